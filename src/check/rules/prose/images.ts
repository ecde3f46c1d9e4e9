// Images are files of the plan folder, and say in words what they show. That addresses stay inside the folder is asked in safety/.
import type { Image, ImageReference, Root } from 'mdast';
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { heldNodesOf, nodesOf } from '../../../model/prose-nodes.ts';
import type { Item, Plan } from '../../../model/types.ts';
import { decodeAddress } from '../../decode-address.ts';
import { proseSpan, type PlanRule } from '../../rule.ts';

export const images: PlanRule = {
  codes: ['image-missing', 'image-alt', 'image-remote'],
  *check(plan) {
    for (const item of plan.items.values()) {
      for (const { node, url } of findImages(item.prose)) yield* checkImage(plan, item, node, url);
    }
  },
};

function* checkImage(plan: Plan, item: Item, node: Image | ImageReference, url: string): Iterable<Diagnostic> {
  const span = proseSpan(item, node);
  const path = resolvePath(item.file, url);
  // What a definition (`[m]: map.png`) says of a file is judged there; only that it is an image is not known to it.
  if (node.type === 'image' && path !== undefined && !plan.files.has(path)) yield diagnostic('image-missing', span, { path: url });
  if (node.type === 'imageReference' && /^[a-z][a-z\d+.-]*:/i.test(url)) yield diagnostic('image-remote', span, { url });
  if ((node.alt ?? '').trim() === '') yield diagnostic('image-alt', span, { path: url });
}

function findImages(prose: Root): { node: Image | ImageReference; url: string }[] {
  const urls = new Map<string, string>();
  for (const { identifier, url } of nodesOf(prose, 'definition')) if (!urls.has(identifier)) urls.set(identifier, url);
  return heldNodesOf(prose, 'image', 'imageReference').map(({ node }) => ({
    node,
    url: node.type === 'image' ? node.url : (urls.get(node.identifier) ?? ''),
  }));
}

/** Resolves a relative address against the file that holds it; undefined when it is remote or leaves the plan folder. */
function resolvePath(file: string, url: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/|\\/i.test(url)) return undefined;
  const parts = file.split('/').slice(0, -1);
  for (const step of decodeAddress(url).split('/')) {
    if (step === '..' && parts.pop() === undefined) return undefined;
    if (step !== '' && step !== '.' && step !== '..') parts.push(step);
  }
  return parts.join('/');
}
