// Changes of the plan -> feed.xml, an Atom feed (RFC 4287). Nothing in it depends on when it is made.
import type { BookMeta } from '../../../view/tree.ts';
import { absoluteAddress } from '../site-map.ts';
import { xmlText } from '../../../text/xml-text.ts';

/** One change, as readers of a feed are told of it. */
export interface FeedEntry {
  /** Never the same for two changes, and never another for the same. */
  readonly id: string;
  readonly title: string;
  /** When it was made: a day or a moment in ISO 8601. */
  readonly date: string;
  /** What changed, as plain text. */
  readonly summary: string;
  /** The page that tells of it. */
  readonly path: string;
}

export const FEED = 'feed.xml';

/** Writes the feed, newest first; undefined while there is nothing to tell. */
export function atomFeed(site: string, meta: Pick<BookMeta, 'title' | 'organization'>, changes: readonly FeedEntry[]): string | undefined {
  const entries = changes.map((entry) => ({ ...entry, moment: momentOf(entry.date) }));
  entries.sort((a, b) => Date.parse(b.moment) - Date.parse(a.moment) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const [newest] = entries;
  if (!newest) return undefined;
  const home = absoluteAddress(site, 'index.html');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fa">\n',
    `<id>${xmlText(home)}</id>\n<title>${xmlText(meta.title)}</title>\n<updated>${newest.moment}</updated>\n`,
    `<author><name>${xmlText(meta.organization)}</name></author>\n`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(absoluteAddress(site, FEED))}"/>\n`,
    `<link rel="alternate" type="text/html" href="${xmlText(home)}"/>\n`,
    ...entries.map(({ id, title, moment, summary, path }) =>
      [
        `<entry>\n<id>${xmlText(tagOf(site, moment, id))}</id>\n<title>${xmlText(title)}</title>\n<updated>${moment}</updated>\n`,
        `<link rel="alternate" type="text/html" href="${xmlText(absoluteAddress(site, path))}"/>\n`,
        `<summary type="text">${xmlText(summary)}</summary>\n</entry>\n`,
      ].join(''),
    ),
    '</feed>\n',
  ].join('');
}

// RFC 3339, which Atom asks for, has the time of day and the zone.
function momentOf(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : date;
}

// A tag (RFC 4151) stays when pages move.
function tagOf(site: string, moment: string, id: string): string {
  return `tag:${new URL(site).hostname},${moment.slice(0, 10)}:${encodeURIComponent(id)}`;
}
