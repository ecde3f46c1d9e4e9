// What a text of the plan can name: items and the keys of the plan's own lists. Where each is named, and where each stands itself.
import type { LeafDirective } from 'mdast-util-directive';
import type { Span } from '../../diagnostic/diagnostic.ts';
import { keySpan, pathKey, valueSpan, type FieldPath } from '../../diagnostic/span-index.ts';
import { DIRECTIVES, type Argument } from '../../model/directives.ts';
import { findLabels } from '../../model/labels.ts';
import { placedReferences, type PlacedReference } from '../../model/links.ts';
import { nodesOf } from '../../model/prose-nodes.ts';
import type { Item, Plan } from '../../model/types.ts';

/** Something that can be named; `owner` is the item that holds it, or itself. */
export type Thing =
  | { readonly kind: 'item'; readonly owner: string }
  | { readonly kind: 'clause' | 'swot' | 'priority' | 'label' | 'unit' | 'program' | 'area'; readonly owner: string; readonly key: string };

/** A place where a thing is named, or where it stands itself. */
export interface Mention {
  readonly thing: Thing;
  readonly span: Span;
}

export function isSameThing(a: Thing, b: Thing): boolean {
  return a.kind === b.kind && a.owner === b.owner && ('key' in a ? a.key : '') === ('key' in b ? b.key : '');
}

/** Finds every place of an item's file that names something. `text` is the raw file, in which arguments of directives are looked for. */
export function mentionsOf(plan: Plan, item: Item, text: string): Mention[] {
  const facts = placedReferences(item).flatMap((placed) => ofReference(plan, item, placed, text));
  const links = nodesOf(item.prose, 'itemReference').flatMap((node): Mention[] => {
    const named = node.id === '' ? item.id : node.id;
    const whole = node.position ? [spanOf(item, node.position)] : [];
    const ids = node.idPosition ? [spanOf(item, node.idPosition)] : node.label === undefined ? whole : [];
    const labels = node.labelPosition ? [spanOf(item, node.labelPosition)] : [];
    return [
      ...labels.map((span): Mention => ({ thing: { kind: 'label', owner: named, key: node.label ?? '' }, span })),
      ...(node.id === '' ? [] : ids.map((span): Mention => ({ thing: { kind: 'item', owner: node.id }, span }))),
    ];
  });
  const directives = nodesOf(item.prose, 'leafDirective').flatMap((node) => ofDirective(item, node, text));
  return [...facts, ...links, ...directives];
}

interface Points {
  readonly start: { readonly offset?: number | undefined };
  readonly end: { readonly offset?: number | undefined };
}

function spanOf({ file }: Item, { start, end }: Points): Span {
  return { file, start: start.offset ?? 0, end: end.offset ?? 0 };
}

function ofReference(plan: Plan, item: Item, { reference, span }: PlacedReference, text: string): Mention[] {
  const { target, value } = reference;
  const owner = item.domain ?? '';
  if ('items' in target || target.list === 'source') return [{ thing: { kind: 'item', owner: value }, span }];
  switch (target.list) {
    case 'unit':
    case 'program':
    case 'area':
      return [{ thing: { kind: target.list, owner: plan.settings.id, key: value }, span }];
    case 'swot':
    case 'priority':
      return [{ thing: { kind: target.list, owner, key: value }, span }];
    case 'clause': {
      const [id = '', key = ''] = value.split('#');
      // Both parts are on one line, so the sign between them tells where they are.
      const hash = text.indexOf('#', span.start);
      const isInside = hash > span.start && hash < span.end;
      if (!isInside) return [{ thing: { kind: 'item', owner: id }, span }];
      return [
        { thing: { kind: 'item', owner: id }, span: { ...span, end: hash } },
        { thing: { kind: 'clause', owner: id, key }, span: { ...span, start: hash + 1 } },
      ];
    }
  }
}

function ofDirective(item: Item, node: LeafDirective, text: string): Mention[] {
  const shape: Readonly<Record<string, Argument>> = Object.hasOwn(DIRECTIVES, node.name)
    ? DIRECTIVES[node.name as keyof typeof DIRECTIVES]
    : {};
  const { start, end } = spanOf(item, node.position ?? { start: {}, end: {} });
  return Object.entries(node.attributes ?? {}).flatMap(([name, value]): Mention[] => {
    if (!shape[name] || !('item' in shape[name]) || !value) return [];
    const written = new RegExp(`[\\s{]${name}\\s*=\\s*["']?`).exec(text.slice(start, end));
    const at = written ? text.indexOf(value, start + written.index + written[0].length) : -1;
    return at < 0 || at >= end
      ? []
      : [{ thing: { kind: 'item', owner: value }, span: { file: item.file, start: at, end: at + value.length } }];
  });
}

/** Finds the place where a thing stands itself; undefined where there is no such thing. */
export function placeOf(plan: Plan, thing: Thing): Span | undefined {
  const owner = plan.items.get(thing.owner);
  if (!owner) return undefined;
  if (thing.kind === 'item') return valueSpan(owner.spans, ['title']);
  if (thing.kind === 'label') return findLabels(owner).find(({ name }) => name === thing.key)?.span;
  const path = pathOf(owner, thing);
  return path && owner.spans.fields.has(pathKey(path)) ? keySpan(owner.spans, path) : undefined;
}

function pathOf(owner: Item, { kind, key }: Thing & { readonly key: string }): FieldPath | undefined {
  switch (kind) {
    case 'unit':
      return ['units', key];
    case 'area':
      return ['areas', key];
    case 'program': {
      const [mission = '', program = ''] = key.split('/');
      return ['missions', mission, 'programs', program];
    }
    case 'clause':
      return ['clauses', key];
    case 'priority':
      return ['priorities', key];
    case 'swot': {
      const group =
        owner.kind === 'domain' ? Object.entries(owner.swot).find(([, factors]) => Object.hasOwn(factors, key))?.[0] : undefined;
      return group === undefined ? undefined : ['swot', group, key];
    }
    default:
      return undefined;
  }
}

/** Finds the things that stand in an item's file themselves: the item at its title, its keys, its labels. */
export function standingIn(item: Item): Mention[] {
  const key = (kind: 'unit' | 'area' | 'program' | 'clause' | 'priority' | 'swot', name: string, path: FieldPath): Mention[] =>
    item.spans.fields.has(pathKey(path)) ? [{ thing: { kind, owner: item.id, key: name }, span: keySpan(item.spans, path) }] : [];
  const title = [{ thing: { kind: 'item', owner: item.id } as const, span: valueSpan(item.spans, ['title']) }];
  const labels = findLabels(item).map(({ name, span }) => ({ thing: { kind: 'label', owner: item.id, key: name } as const, span }));
  switch (item.kind) {
    case 'plan': {
      const units = Object.keys(item.units).flatMap((unit) => key('unit', unit, ['units', unit]));
      const areas = Object.keys(item.areas ?? {}).flatMap((area) => key('area', area, ['areas', area]));
      const programs = Object.entries(item.missions).flatMap(([mission, { programs: own }]) =>
        Object.keys(own).flatMap((program) => key('program', `${mission}/${program}`, ['missions', mission, 'programs', program])),
      );
      return [...title, ...units, ...areas, ...programs, ...labels];
    }
    case 'upstream':
      return [...title, ...Object.keys(item.clauses).flatMap((clause) => key('clause', clause, ['clauses', clause])), ...labels];
    case 'domain': {
      const priorities = Object.keys(item.priorities).flatMap((priority) => key('priority', priority, ['priorities', priority]));
      const factors = Object.entries(item.swot).flatMap(([group, own]) =>
        Object.keys(own).flatMap((factor) => key('swot', factor, ['swot', group, factor])),
      );
      return [...title, ...priorities, ...factors, ...labels];
    }
    default:
      return [...title, ...labels];
  }
}

/** Finds what is named, or stands, at an offset of an item's file; what is named comes first, and of several the shortest. */
export function thingAt(plan: Plan, item: Item, text: string, offset: number): Mention | undefined {
  const here = [...mentionsOf(plan, item, text), ...standingIn(item)].filter(({ span }) => span.start <= offset && offset <= span.end);
  return here.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}
