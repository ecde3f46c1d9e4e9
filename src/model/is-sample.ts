// Whether figures are illustrative: the mark stands on each item, and on the settings for a plan that is so as a whole.
import type { Plan } from './types.ts';

/** Tells whether anything of the plan is marked as illustrative. */
export function isSample({ items }: Plan): boolean {
  return [...items.values()].some(({ sample }) => sample === true);
}

/** What a reader is told of a document with illustrative figures. */
export const SAMPLE_NOTICE = 'داده‌های این سند نمونه است و رسمی نیست.';
