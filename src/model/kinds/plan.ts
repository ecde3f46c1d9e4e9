// برنامه: the plan itself, in plan.md. Its prose is the foreword.
import { boolean, group, item, list, mapOf, oneOf, ref, text, webAddress, year } from '../fields.ts';

export const planSchema = item({
  subtitle: text().optional(),
  city: text(),
  organization: text(),
  firstYear: year(),
  lastYear: year(),
  currency: oneOf('currency'),
  clauseMarks: oneOf('clauseMarks').optional(),
  edition: text(),
  site: webAddress().optional(),
  sample: boolean().optional(),
  units: mapOf(text()),
  missions: mapOf(group({ title: text(), programs: mapOf(text()) })),
  domains: list(ref('domain')),
  checks: mapOf(oneOf('checks')).optional(),
  terms: mapOf(list(text())).optional(),
  words: list(text()).optional(),
  ezafe: oneOf('ezafe').optional(),
  glossary: mapOf(text()).optional(),
});
