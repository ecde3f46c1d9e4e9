// What the cover of a book says of illustrative figures. Every page says it too, from `meta.sample`; in the tree it stands once.
import { say } from '../phrasing.ts';
import type { Block, BookMeta } from '../tree.ts';

export function sampleCover({ sample }: BookMeta): Block[] {
  if (!sample) return [];
  return [{ type: 'notice', tone: 'sample', children: say('داده‌های این سند نمونه است و رسمی نیست.') }];
}
