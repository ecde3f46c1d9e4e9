// Arguments of codes, in every form that changes the sentence: safety.
import type { Code, DiagnosticArgs } from '../../src/diagnostic/diagnostic.ts';

export const safetySamples = {} satisfies { readonly [C in Code]?: readonly DiagnosticArgs[C][] };
