// The organisational units of the plan, each with what it answers for: an index by unit.
import { KINDS } from '../../model/vocabulary.ts';
import { toReadable } from '../isolate-latin.ts';
import { fact, present } from '../phrasing.ts';
import type { Block } from '../tree.ts';
import { referAll, type Writing } from '../writing.ts';

export function unitsAppendix(writing: Writing, id: string): Block[] {
  const { byKind, settings } = writing.plan;
  const ids = (items: readonly { readonly id: string }[]): string[] => items.map((item) => item.id);
  return Object.entries(settings.units).flatMap(([key, name]): Block[] => {
    const facts = present([
      fact(KINDS.provision.plural, referAll(writing, ids(byKind.provision.filter(({ addressee }) => addressee === key))), true),
      fact(KINDS.indicator.plural, referAll(writing, ids(byKind.indicator.filter(({ owner }) => owner === key))), true),
      fact(KINDS.project.plural, referAll(writing, ids(byKind.project.filter(({ owner }) => owner === key))), true),
    ]);
    if (facts.length === 0) return [];
    const children: Block[] = [{ type: 'factList', facts }];
    return [{ type: 'section', id: `${id}_${key}`, depth: 2, title: toReadable(name), listed: false, children }];
  });
}
