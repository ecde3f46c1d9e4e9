// Front matter with keys as written -> the same data with canonical keys, and the place of each value by them.
// English keys come from the vocabulary, digits in free keys become ASCII; values are left for the schema to read.
import { diagnostic, type Diagnostic, type Span } from '../diagnostic/diagnostic.ts';
import { replacement } from '../diagnostic/replacement.ts';
import { keySpan, pathKey, type FieldPath, type FieldSpans, type SpanIndex } from '../diagnostic/span-index.ts';
import type { FrontMatter } from '../parse/parsed-doc.ts';
import { toAsciiDigits } from '../text/digits.ts';
import { findClosestKey } from '../text/find-closest.ts';
import { formOf, type FieldForm, type GroupForm } from './field-form.ts';
import { FIELDS, findFieldKey, type Kind } from './vocabulary.ts';

export interface CanonicalFacts {
  readonly data: unknown;
  readonly spans: SpanIndex;
  /** Fields that the kind does not have, or that are written twice. */
  readonly diagnostics: readonly Diagnostic[];
  /** Tells whether a field is missing because its name was misspelt: that is one slip, told once. */
  isMisspelt(path: FieldPath): boolean;
}

/** Gives front matter its canonical keys, following the form of the kind. */
export function canonicalFacts(kind: Kind, { data, spans }: FrontMatter): CanonicalFacts {
  const translation = new Translation(kind, spans);
  return {
    data: translation.read(data),
    spans: { whole: spans.whole, fields: translation.fields },
    diagnostics: translation.diagnostics,
    isMisspelt: (path) => translation.misspelt.has(pathKey(path)) && !translation.fields.has(pathKey(path)),
  };
}

/** Gives the name by which people know a path: its last named step, because entries of lists go by their list. */
export function nameOf(path: FieldPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

/** Collects, while the data is walked, the places and the mistakes. */
class Translation {
  readonly fields = new Map<string, FieldSpans>();
  readonly diagnostics: Diagnostic[] = [];
  /** Fields that an unknown one probably meant. */
  readonly misspelt = new Set<string>();
  readonly #kind: Kind;
  readonly #written: SpanIndex;

  constructor(kind: Kind, written: SpanIndex) {
    this.#kind = kind;
    this.#written = written;
  }

  read(data: unknown): unknown {
    return this.#read(data, formOf(this.#kind), [], []);
  }

  // A single value may stand where a list is asked for.
  #read(data: unknown, form: FieldForm, from: FieldPath, to: FieldPath): unknown {
    if (form.form === 'list' && typeof data === 'string') return [data];
    if (form.form === 'list' && Array.isArray(data))
      return data.map((entry, at) => this.#enter(entry, form.entry, [...from, at], [...to, at]));
    if (!isMapping(data)) return data;
    if (form.form === 'group') return this.#group(data, form, from, to);
    if (form.form === 'map') return this.#map(data, form, from, to);
    return data;
  }

  #enter(data: unknown, form: FieldForm, from: FieldPath, to: FieldPath): unknown {
    const spans = this.#written.fields.get(pathKey(from));
    if (spans) this.fields.set(pathKey(to), spans);
    return this.#read(data, form, from, to);
  }

  // An empty field is an absent one: templates list every field, and people fill what they have.
  #group(data: object, form: GroupForm, from: FieldPath, to: FieldPath): object {
    const facts = new Map<string, unknown>();
    for (const [written, value] of Object.entries(data)) {
      const key = findFieldKey(written);
      const field = key && form.fields.get(key);
      const path = [...from, written];
      const span = keySpan(this.#written, path);
      if (!key || !field) this.#refuse(written, form, span, to);
      else if (facts.has(key)) this.#repeat(key, span, [...to, key]);
      else {
        const fact = this.#enter(value, field.form, path, [...to, key]);
        facts.set(key, fact === null ? undefined : fact);
      }
    }
    return Object.fromEntries(facts);
  }

  #map(data: object, form: FieldForm & { form: 'map' }, from: FieldPath, to: FieldPath): object {
    const facts = new Map<string, unknown>();
    for (const [written, value] of Object.entries(data)) {
      const key = toAsciiDigits(written);
      const path = [...from, written];
      const span = keySpan(this.#written, path);
      if (facts.has(key)) this.#repeat(key, span, [...to, key]);
      else if (form.meta.expected === 'years' && !/^1[2-6]\d\d$/.test(key)) {
        this.diagnostics.push(diagnostic('field-type', span, { field: nameOf(to), expected: 'years', found: written }));
      } else facts.set(key, this.#enter(value, form.value, path, [...to, key]));
    }
    return Object.fromEntries(facts);
  }

  #refuse(field: string, form: GroupForm, span: Span, group: FieldPath): void {
    const closest = findClosestKey(
      field,
      [...form.fields.keys()].map((key) => [key, FIELDS[key].label]),
    );
    if (closest) this.misspelt.add(pathKey([...group, closest]));
    const args = { field, kind: this.#kind, ...(closest && { closest }) };
    this.diagnostics.push(diagnostic('field-unknown', span, args, [], replacement(span, field, closest)));
  }

  #repeat(key: string, span: Span, path: FieldPath): void {
    const first = this.fields.get(pathKey(path))?.key;
    this.diagnostics.push(diagnostic('field-duplicate', span, { field: key }, first && [{ span: first }]));
  }
}

function isMapping(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
