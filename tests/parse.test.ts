// Parsing one file: what stays prose, what becomes a reference, where everything stands, and that nothing can break it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Span } from '../src/diagnostic/diagnostic.ts';
import { pathKey } from '../src/diagnostic/span-index.ts';
import { parseDoc } from '../src/parse/parse-doc.ts';
import type { ItemReference, ParsedDoc } from '../src/parse/parsed-doc.ts';

const parse = (text: string): ParsedDoc => parseDoc({ path: 'x.md', text });

function references(text: string): ItemReference[] {
  const found: ItemReference[] = [];
  visit(parse(text).prose, 'itemReference', (node) => void found.push(node));
  return found;
}

const types = (text: string): string[] => parse(text).prose.children.map(({ type }) => type);

test('colons in prose are prose', () => {
  const text = 'ساعت ۱۰:۳۰ و 10:30، a:b، ISO 37120:2018 و :smile: و بند:یک{الف}';
  assert.deepEqual(types(text), ['paragraph']);
  assert.equal(toString(parse(text).prose), text);
});

test('a container directive does not swallow prose', () => {
  assert.equal(toString(parse(':::note\nمتن\n:::').prose), ':::note\nمتن\n:::');
});

test('a leaf directive stands alone', () => {
  const [node] = parse('::table{kind=project domain="transport"}').prose.children;
  assert.ok(node?.type === 'leafDirective');
  assert.deepEqual([node.name, { ...node.attributes }], ['table', { kind: 'project', domain: 'transport' }]);
});

test('one tilde is «about»', () => assert.equal(toString(parse('~۱۰ تا ~۲۰').prose), '~۱۰ تا ~۲۰'));

const REFERENCES: readonly (readonly [text: string, ...found: (readonly [id: string, text?: string])[]])[] = [
  ['نک. [[tr-p01]].', ['tr-p01']],
  ['[[tr-p01|خط ویژه]]', ['tr-p01', 'خط ویژه']],
  ['[[ tr-p01 | خط\nویژه ]]', ['tr-p01', 'خط ویژه']],
  ['**[[a]]** و *[[b|ب]]*', ['a'], ['b', 'ب']],
  ['| سر |\n| --- |\n| [[a\\|الف]] و [[b]] |', ['a', 'الف'], ['b']],
  ['[[a|الف [۱]]]'],
  ['`[[a]]`\n\n    [[b]]\n\n```\n[[c]]\n```'],
  ['\\[[a]] و [a]] و [[a] و [[]] و [[ |x]] و [[a|]] و [[a'],
  ['> [[a|دو\n> سطر]]', ['a', 'دو سطر']],
];

for (const [text, ...found] of REFERENCES) {
  test(`references of ${JSON.stringify(text)}`, () => {
    assert.deepEqual(
      references(text).map(({ id, text: shown }) => (shown === undefined ? [id] : [id, shown])),
      found.map((pair) => [...pair]),
    );
  });
}

const CAPTIONS: readonly (readonly [text: string, ...found: (readonly [type: string, word?: string, label?: string, place?: string])[]])[] =
  [
    ['جدول: سهم {#modes}\n\n| الف |\n| --- |\n| ۱ |', ['captioned', 'جدول', '#modes', '{#modes}']],
    ['جدول : سهم\n| الف |\n| --- |', ['captioned', 'جدول']],
    ['![نقشه](a.png)\nشکل: محله‌ها {#map}', ['captioned', 'شکل', '#map', '{#map}']],
    ['![نقشه](a.png)\n\nش\u0643ل: محله‌ها', ['captioned', 'شکل']],
    ['![نقشه][a]\n\nنمودار: روند \\* {trend}\n\n[a]: a.png', ['captioned', 'نمودار', 'trend', '{trend}'], ['definition']],
    ['جدول: سهم\n\nمتن\n\n| الف |\n| --- |', ['caption', 'جدول'], ['paragraph'], ['table']],
    ['شکل: پیش از تصویر\n\n![نقشه](a.png)', ['caption', 'شکل'], ['paragraph']],
    ['![نقشه](a.png)\nجدول: نه', ['paragraph']],
    ['جدول زیر: سهم\n\n| الف |\n| --- |', ['paragraph'], ['table']],
    ['![نقشه](a.png) شکل: در همان سطر', ['paragraph']],
  ];

for (const [text, ...found] of CAPTIONS) {
  test(`captions of ${JSON.stringify(text)}`, () => {
    const nodes = parse(text).prose.children.map((node) => {
      const caption = node.type === 'captioned' ? node.children[0] : node.type === 'caption' ? node : undefined;
      const place = caption?.labelSpan && text.slice(...caption.labelSpan);
      return [node.type, caption?.word, caption?.label, place].filter((part) => part !== undefined);
    });
    assert.deepEqual(
      nodes,
      found.map((node) => [...node]),
    );
  });
}

test('a caption keeps its marks and loses its label', () => {
  const [node] = parse('جدول: **سهم** در ۱۴۰۳ (درصد) {#modes}\n\n| الف |\n| --- |').prose.children;
  assert.ok(node?.type === 'captioned');
  assert.deepEqual(
    node.children[0].children.map(({ type }) => type),
    ['strong', 'text'],
  );
  assert.equal(toString(node.children[0]), 'سهم در ۱۴۰۳ (درصد)');
});

test('the label of a directive has its place, in both spellings', () => {
  for (const [text, place] of [
    ['::sum{by=year #money}', '#money'],
    ['::sum{id="money" by=year caption="#money"}', 'id="money"'],
  ] as const) {
    const [node] = parse(text).prose.children;
    assert.ok(node?.type === 'leafDirective');
    assert.equal(text.slice(...(node.data?.labelSpan ?? [0, 0])), place);
  }
});

test('a reference to a label keeps id and label apart, each with its place', () => {
  const text = 'نک. [[ tr-p01 # modes |الف]] و [[#map]]';
  const at = (position?: ItemReference['position']): string => text.slice(position?.start.offset, position?.end.offset);
  assert.deepEqual(
    references(text).map((node) => [node.id, node.label, at(node.idPosition), at(node.labelPosition)]),
    [
      ['tr-p01', 'modes', 'tr-p01', '# modes'],
      ['', 'map', '', '#map'],
    ],
  );
});

test('the place of an id is its own, in front of CRLF and spaces', () => {
  const text = '---\r\ntitle: x\r\n---\r\nسطر\r\n\r\nنک. [[ tr-p01 |الف]]';
  const [node] = references(text);
  assert.equal(text.slice(node?.idPosition?.start.offset, node?.idPosition?.end.offset), 'tr-p01');
  assert.equal(text.slice(node?.position?.start.offset, node?.position?.end.offset), '[[ tr-p01 |الف]]');
});

test('raw HTML is reported at its place', () => {
  const text = 'متن <b>پررنگ</b>\n\n<!-- یادداشت -->';
  const found = parse(text).diagnostics.map(({ code, args, span }) => [code, args, text.slice(span.start, span.end)]);
  assert.deepEqual(found, [
    ['html-raw', { tag: '<b>' }, '<b>'],
    ['html-raw', { tag: '</b>' }, '</b>'],
    ['html-raw', { tag: '<!-->' }, '<!-- یادداشت -->'],
  ]);
});

const FACTS = [
  '---',
  'title: "الف: ب"',
  'number: 0012',
  'weight: 12.50',
  'empty:',
  'yes: true',
  'funding:',
  '  1404: { bank: ۱۰ }',
  'goals:',
  '  - g1',
  '  - g2',
  '---',
  '',
];

for (const [name, eol] of [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
] as const) {
  test(`front matter keeps what is written and where, with ${name}`, () => {
    const text = FACTS.join(eol);
    const { frontMatter, diagnostics } = parse(text);
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(frontMatter?.data, {
      title: 'الف: ب',
      number: '0012',
      weight: '12.50',
      empty: null,
      yes: true,
      funding: { 1404: { bank: '۱۰' } },
      goals: ['g1', 'g2'],
    });
    const at = (span?: Span): string => text.slice(span?.start, span?.end);
    const fields = frontMatter.spans.fields;
    assert.equal(at(fields.get('title')?.value), '"الف: ب"');
    assert.equal(at(fields.get('empty')?.value), 'empty');
    assert.equal(at(fields.get(pathKey(['funding', '1404', 'bank']))?.value), '۱۰');
    assert.equal(at(fields.get(pathKey(['goals', 1]))?.value), 'g2');
    assert.equal(at(fields.get('goals')?.value), `- g1${eol}  - g2`);
    assert.equal(at(frontMatter.spans.whole), FACTS.slice(0, -1).join(eol));
  });
}

const BROKEN: readonly (readonly [yaml: string, ...found: (readonly [reason: string, quoted: string])[]])[] = [
  ['a: [1', ['BAD_INDENT', '']],
  ['a: b: c', ['BLOCK_AS_IMPLICIT_KEY', 'b']],
  ['a: "x\nb: 1', ['MISSING_CHAR', '']],
  ['a: @x\nb: %y', ['BAD_SCALAR_START', '@'], ['BAD_SCALAR_START', '%']],
  ['a: !x y', ['TAG_RESOLVE_FAILED', '!x']],
  ['- a\n- b', ['NOT_MAPPING', '- a\n- b']],
  ['فقط متن', ['NOT_MAPPING', 'فقط متن']],
  ['? [a]\n: b', ['NON_STRING_KEY', '[a]']],
];

for (const [yaml, ...found] of BROKEN) {
  test(`broken YAML is reported where it breaks: ${JSON.stringify(yaml)}`, () => {
    const text = `---\n${yaml}\n---\nمتن`;
    const { frontMatter, prose, diagnostics } = parse(text);
    assert.equal(frontMatter, undefined);
    assert.equal(toString(prose), 'متن');
    const reported = diagnostics.map(({ args, span }) => ['reason' in args && args.reason, text.slice(span.start, span.end).trim()]);
    assert.deepEqual(
      reported,
      found.map((pair) => [...pair]),
    );
  });
}

test('a key written twice points at its twin', () => {
  const text = '---\na: 1\nb: 2\na: 3\n---\n';
  const [found] = parse(text).diagnostics;
  assert.equal(found?.code, 'field-duplicate');
  assert.deepEqual([found?.span.start, found?.related?.[0]?.span.start], [14, 4]);
});

test('an unclosed front matter is prose', () => assert.equal(parse('---\ntitle: x\n').frontMatter, undefined));

test('any text can be parsed, and every place is inside it', () => {
  const piece = fc.constantFrom(
    ...[
      '---\n',
      'a: ',
      '- ',
      '"',
      '[',
      ']',
      '{',
      '}',
      '[[',
      ']]',
      '|',
      '\\|',
      '\n',
      '\r\n',
      '\r',
      '  ',
      '\t',
      '::',
      'x',
      'شهر',
      '۱۲',
      '*',
      '_',
      '`',
      '```\n',
    ],
    ...[
      '<b>',
      '&amp;',
      '[^1]',
      '[^1]: ',
      '\u200c',
      '\u0000',
      '\ud800',
      '\ufeff',
      '| --- |\n',
      '&a',
      '*a',
      '!',
      '>',
      '# ',
      '~~',
      '<<: ',
      '__proto__: ',
      ': ',
    ],
  );
  const bodies = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );
  const texts = fc.tuple(fc.boolean(), bodies).map(([front, body]) => (front ? `---\n${body}\n---\n` : body));
  fc.assert(
    fc.property(texts, (text) => {
      const { prose, diagnostics, frontMatter } = parse(text);
      const spans = [...diagnostics.map(({ span }) => span), ...[...(frontMatter?.spans.fields.values() ?? [])].map(({ value }) => value)];
      assert.ok(spans.every(({ start, end }) => start >= 0 && start <= end && end <= text.length));
      visit(prose, (node) => void assert.ok((node.position?.end.offset ?? 0) <= text.length));
    }),
    { seed: 1404, numRuns: 1500 },
  );
});

test('prose that nests without end is put aside, its facts are not', () => {
  const { frontMatter, prose, diagnostics } = parse(`---\ntitle: x\n---\n${'>'.repeat(200)} متن`);
  assert.deepEqual([frontMatter?.data, prose.children, diagnostics.map(({ code }) => code)], [{ title: 'x' }, [], ['prose-too-deep']]);
});

test('deep nesting is survived', () => {
  for (const text of [
    '>'.repeat(10000),
    '['.repeat(5000),
    '*a '.repeat(5000),
    `---\na: ${'['.repeat(5000)}\n---\n`,
    `---\na: ${'{b: '.repeat(300)}\n---\n`,
    '- '.repeat(1500),
  ]) {
    assert.ok(parse(text));
  }
});
