// What pages load besides themselves -> files whose names change with their content, so that a browser may keep them for ever.
import { createHash } from 'node:crypto';
import type { OutputFile } from '../output-file.ts';
import { once } from '../../text/once.ts';
import { iconSvg } from './icon.ts';
import type { SearchFiles } from './search/search-files.ts';
import type { SiteAssets } from './site-assets.ts';
import { styleSheet } from './style-sheet.ts';

/** The files of the site's own, and where pages find them. */
export interface AssetFiles {
  readonly files: readonly OutputFile[];
  /** The files of the search; absent where the site has none. */
  readonly search: SearchAssets | undefined;
  readonly style: string;
  readonly font: string;
  readonly icon: string;
  /** Gives the path of a script by its name. */
  readonly script: (name: string) => string;
}

/** Where pages find the files of the search, and the files themselves, which are made when they are asked for. */
export interface SearchAssets {
  readonly index: string;
  readonly texts: string;
  readonly files: () => readonly OutputFile[];
}

/**
 * Names and collects the assets of a site. In a preview the files of the search have names that stay, so that no page waits for an
 * index that may never be asked for.
 */
export function assetFiles(
  { css, theme, fontWoff2, fontLicence, scripts }: SiteAssets,
  makeSearch?: () => SearchFiles,
  isPreview = false,
): AssetFiles {
  const font = named('vazirmatn', 'woff2', fontWoff2);
  const style = named('site', 'css', styleSheet(css, theme, font.path.slice(font.path.lastIndexOf('/') + 1)));
  const icon = named('icon', 'svg', iconSvg(theme));
  const programs = new Map([...scripts].map(([name, text]) => [name, named(name, 'js', text)]));
  const search = once(() => makeSearch?.());
  return {
    get search(): SearchAssets | undefined {
      if (!makeSearch) return undefined;
      const files = (): OutputFile[] => {
        const found = search();
        if (!found) return [];
        if (!isPreview) return [found.index, found.texts];
        return [
          { ...found.index, path: PREVIEW.index },
          { ...found.texts, path: PREVIEW.texts },
        ];
      };
      return isPreview ? { ...PREVIEW, files } : { index: search()?.index.path ?? '', texts: search()?.texts.path ?? '', files };
    },
    // The licence has to go wherever the font goes.
    files: [style, font, { path: 'assets/vazirmatn-OFL.txt', bytes: fontLicence }, icon, ...programs.values()],
    style: style.path,
    font: font.path,
    icon: icon.path,
    script(name) {
      const program = programs.get(name);
      if (!program) throw new Error(`The site has no script named ${name}`);
      return program.path;
    },
  };
}

const PREVIEW = { index: 'assets/search-index.js', texts: 'assets/search-texts.js' } as const;

/** Makes a file below `assets/` that carries a digest of its bytes in its name. */
export function named(name: string, ending: string, bytes: Uint8Array | string): OutputFile {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return { path: `assets/${name}.${digest}.${ending}`, bytes };
}
