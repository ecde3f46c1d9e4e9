// How to take part -> its page: ways and addresses, where the secretariat is reached, what became of what people said.
import type { Book } from '../../../view/tree.ts';
import { hrefFrom } from '../address.ts';
import type { Page } from '../frame.ts';
import { renderBlocks } from '../render-blocks.ts';
import { chapterPath, TAKE_PART, type SiteMap } from '../site-map.ts';
import { WORDS } from '../words.ts';

/** Tells whether the plan says anything about taking part. */
export function offersTakingPart(book: Book): boolean {
  const said = book.site?.takePart;
  return said !== undefined && (said.ways.length > 0 || said.contact.length > 0 || said.answers !== undefined);
}

/** Makes the page on taking part. */
export function takePartPage(book: Book, map: SiteMap): Page {
  const { ways = [], contact = [], answers } = book.site?.takePart ?? {};
  const event = book.itemPages.find(({ kind }) => kind === 'participation');
  const events = map.chapters.find(({ id }) => id === event?.part);
  const render = (blocks: Parameters<typeof renderBlocks>[0]) => renderBlocks(blocks, { path: TAKE_PART, map }, new Map());
  return {
    path: TAKE_PART,
    type: 'take-part',
    title: WORDS.takePart.title,
    description: WORDS.takePart.description,
    crumbs: [],
    template: 'take-part',
    data: {
      ways,
      contact: contact.length === 0 ? undefined : render([{ type: 'factList', facts: [...contact] }]),
      answers: answers && render([answers]),
      events: events && hrefFrom(TAKE_PART, { path: chapterPath(events) }),
    },
  };
}
