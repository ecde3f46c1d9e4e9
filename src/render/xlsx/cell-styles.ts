// How cells look: the colours of the theme, used sparingly, and formats that write numbers as the plan's tables do, negatives in brackets.
import type { CellStyle } from 'hucre/xlsx';
import type { Theme } from '../theme.ts';
import type { LaidRow } from './lay-out-sheets.ts';
import type { SheetColumn } from './sheet-table.ts';

type FontStyle = NonNullable<CellStyle['font']>;

export type WorkbookColors = Pick<Theme['colors'], 'ink' | 'muted' | 'line' | 'accent' | 'accentSoft' | 'paper' | 'panel' | 'warning'>;

/** A face that has Persian and is on every desktop: a workbook carries no fonts, and what is missing there is replaced at will. */
export const FACE = 'Tahoma';
const SIZE_PT = 10;

const MONEY = '#,##0;(#,##0);0';
const SHARE = '0.0%;(0.0%);0.0%';
const FORMATS: Readonly<Record<SheetColumn['kind'], string>> = {
  // A code such as 4/1 would become a date, and a text that opens with = a formula, when somebody edits it.
  text: '@',
  code: '@',
  number: '0',
  decimal: 'General',
  sum: MONEY,
  difference: MONEY,
  ratio: SHARE,
  share: SHARE,
};

/** What a cell's own text and place ask of its style. */
export interface CellLook {
  /** The column that shows how deep a row lies. */
  readonly indented: boolean;
  /** Only what needs several lines is wrapped: LibreOffice forgets the indent of many wrapped cells. */
  readonly wrapped: boolean;
  /** Too long for the format of texts. */
  readonly long: boolean;
}

export interface CellStyles {
  readonly base: FontStyle;
  readonly title: CellStyle;
  readonly note: CellStyle;
  readonly header: CellStyle;
  /** Gives the style of a cell in a column of a kind. */
  of(row: Pick<LaidRow, 'role' | 'level'>, kind: SheetColumn['kind'], how: CellLook): CellStyle;
  /** What a control looks like that is not 0. */
  readonly broken: CellStyle;
}

/** Makes the styles of a workbook of the colours of the theme. */
export function cellStyles(colors: WorkbookColors): CellStyles {
  const color = (name: keyof WorkbookColors): { rgb: string } => ({ rgb: colors[name].replace('#', '').toUpperCase() });
  const font = (name: keyof WorkbookColors, more: FontStyle = {}): FontStyle => ({
    name: FACE,
    size: SIZE_PT,
    color: color(name),
    ...more,
  });
  const filled = (name: keyof WorkbookColors): CellStyle => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: color(name) } });
  const line = (style: 'thin' | 'hair' | 'medium', name: keyof WorkbookColors) => ({ style, color: color(name) });

  const looks: Readonly<Record<LaidRow['role'], (level: number, kind: SheetColumn['kind']) => CellStyle>> = {
    // Codes stand back. It is also what makes LibreOffice indent every row: it does not where the cell drawn before has the same font.
    item: (_, kind) => ({ font: font(kind === 'code' ? 'muted' : 'ink'), border: { bottom: line('hair', 'line') } }),
    group: (level, kind) => ({
      font: kind === 'code' ? font('muted') : font('ink', { bold: true }),
      border: { bottom: line('hair', 'line') },
      ...filled(level === 0 ? 'accentSoft' : 'panel'),
    }),
    total: () => ({ font: font('ink', { bold: true }), border: { top: line('medium', 'accent') } }),
    control: () => ({ font: font('muted', { size: SIZE_PT - 1 }) }),
  };

  return {
    base: font('ink'),
    title: { font: font('accent', { size: SIZE_PT + 4, bold: true }), alignment: PERSIAN },
    note: { font: font('muted', { size: SIZE_PT - 1 }), alignment: PERSIAN },
    header: {
      font: font('paper', { bold: true }),
      alignment: { horizontal: 'center', vertical: 'center', wrapText: true, readingOrder: 'rtl' },
      border: { left: line('thin', 'paper'), right: line('thin', 'paper') },
      ...filled('accent'),
    },
    of: ({ role, level }, kind, { indented, wrapped, long }) => ({
      ...looks[role](level, kind),
      ...(!long && { numFmt: FORMATS[kind] }),
      alignment: { ...ALIGNMENTS[kind], ...(indented && level > 0 && { indent: level }), ...(wrapped && { wrapText: true }) },
    }),
    broken: { font: { bold: true, color: color('warning') } },
  };
}

// Everything begins at the right, where a sheet begins that is read from right to left; ones stand below ones.
const PERSIAN = { horizontal: 'right', vertical: 'center', readingOrder: 'rtl' } as const;
const NUMERIC = { horizontal: 'right', vertical: 'center', readingOrder: 'ltr' } as const;
const ALIGNMENTS: Readonly<Record<SheetColumn['kind'], NonNullable<CellStyle['alignment']>>> = {
  text: PERSIAN,
  code: NUMERIC,
  number: NUMERIC,
  decimal: NUMERIC,
  sum: NUMERIC,
  difference: NUMERIC,
  ratio: NUMERIC,
  share: NUMERIC,
};
