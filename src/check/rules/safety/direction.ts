// Trojan Source: overrides (LRO, RLO) are refused wherever they stand; embeddings and isolates are closed in the line they open in,
// so that they cannot turn what comes after (UAX #9, BD8 to BD13). Marks that are balanced are a matter of style, told elsewhere.
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import type { FileRule } from '../../rule.ts';
import { codePoint } from '../../../text/code-point.ts';

export const direction: FileRule = {
  codes: ['direction-override', 'direction-unbalanced'],
  *checkFile(file, text) {
    if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) return;
    for (const line of text.matchAll(/[^\r\n]+/g)) yield* checkLine(file, line.index, line[0]);
  },
};

const OPENS: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

function* checkLine(file: string, start: number, line: string): Iterable<Diagnostic> {
  const open: { at: number; mark: string; closes: string }[] = [];
  const refused: { at: number; mark: string }[] = [];
  for (const { 0: mark, index: at } of line.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    const closes = OPENS[mark];
    if (closes) open.push({ at, mark, closes });
    else if (open.at(-1)?.closes === mark) open.pop();
    else refused.push({ at, mark });
    if (mark === '\u202d' || mark === '\u202e') yield at2('direction-override', at, mark);
  }
  // An override that is not closed has been told already.
  const unclosed = open.filter(({ mark }) => mark !== '\u202d' && mark !== '\u202e');
  for (const { at, mark } of [...unclosed, ...refused]) yield at2('direction-unbalanced', at, mark);

  function at2(code: 'direction-override' | 'direction-unbalanced', at: number, mark: string): Diagnostic {
    const span = { file, start: start + at, end: start + at + 1 };
    return diagnostic(code, span, { codePoint: codePoint(mark) }, [], { edits: [{ span, text: '' }], safe: false });
  }
}
