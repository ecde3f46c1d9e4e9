// What a phone is told when the site is put on its home screen (W3C Web Application Manifest).
import type { BookMeta } from '../../view/tree.ts';
import { ICONS, WEB_MANIFEST } from '../icon-paths.ts';
import type { OutputFile } from '../output-file.ts';
import type { Theme } from '../theme.ts';

/** Renders the manifest. Addresses in it are relative to its own place, the root of the site. */
export function renderWebManifest(meta: Pick<BookMeta, 'title' | 'city' | 'subtitle'>, { colors }: Theme): OutputFile {
  const icon = (src: string, size: number, purpose: 'any' | 'maskable') => ({ src, sizes: `${size}x${size}`, type: 'image/png', purpose });
  const manifest = {
    name: meta.title,
    short_name: `برنامهٔ ${meta.city}`,
    ...(meta.subtitle === undefined ? {} : { description: meta.subtitle }),
    lang: 'fa',
    dir: 'rtl',
    start_url: '.',
    scope: '.',
    // Pages have no way back of their own.
    display: 'minimal-ui',
    background_color: colors.paper,
    theme_color: colors.accent,
    icons: [icon(ICONS.medium, 192, 'any'), icon(ICONS.large, 512, 'any'), icon(ICONS.maskable, 512, 'maskable')],
  };
  return { path: WEB_MANIFEST, bytes: `${JSON.stringify(manifest, undefined, 2)}\n` };
}
