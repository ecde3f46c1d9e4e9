// Diagnostics as workflow commands of GitHub Actions, which it shows at their lines in a pull request.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
import { locate, type Located, type ReportInput } from './locate.ts';

/** Renders diagnostics as one command a line; a clean plan gives nothing. */
export function renderGithub(input: ReportInput): string {
  return locate(input)
    .map((one) => `${command(one)}\n`)
    .join('');
}

function command({ severity, code, place: { path, start, end }, message }: Located): string {
  // Columns are taken together with a single line alone.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = Object.entries({ file: path, line: start.line, endLine: end.line, ...columns, title: code });
  const text = [message.text, ...(message.hint === undefined ? [] : [message.hint])].join('\n');
  return `::${severity} ${properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
