// What readers of PDF get to see of a run besides its picture. Each glyph carries the text it stands for; readers put the line
// together again from left to right and turn it round by rules of their own. Here the texts are laid so that poppler, pdf.js and
// PDFium arrive at what was written, with nothing but invisible marks added. docs/text-layer.md has the findings.
import type { LineGlyph } from '../layout/pdfmake.ts';
import { isNumeric } from '../../text/bidi.ts';

/** What the text of a run depends on besides its glyphs. */
export interface RunPlace {
  readonly rightToLeft: boolean;
  /** Whether a run of the other direction stands at its left. */
  readonly fenced: boolean;
  /** Whether the run opens a stretch in the middle of a line. */
  readonly opens: boolean;
  /** Whether the run stands at the left end of its line. */
  readonly leads: boolean;
  /** Whether the run ends a text object in the middle of a line. */
  readonly closes: boolean;
  /** Whether it is a left-to-right run and none follows at its right. */
  readonly last: boolean;
}

/** Makes a glyph without ink that stands for some text; `advance` is 0 or 1, in thousandths of an em. */
export type Blank = (text: string, advance?: number) => LineGlyph;

/** U+061C ARABIC LETTER MARK: strong right to left, and invisible. */
const ALM = '\u061c';
/** U+200E LEFT-TO-RIGHT MARK: strong left to right, and invisible. */
const LRM = '\u200e';

/** A space that pdf.js keeps as it stands, instead of working it out from the gap. */
export const SEPARATOR = `${ALM} `;

/** Gives the glyphs of a run, from left to right, with their texts laid out for readers; blanks are added where a text needs its own place. */
export function readable(glyphs: readonly LineGlyph[], place: RunPlace, blank: Blank): LineGlyph[] {
  const { rightToLeft, fenced, opens, leads, closes, last } = place;
  const whole = rightToLeft
    ? fenceNumbers(keepBrackets(carryMarks(carryHalfSpaces(glyphs), true, blank), blank))
    : carryMarks(glyphs, false, blank);
  const first = whole[0];
  const end = whole.at(-1);
  if (!first || !end) return whole;
  // pdf.js takes a mark that comes first on its line for part of the line before. After a space that has a width, if no more than a
  // hair, it knows that the line is new.
  if (leads && /^\p{Mn}/u.test(first.text)) whole.unshift(blank(SEPARATOR, 1));
  const mark = rightToLeft ? ALM : LRM;
  // pdf.js drops a space that opens or ends a text object.
  if (closes && end.text === ' ') whole[whole.length - 1] = withText(end, `${mark} `);
  // Poppler takes a left-to-right run with the space at its left for one number, and moves a sign that ends it to the other side.
  if (fenced && !rightToLeft) whole[0] = withText(first, ALM + first.text);
  else if (opens && first.text === ' ') whole[0] = withText(first, `${mark} `);
  return last && /^[^\p{L}\p{N}\s]$/u.test(end.text) ? [...whole, blank(LRM)] : whole;
}

// pdf.js passes over a glyph whose text ends with a format character, so a half-space rides with the letter it follows:
// the next glyph to the right, whose text is in visual order as a ligature's is.
function carryHalfSpaces(glyphs: readonly LineGlyph[]): LineGlyph[] {
  const carried: LineGlyph[] = [];
  let pending = '';
  for (const glyph of glyphs) {
    if (glyph.text === '\u200c' || glyph.text === '\u200d') {
      pending += glyph.text;
      continue;
    }
    carried.push(pending === '' || glyph.text === '' ? glyph : withText(glyph, pending + glyph.text));
    if (glyph.text !== '') pending = '';
  }
  return carried;
}

// A combining mark moves up and aside from the pen, and readers take the move for a space or a new line; pdf.js also takes any
// glyph whose text holds a mark for one without width. So the mark's text stands on a blank of its own at the pen, and the
// mark itself is drawn as an outline, which is no text at all.
function carryMarks(glyphs: readonly LineGlyph[], rightToLeft: boolean, blank: Blank): LineGlyph[] {
  const carried: LineGlyph[] = [];
  for (const glyph of glyphs) {
    const raised = Math.abs(glyph.yOffset) > 0.05;
    const marks = glyph.text.match(raised ? /./gu : /\p{Mn}/gu) ?? [];
    if (marks.length === 0 && !raised) {
      carried.push(glyph);
      continue;
    }
    const rest = raised ? '' : glyph.text.replace(/\p{Mn}/gu, '');
    const base = rest === '' ? { ...glyph, text: '', outlined: true } : withText(glyph, rest);
    // After a bare space pdf.js would see the space twice: once as text, once as the gap before the next glyph with a width.
    const left = carried.at(-1);
    if (left?.text === ' ') carried[carried.length - 1] = keptSpace(left);
    carried.push(...(rightToLeft ? [...marks.map((mark) => blank(mark)), base] : [base, ...marks.map((mark) => blank(mark))]));
  }
  return carried;
}

// PDFium turns brackets and signs such as ∈ to their mirror images where it takes the line to run right to left, although their
// text is already what was written. After a left-to-right mark it leaves them alone; it reads from the right, so the mark stands at the right.
function keepBrackets(glyphs: readonly LineGlyph[], blank: Blank): LineGlyph[] {
  return glyphs.flatMap((glyph) => (/^\p{Bidi_Mirrored}$/u.test(glyph.text) ? [withText(glyph, ALM + glyph.text), blank(LRM)] : [glyph]));
}

// Poppler takes a stretch from a digit or a mark of classes CS, ES, ET to the next right-to-left letter for a number, spaces
// included, and leaves it as it stands on the page: «سال ۱۴۰۴ و» would come out as «سال  ۱۴۰۴و». A mark at the left of every such
// character ends the stretch where it should. pdf.js takes dashes for left-to-right letters, so they are fenced too.
function fenceNumbers(glyphs: readonly LineGlyph[]): LineGlyph[] {
  return glyphs.map((glyph) => {
    const fenced = glyph.text.length === 1 && (isNumeric(glyph.text) || /^[\u2010-\u2015]$/.test(glyph.text));
    return fenced ? withText(glyph, ALM + glyph.text) : glyph;
  });
}

/** Gives a space whose text pdf.js keeps as it stands, instead of working it out from the gap. */
function keptSpace(glyph: LineGlyph): LineGlyph {
  return withText(glyph, `${ALM} `);
}

function withText(glyph: LineGlyph, text: string): LineGlyph {
  return { ...glyph, text };
}
