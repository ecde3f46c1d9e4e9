// Items that were renamed -> pages at their former addresses that lead to the present ones, on every host and from a disk, without a
// script. Hosts that can are told to redirect by themselves.
import type { Book } from '../../../view/tree.ts';
import type { OutputFile } from '../../output-file.ts';
import { hrefFrom } from '../address.ts';
import type { Site } from '../frame.ts';
import { absoluteAddress } from '../site-map.ts';
import { PAGE_POLICY } from '../security-policy.ts';
import { itemPath } from '../site-map.ts';
import { WORDS } from '../words.ts';
import type { Move } from './host-files.ts';

/** One item that has another id now. */
export interface MovedItem extends Move {
  readonly title: string;
}

/** Finds where the pages of renamed items are now; former ids that lead to no page, or are those of other items now, are left out. */
export function findMoved(book: Book, redirects: ReadonlyMap<string, string>): MovedItem[] {
  const pages = new Map(book.itemPages.map((page) => [page.item, page]));
  return [...redirects]
    .filter(([former]) => !pages.has(former))
    .flatMap(([former, present]) => {
      const page = pages.get(present);
      return page ? [{ from: `items/${former}/index.html`, to: itemPath(page), title: page.title }] : [];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Renders the pages. */
export function redirectPages({ meta, files, render }: Site, moved: readonly MovedItem[]): OutputFile[] {
  return moved.map(({ from, to, title }) => ({
    path: from,
    bytes: render('moved', {
      words: WORDS.moved,
      policy: PAGE_POLICY,
      title,
      href: hrefFrom(from, { path: to }),
      canonical: meta.site === undefined ? undefined : absoluteAddress(meta.site, to),
      style: hrefFrom(from, { path: files.style }),
    }),
  }));
}
