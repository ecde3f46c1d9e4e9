// What Sanad brings along itself: the theme, the templates of the site, the bytes of the fonts and the list of words.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { byCodePoint } from './by-code-point.ts';

/** The part a file of the font packages plays; fonts/fonts.json says which file it is. */
export type FontRole = 'regular' | 'bold' | 'code' | 'signs' | 'web' | 'licence';

export interface Assets {
  /** templates/theme.json, as parsed. */
  readonly theme: unknown;
  /** Templates, style sheets and scripts by their path under templates/, sorted. */
  readonly templates: ReadonlyMap<string, string>;
  readonly fonts: Readonly<Record<FontRole, Uint8Array>>;
  /** The scripts that the site's pages run, by name without `.js`. */
  readonly scripts: ReadonlyMap<string, string>;
  /** The words of Persian, as text/word-list.ts reads them. */
  readonly words: Uint8Array;
}

/** Reads the assets; `root` is the folder that holds templates/, fonts/ and package.json. */
export async function readAssets(root: string): Promise<Assets> {
  const [theme, templates, fonts, scripts, words] = await Promise.all([
    readFile(join(root, 'templates/theme.json'), 'utf8').then((text): unknown => JSON.parse(text)),
    readTemplates(join(root, 'templates')),
    readFonts(root),
    readScripts(join(root, 'build/program/client')),
    readFile(join(root, 'build/program/words.dawg')),
  ]);
  return { theme, templates, fonts, scripts, words };
}

async function readTemplates(dir: string): Promise<Map<string, string>> {
  const names = await readdir(dir, { recursive: true });
  const paths = names.map((name) => name.replaceAll('\\', '/')).filter((name) => /\.(?:eta|css|js|svg)$/.test(name));
  const texts = await Promise.all(paths.sort(byCodePoint).map(async (path) => [path, await readFile(join(dir, path), 'utf8')] as const));
  return new Map(texts);
}

async function readScripts(dir: string): Promise<Map<string, string>> {
  const names = (await readdir(dir)).sort(byCodePoint);
  return new Map(
    await Promise.all(names.map(async (name) => [name.replace(/\.js$/, ''), await readFile(join(dir, name), 'utf8')] as const)),
  );
}

async function readFonts(root: string): Promise<Assets['fonts']> {
  const files = JSON.parse(await readFile(join(root, 'fonts/fonts.json'), 'utf8')) as Record<FontRole, string>;
  const { resolve: find } = createRequire(resolve(root, 'package.json'));
  const bytes = await Promise.all(
    Object.entries(files).map(async ([role, file]) => [role, new Uint8Array(await readFile(find(file)))] as const),
  );
  return Object.fromEntries(bytes) as Assets['fonts'];
}
