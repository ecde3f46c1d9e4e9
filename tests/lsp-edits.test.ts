// What the language server makes of fixes and of a renaming, without the protocol.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import type { TextEdit } from 'vscode-languageserver/node';
import { codeActions, FIX_ALL } from '../src/cli/lsp/code-actions.ts';
import { prepareRename, rename } from '../src/cli/lsp/rename.ts';
import { textPlaces } from '../src/cli/lsp/text-places.ts';
import { OpenPlan } from '../src/cli/lsp/workspace.ts';
import { diagnostic, type Diagnostic, type Fix } from '../src/diagnostic/diagnostic.ts';
import { readAssets } from '../src/read/read-assets.ts';

const BASE = resolve('tests/fixtures/_base/plan');
const open = new OpenPlan(BASE, await readAssets('.'));
const PROJECT = 'domains/roads/projects/new-buses.md';
const { text } = open.places(PROJECT);

/** A plan in which the check has found what is given. */
function withFindings(...found: readonly Diagnostic[]): OpenPlan {
  return new Proxy(open, {
    get(target, name) {
      if (name === 'checked') return { ...target.checked, diagnostics: found };
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

function fixAt(word: string, by: string, safe: boolean): Diagnostic {
  const start = text.indexOf(word);
  const span = { file: PROJECT, start, end: start + word.length };
  const fix: Fix = { edits: [{ span, text: by }], safe };
  return diagnostic('date-order', span, { start: '1404/02/01', end: '1404/01/01' }, [], fix);
}

const whole = textPlaces(text).rangeOf({ start: 0, end: text.length });
const wordsOf = (edits: readonly TextEdit[] = []): string[] => edits.map(({ newText }) => newText);

test('every fix is a quick fix, and the safe ones that do not touch each other are made at once', () => {
  const found = withFindings(fixAt('خرید', 'تهیه', true), fixAt('خرید ات', 'تهیهٔ ات', true), fixAt('همهٔ شهر', 'شهر', false));
  const actions = codeActions({ open: found, path: PROJECT }, whole, undefined, 'fa');
  assert.deepEqual(
    actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title),
    ['جایگزینی با «تهیه»', 'جایگزینی با «تهیهٔ ات»', 'جایگزینی با «شهر»'],
  );
  const all = actions.filter(({ kind }) => kind === FIX_ALL);
  assert.equal(all.length, 1);
  assert.deepEqual(wordsOf(all[0]?.edit?.changes?.[open.uriOf(PROJECT)]), ['تهیه']);
  const onlyAll = codeActions({ open: found, path: PROJECT }, whole, ['source.fixAll'], 'fa');
  assert.deepEqual(
    onlyAll.map(({ kind }) => kind),
    [FIX_ALL],
  );
});

test('a fix of another place is not offered here', () => {
  const found = withFindings(fixAt('همهٔ شهر', 'شهر', false));
  const start = { line: 0, character: 0 };
  assert.deepEqual(codeActions({ open: found, path: PROJECT }, { start, end: start }, undefined, 'fa'), []);
});

test('a renaming is edits of documents, then the move of the file', () => {
  const file = { open, path: PROJECT };
  const position = open.places(PROJECT).positionAt(text.indexOf('renew-fleet') + 3);
  assert.equal(prepareRename(file, position)?.placeholder, 'renew-fleet');
  const renamed = rename(file, position, 'new-fleet');
  assert.ok('documentChanges' in renamed);
  const changes = renamed.documentChanges ?? [];
  const ofProject = changes.find((change) => 'textDocument' in change && change.textDocument.uri === open.uriOf(PROJECT));
  assert.deepEqual(ofProject, {
    textDocument: { uri: open.uriOf(PROJECT), version: null },
    edits: [{ range: { start: { line: 2, character: 13 }, end: { line: 2, character: 24 } }, newText: 'new-fleet' }],
  });
  const folder = 'domains/roads/provisions';
  assert.deepEqual(changes.at(-1), {
    kind: 'rename',
    oldUri: open.uriOf(`${folder}/renew-fleet.md`),
    newUri: open.uriOf(`${folder}/new-fleet.md`),
  });
  assert.deepEqual(rename(file, position, 'X'), { problem: 'invalid-id' });
  assert.deepEqual(rename(file, position, 'new-buses'), { problem: 'id-taken' });
});
