// The search page: its box and the places of its results, which a script fills, and other ways for those who run none.
import type { Book } from '../../../view/tree.ts';
import { hrefFrom } from '../address.ts';
import type { Page } from '../frame.ts';
import { buildNavigation } from '../navigation.ts';
import { chapterPath, CONTENTS, SEARCH, type SiteMap } from '../site-map.ts';
import { WORDS } from '../words.ts';

/** Makes the search page. */
export function searchPage(book: Book, map: SiteMap, has: (path: string) => boolean): Page {
  const link = (title: string, path: string) => ({ title, href: hrefFrom(SEARCH, { path }) });
  const lookedUp = map.chapters.filter(({ role }) => role === 'glossary' || role === 'index');
  return {
    path: SEARCH,
    type: 'search',
    unlisted: true,
    title: WORDS.search.title,
    description: `${WORDS.search.label}: ${book.meta.title}`,
    crumbs: [],
    template: 'search',
    scripts: ['search'],
    data: {
      ways: [
        link(WORDS.contents, CONTENTS),
        ...lookedUp.map((part) => link(part.title, chapterPath(part))),
        ...buildNavigation({ has }, SEARCH, (address) => hrefFrom(SEARCH, address)).main,
      ],
    },
  };
}
