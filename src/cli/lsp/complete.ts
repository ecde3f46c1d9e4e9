// What may be written at the cursor: fields, values, ids, years, references, directives, codes of rules.
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver/node';
import { CODES } from '../../diagnostic/codes.ts';
import type { FieldPath } from '../../diagnostic/span-index.ts';
import { DIRECTIVES, type Argument } from '../../model/directives.ts';
import type { FieldForm } from '../../model/field-form.ts';
import type { Target } from '../../model/fields.ts';
import { captionOf, findLabels } from '../../model/labels.ts';
import { isId, locate } from '../../model/locate.ts';
import type { Plan } from '../../model/types.ts';
import { FIELDS, findFieldKey, KINDS, VALUES, type FieldKey, type Kind } from '../../model/vocabulary.ts';
import { toPersianDigits } from '../../text/digits.ts';
import { cursorAt } from './cursor.ts';
import { textPlaces } from './text-places.ts';

/** One thing that may be written. */
interface Offer {
  /** What is inserted. */
  readonly text: string;
  /** What it is called in Persian; shown, and found by what is typed. */
  readonly label: string;
  readonly help?: string;
  readonly kind: CompletionItemKind;
}

/** Gives the completions at an offset of a file; `plan` is the last one that could be read. */
export function complete(plan: Plan | undefined, file: string, text: string, offset: number): CompletionItem[] {
  const place = locate(file);
  const cursor = cursorAt(text, offset, place?.kind);
  const offers = [...offersAt(cursor, plan, place?.domain, file)];
  if (offers.length === 0 || cursor.at === 'nothing') return [];
  const range = textPlaces(text).rangeOf({ start: cursor.from, end: offset });
  return offers.map(({ text: newText, label, help, kind }, at) => {
    const word = newText.replace(/: ?$|=$/, '');
    return {
      label: word,
      kind,
      detail: label,
      ...(help ? { documentation: help } : {}),
      // What is typed in either language finds it.
      filterText: `${word} ${label}`,
      sortText: String(at).padStart(5, '0'),
      textEdit: { range, newText },
    };
  });
}

type Cursor = ReturnType<typeof cursorAt>;

function offersAt(cursor: Cursor, plan: Plan | undefined, domain: string | undefined, file: string): Iterable<Offer> {
  switch (cursor.at) {
    case 'key':
      return keyOffers(cursor.form, cursor.path, cursor.written, plan, domain, file);
    case 'value':
      return valueOffers(cursor.form, plan, domain);
    case 'reference':
      return plan ? itemOffers(plan, []) : [];
    case 'label':
      return labelOffers(plan, cursor.id, file);
    case 'directive':
      return Object.keys(DIRECTIVES).map((name) => ({
        text: name,
        label: DIRECTIVE_LABELS[name as keyof typeof DIRECTIVES],
        kind: CompletionItemKind.Function,
      }));
    case 'argument':
      return Object.entries(argumentsOf(cursor.name)).map(([name, { optional }]) => ({
        text: `${name}=`,
        label: optional ? 'اختیاری' : 'لازم',
        kind: CompletionItemKind.Property,
      }));
    case 'argument-value':
      return argumentOffers(argumentsOf(cursor.name)[cursor.argument], plan);
    case 'nothing':
      return [];
  }
}

const DIRECTIVE_LABELS: { readonly [N in keyof typeof DIRECTIVES]: string } = {
  table: 'جدول از داده‌های برنامه',
  chart: 'نمودار یک شاخص',
  bars: 'نمودار میله‌ای از یک جدول همین متن',
  formula: 'فرمول یک شاخص',
  sum: 'جمع اعتبار',
};

function argumentsOf(name: string): Readonly<Record<string, Argument>> {
  return Object.hasOwn(DIRECTIVES, name) ? DIRECTIVES[name as keyof typeof DIRECTIVES] : {};
}

function argumentOffers(argument: Argument | undefined, plan: Plan | undefined): Offer[] {
  if (!argument) return [];
  if ('values' in argument)
    return Object.entries(argument.values).map(([text, label]) => ({ text, label, kind: CompletionItemKind.EnumMember }));
  return 'item' in argument && plan ? itemOffers(plan, [argument.item]) : [];
}

function* keyOffers(
  form: FieldForm | undefined,
  path: FieldPath,
  written: ReadonlySet<string>,
  plan: Plan | undefined,
  domain: string | undefined,
  file: string,
): Iterable<Offer> {
  if (form?.form === 'group') {
    const taken = new Set([...written].map((key) => findFieldKey(key)));
    for (const [key, { optional }] of form.fields) {
      const { label, help } = FIELDS[key];
      const need = optional ? '' : ' (لازم)';
      if (!taken.has(key)) yield { text: `${key}: `, label: `${label}${need}`, help, kind: CompletionItemKind.Field };
    }
  } else if (form?.form === 'map') {
    for (const { text, ...offer } of mapKeyOffers(form.meta, path, plan, domain, file))
      if (!written.has(text)) yield { ...offer, text: `${text}: ` };
  }
}

function mapKeyOffers(
  { expected, keyTarget }: { readonly expected: string; readonly keyTarget?: Target },
  path: FieldPath,
  plan: Plan | undefined,
  domain: string | undefined,
  file: string,
): Offer[] {
  const field = path.at(-1) as FieldKey | undefined;
  if (field === 'checks' || field === 'suppress') return codeOffers();
  if (!plan) return [];
  if (keyTarget) return targetOffers(keyTarget, plan, domain);
  if (expected === 'years') return yearOffers(plan);
  if (field === 'setAside') return targetOffers({ list: 'swot' }, plan, domain);
  const item = [...plan.items.values()].find((one) => one.file === file);
  if (field === 'notApplicable' && item?.kind === 'upstream') return entriesOf(item.clauses);
  if (field === 'values' && item?.kind === 'indicator')
    return Object.entries(item.variables).map(([text, { title }]) => ({ text, label: title, kind: CompletionItemKind.Variable }));
  return [];
}

function codeOffers(): Offer[] {
  return Object.entries(CODES).flatMap(([text, { binding, page }]) =>
    binding ? [] : [{ text, label: page?.title ?? '', ...(page && { help: page.why }), kind: CompletionItemKind.Constant }],
  );
}

function valueOffers(form: FieldForm | undefined, plan: Plan | undefined, domain: string | undefined): Offer[] {
  const value = form?.form === 'list' ? form.entry : form;
  if (value?.form !== 'value') return [];
  const { values, target, expected } = value.meta;
  if (values) return Object.entries(VALUES[values]).map(([text, label]) => ({ text, label, kind: CompletionItemKind.EnumMember }));
  if (expected === 'boolean')
    return [
      { text: 'true', label: 'بلی', kind: CompletionItemKind.EnumMember },
      { text: 'false', label: 'خیر', kind: CompletionItemKind.EnumMember },
    ];
  if (!plan) return [];
  if (expected === 'year') return yearOffers(plan);
  return target ? targetOffers(target, plan, domain) : [];
}

function yearOffers({ years }: Plan): Offer[] {
  return years.map((year) => ({ text: String(year), label: toPersianDigits(year), kind: CompletionItemKind.Value }));
}

function targetOffers(target: Target, plan: Plan, domain: string | undefined): Offer[] {
  if ('items' in target) return itemOffers(plan, target.items);
  const home = plan.items.get(domain ?? '');
  switch (target.list) {
    case 'source':
      return itemOffers(plan, ['source']);
    case 'unit':
      return entriesOf(plan.settings.units);
    case 'area':
      return entriesOf(plan.settings.areas ?? {});
    case 'program':
      return Object.entries(plan.settings.missions).flatMap(([mission, { title, programs }]) =>
        Object.entries(programs).map(([program, label]) => ({
          text: `${mission}/${program}`,
          label: `${title} / ${label}`,
          kind: CompletionItemKind.Reference,
        })),
      );
    case 'swot':
      return home?.kind === 'domain' ? Object.values(home.swot).flatMap(entriesOf) : [];
    case 'priority':
      return home?.kind === 'domain' ? entriesOf(home.priorities) : [];
    case 'clause':
      return plan.byKind.upstream.flatMap(({ id, title, clauses }) =>
        Object.entries(clauses).map(([key, text]) => ({
          text: `${id}#${key}`,
          label: text,
          help: title,
          kind: CompletionItemKind.Reference,
        })),
      );
  }
}

function entriesOf(entries: Readonly<Record<string, string>>): Offer[] {
  return Object.entries(entries).map(([text, label]) => ({ text, label, kind: CompletionItemKind.Reference }));
}

/** Items of some kinds, of any kind when none is given; those that cannot be read are offered too. */
function itemOffers(plan: Plan, kinds: readonly Kind[]): Offer[] {
  return [...plan.known].flatMap(([id, kind]): Offer[] => {
    if ((kinds.length > 0 && !kinds.includes(kind)) || !isId(id)) return [];
    return [{ text: id, label: plan.items.get(id)?.title ?? '', help: KINDS[kind].label, kind: CompletionItemKind.Reference }];
  });
}

function labelOffers(plan: Plan | undefined, id: string, file: string): Offer[] {
  const item = [...(plan?.items.values() ?? [])].find((one) => (id === '' ? one.file === file : one.id === id));
  if (!item) return [];
  return findLabels(item).map((label) => ({ text: label.name, label: captionOf(label) ?? '', kind: CompletionItemKind.Reference }));
}
