// The site's small picture: three lines of a plan, each shorter than the one above, in the colours of the theme.
import type { Theme } from '../theme.ts';

/** Draws the icon as SVG. */
export function iconSvg({ colors }: Theme): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${colors.accent}"/>` +
    `<g fill="${colors.paper}"><rect x="7" y="8" width="18" height="3.4" rx="1.7"/><rect x="11" y="14.3" width="14" height="3.4" rx="1.7"/>` +
    `<rect x="16" y="20.6" width="9" height="3.4" rx="1.7"/></g></svg>\n`
  );
}
