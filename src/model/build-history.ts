// What git tells of files -> what happened to the items and budgets of the plan: for each item its changes, for each day what was added,
// changed, renamed and removed. An item is followed through its moves and former ids to what it is called now. Dates are Jalali, those
// of Tehran. Files that are neither items nor budgets are left out, as are subjects without a Persian letter.
import { parseDoc } from '../parse/parse-doc.ts';
import type { History, HistoryChange, HistoryCommit } from '../read/read-history.ts';
import { addTo } from '../text/group-by.ts';
import { isoDate, jalaliDate } from '../text/calendar.ts';
import { toAsciiDigits } from '../text/digits.ts';
import { formerAddresses } from './former-ids.ts';
import { locate } from './locate.ts';
import type { Plan } from './types.ts';
import { findFieldKey, KINDS, type Kind } from './vocabulary.ts';

export type ChangeSort = 'added' | 'changed' | 'renamed' | 'removed';

/** A day, as the plan writes it and as ISO 8601 does. */
export interface HistoryDate {
  readonly jalali: string;
  readonly iso: string;
}

/** One commit, by the first eight digits of its hash. */
export interface HistoryNote {
  readonly commit: string;
  /** What its author says in Persian. */
  readonly subject?: string;
}

/** What a commit did to an item. */
export interface ItemChange extends HistoryNote {
  readonly date: HistoryDate;
  readonly sort: ChangeSort;
  /** The id before and after, of a renamed item. */
  readonly from?: string;
  readonly to?: string;
}

/** What a day did to an item, all in all. */
export interface ChangedItem {
  /** The id that it has now; of an item that is gone, the last one. */
  readonly id: string;
  readonly kind: Kind;
  /** The title that it has now, or had in the end; undefined where it cannot be read. */
  readonly title?: string;
  readonly sort: ChangeSort;
  readonly from?: string;
  readonly to?: string;
  /** Whether the plan has it today, and can read it. */
  readonly isPresent: boolean;
}

export interface ChangedBudget {
  readonly year: number;
  readonly sort: 'added' | 'changed' | 'removed';
}

/** What happened on one day; what came and went within it is not told. */
export interface HistoryDay {
  readonly date: HistoryDate;
  /** Newest first. */
  readonly commits: readonly HistoryNote[];
  /** By kind as in the vocabulary, then in the order of the plan, then by id. */
  readonly items: readonly ChangedItem[];
  /** In the order of years. */
  readonly budgets: readonly ChangedBudget[];
}

export interface PlanHistory {
  /** Newest first; days on which neither an item nor a budget changed are left out. */
  readonly days: readonly HistoryDay[];
  /** The changes of every item that the plan has today, newest first. */
  readonly byItem: ReadonlyMap<string, readonly ItemChange[]>;
  /** False where the history is cut off, so that what came before the oldest day is not known. */
  readonly isWhole: boolean;
}

/** Builds the history of a plan from that of its folder. */
export function buildHistory({ commits, isWhole }: History, plan: Plan): PlanHistory {
  const things = new Things(commits, plan);
  const days = new Map<string, DayDraft>();
  const byItem = new Map<string, ItemChange[]>();
  // From the oldest on, as things happened.
  for (const [at, commit] of commits.toReversed().entries()) {
    const note = noteOf(commit);
    const jalali = jalaliDate(commit.date);
    const date = { jalali, iso: isoDate(jalali) };
    const { items, budgets } = things.changesOf(commit, at);
    if (items.length === 0 && budgets.length === 0) continue;
    const day = days.get(jalali) ?? { date, commits: [], items: new Map<string, Step[]>(), budgets: new Map<number, Step[]>() };
    days.set(jalali, day);
    day.commits.unshift(note);
    for (const [id, step] of items) {
      addTo(day.items, id, step);
      if (plan.items.has(id)) addTo(byItem, id, { ...note, date, ...told(step) });
    }
    for (const [year, step] of budgets) addTo(day.budgets, year, step);
  }
  for (const changes of byItem.values()) changes.reverse();
  const newest = [...days.values()].sort((a, b) => (a.date.jalali < b.date.jalali ? 1 : -1));
  return { days: newest.map((day) => finishDay(day, things)).filter(hasChanges), byItem, isWhole };
}

/** What happened to one thing at one time: the id under which it went before and after. */
interface Step {
  readonly sort: ChangeSort;
  readonly before: string;
  readonly after: string;
}

function told({ sort, before, after }: Step): Pick<ItemChange, 'sort' | 'from' | 'to'> {
  return { sort, ...(sort === 'renamed' && { from: before, to: after }) };
}

interface DayDraft {
  readonly date: HistoryDate;
  readonly commits: HistoryNote[];
  readonly items: Map<string, Step[]>;
  readonly budgets: Map<number, Step[]>;
}

function noteOf({ commit, subject }: HistoryCommit): HistoryNote {
  // A subject is shown as it is, so nothing may turn or hide what stands around it; a number of a request says nothing to a citizen.
  const clean = subject
    .replace(/[\p{Cc}\u200e\u200f\u061c\u2028-\u202e\u2060-\u206f\ufeff]/gu, ' ')
    .replace(/\s*\(#\d+\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { commit: commit.slice(0, 8), ...(/(?=\p{L})\p{Script=Arabic}/u.test(clean) && { subject: clean }) };
}

function finishDay({ date, commits, items, budgets }: DayDraft, things: Things): HistoryDay {
  const changed = [...items].flatMap(([id, steps]) => {
    const sum = sumUp(steps);
    return sum ? [{ ...things.describe(id), ...told(sum) }] : [];
  });
  const passed = [...budgets].flatMap(([year, steps]) => {
    const sort = sumUp(steps)?.sort;
    return sort ? [{ year, sort: sort === 'renamed' ? ('changed' as const) : sort }] : [];
  });
  return { date, commits, items: changed.sort(things.inOrder), budgets: passed.sort((a, b) => a.year - b.year) };
}

const hasChanges = ({ items, budgets }: HistoryDay): boolean => items.length > 0 || budgets.length > 0;

/** Sums up what happened to one thing, in the order in which it happened; undefined for what came and went. */
function sumUp(steps: readonly Step[]): Step | undefined {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return undefined;
  const { before } = first;
  const { after } = last;
  const [wasThere, isThere] = [first.sort !== 'added', last.sort !== 'removed'];
  if (wasThere && isThere) return { sort: before === after ? 'changed' : 'renamed', before, after };
  return wasThere || isThere ? { sort: isThere ? 'added' : 'removed', before, after } : undefined;
}

/** What the paths of a history are today. */
class Things {
  readonly #plan: Plan;
  readonly #former: ReadonlyMap<string, string>;
  readonly #rank: ReadonlyMap<string, number>;
  /** Where each path was moved, and when, from the oldest on. */
  readonly #moves = new Map<string, { readonly at: number; readonly to: string }[]>();
  /** When something came to each path. */
  readonly #arrivals = new Map<string, number[]>();
  /** Of what is gone, the kind and the last title, by id. */
  readonly #gone = new Map<string, { readonly kind: Kind; readonly title?: string }>();

  constructor(commits: readonly HistoryCommit[], plan: Plan) {
    this.#plan = plan;
    this.#former = formerAddresses(plan);
    this.#rank = new Map([...plan.items.keys()].map((id, at) => [id, at]));
    for (const [at, { changes }] of commits.toReversed().entries()) {
      for (const { path, status, from } of changes) {
        if (from !== undefined) addTo(this.#moves, from, { at, to: path });
        if (from !== undefined || status === 'added') addTo(this.#arrivals, path, at);
      }
    }
  }

  /** Gives what a commit did, by the present id of each item and by the year of each budget; `at` counts from the oldest. */
  changesOf({ changes }: HistoryCommit, at: number): { readonly items: [string, Step][]; readonly budgets: [number, Step][] } {
    const items = new Map<string, Step[]>();
    const budgets = new Map<number, Step[]>();
    for (const change of changes.flatMap(asPlaced)) {
      const { path, status, from, text } = change;
      const place = locate(path);
      const year = budgetYear(path);
      if (place) {
        const { id, kind } = place;
        const before = (from === undefined ? undefined : locate(from)?.id) ?? id;
        const now = this.#presentId(path, id, at);
        addTo(items, now, { sort: status === 'changed' && before !== id ? 'renamed' : status, before, after: id });
        // The last one stays.
        if (!this.#plan.known.has(now)) this.#gone.set(now, { ...this.#gone.get(now), kind, ...titleOf(path, text) });
      } else if (year !== undefined) addTo(budgets, year, { sort: status, before: '', after: '' });
    }
    return {
      items: [...items].map(([id, steps]) => [id, atOnce(steps)]),
      budgets: [...budgets].map(([year, steps]) => [year, atOnce(steps)]),
    };
  }

  describe(id: string): Omit<ChangedItem, 'sort' | 'from' | 'to'> {
    const item = this.#plan.items.get(id);
    const known = this.#plan.known.get(id);
    if (item) return { id, kind: item.kind, title: item.title, isPresent: true };
    if (known) return { id, kind: known, isPresent: false };
    return { id, kind: 'plan', ...this.#gone.get(id), isPresent: false };
  }

  readonly inOrder = (a: ChangedItem, b: ChangedItem): number => {
    const kind = KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind);
    const rank = ({ id }: ChangedItem): number => this.#rank.get(id) ?? this.#rank.size;
    return kind || rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
  };

  #presentId(path: string, id: string, at: number): string {
    const last = locate(this.#follow(path, at))?.id ?? id;
    const candidates = [last, this.#former.get(last), id, this.#former.get(id)];
    return candidates.find((one) => one !== undefined && this.#plan.known.has(one)) ?? last;
  }

  // A branch may still change what another has moved, and be merged later: then the move lies before.
  #follow(path: string, from: number): string {
    const seen = new Set<string>();
    let here = path;
    for (let at = from; ;) {
      const moves = this.#moves.get(here) ?? [];
      const before = this.#plan.files.has(here) ? undefined : moves.findLast((move) => move.at < at);
      const isAnother = (this.#arrivals.get(here) ?? []).some((arrival) => before && arrival >= before.at && arrival <= at);
      const move = moves.find((later) => later.at > at) ?? (isAnother ? undefined : before);
      if (!move || seen.has(`${here}\n${move.at}`)) return here;
      seen.add(`${here}\n${move.at}`);
      here = move.to;
      at = Math.max(at, move.at);
    }
  }
}

const KIND_ORDER = Object.keys(KINDS) as Kind[];

/**
 * A file that comes from where no item or budget lies is added by its move, and one that goes there is removed; what was one thing and
 * is another, such as the budget of the next year, is both.
 */
function asPlaced(change: HistoryChange): HistoryChange[] {
  const { path, from } = change;
  if (from === undefined) return [change];
  const isItem = (one: string): boolean => locate(one) !== undefined;
  if (isItem(path) === isItem(from) && budgetYear(path) === budgetYear(from)) return [change];
  return [
    { path: from, status: 'removed' },
    { path, status: 'added' },
  ];
}

/** Joins what one commit did to the same item under several paths: what is removed here and added there was renamed, or moved. */
function atOnce(steps: readonly Step[]): Step {
  const [first = { sort: 'changed', before: '', after: '' }] = steps;
  if (steps.length === 1) return first;
  const removed = steps.find(({ sort }) => sort === 'removed');
  const added = steps.find(({ sort }) => sort === 'added');
  const renamed = steps.find(({ sort }) => sort === 'renamed');
  if (renamed) return renamed;
  if (!removed || !added) return removed ?? added ?? first;
  const { before } = removed;
  const { after } = added;
  return { sort: before === after ? 'changed' : 'renamed', before, after };
}

function titleOf(path: string, text: string | undefined): { title?: string } {
  if (text === undefined) return {};
  const facts = Object.entries(parseDoc({ path, text }).frontMatter?.data ?? {});
  const title: unknown = facts.find(([key]) => findFieldKey(key) === 'title')?.[1];
  return typeof title === 'string' && title.trim() !== '' ? { title: title.trim() } : {};
}

function budgetYear(path: string): number | undefined {
  const [, year] = /^finance\/budgets\/(\d{4})\.[^./]+$/.exec(toAsciiDigits(path)) ?? [];
  return year === undefined ? undefined : Number(year);
}
