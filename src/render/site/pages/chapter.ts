// Part -> its page: the text, and beside it the sections of the chapter.
import type { Block, Book, Part } from '../../../view/tree.ts';
import { hrefFrom } from '../address.ts';
import { chartScripts } from '../chart-scripts.ts';
import type { Page, PageEntry } from '../frame.ts';
import { renderBlocks } from '../render-blocks.ts';
import { chapterPath, itemPath, type SiteMap } from '../site-map.ts';
import { markNumber } from '../opening-number.ts';
import { summarize } from '../summary.ts';

/** Makes the pages of all chapters, each with its neighbours. */
export function chapterPages(book: Book, map: SiteMap): PageEntry[] {
  return map.chapters.map((part, index) => {
    const path = chapterPath(part);
    const [before, after] = [map.chapters[index - 1], map.chapters[index + 1]];
    // The item that is the whole chapter has a page too, with what belongs beside it.
    const own = book.itemPages.find((page) => page.item === part.item);
    const make = (): Page => ({
      path,
      type: 'chapter',
      title: part.title,
      description: summarize(part.children, `${part.title}، ${book.meta.title}`),
      crumbs: [],
      shared: { page: { of: 'part', id: part.id } },
      template: 'chapter',
      scripts: chartScripts(part.children),
      data: {
        kicker: kickerOf(part),
        own: own && hrefFrom(path, { path: itemPath(own) }),
        sections: listSections(part.children),
        main: renderBlocks(part.children, { path, map }, book.footnotes),
      },
      ...(before ? { previous: { title: before.title, to: { path: chapterPath(before) } } } : {}),
      ...(after ? { next: { title: after.title, to: { path: chapterPath(after) } } } : {}),
    });
    return { path, make };
  });
}

function kickerOf(part: Part): string | undefined {
  if (part.number === undefined) return undefined;
  return part.role === 'appendix' ? `پیوست ${part.number}` : `فصل ${part.number}`;
}

interface SectionLink {
  readonly href: string;
  readonly number: string | undefined;
  readonly title: string;
}

/** Lists the sections right below the chapter, for the list beside the text. */
function listSections(blocks: readonly Block[]): SectionLink[] {
  return blocks.flatMap((block) =>
    block.type === 'section' && block.depth === 2
      ? [{ href: `#${block.id}`, number: block.number === undefined ? undefined : markNumber(block.number), title: block.title }]
      : [],
  );
}
