// Weights are not negative, and either all indicators (or projects) of a domain have one or none has.
// Where weights do not add up to 100, weight-sum says so and names those without a weight.
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { Domain, Indicator, Project } from '../../../model/types.ts';
import type { PlanRule } from '../../rule.ts';

export const weightGaps: PlanRule = {
  codes: ['weight-partial', 'weight-negative'],
  *check({ byKind }) {
    for (const { weight = 0, spans } of [...byKind.domain, ...byKind.indicator, ...byKind.project])
      if (weight < 0) yield diagnostic('weight-negative', valueSpan(spans, ['weight']), { weight });
    for (const domain of byKind.domain) {
      yield* checkPartial(domain, byKind.indicator);
      yield* checkPartial(domain, byKind.project);
    }
  },
};

function* checkPartial(domain: Domain, all: readonly (Indicator | Project)[]): Iterable<Diagnostic> {
  const items = all.filter((item) => item.domain === domain.id);
  const [first, ...others] = items.filter(({ weight }) => weight === undefined);
  const weighted = items.filter(({ weight }) => weight !== undefined);
  const sum = weighted.reduce((total, { weight = 0 }) => total + weight, 0);
  if (!first || weighted.length === 0 || Math.abs(sum - 100) > 1e-6) return;
  yield diagnostic(
    'weight-partial',
    valueSpan(first.spans, ['title']),
    { parent: domain.id, kind: first.kind, without: others.length + 1, all: items.length },
    others.map(({ spans }) => ({ span: valueSpan(spans, ['title']) })),
  );
}
