// Diagnostics made ready for any report: places as line and column, codes as sentences.
import type { Code, Diagnostic, DiagnosticArgs, Severity, Span } from '../../diagnostic/diagnostic.ts';
import type { Message, Words } from '../../diagnostic/code.ts';
import { CODES } from '../../diagnostic/codes.ts';
import { lineColumns, type LineColumn } from '../../text/line-column.ts';
import { WORDS, type Language } from './words.ts';

/** What a report is made from. */
export interface ReportInput {
  readonly diagnostics: readonly Diagnostic[];
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
}

/** Gives each diagnostic its place in lines and columns and its sentences, in the given order. */
export function locate({ diagnostics, texts, folder, language }: ReportInput): Located[] {
  const counters = new Map<string, (offset: number) => LineColumn>();
  const place = ({ file, start, end }: Span): Place => {
    const count = counters.get(file) ?? lineColumns(texts.get(file) ?? '');
    counters.set(file, count);
    return { path: folder === '' ? file : `${folder.replace(/\/+$/, '')}/${file}`, start: count(start), end: count(end) };
  };
  return diagnostics.map((d) => ({
    code: d.code,
    severity: d.severity,
    place: place(d.span),
    args: d.args,
    message: explain(d, language),
    related: (d.related ?? []).map(({ span }) => place(span)),
  }));
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
