// What all projects together draw from a source in a year may not pass the source's ceiling of that year.
// A year for which the source states no ceiling is not judged.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { Plan } from '../../../model/types.ts';
import { byYears, moneyCells, sumOf } from '../../../reckon/money.ts';
import type { PlanRule } from '../../rule.ts';

export const sourceCeiling: PlanRule = {
  codes: ['source-ceiling'],
  *check(plan) {
    const cells = moneyCells(plan);
    for (const source of plan.byKind.source) {
      for (const [year, ceiling] of byYears(source.ceilings)) {
        const drawn = cells.filter((cell) => cell.source === source.id && cell.year === year);
        const used = sumOf(drawn);
        if (used <= ceiling) continue;
        const related = drawn.filter(({ amount }) => amount > 0).flatMap(({ project }) => cellSpan(plan, project, year, source.id));
        yield diagnostic(
          'source-ceiling',
          valueSpan(source.spans, ['ceilings', String(year)]),
          { source: source.id, year, used, ceiling },
          related,
        );
      }
    }
  },
};

function cellSpan(plan: Plan, project: string, year: number, source: string) {
  const item = plan.items.get(project);
  return item ? [{ span: valueSpan(item.spans, ['funding', String(year), source]) }] : [];
}
