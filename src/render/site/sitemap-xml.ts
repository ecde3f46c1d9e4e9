// Pages -> sitemap.xml, for search engines.
import type { Page } from './frame.ts';
import { xmlText } from '../../text/xml-text.ts';
import { absoluteAddress } from './site-map.ts';

/** Lists the addresses of all pages; folders stand for their index.html. `lastChanged` knows more of some pages than the date of the version. */
export function sitemapXml(
  site: string,
  pages: readonly Pick<Page, 'path'>[],
  isoDate: string,
  lastChanged: (path: string) => string | undefined = () => undefined,
): string {
  const entries = pages.map(({ path }) => {
    const address = xmlText(absoluteAddress(site, path));
    return `<url><loc>${address}</loc><lastmod>${xmlText(lastChanged(path) ?? isoDate)}</lastmod></url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}
