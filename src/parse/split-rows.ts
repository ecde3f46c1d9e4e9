// A text of rows and cells (RFC 4180 with any separator) -> its cells with their places in the text, which is what no library gives.
// Quotes are those of the standard; one that is never closed is a letter like any other, or the rest of the file would be one cell.

export interface TextCell {
  /** What the cell says, without its quotes. */
  readonly text: string;
  /** Offsets in the text, quotes included; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Set where a quote opens and none closes it. */
  readonly isOpen?: true;
}

export interface TextRow {
  readonly cells: readonly TextCell[];
  /** The line of the text on which the row begins, from 1. */
  readonly line: number;
}

/** Gives the rows of a text in turn, from an offset at which a line begins; a line break at the very end begins no row. */
export function* splitRows(text: string, separator: string, from = 0, line = 1): Iterable<TextRow> {
  const ends = new Set([separator, '\n', '\r', '']);
  let at = from;
  let row: TextCell[] = [];
  let begun = line;
  let isClosed = true;
  while (at < text.length || row.length > 0) {
    const cell = readCell(text, at, ends, isClosed);
    row.push(cell);
    if (cell.isOpen) isClosed = false;
    const end = text.charAt(cell.end);
    at = cell.end + 1;
    if (end === separator) continue;
    if (end === '\r' && text.charAt(at) === '\n') at++;
    yield { cells: row, line: begun };
    begun += 1 + (text.slice(row[0]?.start ?? at, cell.end).match(/\r\n|\n|\r/g)?.length ?? 0);
    row = [];
  }
}

// `mayQuote` is unset once a quote was found that nothing closes: none that comes after it can be closed either.
function readCell(text: string, start: number, ends: ReadonlySet<string>, mayQuote: boolean): TextCell {
  const isQuoted = text.charAt(start) === '"';
  const close = isQuoted && mayQuote ? findClose(text, start) : undefined;
  let end = close === undefined ? start : close + 1;
  while (!ends.has(text.charAt(end))) end++;
  if (close === undefined) return { text: text.slice(start, end), start, end, ...(isQuoted && { isOpen: true }) };
  return { text: text.slice(start + 1, close).replaceAll('""', '"') + text.slice(close + 1, end), start, end };
}

function findClose(text: string, open: number): number | undefined {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) if (text.charAt(at + 1) !== '"') return at;
  return undefined;
}
