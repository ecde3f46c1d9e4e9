// «واژه‌نامه»: the terms of the plan in alphabetical order, each with its definition.
import { byPersianOrder } from '../../text/collation.ts';
import { say } from '../phrasing.ts';
import type { Block } from '../tree.ts';

/** Builds the list of terms; nothing when the plan defines none. */
export function glossaryList(terms: Readonly<Record<string, string>>): Block[] {
  const facts = Object.entries(terms)
    .sort(([a], [b]) => byPersianOrder(a, b))
    .map(([label, definition]) => ({ label, children: say(definition), wide: true }));
  return facts.length === 0 ? [] : [{ type: 'factList', facts }];
}
