// A part of the book -> its opening and its blocks, each part on a new page, its notes at its end.
import type { Part } from '../../../view/tree.ts';
import { toPersianDigits } from '../../../text/digits.ts';
import type { Block } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import type { BlockContext } from './block-context.ts';
import { outlineText } from './section.ts';

/** Builds a part other than the cover. */
export function part(node: Part, context: BlockContext): Definition[] {
  const { theme, width } = context;
  const kicker = node.number === undefined ? [] : [{ text: `فصل ${node.number}`, fontSize: 13, color: theme.colors.second, bold: true }];
  const size = theme.print.headingPt[0] ?? 24;
  return [
    {
      stack: [
        ...kicker,
        {
          text: node.title,
          id: node.id,
          head: outlineText(node.number, node.title),
          bold: true,
          fontSize: size,
          lineHeight: 1.02,
          color: theme.colors.accent,
          outline: true,
          outlineText: outlineText(node.number, node.title),
          source: node,
        },
        {
          canvas: [{ type: 'rect', x: 0, y: 0, w: 48, h: 3, color: theme.colors.second }],
          size: { width, height: 3 },
          margin: [0, 6, 0, 18],
        },
      ],
      pageBreak: 'before',
      margin: [0, node.role === 'chapter' ? 36 : 6, 0, 0],
    },
    ...context.blocks(node.children),
    ...notes(context),
  ];
}

function notes(context: BlockContext): Definition[] {
  const { theme, width } = context;
  const called = context.footnotes.take();
  if (called.length === 0) return [];
  return [
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: width * 0.3, y2: 0, lineWidth: 0.7, lineColor: theme.colors.muted }],
      size: { width, height: 6 },
      margin: [0, 16, 0, 0],
      keepSpace: 60,
    },
    ...called.map(({ number, note }) => ({
      columns: [
        { width: 16, text: toPersianDigits(number), color: theme.colors.accent },
        { width: width - 16, stack: context.blocks(note.children as Block[]) },
      ],
      fontSize: theme.print.smallPt,
      lineHeight: 1,
      source: note,
    })),
  ];
}
