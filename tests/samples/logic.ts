// Arguments of codes, in every form that changes the sentence: logic.
import type { Code, DiagnosticArgs } from '../../src/diagnostic/diagnostic.ts';

export const logicSamples = {} satisfies { readonly [C in Code]?: readonly DiagnosticArgs[C][] };
