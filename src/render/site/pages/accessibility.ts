// The statement on accessibility: what the site does for readers with disabilities, what it does not, and whom to tell.
import type { Book } from '../../../view/tree.ts';
import type { Page } from '../frame.ts';
import { renderBlocks } from '../render-blocks.ts';
import { ACCESSIBILITY, type SiteMap } from '../site-map.ts';
import { WORDS } from '../words.ts';

/** Makes the page of the statement. */
export function accessibilityPage(book: Book, map: SiteMap): Page {
  const contact = book.site?.takePart.contact ?? [];
  return {
    path: ACCESSIBILITY,
    type: 'accessibility',
    title: WORDS.accessibility.title,
    description: WORDS.accessibility.description,
    crumbs: [],
    template: 'accessibility',
    data: {
      contact:
        contact.length === 0
          ? undefined
          : renderBlocks([{ type: 'factList', facts: [...contact] }], { path: ACCESSIBILITY, map }, new Map()),
    },
  };
}
