// pdfmake's measuring of text, replaced: runs get their style once, levels belong to the paragraph, HarfBuzz gives the widths.
import type { Setting } from '../../text/faces.ts';
import { buildInlines, type RunStyle, type StyledRun } from '../text/inlines.ts';
import { TextInlines, type Definition, type Inline, type LineFont, type StyleStack } from './pdfmake.ts';

/** Keeps the place of a page number until it is known; pdfmake's own five zeros are wider than any book that can be bound. */
const PAGE_PLACE = '۰۰۰';
/** The size of raised text, as a share of that beside it. */
export const RAISED_SIZE = 0.68;
const SUPERSCRIPT_RISE = 0.36;

/** What text inherits from the nodes around it. */
export interface InheritedStyle {
  /** What the text is set as, which decides on its faces. */
  readonly font: Setting;
  readonly bold: boolean;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly color: string;
  readonly fontFeatures: readonly string[];
  readonly alignment: string;
  readonly noWrap: boolean;
  readonly leader: boolean | undefined;
  readonly linkToDestination: string | undefined;
  readonly pageOf: string | undefined;
}

export const DEFAULT_STYLE: InheritedStyle = {
  font: 'text',
  bold: false,
  fontSize: 11,
  lineHeight: 1,
  color: '#000000',
  fontFeatures: [],
  alignment: 'left',
  noWrap: false,
  leader: undefined,
  linkToDestination: undefined,
  pageOf: undefined,
};
const INHERITED = Object.keys(DEFAULT_STYLE) as (keyof InheritedStyle)[];

/** Gives the style of what is inside a node: the same object where the node says nothing of it. */
export function inherit(outer: InheritedStyle, node: Definition): InheritedStyle {
  let style: Record<string, unknown> | undefined;
  for (const name of INHERITED) {
    const own = node[name] as unknown;
    if (own === undefined || own === null || own === outer[name]) continue;
    style ??= { ...outer };
    style[name] = own;
  }
  return (style as unknown as InheritedStyle | undefined) ?? outer;
}

export class RtlTextInlines extends TextInlines {
  // Most runs say nothing of their own, and have the style of their node.
  readonly #plain = new WeakMap<InheritedStyle, readonly RunStyle[]>();

  override buildInlines(text: unknown, { styleOverrides, defaultStyle }: StyleStack): MeasuredText {
    const style = [defaultStyle, ...styleOverrides].reduce<InheritedStyle>(
      (outer, node) => (typeof node === 'object' ? inherit(outer, node) : outer),
      DEFAULT_STYLE,
    );
    return this.buildText(text, style);
  }

  /** Cuts and measures the text of a node, in the style that its place gives it. */
  buildText(text: unknown, style: InheritedStyle): MeasuredText {
    const runs = Array.isArray(text)
      ? text
          .filter((run) => run !== undefined && run !== null)
          .flatMap((run) => this.#styledRuns(style, run as Definition | string | number))
      : this.#styledRuns(style, text as Definition | string | number);
    const items = buildInlines(trimStart(runs), !style.noWrap);
    return { items, ...measureLines(items) };
  }

  override widthOfText(text: string, inline: Definition): number {
    const { font, fontSize } = inline as { font: LineFont; fontSize: number };
    return (font.shape({ text, features: [], level: 1, before: '', after: '' }).width * fontSize) / 1000;
  }

  // A run is cut where its face changes.
  #styledRuns(base: InheritedStyle, run: Definition | string | number): StyledRun[] {
    const { text: given, source, ...own }: Definition = typeof run === 'object' ? run : { text: run };
    let plain = true;
    for (const _name in own) plain = false;
    const pageOf = (own['pageOf'] as string | undefined) ?? base.pageOf;
    const text = pageOf === undefined ? String((given as string | number | undefined) ?? '') : PAGE_PLACE;
    const setting = (own['font'] as Setting | undefined) ?? base.font;
    return this.pdfDocument.fontsOf(text, setting, (own['bold'] as boolean | undefined) ?? base.bold).map((piece) => ({
      text: piece.text,
      style: plain ? this.#plainStyle(base, piece.font) : this.#style(base, own, piece.font),
      source: source as unknown,
    }));
  }

  #plainStyle(base: InheritedStyle, font: LineFont): RunStyle {
    const known = this.#plain.get(base) ?? [];
    const style = known.find((other) => other.font === font) ?? this.#style(base, {}, font);
    if (!known.includes(style)) this.#plain.set(base, [...known, style]);
    return style;
  }

  #style(base: InheritedStyle, own: Definition, font: LineFont): RunStyle {
    const size = (own['fontSize'] as number | undefined) ?? base.fontSize;
    const raised = own['sup'] === true;
    const pageOf = (own['pageOf'] as string | undefined) ?? base.pageOf;
    return {
      font,
      fontSize: raised ? size * RAISED_SIZE : size,
      lineHeight: base.lineHeight,
      color: (own['color'] as string | undefined) ?? base.color,
      features: (own['fontFeatures'] as readonly string[] | undefined) ?? base.fontFeatures,
      rise: raised ? size * SUPERSCRIPT_RISE : 0,
      alignment: base.alignment,
      background: own['background'] as string | undefined,
      decoration: own['decoration'] as string | undefined,
      link: own['link'] as string | undefined,
      linkToDestination: (own['linkToDestination'] as string | undefined) ?? pageOf ?? base.linkToDestination,
      leader: base.leader,
      continuation: own['continuation'] as string | undefined,
      note: own['note'] as Definition | undefined,
      pageOf,
    };
  }
}

/** A text in pieces, its widest stretch that cannot be broken and its widest line if nothing were broken, in points. */
interface MeasuredText {
  readonly items: Inline[];
  readonly minWidth: number;
  readonly maxWidth: number;
}

function trimStart(runs: readonly StyledRun[]): StyledRun[] {
  const [first, ...rest] = runs;
  if (!first) return [];
  const text = first.text.trimStart();
  return text === '' && rest.length > 0 ? trimStart(rest) : [{ ...first, text }, ...rest];
}

/** Gives the widest stretch that cannot be broken and the widest line if nothing were broken, in points. */
function measureLines(items: readonly Inline[]): { minWidth: number; maxWidth: number } {
  let minWidth = 0;
  let maxWidth = 0;
  let stretch = 0;
  let line = 0;
  for (const item of items) {
    minWidth = Math.max(minWidth, stretch + item.width - item.trailingCut);
    maxWidth = Math.max(maxWidth, line + item.width - item.trailingCut);
    stretch = item.noNewLine && !item.lineEnd ? stretch + item.width : 0;
    line = item.lineEnd ? 0 : line + item.width;
  }
  return { minWidth, maxWidth };
}
