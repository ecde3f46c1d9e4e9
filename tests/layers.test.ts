// The arrows between rooms of src/, as one table. A type-only import is an import.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';

/** What each room may import besides itself; all may import the leaves, and `pipeline.ts`, `budget-documents.ts`, `plan-session.ts` and `cli/` may import anything. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  read: [],
  parse: ['read'],
  model: ['read', 'parse'],
  formula: [],
  chart: [],
  reckon: ['model', 'formula'],
  // Nodes of prose are declared where they are parsed.
  check: ['model', 'formula', 'reckon', 'parse/parsed-doc.ts'],
  compare: ['model', 'formula', 'reckon'],
  view: ['model', 'formula', 'reckon', 'compare', 'chart', 'parse/parsed-doc.ts'],
  render: ['chart'],
  'render/text': [],
  'render/pdf': ['render', 'render/text', 'view', 'chart', 'formula', 'model/vocabulary.ts'],
  'render/image': ['render', 'render/text', 'view'],
  'render/site': ['render', 'view', 'chart', 'formula', 'model/vocabulary.ts'],
  'render/data': ['render', 'model', 'formula', 'reckon'],
  'render/xlsx': ['render', 'model', 'formula', 'reckon'],
  write: ['render'],
  diagnostic: [],
  text: [],
};
const LEAVES = ['diagnostic', 'text'];
const SEES_ALL = ['pipeline.ts', 'budget-documents.ts', 'plan-session.ts', 'cli'];

/** Libraries that only some rooms may know. */
const KEPT_IN: readonly { readonly library: RegExp; readonly rooms: readonly string[] }[] = [
  { library: /^(unified|remark-.*|micromark.*|mdast-util-from-markdown)$/, rooms: ['parse'] },
  { library: /^vscode-languageserver(-.*)?(\/|$)/, rooms: ['cli'] },
  { library: /^hucre(\/|$)/, rooms: ['read', 'render/xlsx'] },
  { library: /^(eta|minisearch)$/, rooms: ['render/site'] },
  { library: /^(pdfmake|pdfkit|fontkit)(\/|$)/, rooms: ['render/pdf'] },
  { library: /^(harfbuzzjs|bidi-js|linebreak)(\/|$)/, rooms: ['render/text'] },
  { library: /^hucre(\/|$)/, rooms: ['read', 'render/xlsx'] },
  { library: /^(node:)?fs(\/promises)?$/, rooms: ['read', 'write', 'cli'] },
  { library: /^(node:)?(os|child_process|process)$/, rooms: ['read', 'write', 'cli'] },
];

test('every import of src/ follows an allowed arrow', () => {
  const wrong = sourceFiles('src').flatMap((file) => importsOf(file).flatMap((target) => findWrongArrow(file, target)));
  assert.deepEqual(wrong, []);
});

function findWrongArrow(file: string, target: string): string[] {
  const from = roomOf(file.slice('src/'.length));
  if (!target.startsWith('.')) {
    const wrong = KEPT_IN.some(({ library, rooms }) => library.test(target) && !rooms.includes(from));
    return wrong ? [`${file} may not import ${target}`] : [];
  }
  const path = posix.join(posix.dirname(file), target);
  if (!path.startsWith('src/')) return [`${file} imports ${target} from outside src/`];
  const to = roomOf(path.slice('src/'.length));
  const leaf = LEAVES.includes(to) && !LEAVES.includes(from);
  const allowed = SEES_ALL.includes(from) || from === to || leaf || ARROWS[from]?.some((arrow) => arrow === to || `src/${arrow}` === path);
  return allowed ? [] : [`${file} may not import ${to}/`];
}

/** The room of a path inside src/: its first folder, two folders under render/. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'render' && !second.includes('.') ? `${first}/${second}` : first;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.m?[tj]s$/.test(entry.name))
    .map((entry) => posix.join(entry.parentPath, entry.name))
    .sort();
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/^\s*\/\/.*$/gm, '');
  return [...text.matchAll(/\bfrom\s+'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g)].map(([, from, bare]) => from ?? bare ?? '');
}
