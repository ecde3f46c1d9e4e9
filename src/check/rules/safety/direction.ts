// Trojan Source: overrides (LRO, RLO) are refused wherever they stand; embeddings and isolates are closed in the line they open in,
// so that they cannot turn what comes after (UAX #9, BD8 to BD13). Marks that are balanced are a matter of style, told elsewhere.
import { diagnostic, type Diagnostic, type Span } from '../../../diagnostic/diagnostic.ts';
import type { FileRule } from '../../rule.ts';
import { codePoint } from '../../../text/code-point.ts';

export const direction: FileRule = {
  codes: ['direction-override', 'direction-unbalanced'],
  *checkFile(file, text) {
    if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) return;
    for (const line of text.matchAll(/[^\r\n]+/g)) yield* checkLine(file, line.index, line[0]);
  },
};

const OVERRIDES: ReadonlySet<string> = new Set(['\u202d', '\u202e']);

/** What closes each mark that opens. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

function* checkLine(file: string, start: number, line: string): Iterable<Diagnostic> {
  const refuse = (code: 'direction-override' | 'direction-unbalanced', { mark, at }: Mark): Diagnostic => {
    const place = (from: number): Span => ({ file, start: start + from, end: start + from + 1 });
    // What closes an override goes with it.
    const closing = OVERRIDES.has(mark) ? line.indexOf('\u202c', at) : -1;
    const edits = [at, ...(closing < 0 ? [] : [closing])].map((from) => ({ span: place(from), text: '' }));
    return diagnostic(code, place(at), { codePoint: codePoint(mark) }, [], { edits, safe: false });
  };
  const open: Mark[] = [];
  const alone: Mark[] = [];
  for (const { 0: mark, index: at } of line.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (mark in CLOSED_BY) open.push({ mark, at });
    else if (CLOSED_BY[open.at(-1)?.mark ?? ''] === mark) open.pop();
    else alone.push({ mark, at });
    if (OVERRIDES.has(mark)) yield refuse('direction-override', { mark, at });
  }
  // An override that is not closed has been told already.
  const unclosed = open.filter(({ mark }) => !OVERRIDES.has(mark));
  for (const mark of [...unclosed, ...alone]) yield refuse('direction-unbalanced', mark);
}

interface Mark {
  readonly mark: string;
  /** Offset in its line. */
  readonly at: number;
}
