// sanad lsp: the check and the model of the plan for editors, by the Language Server Protocol over stdin and stdout. Each request is a
// file of its own; here they are only wired.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CodeActionKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  ProposedFeatures,
  ResponseError,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver/node';
import type { Assets } from '../../read/read-assets.ts';
import type { Language } from '../report/words.ts';
import { watchFolder } from '../watch-folder.ts';
import { codeActions, FIX_ALL } from './code-actions.ts';
import { complete } from './complete.ts';
import { diagnose } from './diagnose.ts';
import { findDefinition, findMentions, hover } from './navigate.ts';
import { prepareRename, rename, RENAME_PROBLEMS } from './rename.ts';
import { documentSymbols, workspaceSymbols } from './symbols.ts';
import { Workspace, type OpenPlan } from './workspace.ts';

/** While somebody types, the check waits for a pause of this length. */
const PAUSE_MS = 30;

/** Serves an editor until it says goodbye, which ends the process: 0 after a proper goodbye, 1 without. */
export function serve(assets: Assets, language: Language): void {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const workspace = new Workspace(assets);
  const publisher = new Publisher(connection, workspace, language);
  let canWatch = false;

  connection.onInitialize((params): InitializeResult => {
    canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    for (const dir of planFolders(params)) workspace.openPlan(dir);
    return { capabilities: CAPABILITIES, serverInfo: { name: 'sanad' } };
  });
  connection.onInitialized(() => {
    if (canWatch) void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] });
    publisher.watch(!canWatch);
  });

  const changed = (uri: string, change: (open: OpenPlan, path: string) => void): void => {
    const file = workspace.fileOf(uri);
    if (!file) return;
    change(file.open, file.path);
    file.open.touch(file.path);
    publisher.soon(file.open);
  };
  connection.onDidOpenTextDocument(({ textDocument }) => {
    changed(textDocument.uri, (open, path) => open.buffers.set(path, textDocument.text));
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const last = contentChanges.at(-1);
    if (last) changed(textDocument.uri, (open, path) => open.buffers.set(path, last.text));
  });
  connection.onDidSaveTextDocument(({ textDocument }) => {
    changed(textDocument.uri, () => {});
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    changed(textDocument.uri, (open, path) => open.buffers.delete(path));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) changed(uri, () => {});
  });

  connection.onCompletion(({ textDocument, position }) => {
    const file = workspace.fileOf(textDocument.uri);
    if (!file) return [];
    const places = file.open.places(file.path);
    return complete(file.open.plan, file.path, places.text, places.offsetAt(position));
  });
  connection.onDefinition(({ textDocument, position }) => {
    const file = workspace.fileOf(textDocument.uri);
    return file && findDefinition(file, position);
  });
  connection.onHover(({ textDocument, position }) => {
    const file = workspace.fileOf(textDocument.uri);
    return file && hover(file, position);
  });
  connection.onReferences(({ textDocument, position, context }) => {
    const file = workspace.fileOf(textDocument.uri);
    return file ? findMentions(file, position, context.includeDeclaration) : [];
  });
  connection.onPrepareRename(({ textDocument, position }) => {
    const file = workspace.fileOf(textDocument.uri);
    return file && prepareRename(file, position);
  });
  connection.onRenameRequest(({ textDocument, position, newName }) => {
    const file = workspace.fileOf(textDocument.uri);
    const renamed = file ? rename(file, position, newName) : { problem: 'unknown-id' as const };
    return 'problem' in renamed ? new ResponseError(ErrorCodes.InvalidRequest, RENAME_PROBLEMS[renamed.problem]) : renamed;
  });
  connection.onCodeAction(({ textDocument, range, context }) => {
    const file = workspace.fileOf(textDocument.uri);
    return file ? codeActions(file, range, context.only, language) : [];
  });
  connection.onDocumentSymbol(({ textDocument }) => {
    const file = workspace.fileOf(textDocument.uri);
    return file ? documentSymbols(file.path, file.open.places(file.path).text) : [];
  });
  connection.onWorkspaceSymbol(({ query }) => workspaceSymbols(workspace.plans, query));
  connection.listen();
}

const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Full, save: true },
  completionProvider: { triggerCharacters: ['[', '{', ':', '=', '#', ' ', '-', ',', '/'] },
  definitionProvider: true,
  hoverProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
};

/** Finds the plans that are open from the start: a folder of the editor that is one, or holds one as `plan`. */
function planFolders({ workspaceFolders, rootUri }: InitializeParams & { readonly rootUri?: string | null }): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris
    .filter((uri) => uri.startsWith('file:'))
    .flatMap((uri) => [fileURLToPath(uri), join(fileURLToPath(uri), 'plan')])
    .filter((dir) => existsSync(join(dir, 'plan.md')));
}

/** Sends what the check notices, for each plan after a pause, and only what has changed since it was sent. */
class Publisher {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #language: Language;
  readonly #waiting = new Map<OpenPlan, NodeJS.Timeout>();
  readonly #sent = new Map<string, string>();
  readonly #watched = new Set<OpenPlan>();
  #watches = false;

  constructor(connection: Connection, workspace: Workspace, language: Language) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#language = language;
  }

  /** Sends the state of all plans; where the editor does not tell of changes on disk, they are looked for from now on. */
  watch(itself: boolean): void {
    this.#watches = itself;
    for (const open of this.#workspace.plans) this.soon(open);
  }

  soon(open: OpenPlan): void {
    if (this.#watches && !this.#watched.has(open)) {
      this.#watched.add(open);
      watchFolder(open.dir, (named) => {
        if (named.size === 0) return;
        for (const path of named) open.touch(path);
        this.soon(open);
      });
    }
    clearTimeout(this.#waiting.get(open));
    this.#waiting.set(
      open,
      setTimeout(() => void this.#send(open), PAUSE_MS),
    );
  }

  async #send(open: OpenPlan): Promise<void> {
    this.#waiting.delete(open);
    await open.readWorkbooks();
    const byFile = this.#tryDiagnose(open);
    if (!byFile) return;
    const stale = [...this.#sent.keys()].filter((uri) => uri.startsWith(`${open.uriOf('')}/`));
    const uris = new Set([...stale, ...[...byFile.keys()].map((path) => open.uriOf(path))]);
    const byUri = new Map([...byFile].map(([path, diagnostics]) => [open.uriOf(path), diagnostics]));
    for (const uri of uris) {
      const diagnostics = byUri.get(uri) ?? [];
      const content = JSON.stringify(diagnostics);
      if (content === (this.#sent.get(uri) ?? '[]')) continue;
      this.#sent.set(uri, content);
      void this.#connection.sendDiagnostics({ uri, diagnostics });
    }
  }

  // The folder may be away for a while; the next change is another chance.
  #tryDiagnose(open: OpenPlan) {
    try {
      return diagnose(open, this.#language);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  }
}
