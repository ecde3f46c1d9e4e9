// سیاست: the strategies it frames, and the provisions that rest on it.
import type { Policy } from '../../model/types.ts';
import { FIELDS, KINDS } from '../../model/vocabulary.ts';
import { fact } from '../phrasing.ts';
import type { Section } from '../tree.ts';
import { referAll, type Writing } from '../writing.ts';
import { childIds } from './item-relations.ts';
import { itemSection } from './item-section.ts';

export function policySection(writing: Writing, policy: Policy): Section {
  return itemSection(writing, policy, 3, [
    fact(FIELDS.strategies.label, referAll(writing, policy.strategies), true),
    fact(KINDS.provision.plural, referAll(writing, childIds(writing, policy, 'provision')), true),
  ]);
}
