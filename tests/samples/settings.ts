// Arguments of codes, in every form that changes the sentence: settings.
import type { Code, DiagnosticArgs } from '../../src/diagnostic/diagnostic.ts';

export const settingsSamples = {
  'rule-unknown': [{ code: 'wieght-sum', closest: 'weight-sum' }, { code: 'nothing-like-it' }],
  'rule-binding': [{ code: 'ref-unknown' }],
  'suppression-unused': [{ code: 'weight-sum' }],
} satisfies { readonly [C in Code]?: readonly DiagnosticArgs[C][] };
