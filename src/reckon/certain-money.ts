// The money that can be relied on: what stands of the plan if no source comes but the certain ones.
import type { Plan } from '../model/types.ts';
import type { MoneyCell } from './money.ts';

/** Gives the cells of certain sources; a source that is unknown is not certain. */
export function certainCells(plan: Plan, cells: readonly MoneyCell[]): MoneyCell[] {
  return cells.filter(({ source: id }) => {
    const source = plan.items.get(id);
    return source?.kind === 'source' && source.certainty === 'certain';
  });
}
