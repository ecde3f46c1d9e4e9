// The site's small picture: three lines of a plan, each shorter than the one above, in the colours of the theme.
import { MARK_FIELD, MARK_LINES, type MarkBox } from '../mark.ts';
import type { Theme } from '../theme.ts';

/** Draws the icon as SVG. */
export function iconSvg({ colors }: Theme): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MARK_FIELD.width} ${MARK_FIELD.height}">${box(MARK_FIELD, colors.accent)}` +
    `${MARK_LINES.map((line) => box(line, colors.paper)).join('')}</svg>\n`
  );
}

function box({ x, y, width, height, radius }: MarkBox, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;
}
