// What is told of the thing under the pointer, in Persian Markdown: an item with its main facts, a key of a list, a field, a rule.
import { CODES, isCode } from '../../diagnostic/codes.ts';
import type { FieldPath } from '../../diagnostic/span-index.ts';
import { formOf } from '../../model/field-form.ts';
import { captionOf, findLabels } from '../../model/labels.ts';
import type { Item, Plan } from '../../model/types.ts';
import { FIELDS, KINDS, VALUES, type FieldKey } from '../../model/vocabulary.ts';
import { formatNumber, toPersianDigits } from '../../text/digits.ts';
import type { Thing } from './things.ts';

/** Describes a thing; undefined where there is no such thing. */
export function describeThing(plan: Plan, thing: Thing): string | undefined {
  const owner = plan.items.get(thing.owner);
  if (!owner) return undefined;
  if (thing.kind === 'item') return describeItem(plan, owner);
  const said = textOf(owner, thing);
  return said === undefined ? undefined : `**${escape(said)}**\n\n${THING_LABELS[thing.kind]}، ${escape(owner.title)}`;
}

const THING_LABELS = {
  clause: 'بند سند بالادست',
  swot: 'عامل سوات',
  priority: 'اولویت حوزه',
  label: 'جدول یا شکل',
  unit: 'واحد سازمانی',
  area: 'منطقه',
  program: 'برنامهٔ بودجه',
} as const;

function textOf(owner: Item, { kind, key }: Thing & { readonly key: string }): string | undefined {
  if (kind === 'label') {
    const label = findLabels(owner).find(({ name }) => name === key);
    return label && (captionOf(label) ?? key);
  }
  if (owner.kind === 'plan') {
    const [mission = '', program = ''] = key.split('/');
    if (kind === 'area') return owner.areas?.[key];
    return kind === 'unit' ? owner.units[key] : owner.missions[mission]?.programs[program];
  }
  if (owner.kind === 'upstream') return owner.clauses[key];
  if (owner.kind !== 'domain') return undefined;
  return kind === 'priority' ? owner.priorities[key] : Object.values(owner.swot).find((group) => Object.hasOwn(group, key))?.[key];
}

function describeItem(plan: Plan, item: Item): string {
  const facts = [...formOf(item.kind).fields].flatMap(([key, { form }]) => {
    const value = (item as unknown as Readonly<Record<string, unknown>>)[key];
    if (form.form !== 'value' || HIDDEN.has(key) || (typeof value !== 'string' && typeof value !== 'number')) return [];
    const { values, target, expected } = form.meta;
    const listed = values && (VALUES[values] as Readonly<Record<string, string>>)[value];
    const named = target && typeof value === 'string' ? nameOf(plan, value, target) : undefined;
    const plain = expected === 'year' || typeof value === 'string' ? toPersianDigits(value) : formatNumber(value);
    return [`- ${FIELDS[key].label}: ${escape(listed ?? named ?? plain)}`];
  });
  const domain = item.domain === undefined || item.kind === 'domain' ? undefined : plan.items.get(item.domain)?.title;
  const head = `**${escape(item.title)}**\n\n${KINDS[item.kind].label}${domain === undefined ? '' : `، ${escape(domain)}`} — \`${item.id}\``;
  return [head, ...(facts.length > 0 ? [facts.join('\n')] : [])].join('\n\n');
}

// The title heads the text, and what is long is read in its file.
const HIDDEN: ReadonlySet<string> = new Set<FieldKey>(['title', 'statement', 'calendar', 'limits', 'reporting', 'formula']);

function nameOf(plan: Plan, id: string, target: object): string | undefined {
  if ('list' in target && target.list === 'unit') return plan.settings.units[id];
  if ('list' in target && target.list === 'area') return plan.settings.areas?.[id];
  if ('list' in target && target.list === 'program') {
    const [mission = '', program = ''] = id.split('/');
    return plan.settings.missions[mission]?.programs[program];
  }
  return plan.items.get(id)?.title;
}

/** Describes what stands at a path of front matter by its key: a rule in `checks` and `suppress`, else a field. */
export function describeField(path: FieldPath): string | undefined {
  const key = path.at(-1);
  const holder = path.at(-2);
  if (typeof key !== 'string') return undefined;
  if ((holder === 'checks' || holder === 'suppress') && isCode(key)) return describeCode(key);
  if (!Object.hasOwn(FIELDS, key)) return undefined;
  const { label, help } = FIELDS[key as FieldKey];
  return `**${label}** (\`${key}\`)${help ? `\n\n${help}` : ''}`;
}

function describeCode(code: keyof typeof CODES): string {
  const { page } = CODES[code];
  return page ? `**${page.title}** (\`${code}\`)\n\n${page.why}\n\n${page.how}` : `\`${code}\``;
}

const escape = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
