// حکم: who, what, by when, on what legal ground; its text is the prose.
import type { PhrasingContent } from 'mdast';
import type { Provision } from '../../model/types.ts';
import { FIELDS, KINDS, valueLabel } from '../../model/vocabulary.ts';
import { formatLongDate } from '../../text/calendar.ts';
import { fact, joined, say } from '../phrasing.ts';
import type { Section } from '../tree.ts';
import { refer, referAll, unitName, type Writing } from '../writing.ts';
import { childIds } from './item-relations.ts';
import { itemSection } from './item-section.ts';

export function provisionSection(writing: Writing, provision: Provision): Section {
  return itemSection(writing, provision, 3, [
    fact(FIELDS.addressee.label, `${unitName(writing, provision.addressee)} (${valueLabel('obligation', provision.obligation)})`),
    fact(FIELDS.deadline.label, formatLongDate(provision.deadline)),
    fact(FIELDS.reporting.label, provision.reporting, true),
    fact(FIELDS.strategies.label, referAll(writing, provision.strategies), true),
    fact(FIELDS.policies.label, referAll(writing, provision.policies ?? []), true),
    fact(FIELDS.legalBasis.label, legalBasis(writing, provision), true),
    fact(KINDS.project.plural, referAll(writing, childIds(writing, provision, 'project')), true),
    fact(KINDS.indicator.plural, referAll(writing, childIds(writing, provision, 'indicator')), true),
  ]);
}

function legalBasis(writing: Writing, { legalBasis: clauses = [] }: Provision): PhrasingContent[] {
  const said = clauses.map((written) => {
    const [id = '', key = ''] = written.split('#');
    const upstream = writing.plan.byKind.upstream.find((item) => item.id === id);
    const clause = upstream?.clauses[key];
    return [...refer(writing, id, upstream?.title), ...(clause === undefined ? [] : say(`، ${clause}`))];
  });
  return joined(said, '؛ ');
}
