// The heads of columns of budget tables, as offices and programs write them -> what the columns hold and the unit of their sums.
import { findMoneyUnit, type MoneyUnit } from '../text/money-unit.ts';
import { searchKey } from '../text/search-key.ts';

/** What a column holds; in each list, what says it most clearly comes first. Columns of other names are passed over. */
const HEADS = {
  code: ['کد بودجه', 'کد ردیف بودجه', 'ردیف بودجه', 'کد ردیف', 'کد اعتبار', 'budget code', 'کد', 'code'],
  title: ['شرح ردیف', 'عنوان ردیف', 'شرح', 'عنوان', 'title', 'شرح عملیات', 'شرح فعالیت'],
  project: ['شناسه پروژه', 'project id', 'project', 'پروژه', 'عنوان پروژه', 'نام پروژه'],
  source: ['شناسه منبع', 'منبع تأمین', 'منبع تأمین اعتبار', 'محل تأمین اعتبار', 'source', 'منبع'],
  side: ['side', 'سمت', 'نوع', 'منابع و مصارف', 'منابع / مصارف'],
  credit: ['نوع اعتبار', 'credit', 'نوع هزینه'],
  unit: ['متولی', 'واحد متولی', 'واحد مجری', 'دستگاه مجری', 'واحد سازمانی', 'unit', 'واحد', 'مجری'],
  area: ['منطقه', 'area'],
  mission: ['مأموریت', 'mission', 'برنامه'],
  reason: ['دلیل', 'دلیل تغییر', 'دلیل اختلاف', 'reason', 'توضیحات', 'توضیح'],
  note: ['note', 'یادداشت', 'ملاحظات'],
  state: ['حالت', 'state', 'stage', 'وضعیت', 'وضعیت بودجه', 'حالت بودجه'],
  proposed: ['پیشنهادی', 'پیشنهاد', 'بودجه پیشنهادی', 'اعتبار پیشنهادی', 'مبلغ پیشنهادی', 'proposed'],
  approved: ['مصوب', 'بودجه مصوب', 'اعتبار مصوب', 'مبلغ مصوب', 'approved'],
  amended: ['اصلاحی', 'اصلاحیه', 'مصوب اصلاحی', 'بودجه اصلاحی', 'اعتبار اصلاحی', 'مبلغ اصلاحی', 'بودجه مصوب اصلاحی', 'amended'],
  supplement: ['متمم', 'بودجه متمم', 'اعتبار متمم', 'مبلغ متمم', 'supplement'],
  actual: ['عملکرد', 'عملکرد قطعی', 'هزینه شده', 'مبلغ عملکرد', 'مبلغ هزینه شده', 'actual', 'spent'],
  amount: ['مبلغ', 'amount', 'اعتبار', 'مبلغ اعتبار'],
} as const;

export type ColumnRole = keyof typeof HEADS;

/** Columns of sums that say which state of the budget they are. */
export const AMOUNT_ROLES = ['proposed', 'approved', 'amended', 'supplement', 'actual'] as const;
export type AmountRole = (typeof AMOUNT_ROLES)[number];

export interface BudgetColumn {
  readonly role: ColumnRole;
  /** Position in the row, from 0. */
  readonly at: number;
  readonly unit?: MoneyUnit;
}

export interface BudgetHeader {
  /** In the order of the table; no role stands twice. */
  readonly columns: readonly BudgetColumn[];
  /** Columns that say what one before them says. */
  readonly twice: readonly { readonly at: number; readonly first: number }[];
}

/** What a row lacks to be the head of a table. */
export type MissingColumn = 'name' | 'amount';

/** Reads a row as the head of a table: a title, a code or a project, and at least one sum of the year; else tells what it lacks. */
export function readHeader(cells: readonly string[], year: number | undefined): BudgetHeader | readonly MissingColumn[] {
  const found = cells.flatMap((text, at) => readHead(text, at, year) ?? []);
  const roles = new Set(found.map(({ role }) => role));
  const missing: MissingColumn[] = [];
  if (!NAMES.some((role) => roles.has(role))) missing.push('name');
  if (!SUMS.some((role) => roles.has(role))) missing.push('amount');
  return missing.length > 0 ? missing : chooseColumns(found);
}

/**
 * Joins a head of two rows, in which sums stand under what they have in common («اعتبار سال ۱۴۰۴ (میلیون ریال)» over «مصوب» and
 * «عملکرد»); undefined where the second row is no such row. Of what stands above, the year and the unit count for each sum below it.
 */
export function joinHeads(upper: readonly string[], under: readonly string[], year: number | undefined): string[] | undefined {
  const heads = under.filter((text) => text !== '');
  const isSum = (text: string): boolean => SUMS.includes(readHead(text, 0, undefined)?.role ?? 'note');
  if (heads.length === 0 || !heads.every(isSum)) return undefined;
  let above = '';
  const joined = Array.from({ length: Math.max(upper.length, under.length) }, (_, at) => {
    const [top = '', below = ''] = [upper[at], under[at]];
    above = top || above;
    if (below === '') return top;
    return [below, /[1۱][2-6۲-۶][\d۰-۹]{2}/.exec(above)?.[0] ?? '', /\([^)]*\)/.exec(above)?.[0] ?? ''].join(' ').trim();
  });
  return 'columns' in readHeader(joined, year) ? joined : undefined;
}

const NAMES: readonly ColumnRole[] = ['title', 'code', 'project'];
const SUMS: readonly ColumnRole[] = [...AMOUNT_ROLES, 'amount'];

interface Head extends BudgetColumn {
  /** How clearly the column says what it holds: 0 is clearest. */
  readonly rank: number;
}

/** Of several columns that may hold a thing, the one that says so most clearly does; two sums are never told apart by that. */
function chooseColumns(found: readonly Head[]): BudgetHeader {
  const twice: { at: number; first: number }[] = [];
  const chosen = new Map<ColumnRole, Head>();
  let spare: Head | undefined;
  for (const head of found) {
    const before = chosen.get(head.role);
    if (!before) chosen.set(head.role, head);
    else if (head.rank === before.rank || SUMS.includes(head.role)) twice.push({ at: head.at, first: before.at });
    else {
      if (head.role === 'project') spare = head.rank < before.rank ? before : head;
      if (head.rank < before.rank) chosen.set(head.role, head);
    }
  }
  // Beside the id of the project, its name is the title of the line.
  if (spare && !chosen.has('title')) chosen.set('title', { ...spare, role: 'title' });
  const columns = [...chosen.values()].sort((a, b) => a.at - b.at).map(({ role, at, unit }) => ({ role, at, ...(unit && { unit }) }));
  return { columns, twice };
}

/** What is longer heads no column. */
const LONGEST_HEAD = 80;

function readHead(text: string, at: number, year: number | undefined): Head | undefined {
  if (text === '' || text.length > LONGEST_HEAD) return undefined;
  const unit = findMoneyUnit(text);
  const key = searchKey(text);
  // «عملکرد ۱۴۰۲» beside the budget of 1404 is another year's.
  const named = /(?:^|\D)(1[2-6]\d\d)(?:\D|$)/.exec(key)?.[1];
  if (named !== undefined && year !== undefined && Number(named) !== year) return undefined;
  const plain = key
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(?:^| )(?:سال )?1[2-6]\d\d(?= |$)/g, ' ')
    .replace(/(?:^| )[-–:]?\s*(?:به |ارقام به )?(?:(?:هزار|میلیون|میلیارد) )?(?:ریال|تومان|تومن|همت)(?= |$)/g, ' ')
    .replace(/[:*.\u060c,]+$/g, '');
  const head = BY_KEY.get(squeezed(plain));
  return head && { ...head, at, ...(unit && { unit }) };
}

/** With and without half-spaces and spaces, a head is the same. */
const squeezed = (key: string): string => key.replace(/[\s_]+/g, '');

const BY_KEY: ReadonlyMap<string, { readonly role: ColumnRole; readonly rank: number }> = new Map(
  (Object.entries(HEADS) as [ColumnRole, readonly string[]][]).flatMap(([role, heads]) =>
    heads.map((head, rank) => [squeezed(searchKey(head)), { role, rank }] as const),
  ),
);
