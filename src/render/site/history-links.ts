// The history of the plan -> what feed readers and search engines are told of it.
import type { Book } from '../../view/tree.ts';
import type { SiteLinks } from './site-assets.ts';
import { CHANGES, itemPath } from './site-map.ts';
import { WORDS } from './words.ts';

/** Gives an entry of the feed for each day on which the plan changed, and the day on which each item did. */
export function historyLinks({ site, itemPages }: Book): Pick<SiteLinks, 'changes' | 'lastChanged'> {
  const history = site?.history;
  if (!site || !history) return {};
  const items = new Map(itemPages.map((page) => [itemPath(page), page.item]));
  return {
    changes: history.days.map(({ date, summary, notes, groups }) => ({
      id: `day-${date.iso}`,
      title: `${WORDS.changes.entry} ${date.text}`,
      date: date.iso,
      summary: [summary, ...notes, ...groups.filter(({ isLong }) => !isLong).map(titlesOf)].join('\n'),
      path: CHANGES,
    })),
    lastChanged(path) {
      const item = items.get(path);
      return item === undefined ? undefined : site.changedOn(item);
    },
  };
}

function titlesOf({
  label,
  kinds,
}: {
  readonly label: string;
  readonly kinds: readonly { readonly items: readonly { readonly title: string }[] }[];
}): string {
  return `${label}: ${kinds.flatMap(({ items }) => items.map(({ title }) => title)).join('؛ ')}`;
}
