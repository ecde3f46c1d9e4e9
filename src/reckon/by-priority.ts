// The projects of a plan in the order in which money that falls short is given to them. The order is the plan's own and the same in every
// year, so that it can be printed and disputed before money falls short.
import type { Domain, Plan, Project } from '../model/types.ts';
import type { VALUES } from '../model/vocabulary.ts';
import { remember } from '../text/remember.ts';
import { ancestorsOf } from './chain.ts';
import { problemsOf } from './money-views.ts';

/**
 * Gives the projects of the plan in its order of priority, most important first: those that answer a priority of the council, by its
 * place in the list of its domain; then by the gravest problem they serve; by the weight of their domain; by their own weight; the one
 * that starts earlier, because stopping what is half built wastes what was spent; the order of the plan. What has no priority, problem
 * or weight comes after what has.
 */
export const byPriority: (plan: Plan) => readonly string[] = remember((plan) =>
  plan.byKind.project
    .map((project) => ({ id: project.id, standing: standingOf(plan, project) }))
    .toSorted((a, b) => compare(a.standing, b.standing))
    .map(({ id }) => id),
);

/** Numbers of which the smaller comes first, the weightiest reason at the head. */
function standingOf(plan: Plan, project: Project): readonly number[] {
  return [
    priorityRank(plan, project),
    -gravestSeverity(plan, project),
    -(domainOf(plan, project.domain)?.weight ?? -Infinity),
    -(project.weight ?? -Infinity),
    Number(project.start.replaceAll('/', '')),
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) < (other[at] ?? 0) ? -1 : 1;
}

// A priority is answered by the project itself or by what it carries out, and is one of that item's own domain.
function priorityRank(plan: Plan, project: Project): number {
  const ranks = [project.id, ...ancestorsOf(plan, project.id)].flatMap((id) => {
    const item = plan.items.get(id);
    if (item?.kind !== 'project' && item?.kind !== 'provision' && item?.kind !== 'strategy') return [];
    const listed = Object.keys(domainOf(plan, item.domain)?.priorities ?? {});
    return (item.priorities ?? []).map((key) => listed.indexOf(key)).filter((rank) => rank !== -1);
  });
  return Math.min(...ranks, Infinity);
}

function gravestSeverity(plan: Plan, project: Project): number {
  return problemsOf(plan, project.id).reduce((gravest, id) => {
    const problem = plan.items.get(id);
    return problem?.kind === 'problem' ? Math.max(gravest, GRAVITY[problem.severity]) : gravest;
  }, 0);
}

const GRAVITY: { readonly [S in keyof typeof VALUES.severity]: number } = { low: 1, medium: 2, high: 3, critical: 4 };

function domainOf(plan: Plan, id: string | undefined): Domain | undefined {
  const domain = plan.items.get(id ?? '');
  return domain?.kind === 'domain' ? domain : undefined;
}
