// A paragraph as styled runs in, inlines out: pieces of one style and one level between places where a line may end,
// shaped and measured, in logical order. Layout puts them on lines; drawing reorders each finished line.
import type { Definition, Inline, LineFont, ShapedText } from '../layout/pdfmake.ts';
import { embeddingLevels } from '../../text/bidi.ts';
import { lineBreaks } from '../../text/line-breaks.ts';

/** How a run looks; resolved once per run. Lengths are points, colours `#rrggbb`. */
export interface RunStyle {
  readonly font: LineFont;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly color: string;
  readonly features: readonly string[];
  /** Height of the baseline over the line's own, for superscripts. */
  readonly rise: number;
  readonly alignment: string;
  readonly background?: string | undefined;
  readonly decoration?: string | undefined;
  readonly link?: string | undefined;
  readonly linkToDestination?: string | undefined;
  readonly leader?: boolean | undefined;
  /** Words put before the run where its table goes on on a further page. */
  readonly continuation?: string | undefined;
  /** The footnote that the run calls. */
  readonly note?: Definition | undefined;
  /** The destination whose page number the run is. */
  readonly pageOf?: string | undefined;
}

export interface StyledRun {
  readonly text: string;
  readonly style: RunStyle;
  /** The node of the document tree that the text came from. */
  readonly source?: unknown;
}

/** Cuts a paragraph into measured inlines. With `wrap` false only its own line feeds end a line. */
export function buildInlines(runs: readonly StyledRun[], wrap = true): TextInline[] {
  const paragraph = runs.length === 1 ? (runs[0] as StyledRun).text : runs.map(({ text }) => text).join('');
  if (paragraph === '') return [];
  const { levels, breaks } = wrap ? analysed(paragraph) : { levels: embeddingLevels(paragraph), breaks: NO_BREAKS };
  const inlines: TextInline[] = [];
  let start = 0;
  let runIndex = 0;
  let runEnd = runs[0]?.text.length ?? 0;
  while (start < paragraph.length) {
    while (start >= runEnd && runIndex + 1 < runs.length) runEnd += runs[++runIndex]?.text.length ?? 0;
    if (paragraph[start] === '\n') {
      const last = inlines.at(-1);
      if (last) last.lineEnd = true;
      start++;
      continue;
    }
    let end = start + 1;
    while (end < runEnd && levels[end] === levels[start] && !breaks[end] && paragraph[end] !== '\n') end++;
    const { style, source } = runs[runIndex] as StyledRun;
    const mayBreak = breaks[end] === 1 || end === paragraph.length || paragraph[end] === '\n';
    const text = paragraph.slice(start, end);
    if (CONTROLS.test(text)) {
      const last = inlines.at(-1);
      if (last && mayBreak) last.noNewLine = false;
    } else {
      // A run that opens or ends with a space has no neighbour to join; the space may yet fall away at the end of a line.
      const before = isSpace(text, 0) ? '' : neighbourBefore(paragraph, start);
      const after = isSpace(text, text.length - 1) ? '' : neighbourAfter(paragraph, end);
      inlines.push(new TextInline(text, levels[start] ?? 0, before, after, !mayBreak, style, source));
    }
    start = end;
  }
  return inlines;
}

/** A piece of one style and one level, as layout puts it on lines. Lengths are points. */
export class TextInline implements Inline {
  text: string;
  level: number;
  readonly before: string;
  readonly after: string;
  /** Whether the line may not end after it. */
  noNewLine: boolean;
  lineEnd = false;
  width = 0;
  readonly leadingCut = 0;
  /** What falls away where the inline ends a line: the space at its end. */
  trailingCut = 0;
  /** How much the space at its end is widened. */
  justifyShift = 0;
  x = 0;
  readonly style: RunStyle;
  readonly source: unknown;
  /** Its shape, in the face of the style. */
  run!: ShapedText;
  #alignment: string | undefined;
  #continuation: TextInline[] | undefined;

  constructor(text: string, level: number, before: string, after: string, noNewLine: boolean, style: RunStyle, source?: unknown) {
    this.text = text;
    this.level = level;
    this.before = before;
    this.after = after;
    this.noNewLine = noNewLine;
    this.style = style;
    this.source = source;
    this.#measure();
  }

  get font(): LineFont {
    return this.style.font;
  }
  get fontSize(): number {
    return this.style.fontSize;
  }
  get features(): readonly string[] {
    return this.style.features;
  }
  get color(): string {
    return this.style.color;
  }
  get background(): string | undefined {
    return this.style.background;
  }
  get decoration(): string | undefined {
    return this.style.decoration;
  }
  get link(): string | undefined {
    return this.style.link;
  }
  get linkToDestination(): string | undefined {
    return this.style.linkToDestination;
  }
  get rise(): number {
    return this.style.rise;
  }
  get leader(): boolean {
    return this.style.leader === true;
  }
  get note(): Definition | undefined {
    return this.style.note;
  }
  get pageOf(): string | undefined {
    return this.style.pageOf;
  }
  get height(): number {
    return this.style.font.lineHeight(this.style.fontSize) * this.style.lineHeight;
  }
  get alignment(): string {
    return this.#alignment ?? this.style.alignment;
  }
  set alignment(alignment: string) {
    this.#alignment = alignment;
  }

  /** What stands before the text where its table goes on on a further page. */
  get continuation(): TextInline[] | undefined {
    const { continuation } = this.style;
    if (!continuation) return undefined;
    return (this.#continuation ??= buildInlines([{ text: continuation, style: { ...this.style, continuation: undefined } }], false));
  }

  /** Changes the text and measures it anew. */
  replaceText(text: string): void {
    this.text = text;
    this.#measure();
  }

  /** Gives the width of another text in its place, in points. */
  widthOf(text: string): number {
    return (
      (this.font.shape({ text, before: this.before, after: this.after, level: this.level, features: this.features }).width *
        this.fontSize) /
      1000
    );
  }

  /** Gives the same inline as it stands at the end of a line, without the space at its end. */
  withoutTrailingSpace(): TextInline {
    return new TextInline(this.text.trimEnd(), this.level, this.before, this.after, this.noNewLine, this.style, this.source);
  }

  /** Keeps the first letters and gives the rest as an inline of its own; the line may end between the two. */
  splitAt(length: number): TextInline {
    const rest = new TextInline(this.text.slice(length), this.level, this.before, this.after, this.noNewLine, this.style, this.source);
    rest.lineEnd = this.lineEnd;
    this.lineEnd = false;
    this.noNewLine = false;
    this.replaceText(this.text.slice(0, length));
    return rest;
  }

  #measure(): void {
    const { style } = this;
    const run = style.font.shape(this);
    this.run = run;
    this.width = (run.width * style.fontSize) / 1000;
    this.trailingCut = isSpace(this.text, this.text.length - 1) ? this.width - (run.widthWithoutSpace * style.fontSize) / 1000 : 0;
  }
}

interface Analysis {
  readonly levels: Uint8Array;
  /** 1 where the next line may begin. */
  readonly breaks: Uint8Array;
}

const NO_BREAKS = new Uint8Array();
/** Labels, years and names come back by the thousand; longer texts only while their sheet is tried in several sizes. */
const LONGEST_KEPT = 48;
const MOST_KEPT = 20_000;
const MOST_LONG_KEPT = 200;
const short = new Map<string, Analysis>();
const long = new Map<string, Analysis>();

function analysed(paragraph: string): Analysis {
  const known = paragraph.length <= LONGEST_KEPT ? short : long;
  const before = known.get(paragraph);
  if (before) return before;
  const breaks = new Uint8Array(paragraph.length + 1);
  for (const offset of lineBreaks(paragraph)) breaks[offset] = 1;
  const analysis = { levels: embeddingLevels(paragraph), breaks };
  if (known.size >= (known === short ? MOST_KEPT : MOST_LONG_KEPT)) known.clear();
  known.set(paragraph, analysis);
  return analysis;
}

/** Marks that only steer direction; a piece of nothing else is not drawn. */
const CONTROLS = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/;
/** How many letters beside a run decide how it joins. */
const REACH = 3;

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0xa0 || (code > 0x7f && /\s/.test(text[at] ?? '')) || (code < 0x20 && /\s/.test(text[at] ?? ''));
}

// The letters next to a run in the same word, so that a change of style inside a word keeps it joined; none across a space.
function neighbourBefore(paragraph: string, end: number): string {
  let start = end;
  while (start > 0 && start > end - REACH && !isSpace(paragraph, start - 1)) start--;
  return start === end ? '' : paragraph.slice(start, end);
}

function neighbourAfter(paragraph: string, start: number): string {
  let end = start;
  while (end < paragraph.length && end < start + REACH && !isSpace(paragraph, end)) end++;
  return end === start ? '' : paragraph.slice(start, end);
}
