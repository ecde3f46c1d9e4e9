// Every page, drawing and style sheet of the built site before the Nu HTML checker, which is what validator.w3.org runs.
// Needs Java, which tests/run.mjs installs; without it the test is skipped, and says so.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { realSite, type BuiltSite } from './built-site.ts';

interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly subType?: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

/** What may be said of a page, and why it may. */
const ALLOWED: readonly { readonly message: RegExp; readonly extract?: RegExp }[] = [
  // The heading of an article is the page's h1, which stands in a header before it.
  { message: /^Article lacks heading\./ },
  // The checker of style sheets knows neither container queries nor their units,
  { message: /^CSS: “container(?:-type|-name)?”: Property “container(?:-type|-name)?” doesn't exist\.$/ },
  { message: /^CSS: .*Unknown dimension\.$/, extract: /\d(?:cqi|cqw|cqb|cqh|dvh|svh|lvh|dvb|svb)\b/ },
  // nor mixing a colour that stands in a custom property,
  { message: /^CSS: “[\w-]+”: “color-mix\(in \w+,.*\)” is not a “[\w-]+” value\.$/ },
  { message: /^CSS: “box-shadow”: “in” is not a “color” value\.$/ },
  // nor @supports within another block, at whose end it loses its way,
  { message: /^CSS: Parse Error\.$/, extract: /\}\s*\}\s/ },
  // nor the part of a details element below its summary.
  { message: /^CSS: Unknown pseudo-element or pseudo-class “::details-content”\.$/ },
];

const NO_JAVA = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0 ? false : 'no java on the path';

describe('the code of the site', { skip: NO_JAVA }, () => {
  let site: BuiltSite;
  let faulty: string;
  let messages: readonly Message[];

  before(async () => {
    site = await realSite();
    faulty = await mkdtemp(join(tmpdir(), 'sanad-faulty-'));
    await writeFile(join(faulty, 'a.html'), '<!doctype html><html lang="fa" dir="rtl"><title>آ</title><p id="a" id="a">آ</p></html>');
    await writeFile(join(faulty, 'a.css'), 'p { colour: red }');
    await writeFile(join(faulty, 'a.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><rectangle/></svg>');
    // One run for both, because most of a small one is Java's own beginning.
    messages = await checkFolders(site.dir, faulty);
  });
  after(async () => {
    await site.remove();
    await rm(faulty, { recursive: true, force: true });
  });

  test('pages, drawings and style sheets are valid', () => {
    assert.ok(site.pages.length > 100);
    const kinds = new Map<string, { count: number; first: string }>();
    for (const { type, subType, url = '', lastLine = 0, message, extract = '' } of messages) {
      const path = url.startsWith('file:') ? fileURLToPath(url) : url;
      if (path.startsWith(faulty)) continue;
      if (ALLOWED.some((allowed) => allowed.message.test(message) && (allowed.extract?.test(extract) ?? true))) continue;
      const kind = `${subType ?? type}: ${message}`;
      const first = `${relative(site.dir, path)}:${lastLine}: ${extract.replace(/\s+/g, ' ').slice(0, 120)}`;
      kinds.set(kind, { count: (kinds.get(kind)?.count ?? 0) + 1, first: kinds.get(kind)?.first ?? first });
    }
    assert.deepEqual(
      [...kinds].map(([kind, { count, first }]) => `${count} × ${kind} (${first})`),
      [],
    );
  });

  test('what is wrong is found in each sort of file', () => {
    const found = messages.filter(({ type, url = '' }) => type === 'error' && url.includes(basename(faulty)));
    assert.deepEqual([...new Set(found.map(({ url = '' }) => url.replace(/^.*\//, '')))].sort(), ['a.css', 'a.html', 'a.svg']);
  });
});

/** Runs the checker over every page, style sheet and drawing of some folders. */
async function checkFolders(...dirs: string[]): Promise<Message[]> {
  const jar = createRequire(import.meta.url)('vnu-jar') as string;
  const args = [
    '-jar',
    jar,
    '--format',
    'json',
    '--stdout',
    '--exit-zero-always',
    '--also-check-css',
    '--also-check-svg',
    '--skip-non-html',
  ];
  const { stdout } = await promisify(execFile)('java', [...args, ...dirs], { maxBuffer: 1 << 28 });
  return (JSON.parse(stdout) as { messages: Message[] }).messages;
}
