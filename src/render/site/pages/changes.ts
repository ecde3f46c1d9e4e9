// Versions and changes -> their page: which version this is, what the council resolved, and what changed on each day.
import type { Book, ContentsEntry } from '../../../view/tree.ts';
import { hrefFrom } from '../address.ts';
import type { Page } from '../frame.ts';
import { markNumber } from '../opening-number.ts';
import { renderBlocks } from '../render-blocks.ts';
import { CHANGES, type SiteMap } from '../site-map.ts';
import { WORDS } from '../words.ts';

/** Tells whether anything is known of versions. */
export function hasHistory(book: Book): boolean {
  return book.site?.history !== undefined || resolutions(book).length > 0;
}

/** Makes the page of versions and changes. */
export function changesPage(book: Book, map: SiteMap): Page {
  const { days = [], notice } = book.site?.history ?? {};
  const decided = resolutions(book);
  return {
    path: CHANGES,
    type: 'changes',
    title: WORDS.changes.title,
    description: WORDS.changes.description,
    crumbs: [],
    template: 'changes',
    data: {
      notice,
      date: markNumber(book.meta.date.text),
      resolutions:
        decided.length === 0
          ? undefined
          : renderBlocks([{ type: 'contentsList', of: 'sections', entries: decided }], { path: CHANGES, map }, new Map()),
      days: days.map((day) => ({
        ...day,
        id: `day-${day.date.iso}`,
        date: { ...day.date, text: markNumber(day.date.text) },
        summary: markNumber(day.summary),
        groups: day.groups.map((group) => ({
          ...group,
          label: markNumber(group.label),
          kinds: group.kinds.map(({ label, items }) => ({
            label: markNumber(label),
            items: items.map((item) => {
              const address = item.hasPage ? map.findItem(item.id) : undefined;
              return { ...item, href: address && hrefFrom(CHANGES, address) };
            }),
          })),
        })),
      })),
    },
  };
}

function resolutions(book: Book): ContentsEntry[] {
  return book.itemPages
    .filter(({ kind }) => kind === 'resolution')
    .map(({ anchor, number, title }) => ({ target: anchor, depth: 1, number, title }));
}
