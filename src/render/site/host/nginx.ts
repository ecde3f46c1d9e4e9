// A piece of configuration for nginx, to be included in a `server` block that names `root`. A block with headers of its own inherits
// none, so each has all of them.
import { ASSETS_FOLDER, CACHE_ASSETS, CACHE_PAGES, DATA_FOLDER, EVERYWHERE, OPEN, TEXT_ENDINGS, TYPES, type Header } from './headers.ts';
import { addressOf, type Hosting } from './host-files.ts';

/** Writes the configuration. */
export function nginxConfig({ base = '', open, moved }: Hosting): string {
  const types = `types { ${TYPES.map(({ ending, type }) => `${type} ${ending};`).join(' ')} }`;
  return [
    '# Include this in a server block in which root names the folder that holds the site.\n',
    '# With the brotli module of nginx, take away the # before brotli_static.\n\n',
    'index index.html;\n',
    'charset utf-8;\n',
    `charset_types ${charsetTypes().join(' ')};\n`,
    'gzip_static on;\n',
    '# brotli_static on;\n',
    'gzip_vary on;\n',
    `error_page 404 ${base}/404.html;\n\n`,
    block(`${base}/`, ['try_files $uri $uri/ =404;', ...headers(CACHE_PAGES)]),
    block(`^~ ${base}/${ASSETS_FOLDER}/`, ['try_files $uri =404;', types, ...headers(CACHE_ASSETS)]),
    block(`^~ ${base}/${DATA_FOLDER}/`, ['try_files $uri $uri/ =404;', types, ...headers(CACHE_PAGES, OPEN)]),
    ...open.map((path) => block(`= ${addressOf(base, path)}`, [types, ...headers(CACHE_PAGES, OPEN)])),
    block(`= ${base}/feed.xml`, ['types { application/atom+xml xml; }', ...headers(CACHE_PAGES)]),
    block(`= ${base}/manifest.webmanifest`, [types, ...headers(CACHE_PAGES)]),
    ...moved.flatMap(({ from, to }) => [
      block(`= ${addressOf(base, from)}`, [`return 301 ${addressOf(base, to)};`]),
      block(`= ${base}/${from}`, [`return 301 ${addressOf(base, to)};`]),
    ]),
  ].join('');
}

// text/html is always among them.
function charsetTypes(): string[] {
  const types = TYPES.filter(({ ending }) => TEXT_ENDINGS.includes(ending)).map(({ type }) => type);
  return [...types.filter((type) => type !== 'text/html'), 'application/javascript', 'application/atom+xml', 'text/xml'];
}

function headers(...own: readonly Header[]): string[] {
  return [...EVERYWHERE, ...own].map(({ name, value }) => `add_header ${name} "${value}" always;`);
}

function block(location: string, lines: readonly string[]): string {
  return `location ${location} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}
