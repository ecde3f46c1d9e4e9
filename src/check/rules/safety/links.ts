// Links lead to the web, to mail or to a telephone, and where they seem to lead; nothing leads out of the plan folder by its path.
import type { Definition, Image, Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { nodesOf } from '../../../model/prose-nodes.ts';
import type { Item } from '../../../model/types.ts';
import { decodeAddress } from '../../decode-address.ts';
import { proseSpan, type ItemRule } from '../../rule.ts';

export const links: ItemRule = {
  codes: ['link-scheme', 'link-deceptive', 'path-outside', 'image-remote'],
  *checkItem(item) {
    for (const node of findAddresses(item)) yield* checkAddress(item, node);
  },
};

type Addressed = Link | Definition | Image;

function findAddresses({ prose }: Item): Addressed[] {
  return [...nodesOf(prose, 'link'), ...nodesOf(prose, 'definition'), ...nodesOf(prose, 'image')];
}

function* checkAddress(item: Item, node: Addressed): Iterable<Diagnostic> {
  const span = proseSpan(item, node);
  const { url } = node;
  // Browsers pass over white space and controls in a scheme, so they are taken out before it is judged.
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url.replace(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase();
  if (scheme === undefined) {
    if (url.startsWith('//'))
      yield node.type === 'image' ? diagnostic('image-remote', span, { url }) : diagnostic('path-outside', span, { path: url });
    else if (leavesFolder(item.file, url)) yield diagnostic('path-outside', span, { path: url });
  } else if (node.type === 'image') yield diagnostic('image-remote', span, { url: shorten(url) });
  else if (!SCHEMES.has(scheme)) yield diagnostic('link-scheme', span, { scheme });
  else if (node.type === 'link' && (scheme === 'https' || scheme === 'http')) yield* checkShown(item, node);
}

const SCHEMES: ReadonlySet<string> = new Set(['https', 'http', 'mailto', 'tel']);

/** Reports a link whose own words are the address of another host. */
function* checkShown(item: Item, node: Link): Iterable<Diagnostic> {
  const shown = /^(?:https?:\/\/)?((?:[a-z\d-]+\.)+[a-z]{2,})(?=[/:?#]|$)/i.exec(toString(node).trim())?.[1];
  const host = URL.canParse(node.url) ? new URL(node.url).hostname : '';
  if (shown === undefined || host === '' || bare(shown) === bare(host)) return;
  yield diagnostic('link-deceptive', proseSpan(item, node), { shown, host });
}

const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');

const shorten = (url: string): string => (url.length > 80 ? `${url.slice(0, 79)}…` : url);

function leavesFolder(file: string, url: string): boolean {
  if (url.startsWith('#') || url.startsWith('?')) return false;
  if (url.startsWith('/') || url.includes('\\')) return true;
  let depth = file.split('/').length - 1;
  for (const step of decodeAddress(url.replace(/[#?].*$/s, '')).split(/[/\\]/)) {
    if (step === '..') depth -= 1;
    else if (step !== '' && step !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}
