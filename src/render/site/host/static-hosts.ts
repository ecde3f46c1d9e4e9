// `_headers` and `_redirects`, as Netlify, Cloudflare Pages and their kin read them. No header is given to a path twice, because some
// of these hosts then join the values; that pages are asked for anew each time is what they do of themselves.
import type { OutputFile } from '../../output-file.ts';
import { ASSETS_FOLDER, CACHE_ASSETS, DATA_FOLDER, EVERYWHERE, OPEN, TYPES, type Header } from './headers.ts';
import { addressOf, type Hosting } from './host-files.ts';

/** Writes the two files, and the one by which GitHub Pages takes the folder as it is. */
export function staticHostFiles({ base = '', open, moved }: Hosting): OutputFile[] {
  const csv = TYPES.find(({ ending }) => ending === 'csv');
  const headers = [
    headersOf(`${base}/*`, EVERYWHERE),
    headersOf(`${base}/${ASSETS_FOLDER}/*`, [CACHE_ASSETS]),
    headersOf(`${base}/${DATA_FOLDER}/*`, [OPEN]),
    ...open.map((path) => headersOf(addressOf(base, path), [OPEN])),
    ...(csv ? [headersOf(`${base}/*.csv`, [{ name: 'Content-Type', value: `${csv.type}; charset=utf-8` }])] : []),
    headersOf(`${base}/feed.xml`, [{ name: 'Content-Type', value: 'application/atom+xml; charset=utf-8' }]),
  ];
  const redirects = moved.map(({ from, to }) => `${addressOf(base, from)} ${addressOf(base, to)} 301\n`);
  return [
    { path: '_headers', bytes: headers.join('') },
    ...(redirects.length > 0 ? [{ path: '_redirects', bytes: redirects.join('') }] : []),
    { path: '.nojekyll', bytes: '' },
  ];
}

function headersOf(path: string, headers: readonly Header[]): string {
  return `${path}\n${headers.map(({ name, value }) => `  ${name}: ${value}\n`).join('')}`;
}
