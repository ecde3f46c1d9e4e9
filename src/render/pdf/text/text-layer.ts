// What readers of PDF get to see of a line besides its picture. Each glyph carries the text it stands for; readers put the
// line together again from left to right and turn it round by rules of their own. Here the texts are laid so that poppler,
// pdf.js and PDFium arrive at what was written, with nothing but invisible marks added. docs/text-layer.md has the findings.
import type { Inline, LineGlyph } from '../layout/pdfmake.ts';
import { isNumeric } from './bidi.ts';

/** One glyph of a line in visual order. Gaps are points of extra space beside it. */
export interface DrawnGlyph {
  readonly inline: Inline;
  readonly glyph: LineGlyph;
  readonly gapBefore: number;
  readonly gapAfter: number;
}

/** U+061C ARABIC LETTER MARK: strong right to left, and invisible. */
const ALM = '\u061c';
/** U+200E LEFT-TO-RIGHT MARK: strong left to right, and invisible. */
const LRM = '\u200e';

/** Gives the same glyphs with their texts laid out for readers; blank glyphs without width are added where a text needs its own place. */
export function readable(glyphs: readonly DrawnGlyph[]): DrawnGlyph[] {
  return fenceNumbers(keepBrackets(carryMarks(carryHalfSpaces(glyphs))));
}

const isRightToLeft = ({ inline }: DrawnGlyph): boolean => (inline.level & 1) === 1;

// pdf.js passes over a glyph whose text ends with a format character, so a half-space rides with the letter it follows:
// the next glyph to the right, whose text is in visual order as a ligature's is.
function carryHalfSpaces(glyphs: readonly DrawnGlyph[]): DrawnGlyph[] {
  const carried: DrawnGlyph[] = [];
  let pending = '';
  for (const drawn of glyphs) {
    const { glyph } = drawn;
    if (/^[\u200c\u200d]$/.test(glyph.text) && isRightToLeft(drawn)) {
      pending += glyph.text;
      continue;
    }
    carried.push(pending === '' || glyph.text === '' ? drawn : withText(drawn, pending + glyph.text));
    if (glyph.text !== '') pending = '';
  }
  return carried;
}

// A combining mark moves up and aside from the pen, and readers take the move for a space or a new line; pdf.js also takes any
// glyph whose text holds a mark for one without width. So the mark's text stands on a blank of its own at the pen, and the
// mark itself is drawn as an outline, which is no text at all.
function carryMarks(glyphs: readonly DrawnGlyph[]): DrawnGlyph[] {
  const carried: DrawnGlyph[] = [];
  for (const drawn of glyphs) {
    const { glyph } = drawn;
    const marks = glyph.text.match(/\p{Mn}/gu);
    if (!marks) {
      carried.push(drawn);
      continue;
    }
    const rest = glyph.text.replace(/\p{Mn}/gu, '');
    const blanks = marks.map((mark) => blank(drawn, mark));
    const base = rest === '' ? { ...drawn, glyph: { ...glyph, text: '', outlined: true } } : withText(drawn, rest);
    // After a bare space pdf.js would see the space twice: once as text, once as the gap before the next glyph with a width.
    const left = carried.at(-1);
    if (left?.glyph.text === ' ') carried[carried.length - 1] = keptSpace(left);
    carried.push(...(isRightToLeft(drawn) ? [...blanks, base] : [base, ...blanks]));
  }
  return carried;
}

// PDFium turns brackets to their mirror images where it takes the line to run right to left, although their text is already what
// was written. After a left-to-right mark it leaves them alone; it reads from the right, so the mark stands at the right.
function keepBrackets(glyphs: readonly DrawnGlyph[]): DrawnGlyph[] {
  return glyphs.flatMap((drawn) =>
    isRightToLeft(drawn) && /^[()[\]{}<>«»≤≥‹›]$/.test(drawn.glyph.text)
      ? [withText(drawn, ALM + drawn.glyph.text), blank(drawn, LRM)]
      : [drawn],
  );
}

// Poppler takes a stretch from a digit or a mark of classes CS, ES, ET to the next right-to-left letter for a number, spaces
// included, and leaves it as it stands on the page: «سال ۱۴۰۴ و» would come out as «سال  ۱۴۰۴و». A mark at the left edge of
// every left-to-right run, and of every such character inside a right-to-left one, ends the stretch where it should.
// pdf.js takes dashes for left-to-right letters, so they are fenced too.
function fenceNumbers(glyphs: readonly DrawnGlyph[]): DrawnGlyph[] {
  return glyphs.map((drawn, index) => {
    const left = glyphs[index - 1];
    const fenced = isRightToLeft(drawn)
      ? [...drawn.glyph.text].length === 1 && (isNumeric(drawn.glyph.text) || /^[\u2010-\u2015]$/.test(drawn.glyph.text))
      : left !== undefined && isRightToLeft(left);
    return fenced ? withText(drawn, ALM + drawn.glyph.text) : drawn;
  });
}

/** Gives a space whose text pdf.js keeps as it stands, instead of working it out from the gap. */
export function keptSpace(drawn: DrawnGlyph): DrawnGlyph {
  return withText(drawn, `${ALM} `);
}

function withText(drawn: DrawnGlyph, text: string): DrawnGlyph {
  return { ...drawn, glyph: { ...drawn.glyph, text } };
}

// Gaps stay with the glyph that is seen.
function blank({ inline }: DrawnGlyph, text: string): DrawnGlyph {
  return { inline, glyph: inline.font.blank(text), gapBefore: 0, gapAfter: 0 };
}
