// How Persian is written: what the rules find in a real, badly typed text, what they must leave alone, and what --fix may do.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { applySettings } from '../src/check/apply-settings.ts';
import { runChecks } from '../src/check/run-checks.ts';
import { piecesOf } from '../src/check/words/pieces.ts';
import { splitterOf } from '../src/check/words/split-fused.ts';
import { fixPlan, fixSource } from '../src/cli/fix-plan.ts';
import { applyFixes } from '../src/diagnostic/apply-fixes.ts';
import type { Code, Diagnostic, Edit } from '../src/diagnostic/diagnostic.ts';
import { buildPlan } from '../src/model/build-plan.ts';
import { docShape } from '../src/parse/doc-shape.ts';
import { parseDoc } from '../src/parse/parse-doc.ts';
import { readAssets } from '../src/read/read-assets.ts';
import type { Source } from '../src/read/source.ts';
import { BASE, readSources } from './base-plan.ts';
import { searchKey } from '../src/text/search-key.ts';
import { openWordList } from '../src/text/word-list.ts';

const ASSETS = await readAssets('.');
const WORDS = openWordList(ASSETS.words);
const SOURCES = readSources(BASE);
const FILE = 'domains/roads/policies/clean-first.md';

/** Fixes that change the search key. Each says so on its page: marks and spaces are part of the key, words stay as they were. */
const CHANGES_MARKS: ReadonlySet<Code> = new Set<Code>([
  'text-space-before-mark',
  'text-space-after-mark',
  'text-latin-mark',
  'text-space-in-bracket',
  'text-straight-quote',
  'text-percent-sign',
]);
/** These make one word of two. */
const JOINS_WORDS: ReadonlySet<Code> = new Set<Code>(['text-mi-space', 'text-suffix-space']);

function check(sources: readonly Source[]): Diagnostic[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const { plan, diagnostics } = buildPlan({ sources, others: [] }, sources.map(parseDoc));
  const fromRules = plan ? runChecks(plan, { today: '1404/09/04', textOf: (file) => texts.get(file) ?? '', words: WORDS }) : [];
  const found = [...diagnostics, ...fromRules];
  return plan ? [...applySettings(plan, found).diagnostics] : found;
}

/** Fixes the sources as the command does, but in memory. */
function fixAll(sources: readonly Source[]): readonly Source[] {
  let current = sources;
  for (let round = 0; round < 8; round++) {
    const found = check(current);
    const next = current.map((source) => ({ ...source, text: fixSource(source, found).text }));
    if (next.every(({ text }, index) => text === current[index]?.text)) return current;
    current = next;
  }
  return current;
}

const withFile = (text: string): Source[] => SOURCES.map((source) => (source.path === FILE ? { ...source, text } : source));
const policy = (prose: string, title = 'تقدم ناوگان پاک'): string => `---\ntitle: ${title}\nstrategies: [more-buses]\n---\n\n${prose}\n`;
const textOf = (sources: readonly Source[]): string => sources.find(({ path }) => path === FILE)?.text ?? '';

/** What people read in the file: the text of its pieces. */
function readText(text: string): string {
  const sources = withFile(text);
  const item = buildPlan({ sources, others: [] }, sources.map(parseDoc)).plan?.items.get('clean-first');
  return item
    ? piecesOf(item, text)
        .map((piece) => piece.text)
        .join('\n')
    : '';
}

// — Words that have lost their half-space

// The 40 that the council's announcement of the second plan has, as typed and as they should be.
const FUSED: readonly (readonly [written: string, mended: string])[] = (
  'گفتوگو گفت|وگو, سالهای سال|های, تلاشهای تلاش|های, شاخصهای شاخص|های, چالشهای چالش|های, مسئلههای مسئله|های, برنامهریزی برنامه|ریزی, ' +
  'همهی همه|ی, کردهاند کرده|اند, داشتهاند داشته|اند, مقولهای مقوله|ای, برنامهها برنامه|ها, مسئلهها مسئله|ها, پروژههای پروژه|های, قدمهای قدم|های, ' +
  'چشمانداز چشم|انداز, آیندهنگرانه آینده|نگرانه, میتوان می|توان, برنامههای برنامه|های, میشود می|شود, میگذاریم می|گذاریم, برنامهی برنامه|ی, میکند می|کند, ' +
  'کمیتههای کمیته|های, اولویتهای اولویت|های, حوزهی حوزه|ی, شدهاند شده|اند, فرصتها فرصت|ها, میپردازند می|پردازند, پروژهها پروژه|ها, میکنیم می|کنیم, ' +
  'سیاستهای سیاست|های, نحوهی نحوه|ی, تصمیمگیری تصمیم|گیری, تیمهای تیم|های, هماندیشی هم|اندیشی, سمنها سمن|ها, گرفتهایم گرفته|ایم, بخشهای بخش|های, علامتگذاری علامت|گذاری'
)
  .split(', ')
  .map((pair) => pair.split(' ') as [string, string]);

/** Right words that look as if they had lost one. */
const WHOLE =
  'اجرانشدن اجرانشده تنها بها رها آنها اینها میهن میدان میراث میانه میان میز میزان میانگین میخ میوه میهمان نمیر نمک بزرگتر کوچکتر بیشتر کمتر بهتر مهمتر شهرها شهرهای کارها بازارها دیدهای ' +
  'همکار همکاری همایش همراه همسایه همگانی شهرداری شهردار اراک مسئله مؤثر تأمین مأموریت جزئی رئیس خانه‌ها می‌شود برنامه‌ریزی خانهٔ مثلاً بنابراین هوشمندسازی راهکار ' +
  'فراهان شازند ساوه خمین محلات دلیجان خسروانی تنهایی بهایی رهایی ماهانه سالانه روزانه شاهد جاده جاهای راهی ماهی کوهستان';

test('the word list finds each fused word of a real text, and says how it is written', () => {
  const split = splitterOf(WORDS);
  for (const [written, mended] of FUSED) {
    const found = written.startsWith('می')
      ? WORDS.has(`می\u200c${written.slice(2)}`) && !WORDS.has(written)
        ? [2]
        : []
      : (split(written)[0] ?? []);
    const made = [...found].reverse().reduce((word, at) => `${word.slice(0, at)}|${word.slice(at)}`, written);
    assert.equal(made, mended);
  }
  assert.deepEqual(FUSED.length, 40);
});

test('the rules find the fused words where they stand in a text', () => {
  const found = check(withFile(policy(`در این متن ${FUSED.map(([written]) => written).join(' و ')} آمده است.`)));
  assert.deepEqual(
    found.map(({ code }) => code).filter((code) => code !== 'text-fused-word' && code !== 'text-mi-fused'),
    [],
  );
  assert.equal(found.length, FUSED.length);
});

test('right words are left as they are', () => {
  const split = splitterOf(WORDS);
  for (const word of WHOLE.split(' ')) assert.deepEqual(split(word), [], word);
});

test('the word list is small and opens at once', () => {
  assert.ok(ASSETS.words.length < 1_500_000);
  assert.ok(
    WORDS.has('شاخص‌های') && WORDS.has('بی‌کار') && WORDS.has('خانهٔ') && !WORDS.has('شاخصهای') && !WORDS.has('') && !WORDS.has('GIS'),
  );
});

// — Pieces: where their characters stand in the file

test('a piece knows where each of its words stands, whatever is written around it', () => {
  const forms = [
    policy('متن **برنامهها** شهر.'),
    policy('- بند نخست\n  برنامهها شهر\n- دوم'),
    policy('> نقل\n> برنامهها \\*شهر\\*'),
    policy('شهر &amp; برنامهها \\[شهر\\]'),
    policy('| الف | ب |\n| --- | --- |\n| یک \\| دو برنامهها | [[clean-first\\|برنامهها شهر]] |'),
    policy('جدول: برنامهها شهر {#a}\n\n| الف |\n| --- |\n| ب |'),
    policy('نشانی a@example.ir و برنامهها شهر و b@example.ir است.'),
    policy('متن', '"برنامهها \\"شهر\\""'),
    policy('متن', "'برنامهها ''شهر'''"),
    policy('متن', '>-\n  شهر\n  برنامهها شهر'),
    policy('متن', 'شهر\n  برنامهها شهر'),
  ];
  for (const text of forms) {
    const sources = withFile(text.replaceAll('\n\n\n', '\n\n'));
    const found = check(sources).filter(({ code }) => code === 'text-fused-word');
    assert.ok(found.length > 0, text);
    for (const { span, fix } of found) {
      assert.equal(textOf(sources).slice(span.start, span.end), 'برنامهها', text);
      assert.equal(
        applyFixes(textOf(sources), fix ? [fix] : []).text,
        textOf(sources).slice(0, span.start + 6) + '\u200c' + textOf(sources).slice(span.start + 6),
      );
    }
  }
});

test('code, addresses, ids and formulas are no text', () => {
  const prose =
    '`شاخصهای` https://example.ir/شاخصهای [^شاخصهای] <https://example.ir/شاخصهای>\n\n```\nشاخصهای 12\n```\n\n[شهر]: شاخصهای.md\n\n[^شاخصهای]: متن.';
  const sources = withFile(policy(prose));
  const { plan } = buildPlan({ sources, others: [] }, sources.map(parseDoc));
  const item = plan?.items.get('clean-first');
  assert.ok(item);
  assert.doesNotMatch(
    piecesOf(item, textOf(sources))
      .map(({ text }) => text)
      .join('\n'),
    /شاخصهای/,
  );
});

// — Fixes

const edit = (start: number, end: number, text: string): Edit => ({ span: { file: 'a.md', start, end }, text });

test('fixes are applied whole, and those that meet another are left', () => {
  const [first, second, third] = [
    { edits: [edit(0, 1, 'A'), edit(4, 5, 'E')], safe: true },
    { edits: [edit(1, 2, 'B')], safe: true },
    { edits: [edit(2, 3, ''), edit(6, 6, 'x')], safe: true },
  ] as const;
  assert.deepEqual(applyFixes('abcdef', [first, second, third]), { text: 'AbdEfx', applied: [first, third] });
  assert.deepEqual(applyFixes('abc', []), { text: 'abc', applied: [] });
  assert.throws(() => applyFixes('a', [{ edits: [edit(0, 2, '')], safe: true }]), RangeError);
});

/** Pieces of text, right and wrong, that meet each other in every order. */
const PART = fc.constantFrom(
  ...'شهر اراک شاخص شاخصهای می شود می‌شود ها های تر و خانهٔ خانه‌ی خانۀ كتاب علي شـــهر ۱۲ 12 ١٢ ۱۴۰۴/۰۵/۲۱ 12.5 ۱۲% ٪ % 10:30 A4 GIS PM2.5 “پاک”'.split(
    ' ',
  ),
  ...[
    '،',
    ',',
    ';',
    '?',
    '؟',
    '!',
    '!!',
    '.',
    '...',
    ':',
    '«',
    '»',
    '(',
    ')',
    '"',
    '"شهر"',
    '[',
    ']',
    '*',
    '**',
    '_',
    '`',
    '#',
    '|',
    '\\',
    '&amp;',
    '~',
    '>',
    '-',
    '+',
    '1.',
  ],
  ...[
    '\u200c',
    '\u200c\u200c',
    '\u00ad',
    '\u200b',
    '\u00a0',
    '\u00a0 ',
    '  ',
    '\t',
    '\u200e',
    '\ufeff',
    '\u0654',
    'ا\u0653',
    '\ufeb7\ufeec\ufeae',
    '\n',
    '[[clean-first|شهر ، ما]]',
  ],
);
const JOINED = fc
  .array(fc.tuple(PART, fc.constantFrom('', ' ', ' ')), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.flat().join(''));
/** Where a text may stand. */
const PLACE = fc.constantFrom<(text: string) => string>(
  (text) => policy(text),
  (text) => policy(`- ${text.replaceAll('\n', '\n  ')}\n- شهر`),
  (text) => policy(`> ${text.replaceAll('\n', '\n> ')}`),
  (text) => policy(`| الف |\n| --- |\n| ${text.replaceAll('\n', ' ')} |`),
  (text) => policy(`جدول: ${text.replaceAll('\n', ' ')} {#a}\n\n| الف |\n| --- |\n| ب |`),
  (text) => policy('متن', JSON.stringify(text)),
  (text) => policy('متن', `'${text.replaceAll("'", "''").replaceAll('\n', ' ')}'`),
  (text) => policy('متن', `|\n  ${text.replaceAll('\n', '\n  ')}`),
  (text) => policy('متن', text.replaceAll('\n', ' ')),
);
const RANDOM = fc.tuple(PLACE, JOINED).map(([place, text]) => place(text));
const SLIP = fc.record({ file: fc.nat(), at: fc.nat(), length: fc.nat({ max: 3 }), typed: PART });

/** The property of random texts and of random slips: mended once is mended, and nothing but words and marks has changed. */
function mendsOnce(sources: readonly Source[]): void {
  const fixed = fixAll(sources);
  assert.deepEqual(fixAll(fixed), fixed);
  fixed.forEach((source, index) => {
    const before = sources[index];
    if (before && source.text !== before.text) assert.equal(docShape(parseDoc(source)), docShape(parseDoc(before)));
  });
}

test('--fix twice equals once, and keeps the structure: random texts', () => {
  fc.assert(
    fc.property(RANDOM, (text) => mendsOnce(withFile(text))),
    { seed: 1404, numRuns: 400 },
  );
});

test('--fix twice equals once, and keeps the structure: slips in the base plan', () => {
  fc.assert(
    fc.property(fc.array(SLIP, { minLength: 1, maxLength: 4 }), (slips) => {
      const slipped = slips.reduce<readonly Source[]>(
        (sources, { file, at, length, typed }) =>
          sources.map(({ path, text }, index) => {
            const start = at % (text.length + 1);
            return index === file % sources.length
              ? { path, text: text.slice(0, start) + typed + text.slice(start + length) }
              : { path, text };
          }),
        SOURCES,
      );
      mendsOnce(slipped);
    }),
    { seed: 1404, numRuns: 200 },
  );
});

test('a safe fix keeps the search key, or the words of it, as its page says', () => {
  const seen = new Set<Code>();
  fc.assert(
    fc.property(RANDOM, (text) => {
      for (const { code, span, fix } of check(withFile(text))) {
        if (span.file !== FILE || !fix?.safe) continue;
        // What would change the structure is not applied.
        if (docShape(parseDoc({ path: FILE, text: applyFixes(text, [fix]).text })) !== docShape(parseDoc({ path: FILE, text }))) continue;
        seen.add(code);
        const [before, after] = [text, applyFixes(text, [fix]).text].map((written) => searchKey(readText(written)));
        const wordsOf = (key = ''): string => key.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
        const lettersOf = (key = ''): string => key.replace(/[^\p{L}\p{N}]+/gu, '');
        const kept = JOINS_WORDS.has(code) ? lettersOf : CHANGES_MARKS.has(code) ? wordsOf : (key: string | undefined) => key;
        assert.equal(kept(after), kept(before), code);
      }
    }),
    { seed: 1404, numRuns: 600 },
  );
  assert.ok(seen.size >= 18, [...seen].join(' '));
});

test('sanad check --fix writes what is safe, leaves the rest, and does not touch a file whose facts do not parse', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'sanad-fix-'));
  try {
    cpSync(BASE, dir, { recursive: true });
    const broken = policy('كتاب', '"');
    writeFileSync(join(dir, FILE), `\ufeff${policy('كتاب 12% شاخصهای ، شهر')}`);
    writeFileSync(join(dir, 'vision/goals/goal-access.md'), broken);
    const { checked, mended, files } = await fixPlan(dir, ASSETS, '1404/09/04');
    assert.equal(readFileSync(join(dir, FILE), 'utf8'), `\ufeff${policy('کتاب ۱۲٪ شاخصهای، شهر')}`);
    assert.equal(readFileSync(join(dir, 'vision/goals/goal-access.md'), 'utf8'), broken);
    assert.deepEqual([mended, files], [4, 1]);
    assert.ok(checked.diagnostics.some(({ code }) => code === 'text-fused-word'));
    assert.deepEqual(readdirSync(join(dir, 'domains/roads/policies')), ['clean-first.md']);
    assert.deepEqual((await fixPlan(dir, ASSETS, '1404/09/04')).files, 0);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

// — Precision

test('two hundred paragraphs of right Persian raise no alarm', () => {
  const prose = readFileSync('tests/precision/paragraphs.md', 'utf8').replace(/^<!--[^]*?-->\s*/, '');
  assert.ok(prose.split(/\n{2,}/).length >= 200);
  const found = check(withFile(policy(prose)));
  assert.deepEqual(
    found.map(({ code, args }) => `${code} ${JSON.stringify(args)}`),
    [],
  );
});
