// What is being written at the cursor, found in texts that are not finished. `¦` is the cursor.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cursorAt, type Cursor } from '../src/cli/lsp/cursor.ts';
import { textPlaces } from '../src/cli/lsp/text-places.ts';
import type { Kind } from '../src/model/vocabulary.ts';

function at(marked: string, kind: Kind = 'project'): Cursor & { word?: string } {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const cursor = cursorAt(text, offset, kind);
  return 'from' in cursor ? { ...cursor, word: text.slice(cursor.from, offset) } : cursor;
}

const said = (cursor: Cursor & { word?: string }): unknown[] => [
  cursor.at,
  'path' in cursor ? cursor.path.join('/') : '',
  cursor.word ?? '',
];

test('front matter: keys and values by their whole path', () => {
  for (const [text, expected] of [
    ['---\nti¦', ['key', '', 'ti']],
    ['---\ntitle: نام\n¦\n---\n', ['key', '', '']],
    ['---\nعن¦\n---\n', ['key', '', 'عن']],
    ['---\nowner: ci¦\n---\n', ['value', 'owner', 'ci']],
    ['---\nowner:¦\n---\n', ['value', 'owner', '']],
    ['---\nمتولی: ¦\n---\n', ['value', 'owner', '']],
    ['---\nprovisions:\n  - tr¦\n', ['value', 'provisions/0', 'tr']],
    ['---\nprovisions:\n- a\n- ¦\n', ['value', 'provisions/1', '']],
    ['---\nprovisions: [a, b¦]\n---\n', ['value', 'provisions/1', 'b']],
    ['---\nfunding:\n  ¦\n---\n', ['key', 'funding', '']],
    ['---\nfunding:\n  ۱۴۰۴:\n    du¦\n---\n', ['key', 'funding/1404', 'du']],
    ['---\nfunding:\n  1404: { dues: 5, st¦ }\n---\n', ['key', 'funding/1404', 'st']],
    ['---\noutputs:\n  - title: نام\n    qu¦\n---\n', ['key', 'outputs/0', 'qu']],
    ['---\noutputs:\n  - title: نام\n  - ¦\n---\n', ['key', 'outputs/1', '']],
    ['---\noutputs:\n  - { title: نام, ¦\n---\n', ['key', 'outputs/0', '']],
    ['---\noutputs:\n  - { title: نام, unit: ¦ }\n---\n', ['value', 'outputs/0/unit', '']],
    ['---\noutputs:\n  - title: نام\nst¦\n---\n', ['key', '', 'st']],
    ['---\r\nowner: ci¦\r\n---\r\n', ['value', 'owner', 'ci']],
  ] as const) {
    assert.deepEqual(said(at(text)), expected, text);
  }
});

test('front matter: keys that are there already are known, above and below', () => {
  const cursor = at('---\ntitle: نام\n¦\nowner: civil\nfunding:\n  1404: {}\n---\n');
  assert.deepEqual(cursor.at === 'key' && [...cursor.written], ['title', 'owner', 'funding']);
});

test('prose: references, labels and directives', () => {
  const facts = '---\ntitle: نام\n---\n';
  for (const [text, expected] of [
    ['نک. [[tr¦', ['reference', '', 'tr']],
    ['نک. [[tr-p01#m¦', ['label', '', 'm']],
    ['نک. [[#¦]]', ['label', '', '']],
    ['نک. [[tr-p01|مت¦', ['nothing', '', '']],
    ['::ta¦', ['directive', '', 'ta']],
    ['متن ::ta¦', ['nothing', '', '']],
    ['::table{ki¦}', ['argument', '', 'ki']],
    ['::table{kind=pr¦}', ['argument-value', '', 'pr']],
    ['::table{kind="project" domain=¦}', ['argument-value', '', '']],
  ] as const) {
    assert.deepEqual(said(at(facts + text)), expected, text);
  }
});

test('places are lines and UTF-16 columns, whatever ends a line', () => {
  const text = 'یک🚌دو\r\nسه\rچهار\nپنج';
  const places = textPlaces(text);
  for (let offset = 0; offset <= text.length; offset++) {
    // Between the two signs of one line end there is no place of its own.
    if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
    assert.equal(places.offsetAt(places.positionAt(offset)), offset);
  }
  assert.deepEqual(places.positionAt(text.indexOf('دو')), { line: 0, character: 4 });
  assert.equal(places.offsetAt({ line: 0, character: 99 }), text.indexOf('\r'));
  assert.equal(places.offsetAt({ line: 99, character: 0 }), text.length);
});
