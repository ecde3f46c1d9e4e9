// Diagnostics as a Code Quality report of GitLab, which it shows in a merge request.
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
import { fingerprints } from './fingerprint.ts';
import { locate, type ReportInput } from './locate.ts';

/** Renders diagnostics as a JSON list; what is set aside with a reason is left out, as the format has no place for it. */
export function renderGitlab(input: ReportInput): string {
  const located = locate(input);
  const names = fingerprints(located);
  const issues = located.map(({ code, severity, place: { path, start, end }, message }, at) => ({
    description: [message.text, ...(message.hint === undefined ? [] : [message.hint])].join(' '),
    check_name: code,
    fingerprint: names[at],
    severity: severity === 'error' ? 'major' : 'minor',
    location: { path, lines: { begin: start.line, end: end.line } },
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
