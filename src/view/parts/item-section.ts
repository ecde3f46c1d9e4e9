// An item as a section of its chapter: name and number, notice, facts, blocks of its own, prose.
import type { Item } from '../../model/types.ts';
import { toReadable } from '../isolate-latin.ts';
import { present, say } from '../phrasing.ts';
import { writeProse } from '../prose.ts';
import type { Block, Fact, Notice, Section } from '../tree.ts';
import { nameOf, type Writing } from '../writing.ts';

/** Builds the section of an item at a depth. Facts that have nothing to say may be undefined. */
export function itemSection(
  writing: Writing,
  item: Item,
  depth: number,
  facts: readonly (Fact | undefined)[],
  blocks: readonly Block[] = [],
): Section {
  const said = present(facts);
  return {
    type: 'section',
    id: item.id,
    depth,
    // These are the sections of their chapter themselves, and are counted as such.
    ...(item.kind === 'vision' || item.kind === 'method' ? {} : { number: nameOf(writing, item) }),
    title: toReadable(item.title),
    item: item.id,
    listed: true,
    children: [
      ...sampleNotice(writing, item),
      ...(said.length > 0 ? [{ type: 'factList', facts: said } as const] : []),
      ...blocks,
      ...writeProse(writing, item, depth + 1),
    ],
  };
}

/** Warns of an illustrative item in a plan that is otherwise official. */
export function sampleNotice(writing: Writing, item: Item): Notice[] {
  if (!item.sample || writing.plan.settings.sample) return [];
  return [{ type: 'notice', tone: 'sample', children: say('داده‌های این بخش نمونه است و رسمی نیست.') }];
}

/** Builds a section that is not an item; its number follows from its place in the chapter. */
export function section(id: string, title: string, children: Block[], depth = 2): Section {
  return { type: 'section', id, depth, title, listed: true, children };
}
