// The look that print and site share; its values are in templates/theme.json.
import type { InkColor } from '../chart/shapes.ts';

/** Colours as `#rrggbb`; inks of charts use the same names. */
export type Palette = Readonly<Record<InkColor | 'accentSoft' | 'panel' | 'warning' | 'warningSoft', string>>;

export interface Theme {
  readonly colors: Palette & { readonly watermark: string };
  /** What only screens have: other palettes for the same names, and measures in `rem`. Sizes of headings follow those of print. */
  readonly screen: {
    readonly dark: Palette;
    readonly contrast: Palette;
    readonly contrastDark: Palette;
    readonly bodyRem: number;
    /** Distances from the smallest to the largest. */
    readonly spaceRem: readonly number[];
  };
  readonly print: {
    readonly pageSize: readonly [widthPt: number, heightPt: number];
    /** Margins of a page, in points: start is the right edge. */
    readonly margins: { readonly start: number; readonly top: number; readonly end: number; readonly bottom: number };
    readonly bodyPt: number;
    /** Distance of lines as a multiple of the font's own line height. */
    readonly lineHeight: number;
    readonly smallPt: number;
    /** Sizes of headings by depth, from the part's title (1) down. */
    readonly headingPt: readonly number[];
    readonly tablePt: number;
    /** The air between blocks, as a share of the usual. */
    readonly air: number;
    /** Whether tables have hardly any air inside, where a page has to hold more. */
    readonly tight?: boolean;
  };
}
