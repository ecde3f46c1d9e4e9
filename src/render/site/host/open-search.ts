// opensearch.xml, by which a browser learns to search this site from its address bar (OpenSearch 1.1).
import type { BookMeta } from '../../../view/tree.ts';
import { absoluteAddress } from '../site-map.ts';
import { SEARCH } from '../site-map.ts';
import { xmlText } from '../../../text/xml-text.ts';

export const OPEN_SEARCH = 'opensearch.xml';

/** Writes the description. Its short name may have no more than 16 characters. */
export function openSearch(site: string, { title, city }: Pick<BookMeta, 'title' | 'city'>, icon: string): string {
  const template = `${absoluteAddress(site, SEARCH.replace(/index\.html$/, ''))}index.html?q={searchTerms}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n',
    `<ShortName>${xmlText([...`برنامهٔ ${city}`].slice(0, 16).join(''))}</ShortName>\n`,
    `<Description>${xmlText(title)}</Description>\n<InputEncoding>UTF-8</InputEncoding>\n<Language>fa</Language>\n`,
    `<Image width="32" height="32" type="image/svg+xml">${xmlText(absoluteAddress(site, icon))}</Image>\n`,
    `<Url type="text/html" method="get" template="${xmlText(template)}"/>\n</OpenSearchDescription>\n`,
  ].join('');
}
