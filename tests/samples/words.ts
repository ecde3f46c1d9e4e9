// Arguments of codes, in every form that changes the sentence: words.
import type { Code, DiagnosticArgs } from '../../src/diagnostic/diagnostic.ts';

export const wordsSamples = {} satisfies { readonly [C in Code]?: readonly DiagnosticArgs[C][] };
