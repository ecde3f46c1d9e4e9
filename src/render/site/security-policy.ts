// The Content-Security-Policy of every page: it may load from its own site alone, and runs no script or style that stands in a page.

/** The directives that a page states about itself in a `meta` element. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'self'",
].join('; ');

/** The same for the headers of a host, which alone can say who may frame a page. */
export const HEADER_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;
