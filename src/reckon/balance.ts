// Resources against uses, year by year: what can come in, what is drawn, what is left or missing, and how sure it is.
import type { Plan } from '../model/types.ts';
import { remember } from '../text/remember.ts';
import { resourcesOf, type ResourceRow } from './budget-slice.ts';

/** Amounts of the plan's currency in one year. */
export interface Balance {
  readonly year: number;
  /** Sum of the ceilings of all sources; a source without one for the year adds nothing. */
  readonly ceiling: number;
  readonly use: number;
  /** Ceiling less use: a surplus, or a gap where it is negative. */
  readonly surplus: number;
  /** Use that no certain source pays for. */
  readonly uncertainUse: number;
  /** What certain sources have left. */
  readonly certainRemainder: number;
  /** What is missing if only certain sources arrive, although all that they have left is put in. */
  readonly certainGap: number;
}

/** Works out the balance of a year. */
export function balanceOf(plan: Plan, year: number): Balance {
  const resources = resourcesOf(plan, year);
  const certain = resources.filter(({ certainty }) => certainty === 'certain');
  const [ceiling, use] = [sumCeilings(resources), sumUses(resources)];
  const [certainCeiling, certainUse] = [sumCeilings(certain), sumUses(certain)];
  return {
    year,
    ceiling,
    use,
    surplus: ceiling - use,
    uncertainUse: use - certainUse,
    certainRemainder: certainCeiling - certainUse,
    certainGap: Math.max(0, use - certainCeiling),
  };
}

/** Gives the balances of all years of the plan. */
export const balancesOf: (plan: Plan) => readonly Balance[] = remember((plan) => plan.years.map((year) => balanceOf(plan, year)));

const sumCeilings = (rows: readonly ResourceRow[]): number => rows.reduce((sum, { ceiling = 0 }) => sum + ceiling, 0);
const sumUses = (rows: readonly ResourceRow[]): number => rows.reduce((sum, { use }) => sum + use, 0);
