// سند بالادست: a law or document above the plan; its clauses are answered one by one.
import { date, item, mapOf, oneOf, text } from '../fields.ts';

export const upstreamSchema = item({
  issuer: text(),
  date: date().optional(),
  level: oneOf('level'),
  clauses: mapOf(text()),
  notApplicable: mapOf(text()).optional(),
});
