// pdfmake's measuring of text, replaced: runs get their style once, levels belong to the paragraph, HarfBuzz gives the widths.
import type { Setting } from '../text/faces.ts';
import { buildInlines, type RunStyle, type StyledRun } from '../text/inlines.ts';
import { TextInlines, type Definition, type Inline, type LineFont, type StyleStack } from './pdfmake.ts';

/** Keeps the place of a page number until it is known; pdfmake's own five zeros are wider than any book that can be bound. */
const PAGE_PLACE = '۰۰۰';
/** The size of raised text, as a share of that beside it. */
export const RAISED_SIZE = 0.68;
const SUPERSCRIPT_RISE = 0.36;

export class RtlTextInlines extends TextInlines {
  override buildInlines(text: unknown, styles: StyleStack): { items: Inline[]; minWidth: number; maxWidth: number } {
    const base = this.#baseStyle(styles);
    const runs = [text]
      .flat()
      .filter((run) => run !== undefined && run !== null)
      .flatMap((run) => this.#styledRuns(base, run as Definition | string | number));
    const items = buildInlines(trimStart(runs), !base.noWrap);
    return { items, ...measureLines(items) };
  }

  override widthOfText(text: string, inline: Definition): number {
    const { font, fontSize } = inline as { font: LineFont; fontSize: number };
    return (font.shape({ text, features: [], level: 1, before: '', after: '' }).width * fontSize) / 1000;
  }

  // One walk down the stack for all properties: pdfmake's own look-up walks it for each.
  #baseStyle({ styleOverrides, defaultStyle }: StyleStack): BaseStyle {
    const found: Record<string, unknown> = {};
    let missing: readonly string[] = INHERITED;
    for (let at = styleOverrides.length - 1; at >= -1 && missing.length > 0; at--) {
      const style = at < 0 ? defaultStyle : styleOverrides[at];
      if (typeof style !== 'object') continue;
      missing = missing.filter((name) => {
        const value = style[name] as unknown;
        if (value === undefined || value === null) return true;
        found[name] = value;
        return false;
      });
    }
    return { ...DEFAULTS, ...found };
  }

  // A run is cut where its face changes.
  #styledRuns(base: BaseStyle, run: Definition | string | number): StyledRun[] {
    const own: Definition = typeof run === 'object' ? run : { text: String(run) };
    const size = (own['fontSize'] as number | undefined) ?? base.fontSize;
    const raised = own['sup'] === true;
    const pageOf = (own['pageOf'] as string | undefined) ?? base.pageOf;
    const style: Omit<RunStyle, 'font'> = {
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
      source: own['source'] ?? base.source,
      continuation: own['continuation'] as string | undefined,
      note: own['note'] as Definition | undefined,
      pageOf,
    };
    const text = pageOf === undefined ? String(own['text'] ?? '') : PAGE_PLACE;
    const setting = (own['font'] as Setting | undefined) ?? base.font;
    return this.pdfDocument
      .fontsOf(text, setting, (own['bold'] as boolean | undefined) ?? base.bold)
      .map((piece) => ({ text: piece.text, style: { ...style, font: piece.font } }));
  }
}

/** What text inherits from the nodes around it. */
interface BaseStyle {
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
  readonly source: unknown;
  readonly pageOf: string | undefined;
}

const DEFAULTS: BaseStyle = {
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
  source: undefined,
  pageOf: undefined,
};
const INHERITED = Object.keys(DEFAULTS);

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
