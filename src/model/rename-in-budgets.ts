// A new id for a project or source -> the edits of the budget files that name it. Text in UTF-8 follows; workbooks and other encodings
// are left as they are, and told, because they are written by other programs.
import type { Edit } from '../diagnostic/diagnostic.ts';
import { parseBudget, type BudgetCell } from '../parse/parse-budget.ts';
import type { BudgetFile } from '../read/source.ts';
import { toAsciiDigits } from '../text/digits.ts';
import { searchKey } from '../text/search-key.ts';
import type { Kind } from './vocabulary.ts';

/** Works out the edits, and which files name the item and have to be left. */
export function renameInBudgets(
  files: readonly BudgetFile[],
  kind: Kind,
  from: string,
  to: string,
): { readonly edits: readonly Edit[]; readonly left: readonly string[] } {
  if (kind !== 'project' && kind !== 'source') return { edits: [], left: [] };
  const edits: Edit[][] = [];
  const left: string[] = [];
  for (const file of files) {
    const named = cellsNaming(file, kind, from);
    const followed = 'text' in file && file.encoding === 'utf-8' ? named.flatMap((cell) => editOf(cell, file.text, from, to)) : [];
    if (followed.length < named.length) left.push(file.path);
    else edits.push(followed);
  }
  return { edits: edits.flat(), left };
}

function cellsNaming(file: BudgetFile, role: 'project' | 'source', id: string): BudgetCell[] {
  const rows = parseBudget(file).tables.flatMap((table) => table.rows);
  return rows.flatMap((row) => {
    const cell = row.kind === 'heading' ? undefined : row.cells[role];
    return cell && searchKey(cell.text) === id ? [cell] : [];
  });
}

// The id stands in its cell alone, perhaps in quotes, in Persian digits or in capitals.
function editOf({ place: { span } }: BudgetCell, text: string, from: string, to: string): Edit[] {
  const at = toAsciiDigits(text.slice(span.start, span.end)).toLowerCase().indexOf(from);
  return at < 0 ? [] : [{ span: { file: span.file, start: span.start + at, end: span.start + at + from.length }, text: to }];
}
