// Arguments of codes, in every form that changes the sentence: money.
import type { Code, DiagnosticArgs } from '../../src/diagnostic/diagnostic.ts';

export const moneySamples = {
  'ceiling-missing': [
    { source: 'dues', years: [1406] },
    { source: 'dues', years: [1406, 1407] },
  ],
  'funding-outside-dates': [{ year: 1404, amount: 12_000, start: '1405/02/01', end: '1407/12/29' }],
  'funding-gap': [
    { years: [1406], start: '1404/02/01', end: '1408/11/30' },
    { years: [1405, 1406], start: '1404/02/01', end: '1408/11/30' },
  ],
  'year-unfunded': [{ years: [1408] }, { years: [1407, 1408] }],
  'spent-source': [{ source: 'bonds', year: 1404, spent: 380 }],
  'spent-over': [{ source: 'dues', year: 1404, spent: 4200, planned: 4000 }],
  'progress-backwards': [{ year: 1405, physical: 25, earlierYear: 1404, earlier: 30 }],
  'domain-share': [{ year: 1405, stated: 20, actual: 23.46 }],
  'share-sum': [{ year: 1405, sum: 98.5 }],
  'credit-missing': [{}],
  'area-share': [{ sum: 90 }, { key: '2' }],
  'problem-share': [{ sum: 110 }, { key: 'late-bus' }],
  'table-sum': [{ stated: 1520, actual: 1530.5 }],
} satisfies { readonly [C in Code]?: readonly DiagnosticArgs[C][] };
