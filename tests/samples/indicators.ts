// Arguments of codes, in every form that changes the sentence: indicators.
import type { Code, DiagnosticArgs } from '../../src/diagnostic/diagnostic.ts';

export const indicatorsSamples = {
  'unit-mismatch': [
    { left: 'دقیقه', right: 'نفر' },
    { left: '', right: 'نفر' },
  ],
  'unit-result': [
    { stated: 'دقیقه', found: 'دقیقه بر نفر' },
    { stated: 'درصد', found: '' },
  ],
  'measurement-undefined': [
    { reason: 'division-by-zero', zeros: ['riders'] },
    { reason: 'division-by-zero', zeros: ['riders', 'trips'] },
    { reason: 'division-by-zero', zeros: [] },
    { reason: 'not-finite', zeros: [] },
  ],
  'measurement-contradiction': [{ stated: 17, actual: 18.256 }],
  'measurement-source': [{}],
  'variable-method': [{ names: ['riders'] }, { names: ['minutes', 'riders'] }],
  'due-missing': [{}],
  'due-early': [{ due: '1403/02/31', first: 1404 }],
  'data-stale': [
    { years: [1404], due: '1405/02/31' },
    { years: [1404, 1405], due: '1405/02/31' },
  ],
  'actual-future': [{ year: 1405, today: '1404/09/04' }],
  'baseline-year': [{ year: 1406, first: 1404 }],
  'target-direction': [
    { direction: 'decrease', baseline: 18, year: 1406, value: 19 },
    { direction: 'increase', baseline: 18, year: 1406, value: 17 },
    { direction: 'decrease', baseline: 18 },
    { direction: 'increase', baseline: 18 },
  ],
  'target-order': [{ year: 1406, value: 16, earlierYear: 1405, earlier: 15 }],
  'target-missing': [{ years: [1405] }, { years: [1405, 1406] }, { years: [1408], path: 'linear' }],
  'tolerance-missing': [{}],
  'tolerance-idle': [{ direction: 'increase' }],
  'tolerance-negative': [{ tolerance: -2 }],
  'example-missing': [{}],
} satisfies { readonly [C in Code]?: readonly DiagnosticArgs[C][] };
