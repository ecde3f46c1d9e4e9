// A request of the browser -> what the preview answers. Nothing here touches the disk: what is not a page or an asset of the site is
// not there, whatever the path says.
import { createHash } from 'node:crypto';
import { EVERYWHERE, TYPES } from '../../render/site/host/headers.ts';
import { NOT_FOUND } from '../../render/site/site-map.ts';
import type { DevSite } from './dev-site.ts';
import { PANEL_STYLE, renderNoSite, renderPanel } from './panel.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/** Where the preview's own files are; no page of a site begins with this. */
const OWN = '/_sanad/';
export const EVENTS = `${OWN}events`;

/** Answers a request for a path, as it stands in the request, before `?`. */
export function answer(site: DevSite, client: string, path: string): Answer {
  if (path === `${OWN}dev-client.js`) return give(200, 'js', client);
  if (path === `${OWN}panel.css`) return give(200, 'css', PANEL_STYLE);
  const { base } = site;
  if (base !== '' && (path === '/' || path === base)) return moveTo(`${base}/`);
  const asked = decodePath(path);
  const inSite = asked?.startsWith(`${base}/`) ? asked.slice(base.length + 1) : undefined;
  if (inSite !== undefined) {
    const asset = site.asset(inSite);
    if (asset !== undefined) return give(200, inSite.slice(inSite.lastIndexOf('.') + 1), asset);
    // Links of a page are relative to its folder.
    if (!inSite.endsWith('/') && site.has(`${inSite}/index.html`)) return moveTo(`${path}/`);
  }
  return pageAnswer(site, inSite === undefined ? NOT_FOUND : inSite.replace(/(^|\/)$/, '$1index.html'));
}

function pageAnswer(site: DevSite, path: string): Answer {
  const { status, html } = pageAt(site, path);
  const digest = digestOf(html);
  const script = `<script src="${OWN}dev-client.js" data-events="${EVENTS}" data-page="${escape(path)}" data-digest="${digest}" defer></script>`;
  return give(
    status,
    'html',
    html.replace('</head>', () => `<link rel="stylesheet" href="${OWN}panel.css">\n${script}\n</head>`),
  );
}

/** Tells in short what the page at a path shows now, mistakes included. */
export function pageDigest(site: DevSite, path: string): string {
  return digestOf(pageAt(site, path).html);
}

function pageAt(site: DevSite, path: string): { status: number; html: string } {
  const page = site.page(path);
  if (!page) return { status: 503, html: renderNoSite(site.mistakes) };
  const { above, below } = renderPanel(site.mistakes, page);
  const whole = page.html.replace(/<body[^>]*>\n/, (body) => body + above).replace(/<\/body>/, () => `${below}</body>`);
  // Of a site without an address the page for lost readers cannot know where it stands; here it does.
  const isPlaced = page.found || /<base /.test(whole);
  return { status: page.found ? 200 : 404, html: isPlaced ? whole : whole.replace('<title>', '<base href="/">\n<title>') };
}

function digestOf(html: string): string {
  return createHash('sha256').update(html).digest('hex').slice(0, 16);
}

function give(status: number, ending: string, body: Uint8Array | string): Answer {
  const known = TYPES.find((one) => one.ending === ending);
  const type = known ? `${known.type}${known.isText ? '; charset=utf-8' : ''}` : (IMAGES[ending] ?? 'application/octet-stream');
  return { status, headers: { 'Content-Type': type, ...HEADERS }, body };
}

function moveTo(path: string): Answer {
  return { status: 302, headers: { Location: path, ...HEADERS }, body: '' };
}

export const HEADERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(EVERYWHERE.map(({ name, value }) => [name, value])),
  'Cache-Control': 'no-store',
};

const IMAGES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/x-icon',
};

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
