// Offsets of a raw file as people count: lines and columns from 1, columns in UTF-16 units.

export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Builds a function that finds the line and column of an offset; LF, CRLF and CR each end a line, as in Markdown. */
export function lineColumns(text: string): (offset: number) => LineColumn {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  return (offset) => {
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}
