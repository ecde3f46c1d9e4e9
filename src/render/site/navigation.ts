// The menus of the site: the pages a reader looks for, those that this site has, in groups.
import { KINDS, type Kind } from '../../model/vocabulary.ts';
import type { Address } from './address.ts';
import type { Site } from './frame.ts';
import * as paths from './site-map.ts';
import { WORDS } from './words.ts';

/** An entry of a menu, as a page shows it. */
export interface NavigationLink {
  readonly title: string;
  readonly href: string;
  readonly current: boolean;
  /** Whether the page is this one or lies below it. */
  readonly within: boolean;
}

/** `main` stands in the banner, `more` in the menu and the foot of the page. */
export interface Navigation {
  readonly main: readonly NavigationLink[];
  readonly more: readonly NavigationLink[];
}

/** Lists what the site has, as links on the page at `from`. */
export function buildNavigation({ has }: Pick<Site, 'has'>, from: string, to: (address: Address) => string): Navigation {
  const links = (entries: readonly (readonly [path: string, title: string])[]): NavigationLink[] =>
    entries
      .filter(([path]) => has(path))
      .map(([path, title]) => ({
        title,
        href: to({ path }),
        current: path === from,
        within: from.startsWith(path.slice(0, -'index.html'.length)),
      }));
  const { nav } = WORDS;
  const listOf = (kind: Kind): readonly [string, string] => [paths.listPath(kind), KINDS[kind].plural];
  return {
    main: links([
      listOf('problem'),
      listOf('provision'),
      listOf('project'),
      listOf('indicator'),
      [paths.MONEY, nav.money],
      [paths.AREAS, nav.areas],
      [paths.TAKE_PART, nav.takePart],
    ]),
    more: links([
      [paths.TIMELINE, nav.timeline],
      [paths.CHANGES, nav.changes],
      [paths.DATA, nav.data],
      [paths.CONTENTS, WORDS.contents],
      [paths.ACCESSIBILITY, nav.accessibility],
    ]),
  };
}
