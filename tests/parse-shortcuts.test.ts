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
  ...['متن ساده', 'و', 'Latin word', '۱۲٪', '(الف)', '12', '1. ', '- ', '* ', '+ ', '> ', '# ', '### ', '#', '===', '---', '|', '|-|', ':-', ':'],
  ...['::table{kind=project}', ':::note', '`', '```', '~~~', '~~', '**', '_', '\\', '<b>', '<!--', '-->', '<pre>', '[a]', '[a]: b', '[[id]]'],
  ...['[[id#l|t]]', '[^1]', '[^1]: ', '![](x)', '&amp;', '& ', 'www.a.b', 'http://a.b', 'a@b.c', '!', '«', '\u200c', '\u00a0', '\ufeff', '\t'],
  ...['    ', '  ', ' ', 'جدول: عنوان {#l}', '{', '}', '=', '[ ] ', '$', '"', '^', '\u0000', '🚌', '\ud800'],
];
const line = fc.array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom('متن', 'واژه ', 'نیم\u200cفاصله، ') }, fc.constantFrom(...PIECES)), { maxLength: 4 });
const plain = fc.constantFrom('متن ساده‌ای است.', 'در گام نخست (B/C) برابر ۲٫۹؛ پایان', '## سرتیتر', 'یک\nدو سه', '');
const block = fc.oneof(plain, fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((parts) => parts.join('')).join('\n')));
const document = fc
  .tuple(fc.array(block, { maxLength: 7 }), fc.constantFrom('\n\n', '\n\n\n', '\n \n', '\n'), fc.constantFrom('', '\n', '\n\n', ' \n'), fc.constantFrom('\n', '\n', '\r\n', '\r'))
  .map(([blocks, between, end, eol]) => ('\n' + blocks.join(between) + end).replaceAll('\n', eol));

test('prose: plain blocks are what the parser makes of them', () => {
  fc.assert(
    fc.property(document, (prose) => {
      assert.deepEqual(parseBlocks(prose, 0, (part) => processor.parse(part)), processor.parse(prose));
    }),
    { numRuns: 20_000, seed: 1404 },
  );
});

test('prose below facts: the same, moved down', () => {
  const facts = '---\r\ntitle: نام\n---';
  fc.assert(
    fc.property(document, (prose) => {
      const alone = parseBlocks(prose, 0, (part) => processor.parse(part));
      const below = parseBlocks(facts + prose, facts.length, (part) => processor.parse(part));
      const { position, ...root } = movedDown(alone, 2, facts.length);
      assert.deepEqual(JSON.parse(JSON.stringify(below)), { ...root, position: position && { ...position, start: alone.position?.start } });
    }),
    { numRuns: 2000, seed: 1404 },
  );
});

test('prose: every file of the plan and of the fixtures', () => {
  for (const file of markdownFiles()) {
    const prose = readFileSync(file, 'utf8').replace(/^---\n.*?\n---(?=\n|$)/s, '');
    assert.deepEqual(parseBlocks(prose, 0, (part) => processor.parse(part)), processor.parse(prose), file);
  }
});

/** Adds to every line and offset of a tree. */
function movedDown<Tree>(tree: Tree, lines: number, offset: number): Tree {
  return JSON.parse(JSON.stringify(tree), (key, value: unknown) =>
    typeof value !== 'number' ? value : key === 'line' ? value + lines : key === 'offset' ? value + offset : value,
  ) as Tree;
}

function markdownFiles(): string[] {
  return ['plan', 'tests/fixtures'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => join(folder, path)),
  );
}
