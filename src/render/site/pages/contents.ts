// The lists of the book -> the contents page: chapters and sections, tables, figures, indicators, projects.
import type { Book, ContentsEntry, Section } from '../../../view/tree.ts';
import type { Page } from '../frame.ts';
import { renderBlocks } from '../render-blocks.ts';
import { CONTENTS, type SiteMap } from '../site-map.ts';

/** Makes the contents page from the book's own lists; a book without them is listed by its chapters. */
export function contentsPage(book: Book, map: SiteMap): Page {
  const parts = book.parts.filter((part) => part.role === 'contents');
  const lists =
    parts.length > 1
      ? parts.map((part): Section => ({
          type: 'section',
          id: part.id,
          depth: 2,
          title: part.title,
          listed: false,
          children: part.children,
        }))
      : parts.flatMap((part) => part.children);
  const entries = map.chapters.map((part): ContentsEntry => ({
    target: part.id,
    depth: 1,
    title: part.title,
    ...(part.number === undefined ? {} : { number: part.number }),
  }));
  return {
    path: CONTENTS,
    type: 'contents',
    title: 'فهرست',
    description: `فهرست فصل‌ها، جدول‌ها، نمودارها، شاخص‌ها و پروژه‌های ${book.meta.title}`,
    crumbs: [],
    template: 'contents',
    data: {
      main: renderBlocks(
        lists.length > 0 ? lists : [{ type: 'contentsList', of: 'sections', entries }],
        { path: CONTENTS, map },
        book.footnotes,
      ),
    },
  };
}
