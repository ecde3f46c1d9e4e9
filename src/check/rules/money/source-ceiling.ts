// What all projects together draw from a source in a year may not pass the source's ceiling of that year, and every year in which
// something is drawn has one.
import { diagnostic, type Related } from '../../../diagnostic/diagnostic.ts';
import { keySpan, valueSpan } from '../../../diagnostic/span-index.ts';
import type { Plan, Source } from '../../../model/types.ts';
import { byYears, moneyCells, sumByYear, type MoneyCell } from '../../../reckon/money.ts';
import type { PlanRule } from '../../rule.ts';

export const sourceCeiling: PlanRule = {
  codes: ['source-ceiling', 'ceiling-missing'],
  *check(plan) {
    const bySource = new Map<string, MoneyCell[]>(plan.byKind.source.map(({ id }) => [id, []]));
    for (const cell of moneyCells(plan)) if (cell.amount > 0) bySource.get(cell.source)?.push(cell);
    for (const source of plan.byKind.source) {
      const drawn = bySource.get(source.id) ?? [];
      yield* checkCeilings(plan, source, drawn);
      yield* checkMissing(plan, source, drawn);
    }
  },
};

function* checkCeilings(plan: Plan, { id: source, ceilings, spans }: Source, drawn: readonly MoneyCell[]) {
  const { byYear } = sumByYear(drawn);
  for (const [year, ceiling] of byYears(ceilings)) {
    const used = byYear.get(year) ?? 0;
    if (used <= ceiling) continue;
    const span = valueSpan(spans, ['ceilings', String(year)]);
    yield diagnostic('source-ceiling', span, { source, year, used, ceiling }, cellSpans(plan, drawn, [year]));
  }
}

// Years outside the plan are told as such.
function* checkMissing(plan: Plan, { id: source, ceilings, spans }: Source, drawn: readonly MoneyCell[]) {
  const { byYear } = sumByYear(drawn);
  const years = plan.years.filter((year) => byYear.has(year) && ceilings[year] === undefined);
  if (years.length > 0) yield diagnostic('ceiling-missing', keySpan(spans, ['ceilings']), { source, years }, cellSpans(plan, drawn, years));
}

function cellSpans(plan: Plan, cells: readonly MoneyCell[], years: readonly number[]): Related[] {
  return cells.flatMap(({ project, source, year }) => {
    const item = plan.items.get(project);
    return item && years.includes(year) ? [{ span: valueSpan(item.spans, ['funding', String(year), source]) }] : [];
  });
}
