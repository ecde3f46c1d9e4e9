// Every SWOT factor is either used by a problem or a strategy of its domain, or set aside with a reason; never both.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { keySpan } from '../../../diagnostic/span-index.ts';
import { isWhole } from '../../gaps.ts';
import { guess, type PlanRule } from '../../rule.ts';
import { swotFactors, swotUses } from '../../swot-factors.ts';

export const swotUse: PlanRule = {
  codes: ['swot-unused', 'swot-set-aside', 'ref-unknown'],
  *check(plan) {
    const isRead = isWhole(plan, 'problem', 'strategy');
    for (const domain of plan.byKind.domain) {
      const { setAside = {}, spans } = domain;
      const factors = swotFactors(domain);
      const keys = factors.map(({ key }) => key);
      const uses = swotUses(plan, domain);
      for (const key of Object.keys(setAside)) {
        const span = keySpan(spans, ['setAside', key]);
        const use = uses.get(key);
        if (!keys.includes(key)) yield diagnostic('ref-unknown', span, { id: key, what: 'swot', ...guess(key, keys) });
        else if (use) yield diagnostic('swot-set-aside', span, { factor: key }, [use]);
      }
      // A factor that is named and not there may be meant for any of those left over.
      const named = [...uses.keys(), ...Object.keys(setAside)];
      if (!isRead || named.some((key) => !keys.includes(key))) continue;
      for (const { key, text, span } of factors) if (!named.includes(key)) yield diagnostic('swot-unused', span, { factor: key, text });
    }
  },
};
