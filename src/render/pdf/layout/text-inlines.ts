// pdfmake's measuring of text, replaced: runs get their style once, levels belong to the paragraph, HarfBuzz gives the widths.
import { buildInlines, type RunStyle, type StyledRun } from '../text/inlines.ts';
import { TextInlines, type Definition, type Inline, type LineFont, type StyleStack } from './pdfmake.ts';

/** Keeps the place of a page number until it is known; pdfmake's own five zeros are wider than any book that can be bound. */
const PAGE_PLACE = '۰۰۰';
const SUPERSCRIPT_SIZE = 0.68;
const SUPERSCRIPT_RISE = 0.36;

/** What text inherits from the nodes around it. */
export interface InheritedStyle {
  readonly font: string;
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
  font: 'Vazirmatn',
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
  readonly #plain = new WeakMap<InheritedStyle, RunStyle>();

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
      ? text.filter((run) => run !== undefined && run !== null).map((run) => this.#styledRun(style, run as Definition | string | number))
      : [this.#styledRun(style, text as Definition | string | number)];
    const items = buildInlines(trimStart(runs), !style.noWrap);
    return { items, ...measureLines(items) };
  }

  override widthOfText(text: string, inline: Definition): number {
    const { font, fontSize } = inline as { font: LineFont; fontSize: number };
    return (font.shape({ text, features: [], level: 1, before: '', after: '' }).width * fontSize) / 1000;
  }

  #styledRun(base: InheritedStyle, run: Definition | string | number): StyledRun {
    if (typeof run !== 'object') return { text: base.pageOf === undefined ? String(run) : PAGE_PLACE, style: this.#plainStyle(base) };
    const { text, source, ...own } = run;
    let styled = false;
    for (const _name in own) styled = true;
    const pageOf = (own['pageOf'] as string | undefined) ?? base.pageOf;
    return {
      text: pageOf === undefined ? String(text ?? '') : PAGE_PLACE,
      style: styled ? this.#style(base, own) : this.#plainStyle(base),
      source,
    };
  }

  #plainStyle(base: InheritedStyle): RunStyle {
    const known = this.#plain.get(base);
    if (known) return known;
    const style = this.#style(base, {});
    this.#plain.set(base, style);
    return style;
  }

  #style(base: InheritedStyle, own: Definition): RunStyle {
    const size = (own['fontSize'] as number | undefined) ?? base.fontSize;
    const raised = own['sup'] === true;
    const pageOf = (own['pageOf'] as string | undefined) ?? base.pageOf;
    return {
      font: this.pdfDocument.provideFont(
        (own['font'] as string | undefined) ?? base.font,
        (own['bold'] as boolean | undefined) ?? base.bold,
        false,
      ),
      fontSize: raised ? size * SUPERSCRIPT_SIZE : size,
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
