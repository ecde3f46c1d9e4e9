// Arguments of codes, in every form that changes the sentence: money.
import type { Code, DiagnosticArgs } from '../../src/diagnostic/diagnostic.ts';

export const moneySamples = {} satisfies { readonly [C in Code]?: readonly DiagnosticArgs[C][] };
