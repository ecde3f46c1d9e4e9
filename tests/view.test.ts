// Plan -> Book: order, numbers, prose, tables, pages; on the small base plan with single files replaced, and on the real plan.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildPlan } from '../src/model/build-plan.ts';
import { parseDoc } from '../src/parse/parse-doc.ts';
import { readPlan } from '../src/read/read-plan.ts';
import { toPersianDigits } from '../src/text/digits.ts';
import { buildView } from '../src/view/build-view.ts';
import type { Block, Book, ModelTable, Section, Sheet } from '../src/view/tree.ts';

const BASE = 'tests/fixtures/_base/plan';
const VERSION = { date: { text: '۲۱ مرداد ۱۴۰۴', iso: '2025-08-12' }, commit: 'abc1234' };

/** Builds the book of a plan, some of its files replaced or added. */
async function bookOf(dir: string, changes: Readonly<Record<string, string>> = {}, others: readonly string[] = []): Promise<Book> {
  const { folder } = await readPlan(dir);
  const texts = new Map([...folder.sources.map(({ path, text }) => [path, text] as const), ...Object.entries(changes)]);
  const sources = [...texts].map(([path, text]) => ({ path, text })).sort((a, b) => (a.path < b.path ? -1 : 1));
  const { plan } = buildPlan({ sources, others: [...folder.others, ...others] }, sources.map(parseDoc));
  return buildView(plan ?? assert.fail('no plan'), VERSION);
}

interface AnyNode {
  readonly type?: string;
  readonly [key: string]: unknown;
}

/** Every node below a value, in reading order. */
function nodes(value: unknown): AnyNode[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, child]) => (key === 'position' ? [] : nodes(child)));
  return 'type' in value ? [value as AnyNode, ...below] : below;
}

function ofType<T extends Block['type'] | 'listItem' | 'itemLink' | 'isolate' | 'image' | 'text' | 'footnoteReference'>(
  value: unknown,
  type: T,
): (AnyNode & { type: T })[] {
  return nodes(value).filter((node) => node.type === type) as (AnyNode & { type: T })[];
}

/** The words of a node, without marks. */
function words(value: unknown): string {
  const node = value as { readonly value?: string; readonly children?: readonly unknown[] };
  return node.value ?? (node.children ?? []).map(words).join('');
}

function sections(value: unknown): Section[] {
  return ofType(value, 'section') as unknown as Section[];
}

function table(book: Book, id: string): string[][] {
  const found = ofType(book.parts, 'modelTable').find((node) => node['id'] === id) as unknown as ModelTable | undefined;
  return found?.rows.map((row) => row.cells.map(words)) ?? assert.fail(`no table ${id}`);
}

test('parts stand in order, and chapters without anything to say are left out', async () => {
  const { parts } = await bookOf(BASE);
  assert.deepEqual(
    parts.map(({ role, id, number }) => [role, id, number]),
    [
      ['cover', 'cover', undefined],
      ['approval', 'approval', undefined],
      ['contents', 'contents', undefined],
      ['foreword', 'foreword', undefined],
      ['chapter', 'vision-and-goals', '۱'],
      ['chapter', 'upstream-documents', '۲'],
      ['chapter', 'roads', '۳'],
      ['chapter', 'finance', '۴'],
      ['appendix', 'units', undefined],
      ['index', 'index-of-terms', undefined],
    ],
  );
});

test('the cover tells that the plan is illustrative, or how many of its items still are', async () => {
  const sources = (await readPlan(BASE)).folder.sources;
  const marked = (end: string): Record<string, string> => {
    const { path, text } = sources.find((source) => source.path.endsWith(end)) ?? assert.fail(end);
    return { [path]: text.replace('---\n', '---\nsample: true\n') };
  };
  const cover = async (changes: Record<string, string>): Promise<string> => words((await bookOf(BASE, changes)).parts[0]);
  assert.equal(await cover({}), '');
  assert.equal(
    await cover({ ...marked('new-buses.md'), ...marked('waiting.md') }),
    `داده‌های ۲ مورد از ${toPersianDigits(sources.length - 1)} مورد این سند نمونه است و رسمی نیست: ۱ شاخص و ۱ پروژه.`,
  );
  assert.equal(await cover({ ...marked('plan.md'), ...marked('waiting.md') }), 'داده‌های این سند نمونه است و رسمی نیست.');
});

test('sections are counted within their chapter, items by kind', async () => {
  const book = await bookOf(BASE);
  const roads = sections(book.parts.find(({ id }) => id === 'roads'));
  assert.deepEqual(
    roads.map(({ depth, number, title }) => `${depth} ${number} ${title}`),
    [
      '2 ۳-۱ کمیتهٔ تخصصی',
      '2 ۳-۲ اولویت‌های شورا',
      '2 ۳-۳ عوامل سوات',
      '2 ۳-۴ مسئله‌ها',
      '3 مسئلهٔ\u00a0۳-۱ اتوبوس دیر می‌رسد',
      '2 ۳-۵ راهبردها',
      '3 راهبرد\u00a0۳-۱ نوسازی ناوگان',
      '2 ۳-۶ سیاست‌ها',
      '3 سیاست\u00a0۳-۱ تقدم ناوگان پاک',
      '2 ۳-۷ احکام',
      '3 حکم\u00a0۳-۱ نوسازی سالانه',
      '2 ۳-۸ شاخص‌ها',
      '2 ۳-۹ پروژه‌ها',
    ],
  );
});

test('beside each priority stands what answers it, and below the SWOT table what was set aside', async () => {
  const roads = (await bookOf(BASE)).parts.find(({ id }) => id === 'roads');
  const [priorities, reasons] = ofType(roads, 'list').map((list) => (list['children'] as readonly unknown[]).map(words));
  assert.deepEqual(priorities, ['اتوبوس — پاسخ: حکم\u00a0۳-۱: نوسازی سالانه']);
  assert.deepEqual(reasons, ['ق۱: شبکهٔ پیوسته — شبکه در این دوره دست نمی‌خورد', 'ت۱: رشد خودرو — مهار آن بیرون از توان شهرداری است']);
});

test('a trend chart, a set formula and a worked example stand in the sheet of an indicator', async () => {
  const [sheet] = ofType((await bookOf(BASE)).parts, 'sheet').filter(({ item }) => item === 'waiting');
  assert.deepEqual(
    ofType(sheet, 'formula').map(({ text }) => text),
    ['جمع انتظار ÷ شمار مسافران', '۹۰ ÷ ۶ = ۱۵', '۱٬۷۰۰ ÷ ۱۰۰ = ۱۷'],
  );
  assert.deepEqual(
    ofType(sheet, 'chart').map(({ number, caption }) => [number, caption]),
    [[undefined, 'روند شاخص «میانگین انتظار»']],
  );
});

test('a sheet tells the road to the vision: nearest first, with titles, and by number what else the way leads through', async () => {
  const sheets = (ofType((await bookOf('plan')).parts, 'sheet') as unknown as Sheet[]).filter(({ item }) => item === 'tr-i01');
  assert.deepEqual(
    sheets.flatMap(({ road }) => road.map((step) => `${step.label}: ${words(step)}`)),
    [
      'حکم: ۵-۱ نوسازی ناوگان اتوبوس و گشایش محورهای ویژه',
      'سیاست: ۵-۱ تقدم حمل‌ونقل همگانی در تخصیص اعتبار و فضای خیابان',
      'راهبرد: ۵-۱ برتری دادن به حمل‌ونقل همگانی در خیابان و در بودجه؛ نیز ۵-۲',
      'مسئله: ۵-۲ سهم اندک و کیفیت ناپایدار حمل‌ونقل همگانی؛ نیز ۵-۱',
      'هدف کلان: ۱-۵ جابه‌جایی ایمن، روان و در دسترس همگان؛ نیز ۱-۲، ۱-۷',
      'چشم‌انداز: ۱-۱ چشم‌انداز شهر اراک در افق ۱۴۲۰',
    ],
  );
});

test('on the road, what a provision itself names comes before what its policy names', async () => {
  const files = new Map((await readPlan(BASE)).folder.sources.map(({ path, text }) => [path, text]));
  const policy = files.get('domains/roads/policies/clean-first.md') ?? assert.fail();
  const strategy = files.get('domains/roads/strategies/more-buses.md') ?? assert.fail();
  const book = await bookOf(BASE, {
    'domains/roads/strategies/cleaner.md': strategy.replace('نوسازی ناوگان', 'هوای پاک'),
    'domains/roads/policies/clean-first.md': policy.replace('more-buses', 'cleaner'),
  });
  const [sheet] = (ofType(book.parts, 'sheet') as unknown as Sheet[]).filter(({ item }) => item === 'new-buses');
  assert.deepEqual(
    sheet?.road.filter(({ label }) => label === 'راهبرد').map((step) => words(step)),
    ['۳-۲ نوسازی ناوگان؛ نیز ۳-۱'],
  );
});

test('a sheet has its blocks in one order: tables, milestones as a chart with every title and date, risks, and the prose last', async () => {
  const [sheet] = (ofType((await bookOf('plan')).parts, 'sheet') as unknown as Sheet[]).filter(({ item }) => item === 'tr-p02');
  assert.deepEqual(
    sheet?.children.map((block) => ('title' in block ? block.title : block.type)),
    ['modelTable', 'modelTable', 'مراحل', 'خطرها', 'شرح'],
  );
  const [chart] = ofType(sheet, 'chart');
  assert.equal(
    chart?.['alternative'],
    'آغاز پروژه ۱۴۰۵/۰۱/۱۵؛ پایان طراحی و گفت‌وگو با کسبهٔ محور: ۱۴۰۵/۰۷/۳۰؛ بهره‌برداری آزمایشی محور نخست: ۱۴۰۶/۰۶/۳۱؛ بهره‌برداری از محور دوم و پایانه: ۱۴۰۷/۱۲/۲۹؛ ارزیابی پایانی و پایان دورهٔ تضمین: ۱۴۰۸/۰۹/۳۰؛ پایان پروژه ۱۴۰۸/۰۹/۳۰.',
  );
});

test('figures of the example and of the last measured year stand in the formula, with the result, the unit beside the label; a rounded one says so', async () => {
  const [sheet] = ofType((await bookOf('plan')).parts, 'sheet').filter(({ item }) => item === 'tr-i01');
  assert.deepEqual(
    ofType(sheet, 'formula').map(({ label, text }) => [label, text]),
    [
      [undefined, 'سفر روزانه با اتوبوس و مینی‌بوس ÷ (سفر روزانه با اتوبوس و مینی‌بوس + سفر روزانه با خودروی شخصی و تاکسی) × ۱۰۰'],
      ['مثال (درصد)', '۱۰۰٬۰۰۰ ÷ (۱۰۰٬۰۰۰ + ۳۰۰٬۰۰۰) × ۱۰۰ = ۲۵'],
      ['عملکرد ۱۴۰۴ (درصد)', '۹۸٬۰۰۰ ÷ (۹۸٬۰۰۰ + ۳۸۲٬۰۰۰) × ۱۰۰ ≈ ۲۰٫۴۲'],
    ],
  );
});

test('tables show what is missing as a dash and going backwards as such', async () => {
  const book = await bookOf(BASE, {
    'domains/roads/indicators/waiting.md': `---
title: انتظار
measures: [late-bus]
unit: دقیقه
direction: decrease
formula: minutes
variables:
  minutes: { title: انتظار, unit: دقیقه, source: برداشت }
baseline: { year: 1403, value: 18 }
targets: { 1404: 16, 1405: 14 }
actuals: { 1404: { value: 19 } }
owner: works
frequency: yearly
---
`,
  });
  assert.deepEqual(table(book, 'waiting_years'), [
    ['۱۴۰۳ (پایه)', '—', '۱۸', '—'],
    ['۱۴۰۴', '۱۶', '۱۹', 'پسرفت ۵۰٪'],
    ['۱۴۰۵', '۱۴', '—', '—'],
    ['۱۴۰۶', '—', '—', '—'],
    ['۱۴۰۷', '—', '—', '—'],
    ['۱۴۰۸', '—', '—', '—'],
  ]);
});

test('the chapter on money compares ceilings with the sum of project cells', async () => {
  const book = await bookOf(BASE);
  assert.deepEqual(table(book, 'finance_sources').slice(0, 4), [
    ['عوارض — درآمد عمومی، قطعی'],
    ['سقف', '۱٬۰۰۰', '۱٬۰۰۰', '۱٬۰۰۰', '۱٬۰۰۰', '۱٬۰۰۰', '۵٬۰۰۰'],
    ['برداشت', '۴۰۰', '۲۰۰', '۱۰۰', '۱۰۰', '۱۰۰', '۹۰۰'],
    ['مانده', '۶۰۰', '۸۰۰', '۹۰۰', '۹۰۰', '۹۰۰', '۴٬۱۰۰'],
  ]);
  assert.deepEqual(table(book, 'finance_by-mission'), [
    ['حمل‌ونقل و ترافیک', '۴۰۰', '۲۰۰', '۱۰۰', '۱۰۰', '۱۰۰', '۹۰۰', '۱۰۰٪'],
    ['حمل‌ونقل همگانی', '۴۰۰', '۲۰۰', '۱۰۰', '۱۰۰', '۱۰۰', '۹۰۰', '۱۰۰٪'],
    ['جمع', '۴۰۰', '۲۰۰', '۱۰۰', '۱۰۰', '۱۰۰', '۹۰۰', '۱۰۰٪'],
  ]);
});

test('targets on the straight line are printed, and the sheet says which they are', async () => {
  const book = await bookOf(BASE);
  assert.deepEqual(
    table(book, 'waiting_years').map(([year, target]) => [year, target]),
    [
      ['۱۴۰۳ (پایه)', '—'],
      ['۱۴۰۴', '۱۷'],
      ['۱۴۰۵', '۱۵٫۷۵'],
      ['۱۴۰۶', '۱۴٫۵'],
      ['۱۴۰۷', '۱۳٫۲۵'],
      ['۱۴۰۸', '۱۲'],
    ],
  );
  const text = JSON.stringify(book);
  assert.ok(text.includes('هدف سال‌های ۱۴۰۵، ۱۴۰۶ و ۱۴۰۷ نوشته نشده و روی خط راست میان دو مقدار پیش و پس از آن محاسبه شده است.'));
  assert.ok(text.includes('۱۴۰۵/۰۲/۳۱ برای سال ۱۴۰۴'));
});

test('the flow of money is drawn, and its amounts stand in a table', async () => {
  const book = await bookOf(BASE);
  const [flow] = ofType(
    sections(book.parts).find(({ id }) => id === 'finance_flow'),
    'chart',
  );
  assert.equal(flow?.['number'], '۴-۲');
  assert.equal(
    flow['alternative'],
    'جریان پول از منبع تأمین به مأموریت به حوزه (میلیون ریال، جمع ۹۰۰) — عوارض ۹۰۰، به حمل‌ونقل و ترافیک ۹۰۰؛ حمل‌ونقل و ترافیک ۹۰۰، به رفت‌وآمد ۹۰۰.',
  );
  assert.deepEqual(table(book, 'finance_flow-table'), [
    ['عوارض', '۹۰۰', '۹۰۰'],
    ['جمع', '۹۰۰', '۹۰۰'],
    ['که به این حوزه‌ها می‌رسد'],
    ['رفت‌وآمد', '۹۰۰', '۹۰۰'],
    ['جمع', '۹۰۰', '۹۰۰'],
  ]);
});

test('clauses of upstream documents name the provisions that answer them', async () => {
  assert.deepEqual(table(await bookOf(BASE), 'bus-law_clauses'), [['گسترش ناوگان', 'حکم\u00a0۳-۱: نوسازی سالانه']]);
});

const GOAL = (prose: string): Record<string, string> => ({
  'vision/goals/goal-access.md': `---\ntitle: دسترسی آسان\nhorizon: 1408\n---\n\n${prose}\n`,
});

async function goal(prose: string, others: readonly string[] = []): Promise<{ book: Book; section: Section }> {
  const book = await bookOf(BASE, GOAL(prose), others);
  return { book, section: sections(book.parts).find(({ id }) => id === 'goal-access') ?? assert.fail() };
}

test('headings of prose become nested sections, which the contents do not list', async () => {
  const { section } = await goal('آغاز\n\n## یک 1\n\nمتن\n\n### ریز\n\nمتن\n\n## دو [[late-bus]]');
  assert.deepEqual(
    sections(section.children).map(({ id, depth, title, listed }) => [id, depth, title, listed]),
    [
      ['goal-access_1', 4, 'یک ۱', false],
      ['goal-access_2', 5, 'ریز', false],
      ['goal-access_3', 4, 'دو اتوبوس دیر می‌رسد', false],
    ],
  );
});

const LISTS = `

1. یک
   1. یک‌یک
   2. یک‌دو

      1. یک‌دو‌یک
2. دو

- بی‌شماره
  1. زیر بی‌شماره
`;

test('clauses of a provision are called by letters, in other texts what stands under a number; the plan says by which', async () => {
  const marks = async (item: 'provision' | 'strategy', setting: string): Promise<(string | undefined)[]> => {
    const path = `domains/roads/${item === 'provision' ? 'provisions/renew-fleet' : 'strategies/more-buses'}.md`;
    const { folder } = await readPlan(BASE);
    const text = (of: string): string => folder.sources.find((source) => source.path === of)?.text ?? assert.fail(of);
    const book = await bookOf(BASE, {
      [path]: `${text(path)}${LISTS}`,
      'plan.md': text('plan.md').replace('currency:', `${setting}\ncurrency:`),
    });
    return (ofType(book.parts, 'listItem') as unknown as { marker?: string; children: unknown[] }[])
      .filter(({ children }) => /^(?:یک|دو|زیر|بی)/.test(words(children[0])))
      .map(({ marker }) => marker);
  };
  const no = undefined;
  assert.deepEqual(await marks('provision', ''), ['الف)', no, no, no, 'ب)', no, 'الف)']);
  assert.deepEqual(await marks('strategy', ''), [no, 'الف)', 'ب)', no, no, no, no]);
  assert.deepEqual(await marks('strategy', 'نشانهٔ بندها: ابجد'), [no, 'الف)', 'ب)', no, no, no, no]);
  assert.deepEqual(await marks('provision', 'clauseMarks: digits'), [no, no, no, no, no, no, no]);
});

test('the index finds a term where it is a word of its own, and of many places those that speak of it most', async () => {
  const source = readFileSync(`${BASE}/plan.md`, 'utf8');
  const spring = (index: number): [string, string] => [`بخش ${index}`, 'چشمه پاک. '.repeat(index === 1 ? 1 : 2)];
  const said = [['سازش', 'توافق همگانی.'], ['دوردست', 'افق‌های تازه.'], ...Array.from({ length: 11 }, (_, index) => spring(index + 1))];
  const chapter = Object.fromEntries(
    said.map(([title, text], index) => [`method/s${10 + index}.md`, `---\ntitle: ${title}\n---\n\n${text}\n`]),
  );
  const glossary = 'glossary:\n  افق: پایان راه\n  چشمه: جای آب\n';
  const book = await bookOf(BASE, { 'plan.md': source.replace(/^---\n/, `---\n${glossary}`), ...chapter });
  const entries = ofType(book, 'indexList').flatMap(({ entries }) => entries as { term: string; places: { title: string }[] }[]);
  const placesOf = (term: string): string[] => entries.find((entry) => entry.term === term)?.places.map(({ title }) => title) ?? [];
  assert.deepEqual(placesOf('افق'), ['دوردست']);
  assert.deepEqual(
    placesOf('چشمه'),
    Array.from({ length: 10 }, (_, index) => `بخش ${toPersianDigits(index + 2)}`),
  );
});

test('references become links; an unknown one becomes plain text', async () => {
  const { section } = await goal('نگاه کنید به [[late-bus]] و [[late-bus|دیرکرد]] و [[nothing]].');
  const paragraph = section.children.at(-1);
  assert.equal(words(paragraph), 'نگاه کنید به اتوبوس دیر می‌رسد و دیرکرد و nothing.');
  assert.deepEqual(
    ofType(paragraph, 'itemLink').map(({ target }) => target),
    ['late-bus', 'late-bus'],
  );
});

test('digits of prose become Persian, codes are isolated and code is left alone', async () => {
  const { section } = await goal('در 1404 پروژهٔ P-TR-012 با `x = 12`');
  const paragraph = section.children.at(-1);
  assert.equal(words(paragraph), 'در ۱۴۰۴ پروژهٔ P-TR-012 با x = 12');
  assert.deepEqual(
    ofType(paragraph, 'isolate').map(({ value, role }) => [value, role]),
    [['P-TR-012', 'code']],
  );
  for (const node of nodes(paragraph)) assert.ok(node['position'], String(node.type));
});

test('footnotes are unique in the book and images are collected by their path in the plan', async () => {
  const { book, section } = await goal('متن[^a]\n\n![نقشه](../images/map.png) ![نیست](no.png)\n\n[^a]: یادداشت [[late-bus]]', [
    'vision/images/map.png',
  ]);
  assert.deepEqual(
    ofType(section, 'footnoteReference').map(({ identifier }) => identifier),
    ['goal-access-a'],
  );
  assert.deepEqual(
    [...book.footnotes].map(([id, note]) => [id, words(note)]),
    [['goal-access-a', 'یادداشت اتوبوس دیر می‌رسد']],
  );
  assert.deepEqual([...book.images], ['vision/images/map.png']);
  assert.deepEqual(
    ofType(section, 'image').map(({ url, alt }) => [url, alt]),
    [['vision/images/map.png', 'نقشه']],
  );
});

test('links out of the plan stay, reference style or not; links to nowhere become text', async () => {
  const { section } = await goal('[الف](https://arak.ir) و [ب][b] و [پ](#x)\n\n[b]: https://example.ir');
  const urls = nodes(section).flatMap((node) => (node.type === 'link' ? [node['url']] : []));
  assert.deepEqual(urls, ['https://arak.ir', 'https://example.ir']);
});

test('directives draw from the model, and one that cannot be followed draws nothing', async () => {
  const { section } = await goal(
    '::table{kind=project domain=roads}\n\n::table{kind=policy}\n\n::sum{by=source domain=roads}\n\n::chart{of=waiting}\n\n::formula{of=waiting}\n\n::chart{of=nothing}\n\n::unknown{}',
  );
  const drawn = section.children.filter(({ type }) => type !== 'factList').map((node) => ('caption' in node ? node.caption : node.type));
  assert.deepEqual(drawn, [
    'پروژه‌های حوزهٔ رفت‌وآمد',
    'سیاست‌ها',
    'اعتبار حوزهٔ رفت‌وآمد به تفکیک منبع',
    'روند شاخص «میانگین انتظار»',
    'formula',
  ]);
});

test('a column of a table of the text is drawn as bars, without its sum, under a name that leads to the table', async () => {
  const { section } = await goal(
    [
      'جدول: شیوه‌ها {#modes}\n\n| شیوه | سفر | سهم |\n| --- | --- | --- |\n| اتوبوس | ۱٬۳۰۰ | ۱۳٪ |\n| تاکسی | — | — |\n| جمع | ۱٬۳۰۰ | ۱۳٪ |',
      '::bars{table=modes}',
      '::bars{table=modes column="سهم" #share caption="سهم اتوبوس"}',
      '::bars{table=nothing}',
      '::bars{table=modes column=1}',
    ].join('\n\n'),
  );
  const drawn = ofType(section, 'chart').map(({ id, caption, alternative }) => [id, caption, alternative]);
  assert.deepEqual(drawn, [
    ['goal-access_drawn-2', '«سفر» در جدول ۱-۱', 'سفر — اتوبوس: ۱٬۳۰۰، تاکسی: —.'],
    ['goal-access--share', 'سهم اتوبوس', 'سهم — اتوبوس: ۱۳٪، تاکسی: —.'],
  ]);
});

test('a row of a table of the text that is headed as a sum is one', async () => {
  const { section } = await goal('| شیوه | سفر |\n| --- | --- |\n| جمعیت | ۲ |\n| جمع | ۲ |\n| جمع کل (نفر) | ۲ |');
  const rows = nodes(section).filter(({ type }) => type === 'tableRow') as unknown as { data?: { role?: string } }[];
  assert.deepEqual(
    rows.map(({ data }) => data?.role),
    [undefined, undefined, 'total', 'total'],
  );
});

test('the method is a chapter before the domains, its files sections in the order of their names', async () => {
  const book = await bookOf('tests/fixtures/_base/plan', {
    'method/method-2-revision.md': '---\ntitle: بازنگری\n---\n\nهر سال.\n',
    'method/method-1-drafting.md': '---\ntitle: تدوین\n---\n\n## گام‌ها\n\nنخست مسئله.\n',
  });
  const chapters = book.parts.filter(({ role }) => role === 'chapter').map(({ id }) => id);
  assert.ok(chapters.indexOf('method') + 1 === chapters.indexOf('roads') && chapters.includes('method'));
  const sections = book.parts.find(({ id }) => id === 'method')?.children.map((node) => 'number' in node && [node.number, node.id]);
  assert.deepEqual(sections, [
    ['۳-۱', 'method-1-drafting'],
    ['۳-۲', 'method-2-revision'],
  ]);
});

const TABLE = '| شیوه | سهم |\n| --- | --- |\n| اتوبوس | ۱۳ |';

test('tables and figures of the prose are counted with those drawn from the model, and named by their numbers', async () => {
  const { book, section } = await goal(
    [
      'نک. [[#modes]] و [[#map|نقشه]] و [[#nothing]].',
      `جدول: سهم [[late-bus]] در 1403 {#modes}\n\n${TABLE}`,
      TABLE,
      '::sum{by=year #money caption="پول 5 سال"}',
      '![نقشهٔ شبکه](map.png)\nشکل: شبکه {#map}',
      '::chart{of=waiting}',
      `جدول: دوم {#modes}\n\n${TABLE}`,
    ].join('\n\n'),
    ['vision/goals/map.png'],
  );
  const found = section.children.flatMap((node) =>
    'caption' in node && node.caption !== undefined ? [[node.type, node.id, node.number, node.caption]] : [],
  );
  assert.deepEqual(found, [
    ['figure', 'goal-access--modes', '۱-۱', 'سهم اتوبوس دیر می‌رسد در ۱۴۰۳'],
    ['modelTable', 'goal-access--money', '۱-۲', 'پول ۵ سال'],
    ['figure', 'goal-access--map', '۱-۱', 'شبکه'],
    ['chart', 'goal-access_drawn-4', '۱-۲', 'روند شاخص «میانگین انتظار»'],
    ['figure', 'goal-access_drawn-5', '۱-۳', 'دوم'],
  ]);
  const links = nodes(section).filter(({ type }) => type === 'figureLink');
  assert.deepEqual(
    links.map((node) => [node['target'], node['named'], words(node)]),
    [
      ['goal-access--modes', true, 'جدول ۱-۱'],
      ['goal-access--map', false, 'نقشه'],
    ],
  );
  const lists = ofType(book.parts, 'section').filter(({ id }) => /^contents_(tables|figures)$/.test(String(id)));
  const titles = lists.map((list) => [list['title'], (ofType(list, 'contentsList')[0]?.['entries'] as { target: string }[]).length]);
  assert.deepEqual(titles.at(-1)?.[0], 'فهرست شکل‌ها و نمودارها');
});

test('tables of the prose of a sheet are counted, those of the sheet itself are not; in the foreword numbers have no chapter', async () => {
  const project = (await readPlan(BASE)).folder.sources.find(({ path }) => path.endsWith('new-buses.md')) ?? assert.fail();
  const settings = (await readPlan(BASE)).folder.sources.find(({ path }) => path === 'plan.md') ?? assert.fail();
  const book = await bookOf(BASE, {
    [project.path]: `${project.text}\n\nجدول: یک {#one}\n\n${TABLE}\n\n::sum{by=year #two}\n\n[[plan#first]]\n`,
    'plan.md': `${settings.text}\n\n## آغاز\n\nجدول: نخست {#first}\n\n${TABLE}\n\n[[new-buses#two]]\n`,
  });
  const sheet = ofType(book.parts, 'sheet').find(({ id }) => id === 'new-buses');
  const numbers = nodes(sheet).flatMap((node) =>
    (node.type === 'modelTable' || node.type === 'figure') && node['number'] !== undefined ? [[node['id'], node['number']]] : [],
  );
  const [[, one] = [], [, two] = []] = numbers as [string, string][];
  assert.deepEqual(
    numbers.map(([id]) => id),
    ['new-buses--one', 'new-buses--two'],
  );
  assert.match(String(one), /^۳-/);
  const named = nodes(book.parts).flatMap((node) => (node.type === 'figureLink' ? [words(node)] : []));
  assert.deepEqual(named, [`جدول ${String(two)}`, 'جدول ۱']);
});

test('the chain leads up to the vision and down to projects and indicators', async () => {
  const { itemPages } = await bookOf(BASE);
  const chain = (item: string): [string[], string[]] => {
    const found = itemPages.find((page) => page.item === item)?.chain ?? assert.fail(item);
    return [found.up.map(({ kind }) => kind), found.down.map(({ kind }) => kind)];
  };
  assert.deepEqual(chain('new-buses'), [['provision', 'policy', 'strategy', 'problem', 'goal', 'vision'], []]);
  assert.deepEqual(chain('late-bus'), [
    ['goal', 'vision'],
    ['strategy', 'policy', 'provision', 'indicator', 'project'],
  ]);
  assert.deepEqual(chain('dues'), [[], ['project']]);
});

test('sample data is announced once on the cover, and meta says so; a single sample item is announced at its place', async () => {
  const official = await bookOf(BASE);
  assert.equal(official.meta.sample, false);
  assert.equal(ofType(official.parts, 'notice').filter(({ tone }) => tone === 'sample').length, 0);
  const one = await bookOf(BASE, { 'vision/goals/goal-access.md': '---\ntitle: ه\nhorizon: 1408\nsample: true\n---\n' });
  assert.equal(one.meta.sample, true);
  assert.equal(ofType(one.parts, 'notice').filter(({ tone }) => tone === 'sample').length, 2);
});

for (const dir of [BASE, 'plan']) {
  test(`${dir}: ids are unique, and every link and entry of the contents leads somewhere`, async () => {
    const { parts, itemPages } = await bookOf(dir);
    const ids = [
      ...parts.map(({ id }) => id),
      ...nodes(parts).flatMap((node) => (node.type !== 'part' && typeof node['id'] === 'string' ? [node['id']] : [])),
    ];
    assert.deepEqual(ids, [...new Set(ids)]);
    const pages = new Set(itemPages.map(({ item }) => item));
    assert.deepEqual(
      ofType(parts, 'itemLink').filter(({ target }) => !pages.has(target as string)),
      [],
    );
    for (const { anchor, item } of itemPages) assert.ok(ids.includes(anchor), item);
    const entries = ofType(parts, 'contentsList').flatMap((list) => list['entries'] as { target: string }[]);
    assert.deepEqual(
      entries.filter(({ target }) => !ids.includes(target)),
      [],
    );
  });

  test(`${dir}: all text is ready to be read`, async () => {
    const book = await bookOf(dir);
    const texts = ofType([book.parts, ...book.footnotes.values()], 'text').map(({ value }) => value as string);
    assert.deepEqual(
      texts.filter((text) => /[0-9]/.test(text)),
      [],
    );
    assert.deepEqual(
      texts.filter((text) => /undefined|NaN|\[object/.test(text)),
      [],
    );
  });

  test(`${dir}: the same plan gives the same book, and every row fills its columns`, async () => {
    const [book, again] = [await bookOf(dir), await bookOf(dir)];
    assert.deepEqual(withSiteWorkedOut(book), withSiteWorkedOut(again));
    for (const node of ofType(book.parts, 'modelTable') as unknown as ModelTable[]) {
      for (const { cells } of node.rows) {
        assert.equal(
          cells.reduce((sum, { span = 1 }) => sum + span, 0),
          node.columns.length,
          node.id,
        );
      }
    }
  });
}

/** The book with all that its site shows, which is worked out on demand, as plain data. */
function withSiteWorkedOut({ site, ...book }: Book): object {
  if (!site) return book;
  const { contextOf, changedOn, ...rest } = site;
  const items = book.itemPages.map(({ item }) => [contextOf(item), changedOn(item)]);
  return { ...book, site: rest, items };
}
