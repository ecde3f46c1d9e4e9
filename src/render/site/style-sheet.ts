// templates/site.css + theme -> the style sheet: colours, sizes and distances of the theme become custom properties, so that print and
// site share them.
import type { Palette, Theme } from '../theme.ts';

/** Builds the style sheet. `accentSoft` becomes `--accent-soft`; the face is that at `font`, seen from the style sheet. */
export function styleSheet(css: string, theme: Theme, font: string): string {
  const { dark, contrast, contrastDark } = theme.screen;
  return [
    `@font-face {\n  font-family: 'Vazirmatn';\n  src: url('${font}') format('woff2');\n  font-weight: 100 900;\n  font-style: normal;\n  font-display: swap;\n}\n`,
    rule(':root', [...colors(theme.colors), ...sizes(theme), 'color-scheme: light dark;']),
    media('(prefers-color-scheme: dark)', rule(':root:not([data-mode])', colors(dark))),
    media('(prefers-contrast: more)', rule(':root:not([data-mode])', colors(contrast))),
    media('(prefers-contrast: more) and (prefers-color-scheme: dark)', rule(':root:not([data-mode])', colors(contrastDark))),
    rule(":root[data-mode='light']", ['color-scheme: light;']),
    rule(":root[data-mode='dark']", [...colors(dark), 'color-scheme: dark;']),
    rule(":root[data-mode='contrast']", [...colors(contrast), 'color-scheme: light;']),
    media('(prefers-color-scheme: dark)', rule(":root[data-mode='contrast']", [...colors(contrastDark), 'color-scheme: dark;'])),
    css,
  ].join('\n');
}

function colors(palette: Palette): string[] {
  return Object.entries(palette)
    .filter(([name]) => name !== 'watermark')
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value};`);
}

// A heading is to the text as it is in print; on a phone the largest are smaller, or a long title fills the screen.
function sizes({ print, screen }: Theme): string[] {
  const headings = print.headingPt.map((size, index) => {
    const ratio = Number((size / print.bodyPt).toFixed(2));
    return `--heading-${index + 1}: ${ratio > 1.5 ? `clamp(${(ratio * 0.7 + 0.1).toFixed(2)}rem, ${(ratio * 0.45).toFixed(2)}rem + 2vw, ${ratio}rem)` : `${ratio}rem`};`;
  });
  const spaces = screen.spaceRem.map((space, index) => `--space-${index + 1}: ${space}rem;`);
  const small = (print.smallPt / print.bodyPt).toFixed(2);
  return [`--body: ${screen.bodyRem}rem;`, `--small: ${small}em;`, ...headings, ...spaces];
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} {\n${declarations.map((line) => `  ${line}\n`).join('')}}\n`;
}

function media(query: string, rules: string): string {
  return `@media ${query} {\n${rules}}\n`;
}
