// The committee of a domain has members, and counts nobody twice.
import { diagnostic, type Span } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import { searchKey } from '../../../text/search-key.ts';
import type { ItemRule } from '../../rule.ts';

export const committee: ItemRule = {
  codes: ['committee-empty', 'committee-twice'],
  *checkItem(item) {
    if (item.kind !== 'domain') return;
    const { chair, members } = item.committee;
    const place = (...path: readonly (string | number)[]): Span => valueSpan(item.spans, ['committee', ...path]);
    if (members.length === 0) yield diagnostic('committee-empty', place('members'), {});
    const seen = new Map([[searchKey(chair), place('chair')]]);
    for (const [at, member] of members.entries()) {
      const key = searchKey(member);
      const first = seen.get(key);
      if (first) yield diagnostic('committee-twice', place('members', at), { member }, [{ span: first }]);
      else seen.set(key, place('members', at));
    }
  },
};
