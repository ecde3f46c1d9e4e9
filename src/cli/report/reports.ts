// The forms in which diagnostics can be reported. A new one is one file and one line here.
import { renderGithub } from './github.ts';
import { renderGitlab } from './gitlab.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import type { ReportInput } from './locate.ts';
import { renderPretty } from './pretty.ts';
import { renderSarif } from './sarif.ts';

export const REPORTS = {
  pretty: renderPretty,
  json: renderJson,
  sarif: renderSarif,
  github: renderGithub,
  gitlab: renderGitlab,
  junit: renderJunit,
} satisfies Record<string, (input: ReportInput) => string>;

export type ReportFormat = keyof typeof REPORTS;
