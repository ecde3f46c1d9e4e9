// What a project reports of its progress fits what was planned: money is spent from sources that it draws on, no more than it has
// from them in that year, and the work done does not shrink.
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { keySpan, valueSpan } from '../../../diagnostic/span-index.ts';
import type { Plan, Project } from '../../../model/types.ts';
import { byYears } from '../../../reckon/money.ts';
import type { PlanRule } from '../../rule.ts';

export const progress: PlanRule = {
  codes: ['spent-source', 'spent-over', 'progress-backwards'],
  *check(plan) {
    for (const project of plan.byKind.project) {
      yield* checkSpent(plan, project);
      yield* checkPhysical(project);
    }
  },
};

function* checkSpent(plan: Plan, { progress: reported = {}, funding, spans }: Project): Iterable<Diagnostic> {
  for (const [year, { spent = {} }] of byYears(reported)) {
    for (const [source, amount] of Object.entries(spent)) {
      // A source that does not exist is told as such, and so is a year outside the plan.
      if (amount === 0 || !plan.known.has(source) || !plan.years.includes(year)) continue;
      const path = ['progress', String(year), 'spent', source];
      const planned = funding[year]?.[source];
      // What was planned under a mistyped source may be what was spent.
      const isMistyped = Object.keys(funding[year] ?? {}).some((name) => !plan.known.has(name));
      if (planned === undefined && isMistyped) continue;
      if (planned === undefined) yield diagnostic('spent-source', keySpan(spans, path), { source, year, spent: amount });
      else if (amount > planned) {
        const related = [{ span: valueSpan(spans, ['funding', String(year), source]) }];
        yield diagnostic('spent-over', valueSpan(spans, path), { source, year, spent: amount, planned }, related);
      }
    }
  }
}

function* checkPhysical({ progress: reported = {}, spans }: Project): Iterable<Diagnostic> {
  let before: readonly [year: number, physical: number] | undefined;
  for (const [year, { physical }] of byYears(reported)) {
    if (before && physical < before[1]) {
      const [earlierYear, earlier] = before;
      const related = [{ span: valueSpan(spans, ['progress', String(earlierYear), 'physical']) }];
      const span = valueSpan(spans, ['progress', String(year), 'physical']);
      yield diagnostic('progress-backwards', span, { year, physical, earlierYear, earlier }, related);
    } else before = [year, physical];
  }
}
