// A directive in prose can be followed: its name and arguments are known, and the items it names exist and are of the right kind.
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { findBars } from '../../../model/bars.ts';
import { DIRECTIVES, readDirective, type Argument, type WrittenDirective } from '../../../model/directives.ts';
import { nodesOf } from '../../../model/prose-nodes.ts';
import type { Item, Plan } from '../../../model/types.ts';
import { checkItemId, guess, proseSpan, type ProseNode, type PlanRule } from '../../rule.ts';

export const directives: PlanRule = {
  codes: ['directive-unknown', 'directive-argument', 'ref-unknown', 'ref-kind'],
  *check(plan) {
    for (const item of plan.items.values()) {
      for (const node of nodesOf(item.prose, 'leafDirective')) yield* checkDirective(plan, item, node);
    }
  },
};

type DirectiveNode = ProseNode & WrittenDirective;

function* checkDirective(plan: Plan, item: Item, node: DirectiveNode): Iterable<Diagnostic> {
  const span = proseSpan(item, node);
  const read = readDirective(node);
  if ('problem' in read) {
    const { problem, ...args } = read;
    if (problem === 'name') yield diagnostic('directive-unknown', span, args);
    else yield diagnostic('directive-argument', span, read);
    return;
  }
  if (read.name === 'bars') {
    const found = findBars(item, read.arguments);
    if ('argument' in found) {
      const { argument, value, allowed } = found;
      yield diagnostic('directive-argument', span, {
        name: read.name,
        problem: 'value',
        argument,
        value,
        allowed,
        ...guess(value, allowed),
      });
    }
  }
  const shape: Readonly<Record<string, Argument>> = DIRECTIVES[read.name];
  for (const [argument, id] of Object.entries<string>(read.arguments)) {
    const rule = shape[argument];
    if (rule && 'item' in rule) yield* checkItemId(plan, id, [rule.item], span);
  }
}
