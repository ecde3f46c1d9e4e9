// Every reference names something that exists and is of the right kind: in facts, items and the keys of the plan's own lists
// (units, programmes, sources, SWOT factors of the item's domain, clauses as `id#clause`); in prose, any item.
import { diagnostic, type Diagnostic, type RefTarget, type Span } from '../../../diagnostic/diagnostic.ts';
import { replacement } from '../../../diagnostic/replacement.ts';
import { keySpan } from '../../../diagnostic/span-index.ts';
import { formerAddresses } from '../../../model/former-ids.ts';
import type { Reference } from '../../../model/find-references.ts';
import { placedReferences } from '../../../model/links.ts';
import type { Domain, Item, Plan, PlanSettings } from '../../../model/types.ts';
import { remember } from '../../../text/remember.ts';
import { searchKey } from '../../../text/search-key.ts';
import { checkItemId, renamed, unknown, type PlanRule } from '../../rule.ts';

export const references: PlanRule = {
  codes: ['ref-unknown', 'ref-kind'],
  *check(plan) {
    for (const item of plan.items.values()) {
      for (const { reference, span } of placedReferences(item)) yield* checkReference(plan, item, reference, span);
      for (const { to, field, span } of plan.links.from.get(item.id) ?? []) if (field === 'prose') yield* checkItemId(plan, to, [], span);
    }
    for (const { clauses, notApplicable = {}, spans } of plan.byKind.upstream) {
      for (const clause of Object.keys(notApplicable))
        yield* checkKey('clause', clause, Object.keys(clauses), keySpan(spans, ['notApplicable', clause]));
    }
  },
};

function checkReference(plan: Plan, item: Item, { value, target }: Reference, span: Span): Iterable<Diagnostic> {
  if ('items' in target) return checkItemId(plan, value, target.items, span);
  switch (target.list) {
    case 'unit':
      return checkUnit(plan, value, span);
    case 'program':
      return checkKey('program', value, programs(plan.settings), span);
    case 'source':
      return checkSource(plan, value, span);
    case 'swot':
      return checkFactor(plan, item, value, span);
    case 'area':
      return checkKey('area', value, Object.keys(plan.settings.areas ?? {}), span);
    case 'priority':
      return checkPriority(plan, item, value, span);
    case 'clause':
      return checkClause(plan, value, span);
  }
}

function checkKey(what: RefTarget, id: string, keys: readonly string[], span: Span): Diagnostic[] {
  return keys.includes(id) ? [] : [unknown(what, id, keys, span)];
}

// People know a unit by its name; its key is what is meant.
function checkUnit({ settings: { units } }: Plan, value: string, span: Span): Diagnostic[] {
  if (Object.hasOwn(units, value)) return [];
  const named = Object.entries(units).find(([, title]) => searchKey(title) === searchKey(value))?.[0];
  if (named === undefined) return checkKey('unit', value, Object.keys(units), span);
  return [diagnostic('ref-unknown', span, { id: value, what: 'unit', closest: named }, [], replacement(span, value, named))];
}

const programs = remember(({ missions }: PlanSettings): string[] =>
  Object.entries(missions).flatMap(([mission, { programs }]) => Object.keys(programs).map((program) => `${mission}/${program}`)),
);

function checkSource(plan: Plan, id: string, span: Span): Diagnostic[] {
  const found = plan.known.get(id);
  if (found === 'source') return [];
  if (found !== undefined) return [diagnostic('ref-kind', span, { id, found, expected: ['source'] })];
  const now = formerAddresses(plan).get(id);
  if (now !== undefined && plan.known.get(now) === 'source') return [renamed('source', id, now, span)];
  const sources = [...plan.known].flatMap(([known, kind]) => (kind === 'source' ? [known] : []));
  return checkKey('source', id, sources, span);
}

// Nothing is said of a domain that could not be read: its factors are not known to be absent.
function checkFactor(plan: Plan, item: Item, id: string, span: Span): Diagnostic[] {
  const domain = plan.items.get(item.domain ?? '');
  return domain?.kind === 'domain' ? checkKey('swot', id, factors(domain), span) : [];
}

function checkPriority(plan: Plan, item: Item, id: string, span: Span): Diagnostic[] {
  const domain = plan.items.get(item.domain ?? '');
  return domain?.kind === 'domain' ? checkKey('priority', id, Object.keys(domain.priorities), span) : [];
}

function factors({ swot }: Domain): string[] {
  return Object.values(swot).flatMap((group) => Object.keys(group));
}

function checkClause(plan: Plan, value: string, span: Span): Iterable<Diagnostic> {
  const [id = ''] = value.split('#');
  if (plan.known.get(id) !== 'upstream') return checkItemId(plan, id, ['upstream'], span);
  const upstream = plan.items.get(id);
  if (upstream?.kind !== 'upstream') return [];
  const keys = Object.keys(upstream.clauses).map((key) => `${id}#${key}`);
  return checkKey('clause', value, keys, span);
}
