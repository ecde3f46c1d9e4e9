// Renaming the item under the cursor: edits in every file that names it, and the move of its file.
import type { Position, Range, TextDocumentEdit, RenameFile, WorkspaceEdit } from 'vscode-languageserver/node';
import { findThing } from './navigate.ts';
import { renameEdits, type RenameProblem } from '../../model/rename-item.ts';
import type { PlanFile } from './workspace.ts';

/** Gives the range of an id that can be renamed, and the id; undefined where there is none. */
export function prepareRename(file: PlanFile, position: Position): { range: Range; placeholder: string } | undefined {
  const mention = findThing(file, position);
  if (mention?.thing.kind !== 'item') return undefined;
  return { range: file.open.places(file.path).rangeOf(mention.span), placeholder: mention.thing.owner };
}

/** Works out the renaming, or tells why there is none. */
export function rename(file: PlanFile, position: Position, to: string): WorkspaceEdit | { problem: RenameProblem } {
  const { open } = file;
  const { plan, sources, budgets } = open.checked;
  const mention = findThing(file, position);
  if (!plan || mention?.thing.kind !== 'item') return { problem: 'unknown-id' };
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const renaming = renameEdits(plan, texts, mention.thing.owner, to, budgets);
  if (renaming.problem !== undefined) return { problem: renaming.problem };
  const edits = new Map<string, TextDocumentEdit>();
  for (const { span, text } of renaming.edits) {
    const uri = open.uriOf(span.file);
    const document = edits.get(uri) ?? { textDocument: { uri, version: null }, edits: [] };
    document.edits.push({ range: open.places(span.file).rangeOf(span), newText: text });
    edits.set(uri, document);
  }
  const moves = renaming.moves.map((move): RenameFile => ({ kind: 'rename', oldUri: open.uriOf(move.from), newUri: open.uriOf(move.to) }));
  return { documentChanges: [...edits.values(), ...moves] };
}

/** Why an item cannot be renamed, in words. */
export const RENAME_PROBLEMS: { readonly [P in RenameProblem]: string } = {
  'unknown-id': 'در این جا شناسهٔ موردی از برنامه نیست.',
  'invalid-id': 'شناسه تنها حروف کوچک لاتین، رقم و خط تیره دارد.',
  'id-taken': 'مورد دیگری همین شناسه را دارد.',
  'former-id': 'این شناسه پیش‌تر از آنِ موردی دیگر بوده است و نشانی قدیم آن به همان مورد می‌رسد.',
  'fixed-id': 'شناسهٔ برنامه و چشم‌انداز عوض نمی‌شود.',
  unreadable: 'نخست خطاهای سرآغاز پرونده‌ها را برطرف کنید؛ تا آن‌ها خوانده نشوند همهٔ ارجاع‌ها دانسته نیست.',
};
