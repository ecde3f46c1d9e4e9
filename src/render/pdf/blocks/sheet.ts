// شناسنامه: an item as a page of its own: a title band, its facts in a grid, then its blocks.
import type { Sheet } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import type { BlockContext } from './block-context.ts';
import { factGrid } from './fact-grid.ts';
import { outlineText } from './section.ts';

/** Builds a sheet; it opens a page, so that it can be taken out and read alone. */
export function sheet(node: Sheet, context: BlockContext, parent: string | undefined): Definition[] {
  const { theme, width } = context;
  const band: Definition = {
    table: {
      widths: [width - 24],
      body: [
        [
          {
            stack: [
              {
                text: [{ text: `شناسنامهٔ ${node.kindLabel} ` }, { text: node.number }],
                fontSize: theme.print.tablePt,
                color: theme.colors.accent,
              },
              {
                text: node.title,
                id: node.id,
                bold: true,
                fontSize: theme.print.headingPt[2] ?? 14,
                outline: true,
                outlineText: outlineText(node.number, node.title),
                ...(parent ? { outlineParentId: parent } : {}),
                source: node,
              },
            ],
            fillColor: theme.colors.accentSoft,
          },
        ],
      ],
    },
    layout: 'band',
    lineHeight: 1,
    margin: [0, 0, 0, 8],
    opens: 'page',
    source: node,
  };
  return [band, ...factGrid(node.facts, context), ...context.blocks(node.children)];
}
