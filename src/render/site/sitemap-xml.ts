// Pages -> sitemap.xml, for search engines.
import type { Page } from './frame.ts';
import { absoluteAddress } from './site-map.ts';

/** Lists the addresses of all pages; folders stand for their index.html. */
export function sitemapXml(site: string, pages: readonly Pick<Page, 'path'>[], isoDate: string): string {
  const entries = pages.map(({ path }) => {
    const address = absoluteAddress(site, path).replace(/&/g, '&amp;');
    return `<url><loc>${address}</loc><lastmod>${isoDate}</lastmod></url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}
