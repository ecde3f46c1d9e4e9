// The history of a plan -> what a page of versions and the page of an item say of it: dates and counts in words, in their order.
// Of many changes at once the counts come first, and their lists are marked as long, to be folded.
import { joinFa } from '../diagnostic/join-words.ts';
import type { ChangedItem, ChangeSort, HistoryDate, HistoryDay, PlanHistory } from '../model/build-history.ts';
import { KINDS, type Kind } from '../model/vocabulary.ts';
import { formatLongDate } from '../text/calendar.ts';
import { toPersianDigits } from '../text/digits.ts';
import { toReadable } from './isolate-latin.ts';

export interface DateWords {
  readonly text: string;
  /** Gregorian, as in 2026-11-30. */
  readonly iso: string;
}

export interface HistoryView {
  /** Newest first. */
  readonly days: readonly DayView[];
  /** Says where the history begins when what was before is not known. */
  readonly notice?: string;
}

export interface DayView {
  readonly date: DateWords;
  /** As in «۳۶۱ مورد تازه، ۲ مورد اصلاح‌شده و بودجهٔ ۱۴۰۴». */
  readonly summary: string;
  /** What the authors say of the changes, newest first; none is repeated. */
  readonly notes: readonly string[];
  /** The first eight digits of the commits of the day, newest first. */
  readonly commits: readonly string[];
  /** What was added, changed, renamed and removed, in this order; what does not occur is left out. */
  readonly groups: readonly ChangeGroup[];
  /** As in «بودجهٔ ۱۴۰۴: افزوده شد». */
  readonly budgets: readonly string[];
}

export interface ChangeGroup {
  readonly sort: ChangeSort;
  /** As in «۳۶۱ مورد تازه». */
  readonly label: string;
  /** Whether the list is to be folded. */
  readonly isLong: boolean;
  /** In the order of the vocabulary. */
  readonly kinds: readonly KindGroup[];
}

export interface KindGroup {
  readonly kind: Kind;
  /** As in «۱۲ پروژه». */
  readonly label: string;
  readonly items: readonly ItemLine[];
}

export interface ItemLine {
  readonly id: string;
  readonly title: string;
  /** Whether the item has a page to lead to. */
  readonly hasPage: boolean;
  /** As in «پیش‌تر tr-p01», of a renamed item. */
  readonly note?: string;
}

/** One line of the history of an item. */
export interface ItemHistoryLine {
  readonly date: DateWords;
  readonly commit: string;
  readonly sort: ChangeSort;
  /** As in «متن یا داده‌ها تغییر کرد». */
  readonly text: string;
  /** What the author says of the change. */
  readonly note?: string;
}

/** Builds what the page of versions says. */
export function buildHistoryView({ days, isWhole }: PlanHistory): HistoryView {
  const oldest = days.at(-1)?.date;
  const notice = oldest ? `تغییرهای پیش از ${formatLongDate(oldest.jalali)} در این نسخه دانسته نیست.` : NOTHING_KNOWN;
  return { days: days.map(dayView), ...(!isWhole && { notice }) };
}

const NOTHING_KNOWN = 'تاریخچهٔ برنامه در این نسخه دانسته نیست.';

/** Gives the history of an item, newest first; of changes on one day of which the authors say the same, or nothing, the last is told. */
export function itemHistory({ byItem }: PlanHistory, id: string): ItemHistoryLine[] {
  const lines = (byItem.get(id) ?? []).map(({ date, commit, sort, from, to, subject }): ItemHistoryLine => ({
    date: inWords(date),
    commit,
    sort,
    text: sort === 'renamed' ? `شناسه از «${from ?? ''}» به «${to ?? ''}» تغییر کرد` : DONE[sort],
    ...(subject !== undefined && { note: toReadable(subject) }),
  }));
  return lines.filter((line, at) => {
    const newer = lines[at - 1];
    return !(newer?.date.iso === line.date.iso && line.sort === 'changed' && newer.sort === 'changed' && newer.note === line.note);
  });
}

/** More than these in one group are folded. */
const MOST_IN_SIGHT = 12;

const SORTS = {
  added: 'مورد تازه',
  changed: 'مورد اصلاح‌شده',
  renamed: 'مورد با شناسهٔ تازه',
  removed: 'مورد حذف‌شده',
} as const satisfies { readonly [S in ChangeSort]: string };

const DONE = { added: 'افزوده شد', changed: 'متن یا داده‌ها تغییر کرد', removed: 'حذف شد' } as const;

function dayView({ date, commits, items, budgets }: HistoryDay): DayView {
  const groups = (Object.keys(SORTS) as ChangeSort[]).flatMap((sort) => changeGroup(sort, items));
  const passed = budgets.map(({ year, sort }) => ({ label: `بودجهٔ ${toPersianDigits(year)}`, sort }));
  return {
    date: inWords(date),
    summary: joinFa([...groups.map(({ label }) => label), ...passed.map(({ label }) => label)]),
    notes: [...new Set(commits.flatMap(({ subject }) => (subject === undefined ? [] : [toReadable(subject)])))],
    commits: commits.map(({ commit }) => commit),
    groups,
    budgets: passed.map(({ label, sort }) => `${label}: ${sort === 'changed' ? 'تغییر کرد' : DONE[sort]}`),
  };
}

function changeGroup(sort: ChangeSort, items: readonly ChangedItem[]): ChangeGroup[] {
  const own = items.filter((item) => item.sort === sort);
  if (own.length === 0) return [];
  const kinds = [...new Set(own.map(({ kind }) => kind))].map((kind): KindGroup => {
    const lines = own.filter((item) => item.kind === kind).map(itemLine);
    return { kind, label: `${toPersianDigits(lines.length)} ${KINDS[kind].label}`, items: lines };
  });
  return [{ sort, label: `${toPersianDigits(own.length)} ${SORTS[sort]}`, isLong: own.length > MOST_IN_SIGHT, kinds }];
}

function itemLine({ id, kind, title, isPresent, from }: ChangedItem): ItemLine {
  return {
    id,
    title: toReadable(title ?? id),
    // plan.md has no page of its own.
    hasPage: isPresent && kind !== 'plan',
    ...(from !== undefined && { note: `پیش‌تر ${from}` }),
  };
}

const inWords = ({ jalali, iso }: HistoryDate): DateWords => ({ text: formatLongDate(jalali), iso });
