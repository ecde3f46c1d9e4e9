// The forms of a report, on a small file with Persian, an emoji and CRLF.
import assert from 'node:assert/strict';
import { test } from 'node:test';
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
  const report = JSON.parse(REPORTS.json(INPUT)) as { diagnostics: unknown[] };
  assert.deepEqual(
    { ...report, diagnostics: report.diagnostics.slice(0, 1) },
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
