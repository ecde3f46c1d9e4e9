// قلم برنامهٔ اول: one item of the previous plan, with its result, its fate and its lesson.
import { item, oneOf, percent, ref, text } from '../fields.ts';

export const previousSchema = item({
  type: oneOf('previousType'),
  target: text(),
  result: text(),
  achieved: percent(),
  fate: oneOf('fate'),
  reason: text().optional(),
  successor: ref().optional(),
  lesson: text().optional(),
});
