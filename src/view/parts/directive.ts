// A directive of the prose -> what it draws from the model. One that cannot be followed draws nothing; the check has reported it.
import type { Block } from '../tree.ts';
import { toReadable } from '../isolate-latin.ts';
import { readDirective, type Directive, type WrittenDirective } from '../../model/directives.ts';
import type { Item } from '../../model/types.ts';
import type { Writing } from '../writing.ts';
import { drawBarsOf } from './bars-directive.ts';
import { drawChart } from './chart-directive.ts';
import { drawFormula } from './formula-directive.ts';
import { drawSum } from './sum-directive.ts';
import { drawTable } from './table-directive.ts';

/** Draws a directive of an item's text; `id` names what is drawn, and a caption of its own stands in place of the usual one. */
export function drawDirective(writing: Writing, item: Item, written: WrittenDirective, id: string): Block[] {
  const directive = readDirective(written);
  if ('problem' in directive) return [];
  const caption = 'caption' in directive.arguments ? directive.arguments.caption : undefined;
  return draw(writing, item, directive, id).map((block) => {
    if (block.type !== 'modelTable' && block.type !== 'chart') return block;
    return {
      ...block,
      ...(caption === undefined ? {} : { caption: toReadable(caption) }),
      ofProse: true,
    };
  });
}

function draw(writing: Writing, item: Item, directive: Directive, id: string): Block[] {
  switch (directive.name) {
    case 'table':
      return drawTable(writing, directive.arguments, id);
    case 'chart':
      return drawChart(writing, directive.arguments, id);
    case 'bars':
      return drawBarsOf(writing, item, directive.arguments, id);
    case 'formula':
      return drawFormula(writing, directive.arguments);
    case 'sum':
      return drawSum(writing, directive.arguments, id);
  }
}
