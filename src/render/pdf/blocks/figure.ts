// A table or an image of the prose under a caption: the caption above a table and repeated with its header, below an image.
import type { Figure } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import type { BlockContext } from './block-context.ts';
import { captionRow, captionRuns, captionStyle } from './caption.ts';
import { phrasingRuns } from './phrasing.ts';
import { image, proseTable } from './prose.ts';

/** Builds a captioned table or image. */
export function figure(node: Figure, context: BlockContext): Definition[] {
  const [body] = node.children;
  const runs = captionRuns(node.word, node.number, phrasingRuns(node.captionText, context, captionStyle(context)), context);
  if (body.type === 'table') return [proseTable(body, context, [captionRow({ id: node.id, runs, source: node }, context)])];
  const [shown] = body.children;
  // What cannot be printed is said in words.
  const drawn = shown?.type === 'image' ? image(shown, context, body) : [{ text: phrasingRuns(body.children, context), source: body }];
  return [{ stack: [...drawn, { text: runs, id: node.id, alignment: 'center', margin: [0, 0, 0, 10], source: node }], unbreakable: true }];
}
