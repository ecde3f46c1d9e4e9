// Diagnostics made ready for any report: places as line and column, codes as sentences.
import type { Suppression } from '../../check/apply-settings.ts';
import type { Code, Diagnostic, DiagnosticArgs, Fix, Severity, Span } from '../../diagnostic/diagnostic.ts';
import type { Message, Words } from '../../diagnostic/code.ts';
import { CODES } from '../../diagnostic/codes.ts';
import { lineColumns, type LineColumn } from '../../text/line-column.ts';
import { WORDS, type Language } from './words.ts';

/** What a report is made from. */
export interface ReportInput {
  readonly diagnostics: readonly Diagnostic[];
  /** What items leave out with a reason. */
  readonly suppressed: readonly Suppression[];
  /** The raw text of each file, by its path inside the plan folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** The plan folder as the reader knows it; put before each path. */
  readonly folder: string;
  readonly language: Language;
  readonly colors: boolean;
}

export interface Place {
  readonly path: string;
  readonly start: LineColumn;
  readonly end: LineColumn;
}

export interface Located {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  readonly args: DiagnosticArgs[Code];
  readonly message: Message;
  readonly related: readonly Place[];
  readonly fix?: LocatedFix;
}

export interface LocatedFix {
  readonly edits: readonly { readonly place: Place; readonly text: string }[];
  readonly safe: boolean;
}

/** A mistake that is left out, with the reason and its place. */
export interface LocatedSuppression {
  readonly left: Located;
  readonly reason: string;
  readonly place: Place;
}

/** Gives each diagnostic its place in lines and columns and its sentences, in the given order. */
export function locate(input: ReportInput): Located[] {
  return input.diagnostics.map(locator(input).diagnostic);
}

/** Does the same with what items leave out. */
export function locateSuppressed(input: ReportInput): LocatedSuppression[] {
  const { place, diagnostic } = locator(input);
  return input.suppressed.map((one) => ({ left: diagnostic(one.diagnostic), reason: one.reason, place: place(one.span) }));
}

interface Locator {
  readonly place: (span: Span) => Place;
  readonly diagnostic: (one: Diagnostic) => Located;
}

function locator({ texts, folder, language }: ReportInput): Locator {
  const counters = new Map<string, (offset: number) => LineColumn>();
  const place = ({ file, start, end }: Span): Place => {
    const count = counters.get(file) ?? lineColumns(texts.get(file) ?? '');
    counters.set(file, count);
    return { path: folder === '' ? file : `${folder.replace(/\/+$/, '')}/${file}`, start: count(start), end: count(end) };
  };
  const fixOf = ({ edits, safe }: Fix): LocatedFix => ({ edits: edits.map(({ span, text }) => ({ place: place(span), text })), safe });
  const diagnostic = (d: Diagnostic): Located => ({
    code: d.code,
    severity: d.severity,
    place: place(d.span),
    args: d.args,
    message: explain(d, language),
    related: (d.related ?? []).map(({ span }) => place(span)),
    ...(d.fix && { fix: fixOf(d.fix) }),
  });
  return { place, diagnostic };
}

/** Puts a diagnostic into words. */
export function explain(diagnostic: Diagnostic, language: Language): Message {
  // The table is typed code by code; a union of codes cannot be followed through it.
  const wording = CODES[diagnostic.code][language] as (args: Diagnostic['args'], words: Words) => Message;
  return wording(diagnostic.args, WORDS[language]);
}

/** Counts what a report ends with. */
export function countSeverities(diagnostics: readonly { readonly severity: Severity }[]): { errors: number; warnings: number } {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors };
}
