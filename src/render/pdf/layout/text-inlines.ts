// pdfmake's measuring of text, replaced: runs get their style once, levels belong to the paragraph, HarfBuzz gives the widths.
import { buildInlines, widthOf, type RunStyle, type StyledRun } from '../text/inlines.ts';
import { TextInlines, type Definition, type Inline, type LineFont, type StyleStack } from './pdfmake.ts';

/** Keeps the place of a page number until it is known; pdfmake's own five zeros are wider than any book that can be bound. */
const PAGE_PLACE = '۰۰۰';
const SUPERSCRIPT_SIZE = 0.68;
const SUPERSCRIPT_RISE = 0.36;

export class RtlTextInlines extends TextInlines {
  override buildInlines(text: unknown, styles: StyleStack): { items: Inline[]; minWidth: number; maxWidth: number } {
    const base = this.#baseStyle(styles);
    const runs = [text]
      .flat()
      .filter((run) => run !== undefined && run !== null)
      .map((run) => this.#styledRun(base, run as Definition | string | number));
    const items = buildInlines(trimStart(runs), styles.getProperty('noWrap') !== true);
    return { items, ...measureLines(items) };
  }

  override widthOfText(text: string, inline: Definition): number {
    const { font, fontSize } = inline as { font: LineFont; fontSize: number };
    return widthOf({ font, fontSize, features: [], level: 1, before: '', after: '' }, text);
  }

  #baseStyle(styles: StyleStack): BaseStyle {
    const get = <T>(name: string, fallback: T): T => (styles.getProperty(name) as T | undefined | null) ?? fallback;
    return {
      family: get('font', 'Vazirmatn'),
      bold: get('bold', false),
      fontSize: get('fontSize', 11),
      lineHeight: get('lineHeight', 1),
      color: get('color', '#000000'),
      features: get<readonly string[]>('fontFeatures', []),
      alignment: get('alignment', 'left'),
      leader: get<boolean | undefined>('leader', undefined),
      linkToDestination: get<string | undefined>('linkToDestination', undefined),
      source: get<unknown>('source', undefined),
      pageOf: get<string | undefined>('pageOf', undefined),
    };
  }

  #styledRun(base: BaseStyle, run: Definition | string | number): StyledRun {
    const own: Definition = typeof run === 'object' ? run : { text: String(run) };
    const size = (own['fontSize'] as number | undefined) ?? base.fontSize;
    const raised = own['sup'] === true;
    const pageOf = (own['pageOf'] as string | undefined) ?? base.pageOf;
    const style: RunStyle = {
      font: this.pdfDocument.provideFont(
        (own['font'] as string | undefined) ?? base.family,
        (own['bold'] as boolean | undefined) ?? base.bold,
        false,
      ),
      fontSize: raised ? size * SUPERSCRIPT_SIZE : size,
      lineHeight: base.lineHeight,
      color: (own['color'] as string | undefined) ?? base.color,
      features: (own['fontFeatures'] as readonly string[] | undefined) ?? base.features,
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
    return { text: pageOf === undefined ? String(own['text'] ?? '') : PAGE_PLACE, style };
  }
}

interface BaseStyle {
  readonly family: string;
  readonly bold: boolean;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly color: string;
  readonly features: readonly string[];
  readonly alignment: string;
  readonly leader: boolean | undefined;
  readonly linkToDestination: string | undefined;
  readonly source: unknown;
  readonly pageOf: string | undefined;
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
