// Weights under one parent add up to 100: domains in the plan, indicators and projects in each domain.
// Where no indicator (or project) of a domain is weighted there is nothing to add up; beside a weighted one, a missing weight counts as zero.
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { Domain, Indicator, Project } from '../../../model/types.ts';
import { byDomain } from '../../../reckon/by-domain.ts';
import { isRead } from '../../gaps.ts';
import type { PlanRule } from '../../rule.ts';

export const weightSum: PlanRule = {
  codes: ['weight-sum'],
  *check(plan) {
    // The weight of an item that could not be read is unknown, and so is the sum.
    if (isRead(plan, 'domain')) yield* checkSum(plan.settings.id, plan.byKind.domain);
    const siblings = [isRead(plan, 'indicator') ? plan.byKind.indicator : [], isRead(plan, 'project') ? plan.byKind.project : []];
    for (const { id } of plan.byKind.domain) {
      for (const items of siblings) yield* checkSum(id, byDomain<Indicator | Project>(items).get(id) ?? []);
    }
  },
};

function* checkSum(parent: string, items: readonly (Domain | Indicator | Project)[]): Iterable<Diagnostic> {
  const weighted = items.filter(({ weight }) => weight !== undefined);
  const [first] = weighted;
  if (!first) return;
  // A negative weight is reported as such, and would be the reason again.
  if (weighted.some(({ weight = 0 }) => weight < 0)) return;
  const sum = weighted.reduce((total, { weight = 0 }) => total + weight, 0);
  if (Math.abs(sum - 100) < SLACK) return;
  const others = items
    .filter((item) => item !== first)
    .map(({ spans, weight }) => ({ span: valueSpan(spans, [weight === undefined ? 'title' : 'weight']) }));
  yield diagnostic('weight-sum', valueSpan(first.spans, ['weight']), { parent, kind: first.kind, sum: Number(sum.toFixed(6)) }, others);
}

// Weights such as 33.3 + 33.3 + 33.4 miss 100 by a hair in binary.
const SLACK = 1e-6;
