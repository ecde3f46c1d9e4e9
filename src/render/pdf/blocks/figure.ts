// A table or an image of the prose under a caption: the caption above a table and repeated with its header, below an image.
import type { Figure } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import { forMeasuring, type BlockContext, type Run } from './block-context.ts';
import { captionRow, captionRuns, captionStyle } from './caption.ts';
import { phrasingRuns } from './phrasing.ts';
import { image, proseTable, spaceForFigure, spaceForProseTable } from './prose.ts';

/** Builds a captioned table or image. */
export function figure(node: Figure, context: BlockContext): Definition[] {
  const [body] = node.children;
  const runs = captionOf(node, context);
  if (body.type === 'table') return [proseTable(body, context, [captionRow({ destination: node.id, runs, source: node }, context)])];
  const [shown] = body.children;
  // What cannot be printed is said in words.
  const drawn = shown?.type === 'image' ? image(shown, context, body) : [{ text: phrasingRuns(body.children, context), source: body }];
  return [
    {
      stack: [...drawn, { text: runs, destination: node.id, alignment: 'center', margin: [0, 0, 0, 10], source: node }],
      unbreakable: true,
    },
  ];
}

/** Gives the room that a captioned table or image needs to begin on a page. */
export function spaceForCaptioned(node: Figure, measured: BlockContext): number {
  const context = forMeasuring(measured);
  const [body] = node.children;
  const caption = captionRow({ destination: undefined, runs: captionOf(node, context), source: node }, context);
  if (body.type === 'table') return spaceForProseTable(body, context, [caption]);
  return (spaceForFigure(body, context) ?? 0) + 30;
}

function captionOf(node: Figure, context: BlockContext): Run[] {
  return captionRuns(node.word, node.number, phrasingRuns(node.captionText, context, captionStyle(context)), context);
}
