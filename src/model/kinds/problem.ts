// مسئله: a problem the plan is written to solve, with its evidence and causes.
import { date, group, item, keyOf, list, oneOf, refs, text } from '../fields.ts';

export const problemSchema = item({
  goals: refs('goal'),
  evidence: list(group({ text: text(), source: text(), date: date().optional() })),
  causes: list(text()),
  affected: list(text()),
  severity: oneOf('severity'),
  swot: list(keyOf('swot')).optional(),
});
