// The labels that an item's prose gives to its tables and figures: `{#label}` after a caption, `#label` in a directive.
import { toString } from 'mdast-util-to-string';
import type { LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { Caption } from '../parse/parsed-doc.ts';
import { isId } from './locate.ts';
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
export function findLabels({ file, prose }: Item): Label[] {
  const labels: Label[] = [];
  visit(prose, (node, _index, parent) => {
    const written = node.type === 'caption' ? node.label : node.type === 'leafDirective' ? node.attributes?.['id'] : undefined;
    if (typeof written !== 'string' || (node.type !== 'caption' && node.type !== 'leafDirective')) return;
    const name = written.replace(/^#/, '');
    const span = node.type === 'caption' ? node.labelSpan : node.data?.labelSpan;
    const [start, end] = span ?? [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    labels.push({
      name,
      written: node.type === 'caption' ? `{${written}}` : `#${written}`,
      sound: isId(name) && (node.type === 'leafDirective' || written.startsWith('#')),
      span: { file, start, end },
      at: node,
      free: parent?.type === 'root' || parent?.type === 'captioned',
    });
  });
  return labels;
}

/** Says what a label stands at by its caption; undefined where the caption is made from the plan. */
export function captionOf({ at }: Label): string | undefined {
  return at.type === 'caption' ? toString(at) : (at.attributes?.['caption'] ?? undefined);
}
