// The forms in which diagnostics can be reported. A new one is one file and one line here.
import { renderJson } from './json.ts';
import type { ReportInput } from './locate.ts';
import { renderPretty } from './pretty.ts';

export const REPORTS = {
  pretty: renderPretty,
  json: renderJson,
} satisfies Record<string, (input: ReportInput) => string>;

export type ReportFormat = keyof typeof REPORTS;
