// What a stage noticed about the plan, as data. Nothing here builds sentences or knows line numbers:
// texts are in messages.ts, and offsets become line:col once, when a report is printed.

/** A place in a raw source file: offsets in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export type Severity = 'error' | 'warning';

/** The arguments of each code; the keys of this table are the codes. Codes are never renamed or reused. */
export interface DiagnosticArgs {
  'file-not-item': { readonly path: string };
  'file-too-large': { readonly limitBytes: number };
  'file-encoding': Record<never, never>;
  'plan-missing': Record<never, never>;
  'yaml-invalid': { readonly reason: string };
  'front-matter-missing': { readonly kind: string };
  'field-unknown': { readonly field: string; readonly kind: string; readonly closest?: string };
  'field-duplicate': { readonly field: string };
  'field-missing': { readonly field: string; readonly kind: string };
  'field-type': { readonly field: string; readonly expected: Expected; readonly found: string };
  'value-unknown': { readonly field: string; readonly value: string; readonly allowed: readonly string[]; readonly closest?: string };
  'id-invalid': { readonly id: string };
  'id-duplicate': { readonly id: string };
  'ref-unknown': { readonly id: string; readonly what: RefTarget; readonly closest?: string };
  'ref-kind': { readonly id: string; readonly found: string; readonly expected: readonly string[] };
  'label-invalid': { readonly label: string };
  'label-duplicate': { readonly label: string };
  'label-unprintable': { readonly label: string };
  'caption-stray': { readonly word: string; readonly of: 'table' | 'image' };
  'caption-empty': { readonly word: string };
  'link-unknown': { readonly path: string; readonly closest?: string };
  'link-cycle': { readonly ids: readonly string[] };
  'year-outside-plan': { readonly year: number; readonly first: number; readonly last: number };
  'date-order': { readonly start: string; readonly end: string };
  'weight-sum': { readonly parent: string; readonly kind: string; readonly sum: number };
  'budget-sum': { readonly stated: number; readonly actual: number };
  'source-ceiling': { readonly source: string; readonly year: number; readonly used: number; readonly ceiling: number };
  'formula-syntax': { readonly reason: string };
  'formula-variable': { readonly name: string; readonly closest?: string };
  'formula-function': { readonly name: string };
  'variable-unused': { readonly name: string };
  /** `actual` is absent where the formula gives no number, as after a division by zero. */
  'example-result': { readonly stated: number; readonly actual?: number };
  'target-baseline': { readonly year: number; readonly value: number };
  'image-missing': { readonly path: string };
  'image-alt': { readonly path: string };
  'glyph-missing': { readonly characters: string; readonly codePoints: readonly string[] };
  'html-raw': { readonly tag: string };
  'prose-too-deep': { readonly limit: number };
  'directive-unknown': { readonly name: string; readonly closest?: string };
  'directive-argument': {
    readonly name: string;
    readonly argument: string;
    readonly problem: 'unknown' | 'missing' | 'value';
    /** What was written, where the value is at fault. */
    readonly value?: string;
    readonly allowed?: readonly string[];
    readonly closest?: string;
  };
}

/** What a mistyped field should have held. */
export type Expected =
  | 'text'
  | 'number'
  | 'integer'
  | 'money'
  | 'percent'
  | 'year'
  | 'date'
  | 'boolean'
  | 'list'
  | 'map'
  | 'years'
  | 'id'
  | 'address'
  | 'text-or-list';

/** What sort of thing a reference names, where it is not an item of the plan. */
export type RefTarget = 'item' | 'clause' | 'swot' | 'unit' | 'program' | 'source' | 'priority' | 'label';

export type Code = keyof DiagnosticArgs;

/** A second place that explains the first, such as the other twin of a duplicate id. */
export interface Related {
  readonly span: Span;
}

export type Diagnostic = {
  readonly [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly span: Span;
    readonly args: DiagnosticArgs[C];
    readonly related?: readonly Related[];
  };
}[Code];

/** Codes that are probably slips; every other code is an error. */
const WARNINGS: ReadonlySet<Code> = new Set<Code>(['variable-unused', 'image-alt']);

/** Makes a diagnostic of the given code; its severity follows from the code. */
export function diagnostic<C extends Code>(code: C, span: Span, args: DiagnosticArgs[C], related?: readonly Related[]): Diagnostic {
  const severity: Severity = WARNINGS.has(code) ? 'warning' : 'error';
  return { code, severity, span, args, ...(related && related.length > 0 ? { related } : {}) } as Diagnostic;
}

/** Sorts by file, position and code, and drops exact repeats. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = (d: Diagnostic): string =>
    `${d.span.file}\u0000${d.span.start}\u0000${d.span.end}\u0000${d.code}\u0000${JSON.stringify(d.args)}`;
  const unique = new Map(diagnostics.map((d) => [key(d), d]));
  return [...unique.values()].sort(
    (a, b) => compare(a.span.file, b.span.file) || a.span.start - b.span.start || compare(a.code, b.code) || a.span.end - b.span.end,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
