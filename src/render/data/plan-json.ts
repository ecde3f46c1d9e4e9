// Plan -> one plain value with everything in it: items by kind, facts as the model has them, links both ways, prose as plain text.
// Places in files are left out: they say nothing about the plan.
import { captionOf, findLabels } from '../../model/labels.ts';
import type { Item, Link, Plan } from '../../model/types.ts';
import { SCHEMAS } from '../../model/schemas.ts';
import { EDITORIAL, KINDS, type Kind } from '../../model/vocabulary.ts';
import { plainText } from './plain-text.ts';

/** The shape of plan.json; the version changes when a reader of the file would have to. */
const FORMAT = 'sanad-plan/1';

/** Builds the value of plan.json. Keys keep the order of the schemas, items the order of the plan. */
export function planJson(plan: Plan): object {
  const kinds = Object.keys(KINDS) as Kind[];
  return {
    format: FORMAT,
    years: plan.years,
    plan: itemJson(plan, plan.settings),
    ...Object.fromEntries(kinds.filter((kind) => kind !== 'plan').map((kind) => [kind, itemsJson(plan, kind)])),
  };
}

/** Builds the values of all items of a kind, as plan.json has them. */
export function itemsJson(plan: Plan, kind: Kind): object[] {
  return plan.byKind[kind].map((item) => itemJson(plan, item));
}

function itemJson(plan: Plan, item: Item): object {
  const facts = item as unknown as Readonly<Record<string, unknown>>;
  const keys = Object.keys(SCHEMAS[item.kind].shape).filter((key) => !EDITORIAL.has(key));
  return {
    id: item.id,
    domain: item.domain,
    ...Object.fromEntries(keys.filter((key) => facts[key] !== undefined).map((key) => [key, facts[key]])),
    text: plainText(item.prose, (id, label) => titleOf(plan, id || item.id, label)),
    links: {
      to: linkJson(plan.links.from.get(item.id), 'to'),
      from: linkJson(plan.links.to.get(item.id), 'from'),
    },
  };
}

function titleOf(plan: Plan, id: string, label: string | undefined): string | undefined {
  const item = plan.items.get(id);
  if (!item || label === undefined) return item?.title;
  const found = findLabels(item).find(({ name }) => name === label);
  return found && captionOf(found);
}

/** Lists the other ends of links by field, each once, in the order they were written. */
function linkJson(links: readonly Link[] | undefined, end: 'from' | 'to'): Record<string, string[]> {
  const byField: Record<string, string[]> = {};
  for (const link of links ?? []) {
    const ids = (byField[link.field] ??= []);
    if (!ids.includes(link[end])) ids.push(link[end]);
  }
  return byField;
}
