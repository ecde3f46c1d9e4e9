// docs/rules/: one page for each code, made from the code's own entry (diagnostic/codes/) and the fixture of the same name, and an
// index by area. `UPDATE=1` writes them; otherwise they are held to what would be written. The wrong example is the fixture; the right
// one is the same place of the base plan, or of the fixture's `right/` where the base is no example.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { explain } from '../src/cli/report/locate.ts';
import { applyFixes } from '../src/diagnostic/apply-fixes.ts';
import { AREAS, CODES, type Area, type Code } from '../src/diagnostic/codes.ts';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import { checkPlan, textsOf, type CheckedPlan } from '../src/pipeline.ts';
import { readAssets } from '../src/read/read-assets.ts';
import { codePoint } from '../src/text/code-point.ts';
import { lineColumns } from '../src/text/line-column.ts';
import { WITHOUT_FIXTURE } from './without-fixture.ts';

const ASSETS = await readAssets('.');
const TODAY = '1404/09/04';
const FIXTURES = 'tests/fixtures';
const BASE = join(FIXTURES, '_base/plan');
const PAGES = 'docs/rules';
/** Excerpts have no more lines than this, and this many around what they show. */
const MOST_LINES = 12;
const AROUND = 2;

const dir = mkdtempSync(join(tmpdir(), 'sanad-pages-'));
after(() => rmSync(dir, { recursive: true }));

const AREA_TITLES: Readonly<Record<Area, string>> = {
  files: 'پرونده‌ها',
  facts: 'داده‌های سرآغاز',
  references: 'ارجاع‌ها، پیوندها و برچسب‌ها',
  prose: 'متن، تصویر و دستورها',
  logic: 'منطق برنامه',
  indicators: 'شاخص‌ها',
  money: 'پول',
  budget: 'بودجهٔ مصوب',
  words: 'نگارش فارسی',
  safety: 'ایمنی',
  settings: 'تنظیم بررسی',
};

const codesOf = (area: Area): Code[] => Object.keys(AREAS[area]) as Code[];

const states = new Map<string, Promise<CheckedPlan>>();

/** Every code with the page that would be written for it. */
const pages = new Map<Code, string>();
for (const code of Object.keys(CODES) as Code[]) pages.set(code, await pageOf(code));

test('every code has a title, a reason, a way to mend it, and words in both languages', () => {
  for (const [code, { page }] of Object.entries(CODES)) {
    assert.ok(page, `${code} has no page`);
    for (const part of [page.title, page.why, page.how]) assert.ok(part.trim().length > 10, `${code} says too little`);
    assert.doesNotMatch(page.title, /[.؟!]$/, `the title of ${code} is no sentence that ends`);
  }
  const titles = Object.values(CODES).map(({ page }) => page?.title);
  assert.equal(new Set(titles).size, titles.length, 'two rules have one title');
});

test('every code has a fixture of its own name that shows it, and what is right no longer does', async () => {
  for (const code of pages.keys()) {
    if (WITHOUT_FIXTURE.has(code)) continue;
    assert.ok(existsSync(join(FIXTURES, code)), `${code} has no fixture of its own name`);
    const wrong = await checkState(code, 'wrong');
    assert.ok(
      wrong.diagnostics.some((found) => found.code === code),
      `the fixture ${code} does not show it`,
    );
    const right = await checkState(code, 'right');
    assert.deepEqual(
      right.diagnostics.filter((found) => found.code === code),
      [],
      `what is right for ${code} still shows it`,
    );
  }
});

test('the pages of docs/rules/ are those that the codes and fixtures make', () => {
  const made = new Map([...pages].map(([code, text]) => [`${code}.md`, text]));
  made.set('README.md', indexPage());
  if (process.env['UPDATE'] === '1') {
    rmSync(PAGES, { recursive: true, force: true });
    mkdirSync(PAGES, { recursive: true });
    for (const [name, text] of made) writeFileSync(join(PAGES, name), text);
  }
  assert.deepEqual(readdirSync(PAGES).sort(), [...made.keys()].sort());
  for (const [name, text] of made) assert.equal(readFileSync(join(PAGES, name), 'utf8'), text, name);
});

/** Checks what is wrong or right for a code; each is asked for more than once. */
function checkState(code: Code, state: 'wrong' | 'right'): Promise<CheckedPlan> {
  const key = `${code} ${state}`;
  const known = states.get(key) ?? layOut(code, state);
  states.set(key, known);
  return known;
}

function layOut(code: Code, state: 'wrong' | 'right'): Promise<CheckedPlan> {
  const plan = join(dir, `${code}-${state}`);
  const fixture = join(FIXTURES, code);
  const whole = join(fixture, 'whole-plan');
  const right = join(fixture, 'right');
  if (state === 'right' && !existsSync(right)) return checkPlan(BASE, ASSETS, TODAY);
  if (existsSync(whole)) cpSync(whole, plan, { recursive: true });
  else {
    cpSync(BASE, plan, { recursive: true });
    cpSync(join(fixture, 'plan'), plan, { recursive: true });
  }
  if (state === 'right') cpSync(right, plan, { recursive: true });
  return checkPlan(plan, ASSETS, TODAY);
}

async function pageOf(code: Code): Promise<string> {
  const { severity, binding, page } = CODES[code];
  const wrong = WITHOUT_FIXTURE.has(code) || !existsSync(join(FIXTURES, code)) ? undefined : await checkState(code, 'wrong');
  const found = wrong?.diagnostics.find((one) => one.code === code);
  const grade = {
    error: 'خطا: تا برطرف نشود سند ساخته نمی‌شود.',
    warning: 'هشدار: سند ساخته می‌شود، ولی باید دیده شود.',
    off: 'خاموش: تنها اگر در `checks` روشن شود.',
  }[severity];
  const blocks = [
    `# ${page?.title ?? code}`,
    `\`${code}\``,
    `**شدت.** ${grade} ${binding ? 'شدت آن عوض نمی‌شود و از آن چشم‌پوشی نمی‌توان کرد.' : `شدت آن را می‌توان در \`plan.md\` عوض کرد (\`checks\`) و در یک مورد، با دلیل، از آن چشم پوشید (\`suppress\`).`}${fixNote(found)}`,
    '## چرا',
    page?.why ?? '',
    ...(wrong && found ? await example(code, wrong, found) : []),
    '## چگونه درست می‌شود',
    page?.how ?? '',
  ];
  return inPersian(blocks);
}

function fixNote(found: Diagnostic | undefined): string {
  if (!found?.fix) return '';
  return found.fix.safe
    ? ' `sanad check --fix` خود آن را درست می‌کند.'
    : ' ویرایشگری که به `sanad lsp` وصل باشد اصلاح آن را پیشنهاد می‌کند.';
}

async function example(code: Code, wrong: CheckedPlan, found: Diagnostic): Promise<string[]> {
  const { file } = found.span;
  const right = await checkState(code, 'right');
  const wrongText = textOf(wrong, file);
  // What would mend a mistake is the best example of what is right.
  const fixes = wrong.diagnostics.flatMap((one) => (one.code === code && one.span.file === file && one.fix ? [one.fix] : []));
  const mended = existsSync(join(FIXTURES, code, 'right')) || fixes.length === 0 ? undefined : applyFixes(wrongText, fixes).text;
  const rightText = mended ?? textOf(right, file);
  const { line } = lineColumns(wrongText)(found.span.start);
  const { before, after } = excerpts(wrongText, rightText, line);
  // Some mistakes are mended in another file than the one they are reported at.
  const elsewhere = mendedElsewhere(code, wrong, right, wrongText !== rightText);
  const rightPlace = elsewhere === undefined ? [] : [`\`${elsewhere}\``];
  const rightExcerpt = elsewhere === undefined ? after : excerpts(textOf(wrong, elsewhere), textOf(right, elsewhere), 1).after;
  const say = (language: 'fa' | 'en'): string => {
    const { text, hint } = explain(found, language);
    return hint === undefined ? text : `${text}\n${language === 'fa' ? 'راهنما' : 'hint'}: ${hint}`;
  };
  return [
    '## نادرست',
    `\`${file}\``,
    ...(before === '' ? [] : [inCode(before)]),
    inCode(`${say('fa')}\n\n${say('en')}`),
    '## درست',
    ...rightPlace,
    rightExcerpt === '' ? 'این پرونده به این شکل در پوشهٔ برنامه نمی‌ماند؛ بخش بعد می‌گوید با آن چه باید کرد.' : inCode(rightExcerpt),
  ];
}

/** Finds the first file of the fixture that what is right adds or, where the reported file is left as it is, has otherwise. */
function mendedElsewhere(code: Code, wrong: CheckedPlan, right: CheckedPlan, changed: boolean): string | undefined {
  const folder = ['right', 'plan'].map((name) => join(FIXTURES, code, name)).find((path) => existsSync(path));
  if (folder === undefined) return undefined;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => path.endsWith('.md') && textOf(right, path) !== '').sort();
  const added = files.find((path) => textOf(wrong, path) === '');
  return added ?? (changed ? undefined : files.find((path) => textOf(right, path) !== textOf(wrong, path)));
}

/** Names what cannot be seen, or would turn what is seen; half-spaces are spelling and stay. */
function visible(text: string): string {
  return text.replace(/[^\P{C}\u200c\n\t]|[\u00a0\u2028\u2029]/gu, (hidden) => `⟨${codePoint(hidden)}⟩`);
}

function textOf(checked: CheckedPlan, file: string): string {
  return textsOf(checked).find(({ path }) => path === file)?.text ?? '';
}

/** Gives the lines of both texts in which they differ, nearest to a line of the first, with a few around them. */
function excerpts(wrong: string, right: string, line: number): { before: string; after: string } {
  const [a, b] = [lines(wrong), lines(right)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const differ = start < a.length - end || start < b.length - end;
  // Where the file itself is right, the lines around the place are shown; a long difference is cut around it.
  const far = start - line >= MOST_LINES - 2 * AROUND;
  const from = Math.max(0, (differ ? (far ? start : Math.min(start, line - 1)) : line - 1) - AROUND);
  const cut = (all: readonly string[], to: number): string =>
    visible(all.slice(from, Math.min(all.length, Math.max(from + 1, to + AROUND), from + MOST_LINES)).join('\n'));
  if (!differ) return { before: cut(a, line), after: cut(b, line) };
  return { before: cut(a, Math.max(line, a.length - end)), after: right === '' ? '' : cut(b, b.length - end) };
}

function inCode(text: string): string {
  return ['```text', text, '```'].join('\n');
}

function lines(text: string): string[] {
  return text === '' ? [] : text.replace(/(?:\r\n?|\n)$/, '').split(/\r\n?|\n/);
}

function indexPage(): string {
  const areas = (Object.keys(AREAS) as Area[]).flatMap((area) => [
    `## ${AREA_TITLES[area]}`,
    codesOf(area)
      .map((code) => `- [\`${code}\`](${code}.md): ${CODES[code].page?.title ?? ''}`)
      .join('\n'),
  ]);
  const intro =
    'هر ایراد کدی دارد و هر کد صفحه‌ای: چرا این قاعده هست، نادرست و درست آن چگونه است و ایراد چگونه برطرف می‌شود. همین صفحه‌ها را `sanad explain` در پایانه نشان می‌دهد. این پوشه از خود قاعده‌ها و آزمون‌های آن‌ها ساخته می‌شود و با دست ویرایش نمی‌شود.';
  return inPersian(['# قاعده‌های بررسی', intro, ...areas]);
}

function inPersian(blocks: readonly string[]): string {
  return `<div dir="rtl">\n\n${blocks.join('\n\n')}\n\n</div>\n`;
}
