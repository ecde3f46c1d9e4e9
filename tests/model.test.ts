// From parsed files to the plan: where items lie, what their facts are, what is wrong with them, who refers to whom.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visit } from 'unist-util-visit';
import { sortDiagnostics } from '../src/diagnostic/diagnostic.ts';
import { buildPlan } from '../src/model/build-plan.ts';
import { findReferences } from '../src/model/find-references.ts';
import { isId, locate } from '../src/model/locate.ts';
import type { Plan } from '../src/model/types.ts';
import { parseDoc } from '../src/parse/parse-doc.ts';

const PLAN = `---
title: برنامه
شهر: اراک
organization: شهرداری
سال اول: ۱۴۰۴
lastYear: 1408
واحد پول: میلیون ریال
edition: پیش‌نویس
units: {tr: حمل‌ونقل}
missions:
  ۳: {title: حمل‌ونقل, برنامه‌ها: {۲: اتوبوس}}
domains: [transport, air]
---
`;

const GOAL = '---\ntitle: هدف\nhorizon: 1420\n---\n';
const POLICY = '---\ntitle: سیاست\nstrategies: tr-s01\n---\n';

interface Built {
  readonly plan: Plan | undefined;
  /** `file code args «quoted»`, sorted. */
  readonly found: readonly string[];
}

function build(files: Readonly<Record<string, string>>): Built {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const { plan, diagnostics } = buildPlan({ sources, others: ['vision/map.png'] }, sources.map(parseDoc));
  const found = sortDiagnostics(diagnostics).map(({ code, span, args }) => {
    const words = Object.entries(args)
      .filter(([key]) => key !== 'allowed')
      .map(([key, value]) => `${key}=${String(value)}`);
    return [span.file, code, ...words, `«${files[span.file]?.slice(span.start, span.end)}»`].join(' ');
  });
  return { plan, found };
}

const PLACES: readonly (readonly [path: string, kind?: string, id?: string, domain?: string])[] = [
  ['plan.md', 'plan', 'plan'],
  ['vision/vision.md', 'vision', 'vision'],
  ['vision/goals/g1.md', 'goal', 'g1'],
  ['domains/transport/index.md', 'domain', 'transport', 'transport'],
  ['domains/transport/projects/tr-p01.md', 'project', 'tr-p01', 'transport'],
  ['finance/sources/bank.md', 'source', 'bank'],
  ['finance/bank.md'],
  ['README.md'],
  ['vision/other.md'],
  ['domains/transport/notes/x.md'],
  ['domains/transport/projects/deep/x.md'],
];

for (const [path, kind, id, domain] of PLACES) {
  test(`${path} is ${kind ?? 'no item'}`, () => assert.deepEqual(locate(path), kind && { kind, id, ...(domain && { domain }) }));
}

test('ids are ASCII words joined by hyphens', () => {
  assert.deepEqual(['tr-p01', 'a', 'A-1', 'a_b', 'شاخص', '-a', 'a--b', ''].filter(isId), ['tr-p01', 'a']);
});

test('Persian keys, digits and values are as good as English ones', () => {
  const { plan, found } = build({ 'plan.md': PLAN });
  assert.deepEqual(found, []);
  const { city, firstYear, currency, missions } = plan?.settings ?? {};
  assert.deepEqual([city, firstYear, currency, plan?.years], ['اراک', 1404, 'million-rial', [1404, 1405, 1406, 1407, 1408]]);
  assert.deepEqual(missions, { 3: { title: 'حمل‌ونقل', programs: { 2: 'اتوبوس' } } });
});

test('every mistake of the facts is told at once, at its place', () => {
  const { found } = build({
    'plan.md': PLAN,
    'domains/transport/projects/tr-p01.md': `---
title: پروژه
عنوان: باز پروژه
provisions: tr-r01
ownr: tr
متولیی: tr
start: 1404/13/01
end:
location: [الف]
outputs:
  - {quantity: زیاد}
funding:
  ۱۴۰۴: {bank: -5}
  سال ۱۴۰۵: {bank: 5}
progress:
  1404: {physical: 120}
---
`,
    'domains/transport/problems/tr-m01.md':
      '---\ntitle: ۵\ngoals: [g1]\nevidence: ندارد\ncauses: {a: b}\naffected:\nseverity: متوسظ\n---\n',
  });
  assert.deepEqual(found, [
    'domains/transport/problems/tr-m01.md field-type field=evidence expected=map found=ندارد «ندارد»',
    'domains/transport/problems/tr-m01.md field-type field=causes expected=list found={…} «{a: b}»',
    'domains/transport/problems/tr-m01.md field-missing field=affected kind=problem «affected»',
    'domains/transport/problems/tr-m01.md value-unknown field=severity value=متوسظ closest=medium «متوسظ»',
    'domains/transport/projects/tr-p01.md field-missing field=mission kind=project «---»',
    'domains/transport/projects/tr-p01.md field-duplicate field=title «عنوان»',
    'domains/transport/projects/tr-p01.md field-unknown field=ownr kind=project closest=owner «ownr»',
    'domains/transport/projects/tr-p01.md field-unknown field=متولیی kind=project closest=owner «متولیی»',
    'domains/transport/projects/tr-p01.md field-type field=start expected=date found=1404/13/01 «1404/13/01»',
    'domains/transport/projects/tr-p01.md field-missing field=end kind=project «end»',
    'domains/transport/projects/tr-p01.md field-type field=location expected=text found=[…] «[الف]»',
    'domains/transport/projects/tr-p01.md field-missing field=title kind=project «{quantity: زیاد}»',
    'domains/transport/projects/tr-p01.md field-type field=quantity expected=number found=زیاد «زیاد»',
    'domains/transport/projects/tr-p01.md field-type field=bank expected=money found=-5 «-5»',
    'domains/transport/projects/tr-p01.md field-type field=funding expected=years found=سال ۱۴۰۵ «سال ۱۴۰۵»',
    'domains/transport/projects/tr-p01.md field-type field=physical expected=percent found=120 «120»',
  ]);
});

test('files, ids and front matter that are not as they should be', () => {
  const { plan, found } = build({
    'plan.md': PLAN,
    'README.md': 'x',
    'vision/goals/g1.md': GOAL,
    'vision/goals/G 2.md': GOAL,
    'vision/goals/g3.md': 'بی سرآغاز',
    'vision/goals/g4.md': '---\ntitle: [\n---\n',
    'upstream/g1.md': GOAL,
  });
  assert.deepEqual(found, [
    'README.md file-not-item path=README.md «»',
    'upstream/g1.md id-duplicate id=g1 «---»',
    'vision/goals/G 2.md id-invalid id=G 2 «---»',
    'vision/goals/g3.md front-matter-missing kind=goal «»',
    'vision/goals/g4.md yaml-invalid reason=BAD_INDENT «»',
  ]);
  assert.deepEqual([...(plan?.items.keys() ?? [])], ['plan', 'g1']);
  assert.deepEqual([...(plan?.known.keys() ?? [])].sort(), ['G 2', 'g 2', 'g1', 'g3', 'g4', 'plan']);
});

test('without plan.md there is no plan, but the rest is still told', () => {
  const { plan, found } = build({ 'vision/goals/g1.md': '---\ntitle: هدف\n---\n' });
  assert.equal(plan, undefined);
  assert.deepEqual(found, ['plan.md plan-missing «undefined»', 'vision/goals/g1.md field-missing field=horizon kind=goal «---»']);
});

test('items stand in plan order', () => {
  const { plan } = build({
    'plan.md': PLAN,
    'domains/air/policies/b.md': POLICY,
    'domains/unlisted/policies/a.md': POLICY,
    'domains/transport/policies/d.md': POLICY,
    'domains/transport/policies/c.md': POLICY,
    'vision/goals/z.md': GOAL,
  });
  assert.deepEqual([...(plan?.items.keys() ?? [])], ['plan', 'z', 'c', 'd', 'b', 'a']);
});

test('references of facts say what they name', () => {
  const facts = { provisions: ['r1'], mission: '3/2', owner: 'tr', funding: { 1404: { bank: 5 } } };
  assert.deepEqual(
    findReferences('project', facts).map(({ path, value, target, isKey }) => [
      path.join('.'),
      value,
      'items' in target ? target.items : target.list,
      isKey,
    ]),
    [
      ['provisions.0', 'r1', ['provision'], false],
      ['mission', '3/2', 'program', false],
      ['owner', 'tr', 'unit', false],
      ['funding.1404.bank', 'bank', 'source', true],
    ],
  );
});

test('links are kept from both ends, with their places', () => {
  const text =
    '---\ntitle: حکم\nراهبردها: [tr-s01]\naddressee: tr\nobligation: مکلف\ndeadline: 1405/01/01\nlegalBasis: law#3\nreporting: سالانه\n---\nنک. [[g1]]، [سیاست](../policies/c.md#x) و [ن][n].\n\n[n]: ../../../vision/goals/g1.md\n';
  const file = 'domains/transport/provisions/r1.md';
  const { plan, found } = build({ 'plan.md': PLAN, [file]: text, 'domains/transport/policies/c.md': POLICY, 'vision/goals/g1.md': GOAL });
  assert.deepEqual(found, []);
  const links = plan?.links.from.get('r1')?.map(({ to, field, span }) => [to, field, text.slice(span.start, span.end)]);
  assert.deepEqual(links, [
    ['tr-s01', 'strategies', 'tr-s01'],
    ['law', 'legalBasis', 'law#3'],
    ['g1', 'prose', 'g1'],
    ['c', 'prose', '[سیاست](../policies/c.md#x)'],
    ['g1', 'prose', '[ن][n]'],
  ]);
  assert.deepEqual(
    plan?.links.to.get('g1')?.map(({ from }) => from),
    ['r1', 'r1'],
  );
  const shown: unknown[] = [];
  const prose = plan?.items.get('r1')?.prose;
  if (prose) visit(prose, 'itemReference', ({ id, text: words }) => void shown.push([id, words]));
  assert.deepEqual(shown, [
    ['g1', undefined],
    ['c', 'سیاست'],
    ['g1', 'ن'],
  ]);
});

test('a relative link to no file of the folder is reported with the nearest path', () => {
  const { found } = build({
    'plan.md': `${PLAN}[الف](vision/goals/g2.md) [ب](https://x.ir/a.md) [پ](#a) [ت](vision/map.png) ![ث](none.png) [ج](../out.md)`,
    'vision/goals/g1.md': GOAL,
  });
  assert.deepEqual(found, ['plan.md link-unknown path=vision/goals/g2.md closest=vision/goals/g1.md «[الف](vision/goals/g2.md)»']);
});

test('links and numbers are read as people write them, and kept as machines take them', () => {
  const read = (link: string): string | undefined => {
    const { plan } = build({ 'plan.md': PLAN.replace('domains:', `participate: [{ title: ر, link: "${link}" }]\ndomains:`) });
    return plan?.settings.participate?.[0]?.link;
  };
  const kept: Readonly<Record<string, string>> = {
    'https://sanad.example/forum?a=ب': 'https://sanad.example/forum?a=ب',
    'a.b+c@sanad.example': 'mailto:a.b+c@sanad.example',
    'mailto:info@sanad.example': 'mailto:info@sanad.example',
    '۰۸۶ – ۰۰۰۰ ۰۰۰۰': 'tel:+988600000000',
    '(086) 00000000': 'tel:+988600000000',
    'tel:0098-86-00000000': 'tel:+988600000000',
    '+98 (0)86 0000 0000': 'tel:+988600000000',
    '۱۳۷': 'tel:137',
  };
  for (const [written, address] of Object.entries(kept)) assert.equal(read(written), address, written);
  const refused = [
    'javascript:alert(1)',
    'https://',
    'https:///x',
    'http://a b',
    'info@',
    'info@sanad',
    'a@b@sanad.example',
    'tel:info@sanad.example',
  ];
  // A subscriber without a city, a number of another country, an extension.
  for (const written of [...refused, 'mailto:137', '32200000', '+1 212 555 0100', '086-00000000 داخلی 5', '13', 'سامانه'])
    assert.equal(read(written), undefined, written);
});

test('a contact has what the secretariat has, and every item but plan.md its former ids', () => {
  const { plan, found } = build({
    'plan.md': PLAN.replace('domains:', 'تماس: { تلفن: ۰۸۶-۰۰۰۰۰۰۰۰, پست الکترونیک: info@sanad.example }\ndomains:'),
    'vision/goals/g1.md': GOAL.replace('horizon', 'شناسه‌های پیشین: goal-۱\nhorizon'),
  });
  assert.deepEqual(found, []);
  assert.deepEqual(plan?.settings.contact, { phone: '086-00000000', email: 'info@sanad.example' });
  assert.deepEqual(plan.byKind.goal[0]?.formerIds, ['goal-1']);
  const refused = build({ 'plan.md': PLAN.replace('domains:', 'formerIds: [old]\ndomains:') }).found;
  assert.ok(refused.some((line) => line.includes('field-unknown')));
});
