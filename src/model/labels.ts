// The labels that an item's prose gives to its tables and figures: `{#label}` after a caption, `#label` in a directive.
import { toString } from 'mdast-util-to-string';
import type { LeafDirective } from 'mdast-util-directive';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { Caption } from '../parse/parsed-doc.ts';
import { remember } from '../text/remember.ts';
import { isId } from './locate.ts';
import { heldNodesOf } from './prose-nodes.ts';
import type { Item } from './types.ts';

export interface Label {
  /** Without the sign before it, such as `modes`. */
  readonly name: string;
  /** As written, with what is around it. */
  readonly written: string;
  /** Whether references can name it: it is written with its sign and made as ids are. */
  readonly sound: boolean;
  readonly span: Span;
  readonly at: Caption | LeafDirective;
  /** Whether it stands by itself in the text and not in a list, a quotation or a note, where nothing is numbered. */
  readonly free: boolean;
}

/** Finds the labels of an item's prose in the order they are written, with repeated ones and those of bad form. */
export const findLabels: (item: Item) => readonly Label[] = remember(({ file, prose }) => {
  const labels: Label[] = [];
  for (const { node, parent } of heldNodesOf(prose, 'caption', 'leafDirective')) {
    const written = node.type === 'caption' ? node.label : node.attributes?.['id'];
    if (typeof written !== 'string') continue;
    const name = written.replace(/^#/, '');
    const span = node.type === 'caption' ? node.labelSpan : node.data?.labelSpan;
    const [start, end] = span ?? [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    labels.push({
      name,
      written: node.type === 'caption' ? `{${written}}` : `#${written}`,
      sound: isId(name) && (node.type === 'leafDirective' || written.startsWith('#')),
      span: { file, start, end },
      at: node,
      free: parent.type === 'root' || parent.type === 'captioned',
    });
  }
  return labels;
});

/** Says what a label stands at by its caption; undefined where the caption is made from the plan. */
export function captionOf({ at }: Label): string | undefined {
  return at.type === 'caption' ? toString(at) : (at.attributes?.['caption'] ?? undefined);
}
