// A block of code -> its lines as they are, from the left edge of a box. Where the longest line fits at a somewhat smaller size, the
// block is set in it; otherwise long lines go on in the next, with a mark at the turn.
import type { Definition } from '../layout/pdfmake.ts';
import { EDGED_SIDES_PT } from '../table-layouts.ts';
import type { BlockContext } from './block-context.ts';
import { isolatedCode } from './phrasing.ts';

const SMALLEST_PT = 7.5;
/** What a turned line leaves free at its end for the mark. */
const TURN_PT = 12;
const TAB = '    ';

/** Builds the box of a block of code. */
export function codeBlock(code: string, { theme, width, measure }: BlockContext): Definition {
  const { smallPt } = theme.print;
  const room = width - EDGED_SIDES_PT;
  const lines = code.replaceAll('\t', TAB).split('\n');
  const widest = Math.max(...lines.map((line) => measure(line, smallPt, { setting: 'code' })));
  const fitting = (smallPt * (room - 1)) / widest;
  const size = fitting < SMALLEST_PT ? smallPt : Math.min(smallPt, fitting);
  const set = lines.flatMap((line) => turned(line, room, (text) => measure(text, size, { setting: 'code' })));
  return {
    table: { widths: [room], body: [[{ stack: set.map(lineDefinition), fillColor: theme.colors.panel }]] },
    layout: 'panel',
    font: 'code',
    fontSize: size,
    lineHeight: 1,
    margin: [0, 2, 0, 8],
  };
}

interface CodeLine {
  readonly text: string;
  /** Whether it goes on in the next line. */
  readonly turns: boolean;
}

function lineDefinition({ text, turns }: CodeLine): Definition {
  // A space at its end would move the line away from the edge.
  return {
    text: [{ text: isolatedCode(text.trimEnd() || ' '), ...(turns ? { decoration: 'turn' } : {}) }],
    alignment: 'right',
    noWrap: true,
  };
}

// Cuts a line that is too long, rather after a space or a mark between words than within one.
function turned(line: string, room: number, measure: (text: string) => number): CodeLine[] {
  const lines: CodeLine[] = [];
  let rest = line;
  while (measure(rest) > room) {
    const length = lengthIn(rest, room - TURN_PT, measure);
    lines.push({ text: rest.slice(0, length), turns: true });
    rest = rest.slice(length);
  }
  return [...lines, { text: rest, turns: false }];
}

function lengthIn(text: string, room: number, measure: (text: string) => number): number {
  let fits = 1;
  let tooLong = text.length;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (measure(text.slice(0, middle)) <= room) fits = middle;
    else tooLong = middle;
  }
  const [between] = /^.*[\s,;/|&]/su.exec(text.slice(0, fits)) ?? [''];
  // No character beyond the BMP is parted.
  const whole = /[\ud800-\udbff]/.test(text[fits - 1] ?? '') && fits > 1 ? fits - 1 : fits;
  return between.trim() !== '' && between.length > fits / 2 ? between.length : whole;
}
