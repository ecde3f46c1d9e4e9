// `::formula{of=tr-i01}`: the formula of an indicator, as it is executed.
import type { Directive } from '../../model/directives.ts';
import type { Block } from '../tree.ts';
import type { Writing } from '../writing.ts';
import { formulaBlock } from './formula-block.ts';

type Arguments = Extract<Directive, { name: 'formula' }>['arguments'];

export function drawFormula(writing: Writing, { of }: Arguments): Block[] {
  const indicator = writing.plan.byKind.indicator.find((item) => item.id === of);
  return indicator ? formulaBlock(indicator) : [];
}
