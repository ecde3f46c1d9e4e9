// Arguments of codes, in every form that changes the sentence: indicators.
import type { Code, DiagnosticArgs } from '../../src/diagnostic/diagnostic.ts';

export const indicatorsSamples = {} satisfies { readonly [C in Code]?: readonly DiagnosticArgs[C][] };
