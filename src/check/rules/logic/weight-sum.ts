// Weights under one parent add up to 100: domains in the plan, indicators and projects in each domain.
// Where no indicator (or project) of a domain is weighted there is nothing to add up; beside a weighted one, a missing weight counts as zero.
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { Domain, Indicator, Plan, Project } from '../../../model/types.ts';
import type { Kind } from '../../../model/vocabulary.ts';
import { byDomain } from '../../by-domain.ts';
import type { PlanRule } from '../../rule.ts';

export const weightSum: PlanRule = {
  codes: ['weight-sum'],
  *check(plan) {
    yield* checkSum(plan, plan.settings.id, plan.byKind.domain);
    const [indicators, projects] = [byDomain(plan.byKind.indicator), byDomain(plan.byKind.project)];
    for (const { id } of plan.byKind.domain) {
      yield* checkSum(plan, id, indicators.get(id) ?? []);
      yield* checkSum(plan, id, projects.get(id) ?? []);
    }
  },
};

function* checkSum(plan: Plan, parent: string, items: readonly (Domain | Indicator | Project)[]): Iterable<Diagnostic> {
  const weighted = items.filter(({ weight }) => weight !== undefined);
  const [first] = weighted;
  // The weight of an item that could not be read is unknown, and so is the sum.
  if (!first || hasUnreadable(plan, first.kind)) return;
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

function hasUnreadable(plan: Plan, kind: Kind): boolean {
  return [...plan.known].some(([id, known]) => known === kind && !plan.items.has(id));
}
