// A factor belongs to one group of the SWOT: not the same key in two, and not the same words twice.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { searchKey } from '../../../text/search-key.ts';
import type { PlanRule } from '../../rule.ts';
import { swotFactors, type Factor } from '../../swot-factors.ts';

export const swotTwice: PlanRule = {
  codes: ['swot-twice'],
  *check(plan) {
    for (const domain of plan.byKind.domain) {
      const byKey = new Map<string, Factor>();
      const byText = new Map<string, Factor>();
      for (const factor of swotFactors(domain)) {
        const { key, text, group, span } = factor;
        const words = searchKey(text);
        const sameText = byText.get(words);
        const first = byKey.get(key) ?? sameText;
        if (first) {
          const what = byKey.has(key) ? 'key' : 'text';
          yield diagnostic('swot-twice', span, { what, factor: what === 'key' ? key : text, first: first.group, second: group }, [first]);
        }
        if (!byKey.has(key)) byKey.set(key, factor);
        if (!sameText) byText.set(words, factor);
      }
    }
  },
};
