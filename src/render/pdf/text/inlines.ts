// A paragraph as styled runs in, inlines out: pieces of one style and one level between places where a line may end,
// shaped and measured, in logical order. Layout puts them on lines; drawing reorders each finished line.
import type { Definition, Inline, LineFont } from '../layout/pdfmake.ts';
import { embeddingLevels, isDirectionControl } from './bidi.ts';
import { lineBreaks } from './line-breaks.ts';

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
  readonly source?: unknown;
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
}

/** Cuts a paragraph into measured inlines. With `wrap` false only its own line feeds end a line. */
export function buildInlines(runs: readonly StyledRun[], wrap = true): Inline[] {
  const paragraph = runs.map(({ text }) => text).join('');
  const levels = embeddingLevels(paragraph);
  const breaks = new Set(wrap ? lineBreaks(paragraph) : []);
  const inlines: Inline[] = [];
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
    while (end < runEnd && levels[end] === levels[start] && !breaks.has(end) && paragraph[end] !== '\n') end++;
    const style = runs[runIndex]?.style as RunStyle;
    const mayBreak = breaks.has(end) || end === paragraph.length || paragraph[end] === '\n';
    const text = paragraph.slice(start, end);
    if ([...text].every(isDirectionControl)) {
      const last = inlines.at(-1);
      if (last && mayBreak) last.noNewLine = false;
    } else {
      inlines.push(
        measureInline(style, text, levels[start] ?? 0, neighbour(paragraph, start, -1), neighbour(paragraph, end, 1), !mayBreak),
      );
    }
    start = end;
  }
  return inlines;
}

/** Gives the width of a text in points, as `inline` would set it. */
export function widthOf(inline: Pick<Inline, 'font' | 'fontSize' | 'features' | 'level' | 'before' | 'after'>, text: string): number {
  const { before, after, level, features } = inline;
  return (inline.font.shape({ text, before, after, level, features }).width * inline.fontSize) / 1000;
}

/** Changes the text of an inline and measures it anew. */
export function replaceText(inline: Inline, text: string): void {
  inline.text = text;
  inline.width = widthOf(inline, text);
  inline.trailingCut = inline.width - widthOf(inline, text.trimEnd());
}

function measureInline(style: RunStyle, text: string, level: number, before: string, after: string, noNewLine: boolean): Inline {
  const inline: Inline = {
    text,
    level,
    // A run that opens or ends with a space has no neighbour to join; the space may yet fall away at the end of a line.
    before: /^\s/.test(text) ? '' : before,
    after: /\s$/.test(text) ? '' : after,
    noNewLine,
    font: style.font,
    fontSize: style.fontSize,
    features: style.features,
    color: style.color,
    background: style.background,
    decoration: style.decoration,
    link: style.link,
    linkToDestination: style.linkToDestination,
    rise: style.rise,
    alignment: style.alignment,
    source: style.source,
    height: style.font.lineHeight(style.fontSize) * style.lineHeight,
    width: 0,
    leadingCut: 0,
    trailingCut: 0,
  };
  if (style.leader) inline.leader = true;
  if (style.continuation)
    inline.continuation = buildInlines([{ text: style.continuation, style: { ...style, continuation: undefined } }], false);
  if (style.note) inline.note = style.note;
  if (style.pageOf) inline.pageOf = style.pageOf;
  inline.width = widthOf(inline, text);
  const trimmed = text.trimEnd();
  if (trimmed !== text) inline.trailingCut = inline.width - widthOf(inline, trimmed);
  return inline;
}

// The letters next to a run in the same word, so that a change of style inside a word keeps it joined; none across a space.
function neighbour(paragraph: string, at: number, step: -1 | 1): string {
  const beside = step < 0 ? paragraph.slice(Math.max(0, at - 3), at) : paragraph.slice(at, at + 3);
  const joined = step < 0 ? /[^\s]*$/.exec(beside) : /^[^\s]*/.exec(beside);
  return joined?.[0] ?? '';
}
