// راهبرد: the problems it takes on, the factors it uses, and what follows from it.
import type { Strategy } from '../../model/types.ts';
import { FIELDS, KINDS, valueLabel } from '../../model/vocabulary.ts';
import { toPersianDigits } from '../../text/digits.ts';
import { fact } from '../phrasing.ts';
import type { Section } from '../tree.ts';
import { referAll, type Writing } from '../writing.ts';
import { childIds, domainOf } from './item-relations.ts';
import { itemSection } from './item-section.ts';
import { swotTexts } from './swot-table.ts';

export function strategySection(writing: Writing, strategy: Strategy): Section {
  return itemSection(writing, strategy, 3, [
    fact(FIELDS.problems.label, referAll(writing, strategy.problems), true),
    fact(FIELDS.approach.label, valueLabel('approach', strategy.approach)),
    fact(FIELDS.horizon.label, toPersianDigits(strategy.horizon)),
    fact(FIELDS.swot.label, swotTexts(domainOf(writing, strategy), strategy.swot), true),
    fact(KINDS.policy.plural, referAll(writing, childIds(writing, strategy, 'policy')), true),
    fact(KINDS.provision.plural, referAll(writing, childIds(writing, strategy, 'provision')), true),
  ]);
}
