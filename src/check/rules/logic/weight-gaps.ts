// Weights are not negative, and either all indicators (or projects) of a domain have one or none has.
// Where weights do not add up to 100, weight-sum says so and names those without a weight.
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { Indicator, Project } from '../../../model/types.ts';
import { byDomain } from '../../../reckon/by-domain.ts';
import type { PlanRule } from '../../rule.ts';

export const weightGaps: PlanRule = {
  codes: ['weight-partial', 'weight-negative'],
  *check({ byKind }) {
    for (const { weight = 0, spans } of [...byKind.domain, ...byKind.indicator, ...byKind.project])
      if (weight < 0) yield diagnostic('weight-negative', valueSpan(spans, ['weight']), { weight });
    const [indicators, projects] = [byDomain(byKind.indicator), byDomain(byKind.project)];
    for (const { id } of byKind.domain) {
      yield* checkPartial(id, indicators.get(id) ?? []);
      yield* checkPartial(id, projects.get(id) ?? []);
    }
  },
};

function* checkPartial(parent: string, items: readonly (Indicator | Project)[]): Iterable<Diagnostic> {
  const [first, ...others] = items.filter(({ weight }) => weight === undefined);
  const weighted = items.filter(({ weight }) => weight !== undefined);
  const sum = weighted.reduce((total, { weight = 0 }) => total + weight, 0);
  if (!first || weighted.length === 0 || Math.abs(sum - 100) > 1e-6) return;
  yield diagnostic(
    'weight-partial',
    valueSpan(first.spans, ['title']),
    { parent, kind: first.kind, without: others.length + 1, all: items.length },
    others.map(({ spans }) => ({ span: valueSpan(spans, ['title']) })),
  );
}
