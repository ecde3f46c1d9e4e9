// JSON Schemas of front matter: kept in docs/schemas/ (`UPDATE=1` writes them), valid by the standard, and of one mind with the check.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { schemaText } from '../src/cli/commands/schema.ts';
import { buildJsonSchema } from '../src/model/json-schema.ts';
import { locate } from '../src/model/locate.ts';
import { KINDS, type Kind } from '../src/model/vocabulary.ts';

const FOLDER = 'docs/schemas';
const kinds = Object.keys(KINDS) as Kind[];
const ajv = new Ajv2020({ allowUnionTypes: true, strict: true, strictRequired: false, strictTypes: false, allErrors: true });
const validators = new Map(kinds.map((kind) => [kind, ajv.compile(buildJsonSchema(kind))]));

test('the files of docs/schemas/ are the schemas of today', () => {
  if (process.env['UPDATE'] === '1') {
    mkdirSync(FOLDER, { recursive: true });
    for (const kind of kinds) writeFileSync(join(FOLDER, `${kind}.schema.json`), schemaText(kind));
  }
  assert.deepEqual(readdirSync(FOLDER).sort(), kinds.map((kind) => `${kind}.schema.json`).sort());
  for (const kind of kinds) assert.equal(readFileSync(join(FOLDER, `${kind}.schema.json`), 'utf8'), schemaText(kind), kind);
});

/** Gives what the schema of its kind says against the front matter of each item below a folder, as an editor would read it. */
function faults(dir: string): string[] {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths.flatMap((path) => {
    const kind = locate(path)?.kind;
    const front = kind && /^---\r?\n(.*?)\r?\n---/s.exec(readFileSync(posix.join(dir, path), 'utf8'))?.[1];
    const validate = kind && validators.get(kind);
    if (front === undefined || !validate || validate(parse(front))) return [];
    return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${path}${instancePath} ${message}`);
  });
}

test('the front matter of every item of the plan and of the base fixture is valid', () => {
  assert.deepEqual(faults('plan'), []);
  assert.deepEqual(faults('tests/fixtures/_base/plan'), []);
});

test('what the check says of one file alone, the schema says too; what is clean there is valid here', () => {
  // Of fields the check also judges what needs a calendar or other fields.
  const beyond = new Set(['field-type', 'field-duplicate', 'field-duplicate-in-both-languages', 'field-missing-nested']);
  for (const name of readdirSync('tests/fixtures').filter((one) => !one.startsWith('_'))) {
    const plan = join('tests/fixtures', name, 'plan');
    if (!existsSync(plan)) continue;
    const expected = readFileSync(join('tests/fixtures', name, 'expected/diagnostics.txt'), 'utf8');
    if (/^(?:field|value)-/.test(name) && expected !== '' && !beyond.has(name)) assert.notDeepEqual(faults(plan), [], name);
    if (expected === '') assert.deepEqual(faults(plan), [], name);
  }
});
