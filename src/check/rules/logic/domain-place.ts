// Every domain folder is a chapter of the plan, and every chapter begins with a problem.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import { findClosest } from '../../../text/find-closest.ts';
import type { Item } from '../../../model/types.ts';
import { byDomain } from '../../../reckon/by-domain.ts';
import { isWhole } from '../../gaps.ts';
import type { PlanRule } from '../../rule.ts';

export const domainPlace: PlanRule = {
  codes: ['domain-unlisted', 'domain-empty'],
  *check(plan) {
    const { domains: listed, spans } = plan.settings;
    const folders = new Map<string, Item>();
    for (const item of plan.items.values()) if (item.domain !== undefined && !folders.has(item.domain)) folders.set(item.domain, item);
    // A name in the list that is not there is reported as such; the folder that it probably means is not reported again.
    const meant = listed.filter((id) => plan.known.get(id) !== 'domain').map((id) => findClosest(id, folders.keys()));
    for (const [folder, first] of folders) {
      if (!listed.includes(folder) && !meant.includes(folder)) {
        const list = { span: valueSpan(spans, ['domains']) };
        yield diagnostic('domain-unlisted', valueSpan(first.spans, ['title']), { domain: folder }, [list]);
      }
    }
    if (!isWhole(plan, 'problem')) return;
    for (const domain of plan.byKind.domain) {
      if (!byDomain(plan.byKind.problem).has(domain.id)) yield diagnostic('domain-empty', valueSpan(domain.spans, ['title']), {});
    }
  },
};
