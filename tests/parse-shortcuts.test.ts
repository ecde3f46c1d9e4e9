// Where a file holds no marks, shortcuts spare it the parsers of Markdown and YAML. They must say what the parsers say, to the letter
// and to the position, or keep silent.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseMarkdown } from '../src/parse/parse-markdown.ts';
import { parseYaml } from '../src/parse/parse-front-matter.ts';
import { readPlainYaml } from '../src/parse/plain-yaml.ts';
import { itemReferences } from '../src/parse/syntax/item-reference.ts';
import { leafDirectives } from '../src/parse/syntax/leaf-directives.ts';
import { parseBlocks } from '../src/parse/plain-blocks.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(leafDirectives)
  .use(itemReferences)
  .freeze();

const PIECES = [
  ...[
    'متن ساده',
    'و',
    'Latin word',
    '۱۲٪',
    '(الف)',
    '12',
    '1. ',
    '- ',
    '* ',
    '+ ',
    '> ',
    '# ',
    '### ',
    '#',
    '===',
    '---',
    '|',
    '|-|',
    ':-',
    ':',
  ],
  ...[
    '::table{kind=project}',
    ':::note',
    '`',
    '```',
    '~~~',
    '~~',
    '**',
    '_',
    '\\',
    '<b>',
    '<!--',
    '-->',
    '<pre>',
    '[a]',
    '[a]: b',
    '[[id]]',
    '[[tr-p01|پروژهٔ ناوگان]]',
    '[[tr-p01#modes]]',
    '[[tr-p01|  دو   فاصله ]]',
    '[[tr-p01|]]',
    '[[tr-p01| ]]',
    '[[#modes]]',
    '[[a|www.b.ir]]',
    '[[a|b&amp;]]',
    ']]:',
  ],
  ...[
    '[[id#l|t]]',
    '[^1]',
    '[^1]: ',
    '![](x)',
    '&amp;',
    '& ',
    'www.a.b',
    'http://a.b',
    'a@b.c',
    '!',
    '«',
    '\u200c',
    '\u00a0',
    '\ufeff',
    '\t',
  ],
  ...['    ', '  ', ' ', 'جدول: عنوان {#l}', '{', '}', '=', '[ ] ', '$', '"', '^', '\u0000', '🚌', '\ud800'],
];
// Long enough to be read as one sign.
const LONG = [
  'تجربهٔ شهرهای هم‌تراز نشان می‌دهد',
  'هزینهٔ برآوردی هر واحد ۶۲۴ میلیون',
  ' که در گام نخست، پیوست آن آمده است',
  'پایان  دو فاصله در میان واژه‌ها',
];
const INLINE = [
  '[^1]',
  '**',
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '[[a]]',
  '[[a#',
  '[[',
  '|',
  ']]',
  '[^',
  ']:',
  '~~',
  ':',
  '@',
  'a@b.c',
  '.',
  ' ',
  '  ',
  '!',
  '\\',
  '{',
  '}',
  '#',
  '"',
  '=',
  'http://a.b/',
  '&amp;',
  '\n',
  '\n- ',
  '\n> ',
  '\n::table{caption=',
  '\n|-|-|\n|',
  '\n```\n',
  '\n[^1]: ',
  '\n[متن]: ',
];
const longLine = fc.array(fc.oneof(fc.constantFrom(...LONG), fc.constantFrom(...INLINE)), { maxLength: 8 }).map((parts) => parts.join(''));
const line = fc.array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom('متن', 'واژه ', 'نیم\u200cفاصله، ') }, fc.constantFrom(...PIECES)), {
  maxLength: 4,
});
const plain = fc.constantFrom('متن ساده‌ای است.', 'در گام نخست (B/C) برابر ۲٫۹؛ پایان', '## سرتیتر', 'یک\nدو سه', '');
const block = fc.oneof(
  plain,
  longLine,
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((parts) => parts.join('')).join('\n')),
);
const document = fc
  .tuple(
    fc.array(block, { maxLength: 7 }),
    fc.constantFrom('\n\n', '\n\n\n', '\n \n', '\n'),
    fc.constantFrom('', '\n', '\n\n', ' \n'),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
  )
  .map(([blocks, between, end, eol]) => ('\n' + blocks.join(between) + end).replaceAll('\n', eol));

test('prose: plain blocks are what the parser makes of them', () => {
  fc.assert(
    fc.property(document, (prose) => {
      assert.deepEqual(parseBlocks(prose, 0, parseMarkdown), processor.parse(prose));
    }),
    { numRuns: 6000, seed: 1404 },
  );
});

test('prose below facts: the same, moved down', () => {
  const facts = '---\r\ntitle: نام\n---';
  fc.assert(
    fc.property(document, (prose) => {
      const alone = parseBlocks(prose, 0, parseMarkdown);
      const below = parseBlocks(facts + prose, facts.length, parseMarkdown);
      const { position, ...root } = movedDown(alone, 2, facts.length);
      assert.deepEqual(JSON.parse(JSON.stringify(below)), { ...root, position: position && { ...position, start: alone.position?.start } });
    }),
    { numRuns: 2000, seed: 1404 },
  );
});

test('prose: every file of the plan and of the fixtures', () => {
  for (const file of markdownFiles()) {
    const prose = readFileSync(file, 'utf8').replace(/^---\n.*?\n---(?=\n|$)/s, '');
    assert.deepEqual(parseBlocks(prose, 0, parseMarkdown), processor.parse(prose), file);
  }
});

const FACTS = [
  ...[
    'a',
    'عنوان',
    'نیم\u200cفاصله',
    '۱۴۰۴',
    '1404',
    '-5',
    '- ',
    '-',
    ': ',
    ':',
    ', ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    ' #',
    '&a',
    '*a',
    '!!str ',
  ],
  ...[
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
    '? ',
    '~',
    'null',
    'true',
    'false',
    '\\',
    '  ',
    ' ',
    '    ',
    '\t',
    '---',
    '...',
    '<<',
    '=',
    '«نام»',
    '1/2',
    '\u00a0',
  ],
  ...[
    '[a, ب]',
    '{ a: 1, ب: ۲ }',
    '[]',
    '{}',
    '[ ]',
    '"متن"',
    "'a'",
    '[a,b]',
    '[a, ]',
    '{a}',
    '{a: }',
    '[a: b]',
    "['a']",
    '{ a: { b: 1 }',
    "{ a: 'x, y' }",
    '{ a: "b" c }',
    "[a, 'b': c]",
    '{ a: [1, 2], b: {} }',
    '[[a], b]',
    '{ a: {b: 1}, c }',
    '{ a: } }',
    '[ a ] b',
    "{ 'a': 1, b: 'x' }",
    'a:b',
    'a: b: c',
    'x # y',
  ],
];
const fact = fc.array(fc.constantFrom(...FACTS), { maxLength: 4 }).map((parts) => parts.join(''));
const key = fc.constantFrom('title', 'عنوان', 'سال اول', '1404', '"1404"', "'a'", 'a-b', 'a/b', 'null', 'a', 'b', 'c', 'd', 'e');
const good = fc.constantFrom(
  'متن',
  'دو واژه',
  '۱۲٫۵',
  '-3',
  '[a, ب]',
  '{ a: 1, ب: متن دو }',
  '{ a: { b: 1, ت: 2 }, c: 3 }',
  '[[a, b], c]',
  '{ a: \'متن، دو\', b: "x" }',
  '[\'a\', "b"]',
  '"متن"',
  "'متن'",
  '',
  'true',
  '~',
  '1404/01/02',
  '[]',
  '{}',
);
const entry = fc.tuple(
  fc.constantFrom('', '', '', '  ', '  ', '    ', '- ', '- ', '  - ', '-   '),
  key,
  fc.constantFrom(': ', ': ', ':', ':  '),
  fc.oneof({ weight: 4, arbitrary: good }, fact),
);
const yamlLine = fc.oneof(
  { weight: 8, arbitrary: entry.map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('- ', '  - ', '-  '), good).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fact },
);
const facts = fc
  .tuple(fc.array(yamlLine, { maxLength: 7 }), fc.constantFrom('\n', '\n', '\n', '\r\n', ' \n'))
  .map(([lines, eol]) => lines.map((written) => written + eol).join(''));

test('facts: plain YAML is what the parser makes of it', () => {
  let plain = 0;
  fc.assert(
    fc.property(facts, (body) => {
      if (comparePlain(body)) plain++;
    }),
    { numRuns: 20_000, seed: 1404 },
  );
  assert.ok(plain > 1000, `${plain} were plain`);
});

test('facts: every file of the plan and of the fixtures', () => {
  for (const file of markdownFiles()) {
    const found = /^---\n(.*?\n)?---(?=\n|$)/s.exec(readFileSync(file, 'utf8'));
    if (found) comparePlain(found[1] ?? '');
  }
});

/** Tells whether a text is plain, and if so, holds it equal to what the parser makes of it. */
function comparePlain(body: string): boolean {
  const plain = readPlainYaml('a.md', body, 4);
  if (!plain) return false;
  const { frontMatter, diagnostics } = parseYaml('a.md', body, 4, { file: 'a.md', start: 0, end: 0 });
  assert.deepEqual(
    { diagnostics: [], data: plain.data, fields: [...plain.fields] },
    { diagnostics, data: frontMatter?.data, fields: [...(frontMatter?.spans.fields ?? [])] },
    JSON.stringify(body),
  );
  return true;
}

/** Adds to every line and offset of a tree. */
function movedDown<Tree>(tree: Tree, lines: number, offset: number): Tree {
  return JSON.parse(JSON.stringify(tree), (key, value: unknown) =>
    typeof value !== 'number' ? value : key === 'line' ? value + lines : key === 'offset' ? value + offset : value,
  ) as Tree;
}

function markdownFiles(): string[] {
  return ['plan', 'tests/fixtures'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => path.endsWith('.md')),
  );
}
