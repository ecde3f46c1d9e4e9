// Rows «جمع» of a budget table against the rows that they sum. A sum may be that of its section, of several, of one side of the budget
// or of all; which of these the office meant is not written, and one that fits is right.
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { AMOUNT_ROLES, type AmountRole } from '../parse/budget-columns.ts';
import { cellArgs } from '../parse/parse-budget.ts';
import { convertMoney, RIALS, type MoneyUnit } from '../text/money-unit.ts';
import type { BudgetAmount, BudgetLine } from './budget.ts';

/** A row as far as sums are concerned. */
export interface SummedRow {
  /** `whole` is a total of all above («جمع کل»); what is `broken` has an unknown sum. */
  readonly kind: 'line' | 'total' | 'whole' | 'broken';
  readonly side: BudgetLine['side'];
  readonly amounts: { readonly [R in AmountRole]?: BudgetAmount };
  /** Sums that are written and could not be read. */
  readonly faulty: ReadonlySet<AmountRole>;
}

/** Checks the totals of a table, in `unit`; `tolerance` is what plan.md states, in rials. */
export function checkTotals(rows: readonly SummedRow[], tolerance: number, unit: MoneyUnit): Diagnostic[] {
  return AMOUNT_ROLES.flatMap((role) => {
    // Where a part is not known, no sum is.
    if (rows.some(({ kind, faulty }) => kind === 'broken' || faulty.has(role))) return [];
    return checkColumn(rows, role, tolerance, unit);
  });
}

/** So many totals back a sum may begin; more levels than that no budget has. */
const MOST_SECTIONS = 200;

function checkColumn(rows: readonly SummedRow[], role: AmountRole, tolerance: number, unit: MoneyUnit): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const whole = new Tally();
  for (const { kind, amounts } of rows) if (kind === 'line') whole.add(amounts[role]);
  const finest = rows.reduce((least, { amounts }) => Math.min(least, amounts[role]?.step ?? Infinity), Infinity);
  // Whole numbers are exact; of rounded ones each and the total may be half a unit of the last place off.
  const rounding = finest < RIALS[unit] ? finest / 2 : 0;
  const above = new Tally();
  const ofSide = { uses: new Tally(), resources: new Tally() };
  let begins: readonly Tally[] = [START];
  let side: BudgetLine['side'] = 'uses';
  for (const row of rows) {
    const stated = row.amounts[role];
    if (row.kind === 'line') {
      side = row.side;
      above.add(stated);
      ofSide[side].add(stated);
    } else if (stated) {
      // A total that stands above its lines sums those below.
      const sections = begins.map((begin) => above.since(begin)).filter(({ count }) => count > 0);
      const choices = above.count === 0 ? [whole] : [...sections, ofSide[side]];
      const off = ({ rials }: Tally): number => Math.abs(rials - stated.rials);
      const fits = (sum: Tally): boolean => off(sum) <= tolerance + rounding * (sum.count + 1);
      // «جمع کل» may be that of all above or of its side; where neither fits, the nearer is the one to tell.
      const wholes = [above, ofSide[side]].sort((a, b) => off(a) - off(b));
      const meant = row.kind === 'whole' ? wholes.find(({ count }) => count > 0) : sections.at(-1);
      const { rials } = meant ?? choices[0] ?? whole;
      if (!choices.some(fits)) {
        const args = { stated: inUnit(stated.rials, unit), actual: inUnit(rials, unit), unit };
        diagnostics.push(diagnostic('budget-total', stated.place.span, { ...args, ...cellArgs(stated.place) }));
      }
      begins = [START, ...begins.slice(1).slice(-MOST_SECTIONS), above.since(START)];
    }
  }
  return diagnostics;
}

const inUnit = (rials: number, unit: MoneyUnit): number => convertMoney(rials, 'rial', unit);

/** A running sum and how many sums are in it. */
class Tally {
  rials = 0;
  count = 0;

  add(amount: BudgetAmount | undefined): void {
    if (!amount) return;
    this.rials += amount.rials;
    this.count++;
  }

  /** Gives what was added since the tally was `before`. */
  since(before: Tally): Tally {
    const added = new Tally();
    added.rials = this.rials - before.rials;
    added.count = this.count - before.count;
    return added;
  }
}

const START = new Tally();
