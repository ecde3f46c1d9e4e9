// A budget is written on the scale of the plan: sums that are a power of ten apart tell of a wrong unit, and sums rounded more coarsely
// than projects are large compare nothing.
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import type { Plan } from '../../../model/types.ts';
import { reconcileProjects, type Reconciliation } from '../../../reckon/reconcile.ts';
import { isRead } from '../../gaps.ts';
import type { PlanRule } from '../../rule.ts';

export const scale: PlanRule = {
  codes: ['budget-unit-doubtful', 'budget-too-coarse'],
  *check(plan) {
    // What an unread project draws is not known.
    if (!isRead(plan, 'project')) return;
    for (const year of plan.budgets.keys()) yield* checkYear(plan, year);
  },
};

function* checkYear(plan: Plan, year: number): Iterable<Diagnostic> {
  const found = reconcileProjects(plan, year);
  if (!found) return;
  const { file, unit } = found.budget;
  const stated = plan.settings.budgets?.[year]?.unit;
  // Units that gainsay each other have been told.
  if (stated !== undefined && stated !== unit) return;
  const start = { file, start: 0, end: 0 };
  const power = powerApart(found);
  if (isTooCoarse(found)) yield diagnostic('budget-too-coarse', start, { unit });
  else if (power !== 0) yield diagnostic('budget-unit-doubtful', start, { unit, times: 10 ** Math.abs(power), isLess: power < 0 });
}

/** Below this power a budget may well be so far from its plan; then only what is a power of ten to some per cent tells of a unit. */
const SURE_POWER = 2;
const NEAR = { sure: 0.5, doubtful: 0.02 };

/** Gives the power of ten by which the sums of most projects differ from their slices; 0 where they do not, or in no such way. */
function powerApart({ projects }: Pick<Reconciliation, 'projects'>): number {
  const powers = projects
    .flatMap(({ slice, compared = 0 }) => (slice > 0 && compared > 0 ? [Math.log10(compared / slice)] : []))
    .sort((a, b) => a - b);
  const middle = powers[Math.floor((powers.length - 1) / 2)] ?? 0;
  const power = Math.round(middle);
  return Math.abs(middle - power) < (Math.abs(power) >= SURE_POWER ? NEAR.sure : NEAR.doubtful) ? power : 0;
}

function isTooCoarse({ projects, tolerance }: Pick<Reconciliation, 'projects' | 'tolerance'>): boolean {
  const compared = projects.filter(({ slice, lines }) => slice > 0 && lines.length > 0);
  // What plan.md states is its own choice.
  const lost = compared.filter(({ slice, tolerance: own }) => own > tolerance && own >= slice);
  return lost.length > compared.length / 2;
}
