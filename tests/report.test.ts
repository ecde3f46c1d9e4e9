// The forms of a report, on a small file with Persian, an emoji and CRLF.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XmlDocument } from 'xmldoc';
import type { ReportInput } from '../src/cli/report/locate.ts';
import { REPORTS } from '../src/cli/report/reports.ts';
import { diagnostic } from '../src/diagnostic/diagnostic.ts';
import { lineColumns } from '../src/text/line-column.ts';

const TEXT = '---\r\ntitle: هدف 🚌\r\n---\r\n🚌 [[GOAL-9]]\r\n![](a.png)\r\n';
const span = (part: string) => ({ file: 'a/goals.md', start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length });

const INPUT: ReportInput = {
  diagnostics: [
    diagnostic('ref-unknown', span('GOAL-9'), { id: 'GOAL-9', what: 'item', closest: 'GOAL-6' }, [{ span: span('title') }]),
    diagnostic('image-alt', span('![](a.png)'), { path: 'a.png' }),
  ],
  suppressed: [
    {
      diagnostic: diagnostic('budget-sum', span('title'), { stated: 2, actual: 1 }),
      reason: 'جمع، هزینهٔ پیشین را هم دارد',
      span: span('هدف'),
    },
  ],
  texts: new Map([['a/goals.md', TEXT]]),
  folder: 'plan/',
  language: 'fa',
  colors: false,
};

test('pretty keeps the left-to-right part on its own line', () => {
  assert.equal(
    REPORTS.pretty(INPUT),
    `plan/a/goals.md:4:6 error ref-unknown
    شناسهٔ «GOAL-9» در هیچ پرونده‌ای تعریف نشده است.
    راهنما: شاید منظور «GOAL-6» بوده است.
    see plan/a/goals.md:2:1

plan/a/goals.md:5:1 warning image-alt
    تصویر «a.png» متن جایگزین ندارد و برای کسی که آن را نمی‌بیند خالی است.
    راهنما: در کروشهٔ پیش از نشانی بنویسید که تصویر چه می‌گوید.

۱ ایراد با دلیل کنار گذاشته شده است:
plan/a/goals.md:2:8 budget-sum
    جمع، هزینهٔ پیشین را هم دارد

۱ خطا و ۱ هشدار در ۱ پرونده.
شرح هر قاعده: sanad explain CODE
`,
  );
});

test('pretty speaks English when asked, and uses colours only when asked', () => {
  assert.match(
    REPORTS.pretty({ ...INPUT, language: 'en' }),
    /hint: Did you mean “GOAL-6”\?\n[^]*\n1 error and 1 warning in 1 file\.\nTo read about a rule: sanad explain CODE\n$/,
  );
  assert.match(REPORTS.pretty({ ...INPUT, colors: true }), /\u001b\[31merror\u001b\[39m/);
  assert.doesNotMatch(REPORTS.pretty(INPUT), /\u001b/);
});

test('a clean plan has one line', () => {
  assert.equal(REPORTS.pretty({ ...INPUT, diagnostics: [], suppressed: [] }), 'خطایی یافت نشد.\n');
});

test('json holds places, arguments and sentences', () => {
  const report = JSON.parse(REPORTS.json(INPUT)) as { diagnostics: unknown[]; suppressed: { code: string; reason: string }[] };
  assert.deepEqual(
    report.suppressed.map(({ code, reason }) => [code, reason]),
    [['budget-sum', 'جمع، هزینهٔ پیشین را هم دارد']],
  );
  assert.deepEqual(
    { errors: 1, warnings: 1, diagnostics: report.diagnostics.slice(0, 1) },
    {
      errors: 1,
      warnings: 1,
      diagnostics: [
        {
          path: 'plan/a/goals.md',
          start: { line: 4, column: 6 },
          end: { line: 4, column: 12 },
          severity: 'error',
          code: 'ref-unknown',
          args: { id: 'GOAL-9', what: 'item', closest: 'GOAL-6' },
          message: 'شناسهٔ «GOAL-9» در هیچ پرونده‌ای تعریف نشده است.',
          hint: 'شاید منظور «GOAL-6» بوده است.',
          related: [{ path: 'plan/a/goals.md', start: { line: 2, column: 1 }, end: { line: 2, column: 6 } }],
        },
      ],
    },
  );
});

test('every line ending is one line, and offsets outside the text are its edges', () => {
  const at = lineColumns('a\nb\r\nc\rd');
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5, 7, 99, -1].map((offset) => Object.values(at(offset)).join(':')),
    ['1:1', '1:2', '2:1', '2:2', '2:3', '3:1', '4:1', '4:2', '1:1'],
  );
});

test('sarif has each code once, places that count UTF-16 units, fixes, and what is set aside with its reason', () => {
  interface Sarif {
    readonly version: string;
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
      readonly columnKind: string;
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly {
          readonly physicalLocation: { readonly artifactLocation: { uri: string }; readonly region: object };
        }[];
        readonly relatedLocations?: readonly object[];
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly fixes?: readonly { readonly artifactChanges: readonly { readonly replacements: readonly object[] }[] }[];
        readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
      }[];
    }[];
  }
  const place = span('GOAL-9');
  const fixed = diagnostic('ref-unknown', place, { id: 'GOAL-9', what: 'item', closest: 'GOAL-6' }, [{ span: span('title') }], {
    edits: [{ span: place, text: 'GOAL-6' }],
    safe: false,
  });
  const { version, runs } = JSON.parse(REPORTS.sarif({ ...INPUT, diagnostics: [fixed, ...INPUT.diagnostics] })) as Sarif;
  const [run] = runs;
  assert.ok(run);
  assert.equal(version, '2.1.0');
  assert.equal(run.columnKind, 'utf16CodeUnits');
  const ids = run.tool.driver.rules.map(({ id }) => id);
  assert.deepEqual(ids, ['budget-sum', 'image-alt', 'ref-unknown']);
  for (const { ruleId, ruleIndex, message, locations } of run.results) {
    assert.equal(ids[ruleIndex], ruleId);
    assert.notEqual(message.text, '');
    assert.equal(locations[0]?.physicalLocation.artifactLocation.uri, 'plan/a/goals.md');
  }
  const [first, second, third, aside] = run.results;
  const region = { startLine: 4, startColumn: 6, endLine: 4, endColumn: 12 };
  assert.deepEqual(first?.locations[0]?.physicalLocation.region, region);
  assert.equal(first.relatedLocations?.length, 1);
  assert.deepEqual(first.fixes?.[0]?.artifactChanges[0]?.replacements, [{ deletedRegion: region, insertedContent: { text: 'GOAL-6' } }]);
  assert.equal(third?.level, 'warning');
  assert.deepEqual(
    aside?.suppressions?.map(({ kind, justification }) => [kind, justification]),
    [['inSource', 'جمع، هزینهٔ پیشین را هم دارد']],
  );
  const names = run.results.map(({ partialFingerprints }) => partialFingerprints['sanad/v1']);
  assert.equal(new Set(names).size, names.length, 'the same mistake twice is told apart');
  assert.notEqual(second?.ruleId, undefined);
});

test('a fingerprint stays while lines move', () => {
  const names = (text: string): unknown[] => {
    const shift = text.indexOf('GOAL-9') - TEXT.indexOf('GOAL-9');
    const moved = INPUT.diagnostics.map((one) => ({
      ...one,
      span: { ...one.span, start: one.span.start + shift, end: one.span.end + shift },
    }));
    const report = REPORTS.gitlab({ ...INPUT, diagnostics: moved, texts: new Map([['a/goals.md', text]]) });
    return (JSON.parse(report) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
  };
  assert.deepEqual(names(TEXT.replace('---\r\n🚌', '---\r\n\r\n\r\n🚌')), names(TEXT));
});

test('github escapes what its commands are made of', () => {
  const odd = diagnostic('image-missing', span('![](a.png)'), { path: '50%\n::error::x' });
  const [line = '', rest] = REPORTS.github({ ...INPUT, diagnostics: [odd], folder: 'my,plan:1' }).split('\n');
  assert.equal(rest, '', 'one line for each');
  assert.match(line, /^::error file=my%2Cplan%3A1\/a\/goals\.md,line=5,endLine=5,col=1,endColumn=11,title=image-missing::/);
  assert.match(line, /50%25%0A::error::x/);
});

test('gitlab has what the format asks of every issue', () => {
  const issues = JSON.parse(REPORTS.gitlab(INPUT)) as Readonly<Record<string, unknown>>[];
  assert.deepEqual(
    issues.map(({ check_name, severity, location }) => [check_name, severity, location]),
    [
      ['ref-unknown', 'major', { path: 'plan/a/goals.md', lines: { begin: 4, end: 4 } }],
      ['image-alt', 'minor', { path: 'plan/a/goals.md', lines: { begin: 5, end: 5 } }],
    ],
  );
  for (const { description, fingerprint } of issues) {
    assert.ok(typeof description === 'string' && description !== '');
    assert.match(String(fingerprint), /^[0-9a-f]{32}$/);
  }
});

test('junit is XML: errors fail, warnings pass and speak, what is set aside is skipped', () => {
  const odd = diagnostic('image-missing', span('![](a.png)'), { path: 'a\u0008<&">\ud800' });
  const root = new XmlDocument(REPORTS.junit({ ...INPUT, diagnostics: [...INPUT.diagnostics, odd] }));
  const suites = root.childrenNamed('testsuite');
  assert.deepEqual(
    suites.map(({ attr }) => [attr['name'], attr['tests'], attr['failures'], attr['skipped']]),
    [['plan/a/goals.md', '4', '2', '1']],
  );
  const outcomes = suites[0]
    ?.childrenNamed('testcase')
    .map((one) => ['failure', 'system-out', 'skipped'].filter((name) => one.childNamed(name)));
  assert.deepEqual(outcomes, [['failure'], ['system-out'], ['failure'], ['skipped']]);
  assert.match(REPORTS.junit({ ...INPUT, diagnostics: [], suppressed: [] }), /tests="1" failures="0"/);
});
