// The place of an item in the logic of the plan -> a small table: one row for each step towards the vision and towards action.
import type { Chain, ChainStep } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import type { BlockContext, Run } from './block-context.ts';

/** Builds the chain, farthest ancestor first; nothing where the item stands alone. */
export function chain(node: Chain, context: BlockContext): Definition[] {
  const { theme, width } = context;
  const steps = [...[...node.up].reverse(), ...node.down];
  if (steps.length === 0) return [];
  return [
    {
      table: {
        widths: [76, width - 76 - 24],
        dontBreakRows: true,
        body: steps.map((step) => [
          { text: step.label, bold: true, color: theme.colors.accent, fillColor: theme.colors.panel },
          { text: itemRuns(step, context) },
        ]),
      },
      layout: 'facts',
      fontSize: theme.print.tablePt,
      lineHeight: 1,
      margin: [0, 2, 0, 10],
      source: node,
    },
  ];
}

function itemRuns(step: ChainStep, context: BlockContext): Run[] {
  return step.items.flatMap(({ id, number, title }, index): Run[] => {
    const place = context.placeOf(id);
    const link = place === undefined ? {} : { linkToDestination: place };
    return [
      ...(index > 0 ? [{ text: '؛ ' }] : []),
      ...(number ? [{ text: `\u061c${number}\u00a0`, color: context.theme.colors.accent, ...link }] : []),
      { text: title, ...link },
    ];
  });
}
