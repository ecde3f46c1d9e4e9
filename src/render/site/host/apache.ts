// `.htaccess` for Apache and LiteSpeed: one for the site, and one in each folder whose files have headers of their own, which every
// version of both understands. What needs a module stands inside a question for it.
import type { OutputFile } from '../../output-file.ts';
import { ASSETS_FOLDER, CACHE_ASSETS, CACHE_PAGES, DATA_FOLDER, EVERYWHERE, OPEN, TEXT_ENDINGS, TYPES, type Header } from './headers.ts';
import { addressOf, type Hosting } from './host-files.ts';

/** The compressed twins of files: their ending and how the encoding is called, the better one first. */
const TWINS = [
  { ending: 'br', encoding: 'br' },
  { ending: 'gz', encoding: 'gzip' },
] as const;

/** Writes the files. */
export function apacheFiles(hosting: Hosting): OutputFile[] {
  return [
    { path: '.htaccess', bytes: ofSite(hosting) },
    { path: `${ASSETS_FOLDER}/.htaccess`, bytes: inModule('headers', [set(CACHE_ASSETS)]) },
    { path: `${DATA_FOLDER}/.htaccess`, bytes: inModule('headers', [set(OPEN)]) },
  ];
}

function ofSite({ base, open, moved }: Hosting): string {
  const texts = TEXT_ENDINGS.join('|');
  return [
    'DirectoryIndex index.html\n',
    'AddDefaultCharset utf-8\n',
    `ErrorDocument 404 ${base ?? ''}/404.html\n`,
    inModule('mime', [
      ...TYPES.map(({ ending, type }) => `AddType ${type} .${ending}`),
      `AddCharset utf-8 ${TEXT_ENDINGS.map((ending) => `.${ending}`).join(' ')}`,
    ]),
    inFiles('^feed\\.xml(\\.(br|gz))?$', ['ForceType application/atom+xml']),
    inModule('headers', [...EVERYWHERE.map(always), set(CACHE_PAGES), 'Header unset X-Powered-By']),
    ...(open.length === 0 ? [] : [inModule('headers', [inFiles(`^(${open.map(escape).join('|')})$`, [set(OPEN)]).trimEnd()])]),
    // The twins are made by the build; the host need compress nothing.
    inModule('rewrite', [
      'RewriteEngine On',
      ...(base === undefined
        ? []
        : moved.map(
            ({ from, to }) => `RewriteRule ^${escape(from).replace(/index\\\.html$/, '(index\\.html)?')}$ ${addressOf(base, to)} [R=301,L]`,
          )),
      ...TWINS.flatMap(({ ending, encoding }) => [
        `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
        `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
        `RewriteRule ^(.+\\.(${texts}))$ $1.${ending} [L,E=no-gzip:1,E=no-brotli:1]`,
      ]),
    ]),
    ...TWINS.map(({ ending, encoding }) =>
      inFiles(`\\.(${texts})\\.${ending}$`, [
        '<IfModule mod_mime.c>',
        `RemoveType .${ending}`,
        `RemoveLanguage .${ending}`,
        `AddEncoding ${encoding} .${ending}`,
        '</IfModule>',
      ]),
    ),
    inModule('headers', [inFiles(`\\.(${texts})(\\.(br|gz))?$`, ['Header merge Vary Accept-Encoding']).trimEnd()]),
  ].join('\n');
}

function inModule(name: string, lines: readonly string[]): string {
  return `<IfModule mod_${name}.c>\n${lines.join('\n')}\n</IfModule>\n`;
}

function inFiles(pattern: string, lines: readonly string[]): string {
  return `<FilesMatch "${pattern}">\n${lines.join('\n')}\n</FilesMatch>\n`;
}

function set({ name, value }: Header): string {
  return `Header set ${name} "${value}"`;
}

// Also beside errors.
function always({ name, value }: Header): string {
  return `Header always set ${name} "${value}"`;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
