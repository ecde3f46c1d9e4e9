// حکم: a plain duty: who shall do what by when, and on what legal ground.
import { date, item, keyOf, list, oneOf, refs, text } from '../fields.ts';

export const provisionSchema = item({
  strategies: refs('strategy'),
  policies: refs('policy').optional(),
  addressee: keyOf('unit'),
  obligation: oneOf('obligation'),
  deadline: date(),
  legalBasis: list(keyOf('clause')).optional(),
  reporting: text(),
  priorities: list(keyOf('priority')).optional(),
  lessons: refs('previous').optional(),
});
