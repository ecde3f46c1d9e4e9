// templates/site.css + theme -> the style sheet: the colours of the theme become custom properties, so that print and site share them.
import type { SiteAssets } from './site-assets.ts';

/** Builds the style sheet. `accentSoft` becomes `--accent-soft`. */
export function styleSheet({ css, theme }: Pick<SiteAssets, 'css' | 'theme'>): string {
  const colors = Object.entries(theme.colors).map(
    ([name, value]) => `  --${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value};\n`,
  );
  return `:root {\n${colors.join('')}}\n\n${css}`;
}
