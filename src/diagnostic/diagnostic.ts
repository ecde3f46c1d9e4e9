// What a stage noticed about the plan, as data. Nothing here builds sentences or knows line numbers:
// texts are in codes/, and offsets become line:col once, when a report is printed.
import type { Severity } from './code.ts';
import { CODES, type Code, type DiagnosticArgs } from './codes.ts';

export type { Severity } from './code.ts';
export type { Code, DiagnosticArgs } from './codes.ts';
export type { Expected } from './codes/facts.ts';
export type { RefTarget } from './codes/references.ts';

/** A place in a raw source file: offsets in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A second place that explains the first, such as the other twin of a duplicate id. */
export interface Related {
  readonly span: Span;
}

/** One stretch of a raw file to be replaced. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** What would mend a mistake. */
export interface Fix {
  /** Edits of the diagnostic's file, which do not overlap, in the order of the file. */
  readonly edits: readonly Edit[];
  /** Whether it may be applied without asking: it changes how a text is written and never what it says. */
  readonly safe: boolean;
}

export type Diagnostic = {
  readonly [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly span: Span;
    readonly args: DiagnosticArgs[C];
    readonly related?: readonly Related[];
    readonly fix?: Fix;
  };
}[Code];

/** Makes a diagnostic of the given code, as grave as the code is by itself; settings of the plan may change that. */
export function diagnostic<C extends Code>(
  code: C,
  span: Span,
  args: DiagnosticArgs[C],
  related: readonly Related[] = [],
  fix?: Fix,
): Diagnostic {
  // What is off by itself is only seen when a plan turns it on, and then as what the plan says.
  const severity: Severity = CODES[code].severity === 'error' ? 'error' : 'warning';
  return { code, severity, span, args, ...(related.length > 0 && { related }), ...(fix && { fix }) } as Diagnostic;
}

/** Sorts by file, position and code, and drops exact repeats. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = diagnostics.toSorted(byPlace);
  // What is said twice is neighbours now, with only what is said at the very place by the same rule among it.
  const told = new Set<string>();
  return sorted.filter((one, at) => {
    const [before, next] = [sorted[at - 1], sorted[at + 1]];
    const isFirst = before === undefined || byPlace(before, one) !== 0;
    if (isFirst) told.clear();
    if (isFirst && (next === undefined || byPlace(one, next) !== 0)) return true;
    const args = JSON.stringify(one.args);
    if (told.has(args)) return false;
    told.add(args);
    return true;
  });
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return compare(a.span.file, b.span.file) || a.span.start - b.span.start || compare(a.code, b.code) || a.span.end - b.span.end;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
