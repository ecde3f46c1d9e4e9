// The language server as an editor meets it: the program runs, and both sides talk JSON-RPC over its standard streams.
import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type InitializeResult,
  type Location,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type TextEdit,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver-protocol/node';

const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: { sanad: string } };
const folder = mkdtempSync(join(tmpdir(), 'sanad-lsp-'));
const running = new Set<ChildProcessWithoutNullStreams>();
after(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** An editor with one server. */
class Editor {
  readonly child: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  readonly #diagnostics = new Map<string, readonly Diagnostic[]>();
  #version = 0;

  constructor() {
    this.child = spawn(process.execPath, [bin.sanad, 'lsp', '--stdio'], { env: { ...process.env, SOURCE_DATE_EPOCH: '1764000000' } });
    running.add(this.child);
    this.child.stderr.pipe(process.stderr);
    this.connection = createProtocolConnection(new StreamMessageReader(this.child.stdout), new StreamMessageWriter(this.child.stdin));
    this.connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
      this.#diagnostics.set(uri, diagnostics);
    });
    this.connection.listen();
  }

  async start(root?: string): Promise<InitializeResult> {
    const result: InitializeResult = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: root === undefined ? null : pathToFileURL(root).href,
      capabilities: {},
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  async open(path: string, text: string): Promise<void> {
    const textDocument = { uri: uri(path), languageId: 'markdown', version: ++this.#version, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async type(path: string, text: string): Promise<void> {
    const textDocument = { uri: uri(path), version: ++this.#version };
    await this.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
  }

  /** Asks about the place of `¦` in a text that is opened in its place. */
  async ask<Answer>(method: string, path: string, marked: string, more: object = {}): Promise<Answer> {
    const at = marked.indexOf('¦');
    const lines = marked.slice(0, at).split('\n');
    await this.type(path, marked.replace('¦', ''));
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    return this.connection.sendRequest<Answer>(`textDocument/${method}`, { textDocument: { uri: uri(path) }, position, ...more });
  }

  /** Waits until what is shown in a file is as wanted. */
  async shows(path: string, wanted: (codes: readonly unknown[]) => boolean): Promise<readonly Diagnostic[]> {
    for (;;) {
      const shown = this.#diagnostics.get(uri(path)) ?? [];
      if (wanted(shown.map(({ code }) => code))) return shown;
      assert.equal(this.child.exitCode, null);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async end(): Promise<unknown> {
    await this.connection.sendRequest('shutdown');
    return this.exit();
  }

  async exit(): Promise<unknown> {
    const ended = once(this.child, 'exit');
    await this.connection.sendNotification('exit');
    running.delete(this.child);
    const [code] = (await ended) as [unknown];
    return code;
  }
}

const uri = (path: string): string => pathToFileURL(path).href;

function newPlan(name: string): string {
  const plan = join(folder, name, 'plan');
  mkdirSync(join(folder, name), { recursive: true });
  cpSync('tests/fixtures/_base/plan', plan, { recursive: true });
  return plan;
}

const plan = newPlan('main');
const project = join(plan, 'domains/roads/projects/new-buses.md');
const provision = join(plan, 'domains/roads/provisions/renew-fleet.md');
const projectText = readFileSync(project, 'utf8');
const provisionText = readFileSync(provision, 'utf8');
const editor = new Editor();

before(async () => {
  const { capabilities } = await editor.start(join(folder, 'main'));
  assert.ok(capabilities.completionProvider && capabilities.renameProvider && capabilities.codeActionProvider);
  await editor.open(project, projectText);
  await editor.open(provision, provisionText);
});

test('mistakes are shown while they are typed, in the words of the check, and go when they are mended', { timeout: 60_000 }, async () => {
  await editor.type(project, projectText.replace('provisions: [renew-fleet]', 'provisions: [renew-flet]'));
  const [shown] = await editor.shows(project, (codes) => codes.includes('ref-unknown'));
  assert.deepEqual(shown?.range, { start: { line: 2, character: 13 }, end: { line: 2, character: 23 } });
  assert.equal(shown.severity, 1);
  assert.equal(shown.source, 'sanad');
  assert.ok(typeof shown.message === 'string');
  assert.match(shown.message, /renew-flet[^]*راهنما: [^]*renew-fleet/);
  await editor.type(project, projectText);
  await editor.shows(project, (codes) => codes.length === 0);
});

test('what explains a mistake is linked to it, and other files are shown too', { timeout: 60_000 }, async () => {
  await editor.type(project, projectText.replace('end: 1408/11/30', 'end: 1404/01/15'));
  const shown = await editor.shows(project, (codes) => codes.includes('date-order'));
  const [related] = shown.find(({ code }) => code === 'date-order')?.relatedInformation ?? [];
  assert.equal(related?.location.uri, uri(project));
  await editor.type(project, projectText);
  const twin = join(plan, 'domains/roads/policies/renew-fleet.md');
  writeFileSync(twin, '---\ntitle: دوم\nstrategies: [more-buses]\n---\n');
  await editor.shows(provision, (codes) => codes.includes('id-duplicate'));
  rmSync(twin);
  await editor.shows(provision, (codes) => codes.length === 0);
});

const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);

test('completion: fields, values, ids, years, sources, codes', async () => {
  const complete = (marked: string, path = project): Promise<CompletionItem[]> => editor.ask('completion', path, marked);
  const fields = await complete(projectText.replace('weight: 100', 'pa¦\nweight: 100'));
  assert.ok(labels(fields).includes('partners') && !labels(fields).includes('owner'));
  const partners = fields.find(({ label }) => label === 'partners');
  assert.equal(partners?.detail, 'همکاران');
  assert.match(partners.filterText ?? '', /^partners همکاران/);
  assert.equal((partners.textEdit as TextEdit).newText, 'partners: ');
  assert.deepEqual((partners.textEdit as TextEdit).range.start.character, 0);

  assert.deepEqual(labels(await complete(projectText.replace('[renew-fleet]', '[¦]'))), ['renew-fleet']);
  assert.deepEqual(labels(await complete(projectText.replace('owner: works', 'owner: ¦'))), ['works']);
  assert.deepEqual(labels(await complete(projectText.replace('mission: 4/1', 'mission: ¦'))), ['4/1']);
  assert.deepEqual(labels(await complete(projectText.replace('  1408: { dues: 100 }', '  ¦'))), ['1408']);
  assert.deepEqual(labels(await complete(projectText.replace('{ dues: 400 }', '{ ¦ }'))), ['dues']);
  assert.deepEqual(labels(await complete(provisionText.replace('must', '¦'), provision)), ['must', 'may', 'must-not']);
  assert.deepEqual(labels(await complete(provisionText.replace('bus-law#k1', '¦'), provision)), ['bus-law#k1']);
  assert.deepEqual(labels(await complete(provisionText.replace('priorities: [p1]', 'priorities: [¦]'), provision)), ['p1']);
  const codes = labels(await complete(projectText.replace('weight: 100', 'suppress:\n  ¦\nweight: 100')));
  assert.ok(codes.includes('date-order') && !codes.includes('ref-unknown'));
});

test('completion in prose: references, directives and their arguments', async () => {
  const complete = (prose: string): Promise<CompletionItem[]> => editor.ask('completion', project, `${projectText}\n${prose}`);
  assert.ok(labels(await complete('نک. [[ren¦')).includes('renew-fleet'));
  assert.ok(labels(await complete('::¦')).includes('table'));
  assert.ok(labels(await complete('::table{¦}')).includes('kind'));
  assert.ok(labels(await complete('::table{kind=¦}')).includes('project'));
  assert.deepEqual(labels(await complete('::chart{of=¦}')), ['waiting']);
});

test('definition: items, units, programmes, clauses, priorities, from facts and prose', async () => {
  const define = async (marked: string, path = project): Promise<string> => {
    const found = await editor.ask<Location | null>('definition', path, marked);
    if (!found) return 'nowhere';
    const file = decodeURIComponent(found.uri.slice(uri(plan).length + 1));
    const line = readFileSync(join(plan, file), 'utf8').split('\n')[found.range.start.line] ?? '';
    return `${file}: ${line.trim()}`;
  };
  const fleet = 'domains/roads/provisions/renew-fleet.md: title: نوسازی سالانه';
  assert.equal(await define(projectText.replace('[renew-', '[ren¦ew-')), fleet);
  assert.equal(await define(projectText.replace('owner: wo', 'owner: wo¦')), 'plan.md: works: معاونت عمران');
  assert.equal(await define(projectText.replace('mission: 4', 'mission: 4¦')), 'plan.md: 1: حمل‌ونقل همگانی');
  assert.equal(await define(projectText.replace('{ dues: 400', '{ du¦es: 400')), 'finance/sources/dues.md: title: عوارض');
  assert.equal(await define(provisionText.replace('#k1', '#k¦1'), provision), 'upstream/bus-law.md: k1: گسترش ناوگان');
  assert.match(await define(provisionText.replace('[bus-law', '[bus¦-law'), provision), /^upstream\/bus-law\.md: title/);
  assert.equal(await define(provisionText.replace('[p1]', '[p¦1]'), provision), 'domains/roads/index.md: p1: اتوبوس');
  assert.equal(await define(`${projectText}\nنک. [[renew-fl¦eet|حکم]].`), fleet);
  assert.equal(await define(`${projectText}\nنک. [حکم](../provisions/renew-fl¦eet.md).`), fleet);
  assert.match(await define(`${projectText}\n::chart{of=wai¦ting}`), /indicators\/waiting\.md: title/);
  assert.equal(await define(projectText.replace('خرید', 'خر¦ید').replace('location', 'locat')), 'nowhere');
});

test('hover: items, keys of lists, fields and rules', async () => {
  const hover = async (marked: string): Promise<string> => {
    const told = await editor.ask<Hover | null>('hover', project, marked);
    return told ? (told.contents as { value: string }).value : '';
  };
  const item = await hover(projectText.replace('[renew-', '[ren¦ew-'));
  assert.match(item, /\*\*نوسازی سالانه\*\*[^]*حکم، رفت‌وآمد[^]*`renew-fleet`[^]*مهلت: ۱۴۰۷\/۱۲\/۲۹/);
  assert.match(item, /مخاطب: معاونت عمران/);
  assert.match(item, /الزام: مکلف/);
  assert.match(await hover(projectText.replace('owner: wo', 'owner: wo¦')), /معاونت عمران[^]*واحد سازمانی/);
  assert.match(await hover(projectText.replace('mission:', 'miss¦ion:')), /مأموریت[^]*مأموریت\/برنامهٔ بودجه/);
  assert.match(await hover(projectText.replace('    quantity:', '    quan¦tity:')), /مقدار خروجی/);
  const suppressed = projectText.replace('weight: 100', 'suppress:\n  suppression-un¦used: دلیل\nweight: 100');
  assert.match(await hover(suppressed), /چشم‌پوشی دربارهٔ ایرادی است که هست/);
});

test('references: everywhere a thing is named, from either end', async () => {
  const find = async (marked: string, path: string, includeDeclaration: boolean): Promise<string[]> => {
    const found = await editor.ask<Location[]>('references', path, marked, { context: { includeDeclaration } });
    return found.map((one) => `${decodeURIComponent(one.uri.slice(uri(plan).length + 1))}:${one.range.start.line + 1}`).sort();
  };
  await editor.type(provision, provisionText);
  assert.ok((await find(projectText.replace('[renew-', '[ren¦ew-'), project, false)).includes('domains/roads/projects/new-buses.md:3'));
  await editor.type(project, projectText);
  const fromTitle = await find(provisionText.replace('title: نو', 'title: ن¦و'), provision, true);
  assert.ok(fromTitle.includes('domains/roads/projects/new-buses.md:3') && fromTitle.includes('domains/roads/provisions/renew-fleet.md:2'));
  await editor.type(provision, provisionText);
  assert.ok((await find(projectText.replace('owner: wo', 'owner: wo¦'), project, true)).length >= 3);
});

test('rename: the id under the cursor is offered, with every edit and the move of its file', async () => {
  const prepared = await editor.ask<{ placeholder: string } | null>('prepareRename', project, projectText.replace('[renew-', '[ren¦ew-'));
  assert.equal(prepared?.placeholder, 'renew-fleet');
  assert.equal(await editor.ask('prepareRename', project, projectText.replace('owner: wo', 'owner: wo¦')), null);
  const at = projectText.replace('[renew-', '[ren¦ew-');
  const edit = await editor.ask<WorkspaceEdit>('rename', project, at, { newName: 'fleet-of-buses' });
  assert.deepEqual(
    edit.documentChanges?.map((change) => ('kind' in change ? change.kind : change.edits.length)),
    edit.documentChanges?.map((_, index, all) => (index === all.length - 1 ? 'rename' : 1)),
  );
  await assert.rejects(editor.ask('rename', project, at, { newName: 'Fleet' }), /حروف کوچک لاتین/);
});

test('code actions: what was meant, and a reason for leaving it out', { timeout: 60_000 }, async () => {
  const actions = async (text: string, line: number, only?: string[]): Promise<CodeAction[]> => {
    await editor.type(project, text);
    const range = { start: { line, character: 0 }, end: { line, character: 30 } };
    return editor.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: uri(project) },
      range,
      context: { diagnostics: [], ...(only && { only }) },
    });
  };
  const apply = (text: string, { edit }: CodeAction): string => {
    const lines = text.split('\n');
    const offset = ({ line, character }: { line: number; character: number }): number =>
      lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
    const edits = edit?.changes?.[uri(project)] ?? [];
    return edits
      .toSorted((a, b) => offset(b.range.start) - offset(a.range.start))
      .reduce((made, { range, newText }) => made.slice(0, offset(range.start)) + newText + made.slice(offset(range.end)), text);
  };
  const misspelt = projectText.replace('[renew-fleet]', '[renew-flet]');
  const [meant, ...others] = await actions(misspelt, 2);
  assert.ok(meant);
  assert.equal(others.length, 0, 'a code that is binding cannot be left out');
  assert.equal(apply(misspelt, meant), projectText);

  const late = projectText.replace('end: 1408/11/30', 'end: 1404/01/15');
  const suppress = (await actions(late, 6)).find(({ title }) => title.includes('date-order'));
  assert.ok(suppress);
  const reasoned = apply(late, suppress);
  assert.match(reasoned, /\nsuppress:\n {2}date-order: [^\n]+\n---\n/);
  await editor.type(project, reasoned);
  await editor.shows(project, (codes) => !codes.includes('date-order'));
  assert.deepEqual(await actions(late, 6, ['refactor']), []);
  await editor.type(project, projectText);
});

test('budget tables: mistakes of the text that is open, and of a workbook on disk', { timeout: 60_000 }, async () => {
  const table = join(plan, 'finance/budgets/1404.csv');
  const workbook = join(plan, 'finance/budgets/1405.xlsx');
  await editor.open(table, 'شرح,پروژه,مصوب\nخرید اتوبوس,new-busses,400\n');
  const [shown] = await editor.shows(table, (codes) => codes.includes('budget-project'));
  assert.deepEqual(shown?.range, { start: { line: 1, character: 12 }, end: { line: 1, character: 22 } });
  await editor.type(table, 'شرح,پروژه,مصوب\nخرید اتوبوس,new-buses,400\n');
  await editor.shows(table, (codes) => codes.length === 0);
  cpSync('tests/fixtures/budget-xlsx-faults/plan/finance/budgets/1404.xlsx', workbook, { recursive: true });
  const faults = await editor.shows(workbook, (codes) => codes.includes('budget-total'));
  assert.ok(faults.some(({ message }) => typeof message === 'string' && message.includes('مصارف!B2')));
  rmSync(workbook);
  await editor.shows(workbook, (codes) => codes.length === 0);
  const edit = await editor.ask<WorkspaceEdit>('rename', provision, provisionText.replace('---\n\n', '---\n\n[[new¦-buses]] '), {
    newName: 'buses',
  });
  const changes = edit.documentChanges?.flatMap((change) => ('edits' in change ? [[change.textDocument.uri, change.edits.length]] : []));
  assert.deepEqual(new Map(changes as [string, number][]).get(uri(table)), 1);
  await editor.type(provision, provisionText);
});

test('symbols: the outline of a file, and items of the plan by any spelling of their title', async () => {
  await editor.type(project, `${projectText}\n# یک\n\n## دو\n\nمتن\n\n# سه\n`);
  const outline: DocumentSymbol[] = await editor.connection.sendRequest('textDocument/documentSymbol', {
    textDocument: { uri: uri(project) },
  });
  const names = outline.map(({ name }) => name);
  assert.deepEqual(names.slice(0, 2), ['title', 'provisions']);
  assert.deepEqual(names.slice(-2), ['یک', 'سه']);
  assert.deepEqual(
    outline.find(({ name }) => name === 'یک')?.children?.map(({ name }) => name),
    ['دو'],
  );
  assert.deepEqual(outline.find(({ name }) => name === 'funding')?.children?.[0]?.name, '1404');
  const found: WorkspaceSymbol[] = await editor.connection.sendRequest('workspace/symbol', { query: 'نوسازي سالانه' });
  assert.deepEqual(
    found.map(({ containerName }) => containerName),
    ['provision renew-fleet'],
  );
});

test('several plans, lines that end in CRLF, and files of no plan', { timeout: 60_000 }, async () => {
  const other = newPlan('other');
  const file = join(other, 'domains/roads/projects/new-buses.md');
  const text = readFileSync(file, 'utf8').replace('owner: works', 'owner: work').replaceAll('\n', '\r\n');
  await editor.open(file, text);
  const [shown] = await editor.shows(file, (codes) => codes.includes('ref-unknown'));
  assert.deepEqual(shown?.range, { start: { line: 4, character: 7 }, end: { line: 4, character: 11 } });
  const readme = join(folder, 'README.md');
  await editor.open(readme, 'متن');
  assert.deepEqual(await editor.ask('completion', readme, 'متن [[¦'), []);
  assert.equal(await editor.ask('definition', readme, 'متن [[¦'), null);
});

test('a proper goodbye ends with 0, one without shutdown with 1', { timeout: 60_000 }, async () => {
  assert.equal(await editor.end(), 0);
  const rude = new Editor();
  await rude.start();
  assert.equal(await rude.exit(), 1);
});
