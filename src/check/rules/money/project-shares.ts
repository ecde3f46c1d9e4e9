// Shares by which a project's money is divided among areas or problems add up to 100, and none goes where the project has no part.
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { keySpan } from '../../../diagnostic/span-index.ts';
import type { Plan, Project } from '../../../model/types.ts';
import { problemsOf } from '../../../reckon/money-views.ts';
import { isWhole } from '../../gaps.ts';
import type { PlanRule } from '../../rule.ts';

export const projectShares: PlanRule = {
  codes: ['area-share', 'problem-share'],
  *check(plan) {
    const isChainWhole = isWhole(plan, 'provision', 'policy', 'strategy', 'problem');
    for (const project of plan.byKind.project) {
      yield* checkShares(plan, project, 'areaShares', project.areas ?? []);
      // Over a gap in the chain, what a project serves is not known.
      yield* checkShares(plan, project, 'problemShares', isChainWhole && project.problemShares ? problemsOf(plan, project.id) : undefined);
    }
  },
};

const CODES = { areaShares: 'area-share', problemShares: 'problem-share' } as const;

function* checkShares(plan: Plan, project: Project, field: keyof typeof CODES, own: readonly string[] | undefined): Iterable<Diagnostic> {
  const stated = project[field];
  if (!stated) return;
  // A key that names nothing is told as such.
  const isKnown = (key: string): boolean =>
    field === 'areaShares' ? Object.hasOwn(plan.settings.areas ?? {}, key) : plan.known.get(key) === 'problem';
  const foreign = own ? Object.keys(stated).filter((key) => isKnown(key) && !own.includes(key)) : [];
  for (const key of foreign) yield diagnostic(CODES[field], keySpan(project.spans, [field, key]), { key });
  const sum = Number(
    Object.values(stated)
      .reduce((total, share) => total + share, 0)
      .toFixed(4),
  );
  if (foreign.length === 0 && Math.abs(sum - 100) > ROUNDING) yield diagnostic(CODES[field], keySpan(project.spans, [field]), { sum });
}

/** Three thirds may be written as 33.3. */
const ROUNDING = 0.1 + 1e-9;
