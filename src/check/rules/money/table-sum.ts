// A row or column of a table that is headed «جمع» holds the sum of what it sums.
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { isSumHead as isSum, readTables, type NumberCell, type NumberTable } from '../../../model/read-tables.ts';
import type { Item } from '../../../model/types.ts';
import { numberFix } from '../../number-fix.ts';
import { proseSpan, type ItemRule } from '../../rule.ts';

export const tableSum: ItemRule = {
  codes: ['table-sum'],
  *checkItem(item, _settings, text) {
    for (const table of readTables(item.prose)) {
      const crossed = [...checkColumns(item, table, text)];
      yield* crossed;
      yield* checkRows(item, table, text, crossed.length > 0);
    }
  },
};

// «جمع» sums what stands between it and the sum before it, or all above; «جمع کل» sums all above.
function* checkRows(item: Item, { rows, heads }: NumberTable, text: string, isCrossed: boolean): Iterable<Diagnostic> {
  let from = 0;
  for (const [at, row] of rows.entries()) {
    if (!isSum(row.label)) continue;
    const above = rows.slice(0, at).filter(({ label }) => !isSum(label));
    const near = rows.slice(from, at);
    for (const [column, cell] of row.cells.entries()) {
      // A sum of sums of which one is wrong is wrong with it, or right without it.
      if (isCrossed && isSum(heads[column] ?? '')) continue;
      const all = above.map(({ cells }) => cells[column]);
      const own = isGrand(row.label) ? all : near.map(({ cells }) => cells[column]);
      yield* judge(item, text, cell, [own, all], isRatio(heads[column] ?? ''));
    }
    from = at + 1;
  }
}

// A column sums those before it, or where it comes first those after it; shares, years and numbers of rows are not summed.
function* checkColumns(item: Item, { rows, heads }: NumberTable, text: string): Iterable<Diagnostic> {
  for (const [column, head] of heads.entries()) {
    if (!isSum(head)) continue;
    const before = heads.flatMap((other, at) => (at < column && at > 0 && isSummed(other) ? [at] : []));
    const after = heads.flatMap((other, at) => (at > column && isSummed(other) ? [at] : []));
    const parts = before.length > 1 ? before : after;
    for (const { label, cells } of rows) {
      // Where both cross, the column has been judged.
      if (isSum(label)) continue;
      yield* judge(item, text, cells[column], [parts.map((at) => cells[at])], false);
    }
  }
}

function* judge(
  item: Item,
  text: string,
  cell: NumberCell | undefined,
  choices: readonly (readonly (NumberCell | undefined)[])[],
  isMean: boolean,
): Iterable<Diagnostic> {
  if (cell?.value === undefined) return;
  const sums = choices.flatMap((parts) => sumOf(parts, cell, isMean));
  const [first] = sums;
  if (first === undefined || sums.some(({ sum, rounding }) => Math.abs(sum - (cell.value ?? 0)) <= rounding)) return;
  // Of shares and ratios, the row at the bottom says the mean of the whole.
  if ((isMean || cell.isPercent) && first.least <= cell.value && cell.value <= first.most) return;
  const span = proseSpan(item, cell.node);
  const fix = numberFix(text, span, first.sum, first.decimals);
  yield diagnostic('table-sum', span, { stated: cell.value, actual: first.sum }, [], fix);
}

interface Sum {
  readonly sum: number;
  readonly least: number;
  readonly most: number;
  readonly decimals: number;
  readonly rounding: number;
}

// Empty cells add nothing; where a cell is no number, or fewer than two are, there is no sum to hold against.
function sumOf(parts: readonly (NumberCell | undefined)[], total: NumberCell, isShare: boolean): Sum[] {
  const known = parts.filter((part) => part !== undefined && !part.isEmpty);
  const values = known.flatMap((part) => (part?.value === undefined || part.isPercent !== total.isPercent ? [] : [part.value]));
  if (values.length < known.length || values.length < 2) return [];
  const decimals = Math.max(total.decimals, ...known.map((part) => part?.decimals ?? 0));
  const coarsest = Math.min(total.decimals, ...known.map((part) => part?.decimals ?? 0));
  // Whole numbers are exact; of rounded ones, and of shares of a hundred, each and the total may be half a unit of its last place off.
  const isRounded = decimals > 0 || total.isPercent || isShare || total.value === 100;
  const rounding = (isRounded ? 0.5 * 10 ** -coarsest * (values.length + 1) : 0) + SLACK;
  // What binary fractions add behind the last place is nobody's.
  const sum = Number(values.reduce((all, value) => all + value, 0).toFixed(decimals));
  return [{ sum, least: Math.min(...values), most: Math.max(...values), decimals, rounding }];
}

const SLACK = 1e-9;

const isGrand = (head: string): boolean => /کل(?:\s*\(.*\))?$/.test(head);
const isRatio = (head: string): boolean => /سرانه|نسبت|میانگین|درصد|سهم|تراکم|نرخ|ضریب| در | بر |شاخص/.test(head);
const isSummed = (head: string): boolean => !isSum(head) && !isRatio(head) && !/^(?:سال|ردیف|شماره|کد|واحد|یکا)/.test(head);
