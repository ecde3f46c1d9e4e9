// برنامه: the plan itself, in plan.md. Its prose is the foreword.
import { boolean, byYear, group, item, list, mapOf, number, oneOf, ref, text, webAddress, webPage, year } from '../fields.ts';

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
  // The id is that of the list of open licences (opendefinition.org), such as CC-BY-4.0.
  license: group({ title: text(), address: webPage(), id: text().optional() }).optional(),
  sample: boolean().optional(),
  units: mapOf(text()),
  missions: mapOf(group({ title: text(), programs: mapOf(text()) })),
  areas: mapOf(text()).optional(),
  domains: list(ref('domain')),
  budgets: byYear(group({ unit: oneOf('moneyUnit').optional(), tolerance: number().optional() })).optional(),
  checks: mapOf(oneOf('checks')).optional(),
  terms: mapOf(list(text())).optional(),
  words: list(text()).optional(),
  ezafe: oneOf('ezafe').optional(),
  glossary: mapOf(text()).optional(),
});
