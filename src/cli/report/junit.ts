// Diagnostics as JUnit XML, which most services of continuous integration read: a suite for each file, a case for each mistake.
// Errors are failures; warnings are cases that passed and say something; what is set aside with a reason is skipped.
import { groupBy } from '../../text/group-by.ts';
import { xmlText } from '../../text/xml-text.ts';
import { locate, locateSuppressed, type Located, type ReportInput } from './locate.ts';

/** Renders diagnostics as JUnit XML; a clean plan is one case that passed. */
export function renderJunit(input: ReportInput): string {
  const cases: Case[] = [
    ...locate(input).map((located) => ({ located })),
    ...locateSuppressed(input).map(({ left, reason }) => ({ located: left, reason })),
  ];
  const suites = groupBy(cases, ({ located }) => located.place.path);
  const body =
    suites.size === 0
      ? [
          '  <testsuite name="sanad check" tests="1" failures="0" skipped="0">',
          '    <testcase name="plan" classname="sanad" />',
          '  </testsuite>',
        ]
      : [...suites].flatMap(([path, members]) => suite(path, members));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="sanad check">\n${body.join('\n')}\n</testsuites>\n`;
}

interface Case {
  readonly located: Located;
  /** Why it is set aside. */
  readonly reason?: string;
}

function suite(path: string, cases: readonly Case[]): string[] {
  const skipped = cases.filter(({ reason }) => reason !== undefined).length;
  const failures = cases.filter(({ located, reason }) => reason === undefined && located.severity === 'error').length;
  const head = attributes({ name: path, tests: cases.length, failures, skipped });
  return [`  <testsuite ${head}>`, ...cases.flatMap(testCase), '  </testsuite>'];
}

function testCase({ located: { code, severity, place, message }, reason }: Case): string[] {
  const { path, start } = place;
  const text = [`${path}:${start.line}:${start.column}`, message.text, ...(message.hint === undefined ? [] : [message.hint])].join('\n');
  const outcome =
    reason !== undefined
      ? `<skipped ${attributes({ message: reason })} />`
      : severity === 'error'
        ? `<failure ${attributes({ type: code, message: message.text })}>${escape(text)}</failure>`
        : `<system-out>${escape(text)}</system-out>`;
  const head = attributes({ name: `${code} ${start.line}:${start.column}`, classname: path, file: path, line: start.line });
  return [`    <testcase ${head}>`, `      ${outcome}`, '    </testcase>'];
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escape(String(value))}"`)
    .join(' ');
}

// An attribute keeps its line ends only as references.
function escape(text: string): string {
  return xmlText(text).replaceAll('\n', '&#10;');
}
