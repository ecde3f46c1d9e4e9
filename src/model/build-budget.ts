// The rows of one budget file -> the lines of a year's budget: projects and sources found, sums in rials, rows of one line joined,
// totals checked and left out. What cannot be read is told at its cell and not guessed.
import type { AmountReason } from '../diagnostic/reasons.ts';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { replacement } from '../diagnostic/replacement.ts';
import { valueSpan } from '../diagnostic/span-index.ts';
import { AMOUNT_ROLES, type AmountRole } from '../parse/budget-columns.ts';
import { cellArgs, type BudgetCell, type BudgetRow, type BudgetTable, type ParsedBudget } from '../parse/parse-budget.ts';
import { toAsciiDigits } from '../text/digits.ts';
import { findClosest } from '../text/find-closest.ts';
import { convertMoney, RIALS, type MoneyUnit } from '../text/money-unit.ts';
import { readAmount } from '../text/read-amount.ts';
import { findThousandsMarks, type ThousandsMark } from '../text/thousands-marks.ts';
import { BUDGET_STAGES, type Budget, type BudgetAmount, type BudgetLine } from './budget.ts';
import { checkTotals, type SummedRow } from './budget-totals.ts';
import { findCredit, findSide, findState, SIDE_WORDS, STATE_WORDS } from './budget-words.ts';
import { namesOf, type Named } from './item-names.ts';
import { amountInRials } from './amount-in-rials.ts';
import type { PlanItems } from './types.ts';

export interface BudgetRead {
  /** Undefined where the file has no table. */
  readonly budget: Budget | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Builds the budget of a year. */
export function buildBudget(file: ParsedBudget, year: number, plan: PlanItems): BudgetRead {
  const [first] = file.tables;
  if (!first) return { budget: undefined, diagnostics: [] };
  const { budgets = {}, currency } = plan.settings;
  const unitOf = (table: BudgetTable): MoneyUnit => table.unit?.unit ?? budgets[year]?.unit ?? currency;
  const tolerance = convertMoney(budgets[year]?.tolerance ?? 0, currency, 'rial');
  const tables = file.tables.map((table) => {
    const unit = unitOf(table);
    const { drafts, rows, roles, diagnostics } = new TableReader(table, unit, plan).read();
    const sums = [...checkTotals(rows, tolerance, unit), ...drafts.flatMap((draft) => checkSupplement(draft, unit))];
    return {
      lines: drafts.map((draft) => finish(draft, roles)),
      roles: [...roles],
      diagnostics: [...checkUnit(table, year, plan), ...diagnostics, ...sums],
    };
  });
  const roles = new Set(tables.flatMap((table) => table.roles));
  const stages = BUDGET_STAGES.filter((stage) => roles.has(stage) || (stage === 'amended' && roles.has('supplement')));
  const lines = tables.flatMap((table) => table.lines);
  const diagnostics = tables.flatMap((table) => table.diagnostics);
  return { budget: { year, file: file.path, unit: unitOf(first), stages, lines }, diagnostics };
}

// What the file says of its unit, plan.md must not gainsay.
function checkUnit({ unit: own }: BudgetTable, year: number, { settings: { budgets = {}, spans } }: PlanItems): Diagnostic[] {
  const other = budgets[year]?.unit;
  if (!own || !other || own.unit === other) return [];
  const { place, unit } = own;
  const related = [{ span: valueSpan(spans, ['budgets', String(year), 'unit']) }];
  return [diagnostic('budget-unit', place.span, { unit, other, ...cellArgs(place) }, related)];
}

/** A line as the rows say it, before supplements are added. */
type Draft = Omit<BudgetLine, 'amounts' | 'reason'> & { readonly amounts: { [R in AmountRole]?: BudgetAmount }; reason?: string };

/** Columns of sums; that of the long form has the sum of the state that its row names. */
const SUM_ROLES = [...AMOUNT_ROLES, 'amount'] as const;

/** More sums than that are not mistyped in one way; their file is written so. */
const MOST_SLIPS = 8;

class TableReader {
  readonly #table: BudgetTable;
  readonly #unit: MoneyUnit;
  readonly #findProject: (written: string) => Named;
  readonly #findSource: (written: string) => Named;
  readonly #diagnostics: Diagnostic[] = [];
  /** Cells whose sums were not read, by the reason. */
  readonly #unread = new Map<AmountReason, BudgetCell[]>();
  readonly #drafts: Draft[] = [];
  /** Lines of the long form, in which one line has a row for each state. */
  readonly #byIdentity = new Map<string, { readonly drafts: Draft[]; readonly seen: Map<AmountRole, number> }>();
  readonly #rows: SummedRow[] = [];
  readonly #thousands: ReadonlySet<ThousandsMark>;
  readonly #hasStates: boolean;
  readonly #hasSides: boolean;
  readonly #hasCredits: boolean;

  constructor(table: BudgetTable, unit: MoneyUnit, plan: PlanItems) {
    this.#table = table;
    this.#unit = unit;
    this.#findProject = namesOf(plan, 'project');
    this.#findSource = namesOf(plan, 'source');
    this.#thousands = findThousandsMarks(
      table.rows.flatMap((row) => (row.kind === 'heading' ? [] : SUM_ROLES.flatMap((role) => row.cells[role]?.text ?? []))),
    );
    // A column none of whose words is known is called alike and means something else, such as «وضعیت» of the work.
    const speaks = (role: 'state' | 'side' | 'credit', find: (text: string) => unknown): boolean =>
      table.rows.some((row) => row.kind === 'line' && find(row.cells[role]?.text ?? '') !== undefined);
    this.#hasStates = table.roles.has('amount') && speaks('state', findState);
    this.#hasSides = speaks('side', (text) => findSide(text) ?? findCredit(text));
    this.#hasCredits = speaks('credit', findCredit);
  }

  read(): {
    readonly drafts: readonly Draft[];
    readonly rows: readonly SummedRow[];
    readonly roles: ReadonlySet<AmountRole>;
    readonly diagnostics: readonly Diagnostic[];
  } {
    let side = findSide(this.#table.sheet ?? '') ?? 'uses';
    for (const row of this.#table.rows) {
      if (row.kind === 'heading') side = findSide(row.text) ?? side;
      else this.#readRow(row, side);
    }
    const seen = this.#hasStates ? this.#rows.flatMap(({ amounts }) => Object.keys(amounts) as AmountRole[]) : [];
    const roles = new Set([...AMOUNT_ROLES.filter((role) => this.#table.roles.has(role)), ...seen]);
    if (this.#table.roles.has('amount') && !this.#hasStates) roles.add('approved');
    return { drafts: this.#drafts, rows: this.#rows, roles, diagnostics: [...this.#diagnostics, ...this.#tellUnread()] };
  }

  #readRow(row: BudgetRow, byHeading: BudgetLine['side']): void {
    const { kind, cells } = row;
    if (kind === 'broken') {
      this.#rows.push({ kind, side: byHeading, amounts: {}, faulty: new Set(AMOUNT_ROLES) });
      return;
    }
    const { side, credit } = this.#readSide(row, byHeading);
    const { amounts, faulty } = this.#readAmounts(row);
    this.#rows.push({ kind, side, amounts, faulty });
    if (kind !== 'line') return;
    const project = this.#readName(cells.project, 'budget-project', this.#findProject);
    const source = this.#readName(cells.source, 'budget-source', this.#findSource);
    const title = (cells.title ?? cells.project ?? cells.code)?.text;
    const hasAmounts = Object.keys(amounts).length > 0;
    if (title === undefined && hasAmounts) this.#diagnostics.push(diagnostic('budget-line-unnamed', row.place.span, cellArgs(row.place)));
    // Without a sum, what is no project's is a heading.
    if (title === undefined || (!hasAmounts && cells.project === undefined)) return;
    const draft: Draft = {
      place: row.place,
      side,
      ...(cells.code && { code: toAsciiDigits(cells.code.text) }),
      title,
      ...(project !== undefined && { project }),
      ...(source !== undefined && { source }),
      ...(credit && { credit }),
      ...(cells.unit && { unit: cells.unit.text }),
      ...(cells.area && { area: cells.area.text }),
      amounts,
      ...(cells.reason && { reason: cells.reason.text }),
    };
    this.#add(draft);
  }

  // In the long form the first row of each state belongs to the first line of that name, the second to the second.
  #add(draft: Draft): void {
    if (this.#hasStates) {
      const { place: _, amounts, reason, ...identity } = draft;
      const key = JSON.stringify(identity);
      const same = this.#byIdentity.get(key) ?? { drafts: [], seen: new Map<AmountRole, number>() };
      this.#byIdentity.set(key, same);
      const roles = Object.keys(amounts) as AmountRole[];
      const line = same.drafts[Math.max(0, ...roles.map((role) => same.seen.get(role) ?? 0))];
      for (const role of roles) same.seen.set(role, (same.seen.get(role) ?? 0) + 1);
      if (line) {
        Object.assign(line.amounts, amounts);
        if (line.reason === undefined && reason !== undefined) line.reason = reason;
        return;
      }
      same.drafts.push(draft);
    }
    this.#drafts.push(draft);
  }

  #readSide({ kind, cells }: BudgetRow, byHeading: BudgetLine['side']): Pick<BudgetLine, 'side' | 'credit'> {
    const { side: ofSide, credit: ofCredit } = cells;
    const word = ofSide?.text ?? '';
    const said = this.#hasSides ? findSide(word) : undefined;
    // «نوع» may head a column of sides as well as one of kinds of spending.
    const credit = (this.#hasCredits ? findCredit(ofCredit?.text ?? '') : undefined) ?? (this.#hasSides ? findCredit(word) : undefined);
    if (kind === 'line') {
      if (ofSide && this.#hasSides && !said && !findCredit(word)) this.#tellWord('budget-word', ofSide, SIDE_WORDS);
      if (ofCredit && this.#hasCredits && !credit) this.#tellWord('budget-word', ofCredit, SIDE_WORDS);
    }
    return { side: said ?? byHeading, ...(credit && { credit }) };
  }

  #readAmounts(row: BudgetRow): { amounts: { [R in AmountRole]?: BudgetAmount }; faulty: Set<AmountRole> } {
    const amounts: { [R in AmountRole]?: BudgetAmount } = {};
    const faulty = new Set<AmountRole>();
    for (const role of SUM_ROLES) {
      const cell = row.cells[role];
      const stage = cell && (role === 'amount' ? this.#stateOf(row, cell) : role);
      // Beside a column of that state, a sum without one is another thing.
      if (!cell || !stage || (role === 'amount' && this.#table.roles.has(stage))) continue;
      const written = readAmount(cell.text, this.#thousands);
      if (written.kind === 'missing') continue;
      const unit = row.units[role] ?? this.#unit;
      const sum = written.kind === 'fault' ? written.fault : (amountInRials(written, unit) ?? 'large');
      if (typeof sum === 'object') amounts[stage] = { ...sum, place: cell.place };
      else {
        faulty.add(stage);
        const alike = this.#unread.get(sum) ?? [];
        alike.push(cell);
        this.#unread.set(sum, alike);
      }
    }
    return { amounts, faulty };
  }

  // What many cells have in common is the way in which the file was written or its unit: one slip, told once.
  #tellUnread(): Diagnostic[] {
    return [...this.#unread].flatMap(([fault, cells]) => {
      const others = cells.length > MOST_SLIPS ? { others: cells.length - 1 } : {};
      const told = cells.length > MOST_SLIPS ? cells.slice(0, 1) : cells;
      return told.map(({ text, place }) =>
        diagnostic('budget-amount', place.span, { written: text, fault, ...others, ...cellArgs(place) }),
      );
    });
  }

  // The state of a row's one sum; of a sum without a column of states, that it was passed.
  #stateOf({ kind, cells, place }: BudgetRow, amount: BudgetCell): AmountRole | undefined {
    if (!this.#hasStates) return 'approved';
    const state = findState(cells.state?.text ?? '');
    if (!state && kind === 'line' && readAmount(amount.text).kind !== 'missing') {
      if (cells.state) this.#tellWord('budget-state', cells.state, STATE_WORDS);
      else this.#diagnostics.push(diagnostic('budget-state', place.span, { written: '', ...cellArgs(place) }));
    }
    return state;
  }

  #readName(cell: BudgetCell | undefined, code: 'budget-project' | 'budget-source', find: (written: string) => Named): string | undefined {
    if (!cell || readAmount(cell.text).kind === 'missing') return undefined;
    const { place, text: written } = cell;
    const named = find(written);
    if (named.kind === 'item') return named.id;
    if (named.kind === 'several') this.#diagnostics.push(diagnostic(code, place.span, { written, isAmbiguous: true, ...cellArgs(place) }));
    if (named.kind === 'nothing') {
      const { closest } = named;
      const args = { written, ...(closest !== undefined && { closest }), ...cellArgs(place) };
      this.#diagnostics.push(diagnostic(code, place.span, args, [], replacement(place.span, written, closest)));
    }
    return undefined;
  }

  #tellWord(code: 'budget-word' | 'budget-state', { text: written, place }: BudgetCell, words: readonly string[]): void {
    const closest = findClosest(written, words);
    const args = { written, ...(closest !== undefined && { closest }), ...cellArgs(place) };
    this.#diagnostics.push(diagnostic(code, place.span, args, [], replacement(place.span, written, closest)));
  }
}

/**
 * Works out the sum after amendment from a supplement, also of a line that the supplement brings in. Where supplements alone are
 * written, what has none is as it was passed.
 */
function finish({ amounts: { supplement, ...amounts }, ...line }: Draft, roles: ReadonlySet<AmountRole>): BudgetLine {
  const { approved, amended } = amounts;
  if (amended || (!supplement && (roles.has('amended') || !roles.has('supplement')))) return { ...line, amounts };
  if (!supplement) return { ...line, amounts: { ...amounts, ...(approved && { amended: approved }) } };
  const { rials = 0, step = 1 } = approved ?? {};
  const changed = { rials: rials + supplement.rials, step: Math.max(step, supplement.step), place: supplement.place };
  return { ...line, amounts: { ...amounts, amended: changed } };
}

/** Checks that a sum after amendment, where it is written beside its parts, is theirs. */
function checkSupplement({ amounts: { approved, supplement, amended } }: Draft, unit: MoneyUnit): Diagnostic[] {
  if (!supplement || !amended) return [];
  const expected = (approved?.rials ?? 0) + supplement.rials;
  const steps = [amended, supplement, ...(approved ? [approved] : [])].map(({ step }) => step);
  const rounding = Math.min(...steps) < RIALS[unit] ? 1.5 * Math.max(...steps) : 0;
  if (Math.abs(expected - amended.rials) <= rounding) return [];
  const inUnit = (rials: number): number => convertMoney(rials, 'rial', unit);
  const args = { amended: inUnit(amended.rials), expected: inUnit(expected), unit, ...cellArgs(amended.place) };
  return [diagnostic('budget-supplement', amended.place.span, args)];
}
