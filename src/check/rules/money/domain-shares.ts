// The shares that domains state of a year's money are those of the cells, and come to the whole.
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { keySpan, valueSpan } from '../../../diagnostic/span-index.ts';
import type { Plan } from '../../../model/types.ts';
import { byYears, moneyCells, sumByYear, sumsBy } from '../../../reckon/money.ts';
import { isRead } from '../../gaps.ts';
import { numberFix } from '../../number-fix.ts';
import type { CheckContext, PlanRule } from '../../rule.ts';

export const domainShares: PlanRule = {
  codes: ['domain-share', 'share-sum'],
  *check(plan, context) {
    const wrong = [...checkShares(plan, context)];
    yield* wrong;
    yield* checkSums(plan, new Set(wrong.map(({ year }) => year)));
  },
};

type OfYear = Diagnostic & { readonly year: number };

function* checkShares(plan: Plan, context: CheckContext): Iterable<OfYear> {
  // What an unread project draws is not known.
  if (!isRead(plan, 'project')) return;
  const cells = moneyCells(plan);
  const whole = sumByYear(cells).byYear;
  const ofDomain = sumsBy(cells, 'domain');
  for (const { id, file, shares = {}, spans } of plan.byKind.domain) {
    for (const [year, stated] of byYears(shares)) {
      const all = whole.get(year);
      if (!all) continue;
      const actual = twoPlaces(((ofDomain.get(id)?.byYear.get(year) ?? 0) / all) * 100);
      if (Math.abs(stated - actual) <= ROUNDING + SLACK) continue;
      const span = valueSpan(spans, ['shares', String(year)]);
      yield { ...diagnostic('domain-share', span, { year, stated, actual }, [], numberFix(context.textOf(file), span, actual, 1)), year };
    }
  }
}

// A year in which a share is wrong has been told, and one that not every domain speaks of has no sum.
function* checkSums(plan: Plan, told: ReadonlySet<number>): Iterable<Diagnostic> {
  if (!isRead(plan, 'domain')) return;
  for (const year of plan.years) {
    const stated = plan.byKind.domain.flatMap(({ shares, spans }) => {
      const share = shares?.[year];
      return share === undefined ? [] : [{ share, span: valueSpan(spans, ['shares', String(year)]) }];
    });
    const sum = twoPlaces(stated.reduce((total, { share }) => total + share, 0));
    if (told.has(year) || stated.length === 0 || stated.length < plan.byKind.domain.length) continue;
    if (Math.abs(sum - 100) <= ROUNDING + SLACK) continue;
    yield diagnostic(
      'share-sum',
      keySpan(plan.settings.spans, ['domains']),
      { year, sum },
      stated.map(({ span }) => ({ span })),
    );
  }
}

// Half a percentage point: shares may be written as whole numbers.
const ROUNDING = 0.5;
const SLACK = 1e-9;

const twoPlaces = (value: number): number => Number(value.toFixed(2));
