// What the cover of a book says of illustrative figures. Every page says it too, from `meta.sample`; in the tree it stands once.
import { SAMPLE_NOTICE } from '../../model/is-sample.ts';
import type { Plan } from '../../model/types.ts';
import { KINDS, type Kind } from '../../model/vocabulary.ts';
import { joinFa } from '../../diagnostic/join-words.ts';
import { say } from '../phrasing.ts';
import type { Block } from '../tree.ts';

/** Tells that the whole plan is illustrative, or how many of its items still are, kind by kind. */
export function sampleCover({ settings, items, byKind }: Plan): Block[] {
  const marked = [...items.values()].filter(({ sample }) => sample === true);
  if (marked.length === 0) return [];
  const text = settings.sample
    ? SAMPLE_NOTICE
    : `داده‌های ${marked.length} مورد از ${items.size - 1} مورد این سند نمونه است و رسمی نیست: ${joinFa(countsOf(byKind))}.`;
  return [{ type: 'notice', tone: 'sample', children: say(text) }];
}

function countsOf(byKind: Plan['byKind']): string[] {
  return (Object.keys(KINDS) as Kind[]).flatMap((kind) => {
    const count = byKind[kind].filter(({ sample }) => sample === true).length;
    return count > 0 ? [`${count} ${KINDS[kind].label}`] : [];
  });
}
