// Places of a text as editors say them, lines and UTF-16 columns from 0, and as the model does, offsets.
import type { Position, Range } from 'vscode-languageserver/node';
import { lineColumns } from '../../text/line-column.ts';

export interface TextPlaces {
  readonly text: string;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  rangeOf(span: { readonly start: number; readonly end: number }): Range;
}

/** Builds both directions for a text. A position beyond the end of its line is that end. */
export function textPlaces(text: string): TextPlaces {
  const count = lineColumns(text);
  const ends = [...text.matchAll(/\r\n|\n|\r/g)];
  const positionAt = (offset: number): Position => {
    const { line, column } = count(offset);
    return { line: line - 1, character: column - 1 };
  };
  return {
    text,
    positionAt,
    offsetAt({ line, character }) {
      if (line > ends.length) return text.length;
      const before = ends[line - 1];
      const start = before ? before.index + before[0].length : 0;
      return Math.min(start + character, ends[line]?.index ?? text.length);
    },
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
  };
}
