// A strategy uses SWOT factors, and at least one of each group that its approach is named after: SO of strengths and opportunities.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { PlanRule } from '../../rule.ts';

export const strategyFactors: PlanRule = {
  codes: ['strategy-swot', 'strategy-approach'],
  *check(plan) {
    for (const { swot, approach, domain: home = '', spans } of plan.byKind.strategy) {
      if (!swot?.length) {
        yield diagnostic('strategy-swot', valueSpan(spans, [swot ? 'swot' : 'title']), {});
        continue;
      }
      const domain = plan.items.get(home);
      if (domain?.kind !== 'domain') continue;
      const groups = swot.map((key) => Object.values(GROUPS).filter((group) => Object.hasOwn(domain.swot[group], key)));
      // A factor that is not there may be of any group.
      if (groups.some(({ length }) => length === 0)) continue;
      const missing = [...approach]
        .map((letter) => GROUPS[letter as keyof typeof GROUPS])
        .filter((group) => !groups.flat().includes(group));
      const [one, other] = missing;
      if (one)
        yield diagnostic('strategy-approach', valueSpan(spans, ['swot']), { approach, group: one, ...(other && { other }) }, [
          { span: valueSpan(spans, ['approach']) },
        ]);
    }
  },
};

const GROUPS = { S: 'strengths', W: 'weaknesses', O: 'opportunities', T: 'threats' } as const;
