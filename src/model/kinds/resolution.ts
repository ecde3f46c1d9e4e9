// مصوبه: a resolution of the council that starts, approves or amends the plan.
import { date, item, oneOf, refs, text } from '../fields.ts';

export const resolutionSchema = item({
  number: text(),
  session: text(),
  date: date(),
  effect: oneOf('effect'),
  subjects: refs().optional(),
});
