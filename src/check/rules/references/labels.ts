// Tables and figures that get a number: every caption stands at its table or image and says something, every label is sound, the
// only one of its file, and at something that is printed, and every reference to a label finds it.
import { toString } from 'mdast-util-to-string';
import { diagnostic, type Diagnostic, type Span } from '../../../diagnostic/diagnostic.ts';
import { readDirective } from '../../../model/directives.ts';
import { findLabels, type Label } from '../../../model/labels.ts';
import { heldNodesOf, nodesOf } from '../../../model/prose-nodes.ts';
import type { Item, Plan } from '../../../model/types.ts';
import type { ItemReference } from '../../../parse/parsed-doc.ts';
import { indicatorCourse } from '../../../reckon/indicator-course.ts';
import { guess, proseSpan, type PlanRule } from '../../rule.ts';

export const labels: PlanRule = {
  codes: ['label-invalid', 'label-duplicate', 'label-unprintable', 'caption-stray', 'caption-empty', 'ref-unknown'],
  *check(plan) {
    const byItem = new Map([...plan.items.values()].map((item) => [item.id, findLabels(item)]));
    for (const item of plan.items.values()) {
      yield* checkCaptions(item);
      yield* checkLabels(plan, byItem.get(item.id) ?? []);
      for (const reference of findLabelReferences(item)) yield* checkReference(item, reference, byItem);
    }
  },
};

function checkCaptions(item: Item): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { node, parent } of heldNodesOf(item.prose, 'caption')) {
    const { word, of } = node;
    if (parent.type !== 'captioned') found.push(diagnostic('caption-stray', proseSpan(item, node), { word, of }));
    else if (toString(node).trim() === '') found.push(diagnostic('caption-empty', proseSpan(item, node), { word }));
  }
  return found;
}

function* checkLabels(plan: Plan, found: readonly Label[]): Iterable<Diagnostic> {
  const first = new Map<string, Span>();
  for (const label of found) {
    const { name, written, span } = label;
    const twin = first.get(name);
    if (!label.sound) yield diagnostic('label-invalid', span, { label: written });
    else if (twin) yield diagnostic('label-duplicate', span, { label: name }, [{ span: twin }]);
    else if (!isDrawn(plan, label)) yield diagnostic('label-unprintable', span, { label: name });
    if (!twin) first.set(name, span);
  }
}

// Of a caption without its table, and of a directive that cannot be followed, enough has been said already.
function isDrawn(plan: Plan, { at, free }: Label): boolean {
  if (at.type === 'caption') return true;
  const directive = readDirective(at);
  if ('problem' in directive) return true;
  if (directive.name !== 'chart') return free;
  const indicator = plan.items.get(directive.arguments.of);
  if (indicator?.kind !== 'indicator') return free;
  const { baseline, years } = indicatorCourse(indicator, plan.years);
  return free && (baseline !== undefined || years.some(({ target, actual }) => target !== undefined || actual !== undefined));
}

function findLabelReferences({ prose }: Item): ItemReference[] {
  return nodesOf(prose, 'itemReference').filter(({ label }) => label !== undefined);
}

// An item that does not exist is reported as such; of one that could not be read, nothing is known to be absent.
function checkReference(item: Item, reference: ItemReference, byItem: ReadonlyMap<string, readonly Label[]>): Diagnostic[] {
  const { id, label = '', idPosition, labelPosition } = reference;
  const known = byItem.get(id || item.id);
  if (!known || known.some(({ name }) => name === label)) return [];
  const span = proseSpan(item, { position: idPosition && labelPosition && { start: idPosition.start, end: labelPosition.end } });
  const elsewhere = [...byItem].find(([, others]) => others.some(({ name }) => name === label))?.[0];
  const meant =
    elsewhere === undefined
      ? guess(
          label,
          known.map(({ name }) => name),
        ).closest
      : label;
  const where = elsewhere === undefined ? id : elsewhere === item.id ? '' : elsewhere;
  return [
    diagnostic('ref-unknown', span, { id: `${id}#${label}`, what: 'label', ...(meant !== undefined && { closest: `${where}#${meant}` }) }),
  ];
}
