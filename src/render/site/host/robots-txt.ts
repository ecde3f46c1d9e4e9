// robots.txt: search engines may read everything. A plan with illustrative figures is no exception: every page says so above its text,
// and a page that is kept from search engines is found through copies that do not say it.

/** Writes the file; `site` is the address of the site, without a trailing slash. */
export function robotsTxt(site: string | undefined): string {
  return `User-agent: *\nAllow: /\n${site === undefined ? '' : `\nSitemap: ${site}/sitemap.xml\n`}`;
}
