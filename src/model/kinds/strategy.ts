// راهبرد: the way chosen to solve problems.
import { item, keyOf, list, oneOf, refs, year } from '../fields.ts';

export const strategySchema = item({
  problems: refs('problem'),
  swot: list(keyOf('swot')).optional(),
  approach: oneOf('approach'),
  horizon: year(),
  priorities: list(keyOf('priority')).optional(),
  lessons: refs('previous').optional(),
});
