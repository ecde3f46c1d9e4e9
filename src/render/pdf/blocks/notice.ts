// A remark set apart from the text by a coloured edge.
import type { Notice } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import type { BlockContext } from './block-context.ts';
import { phrasingRuns } from './phrasing.ts';

/** Builds a notice. */
export function notice(node: Notice, context: BlockContext): Definition[] {
  const { colors, print } = context.theme;
  const sample = node.tone === 'sample';
  return [
    {
      table: {
        widths: [context.width - 22],
        body: [[{ text: phrasingRuns(node.children, context), fillColor: sample ? colors.warningSoft : colors.panel }]],
      },
      layout: sample ? 'warning' : 'panel',
      color: sample ? colors.warning : colors.ink,
      fontSize: print.tablePt + 0.5,
      lineHeight: 1,
      margin: [0, 2, 0, 10 * print.air],
      source: node,
    },
  ];
}
