// An item -> its chain as two trees: what it serves, up to the vision, and what carries it out, down to projects and indicators.
import type { Plan } from '../model/types.ts';
import type { Kind } from '../model/vocabulary.ts';
import { childrenOf, parentsOf } from './chain.ts';
import { projectCells, sumOf } from './money.ts';

export interface TraceNode {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** All the money of a project, in the plan's unit of currency. */
  readonly money?: number;
  /** Whether the item stands elsewhere in the same tree with what is beyond it; here its own branches are left out. */
  readonly repeated: boolean;
  readonly next: readonly TraceNode[];
}

export interface Trace {
  readonly item: TraceNode;
  readonly up: readonly TraceNode[];
  readonly down: readonly TraceNode[];
}

/** Follows the chain of an item both ways; undefined where no readable item has the id. Items that could not be read end a branch. */
export function traceItem(plan: Plan, id: string): Trace | undefined {
  const item = nodeOf(plan, id, false, []);
  if (!item) return undefined;
  return { item, up: branches(plan, id, parentsOf, new Set([id])), down: branches(plan, id, childrenOf, new Set([id])) };
}

type Step = (plan: Plan, id: string) => readonly string[];

function branches(plan: Plan, id: string, step: Step, seen: Set<string>): TraceNode[] {
  return step(plan, id).flatMap((next) => {
    const repeated = seen.has(next);
    seen.add(next);
    return nodeOf(plan, next, repeated, repeated ? [] : branches(plan, next, step, seen)) ?? [];
  });
}

function nodeOf(plan: Plan, id: string, repeated: boolean, next: readonly TraceNode[]): TraceNode | undefined {
  const item = plan.items.get(id);
  if (!item) return undefined;
  const { kind, title } = item;
  return { id, kind, title, ...(item.kind === 'project' && { money: sumOf(projectCells(item)) }), repeated, next };
}
