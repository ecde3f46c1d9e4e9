// «پول برنامه» for those who ask where the money goes: the whole, and a page for each year, domain, source and area, with the ways in
// which its money is parted and the projects behind it. Every figure is a sum of money cells.
import { moneyCells, sumOf, type MoneyCell } from '../../reckon/money.ts';
import { remember } from '../../text/remember.ts';
import { certainCells } from '../../reckon/certain-money.ts';
import { formatNumber, formatPercent, toPersianDigits } from '../../text/digits.ts';
import { FIELDS, KINDS, VALUES, valueLabel } from '../../model/vocabulary.ts';
import { inTomans } from '../parts/in-tomans.ts';
import { shareText } from '../parts/table.ts';
import { VIEW_LABELS } from '../parts/sum-table.ts';
import { fact, present } from '../phrasing.ts';
import type { Block, Fact } from '../tree.ts';
import { moneyNote, moneyText, refer, type Writing } from '../writing.ts';
import { moneyParts } from './money-parts.ts';
import { CUTS, moneySlices, type Cut, type Slice } from './money-slices.ts';

export interface MoneyExplorer {
  /** The whole first, then years, domains, sources and areas. */
  readonly slices: readonly MoneySlice[];
  /** The ways of cutting, each with what it cuts the whole into. */
  readonly cuts: readonly { readonly of: Cut; readonly label: string; readonly slices: readonly SliceLink[] }[];
  /** «ارقام به میلیون ریال». */
  readonly unitNote: string;
}

/** How a slice is called on the pages of others. */
export interface SliceLink {
  readonly of: Cut | 'whole';
  /** The folder of its page among those of its cut; empty for the whole. */
  readonly folder: string;
  readonly title: string;
  /** Its share of the whole, with its sign. */
  readonly share: string;
}

export interface MoneySlice extends SliceLink {
  /** The title of its page: «پول برنامه در سال ۱۴۰۵». */
  readonly heading: string;
  /** Its sum, and the unit of it. */
  readonly amount: string;
  readonly unit: string;
  /** What it is, in a sentence. */
  readonly lead: string;
  readonly facts: readonly Fact[];
  /** The year it is of, for the documents of that year. */
  readonly year?: number;
  readonly parts: readonly MoneyPart[];
}

/** One section of a page. */
export interface MoneyPart {
  readonly id: string;
  readonly title: string;
  /** What is to be known of its figures. */
  readonly note?: string;
  readonly shares?: ShareTable;
  readonly blocks: readonly Block[];
}

/** A partition as rows with bars: each group with its sum, its share of the slice and its share of the whole. */
export interface ShareTable {
  readonly id: string;
  readonly caption: string;
  /** What the groups are called, one by one. */
  readonly column: string;
  /** Whether the slice is less than the whole, so that there are two shares. */
  readonly ofSlice: boolean;
  readonly rows: readonly ShareRow[];
  readonly total: Omit<ShareRow, 'title' | 'part'>;
}

export interface ShareRow {
  readonly title: string;
  /** The page of the group's own, where it has one. */
  readonly slice?: SliceLink;
  readonly amount: string;
  /** Of the slice. */
  readonly share: string;
  readonly shareOfWhole: string;
  /** Its sum as a part (0 to 1) of the largest in the table. */
  readonly part: number;
}

/** Builds the explorer; undefined where the plan has no money. */
export function buildMoneyExplorer(writing: Writing): MoneyExplorer | undefined {
  const slices = moneySlices(writing.plan);
  if (slices.length === 0) return undefined;
  return {
    slices: slices.map((slice) => buildSlice(writing, slice)),
    cuts: CUTS.flatMap((of) => {
      const own = slices.filter((slice) => slice.of === of);
      return own.length === 0 ? [] : [{ of, label: of === 'year' ? 'سال' : VIEW_LABELS[of], slices: own.map(sliceLink) }];
    }),
    unitNote: moneyNote(writing),
  };
}

/** Gives what other pages call a slice. */
export function sliceLink({ of, folder, title, amount, share }: Slice): SliceLink {
  return { of, folder, title: of === 'whole' ? 'همهٔ برنامه' : title, share: shareText(share, amount) };
}

function buildSlice(writing: Writing, slice: Slice): MoneySlice {
  let parts: readonly MoneyPart[] | undefined;
  return {
    ...sliceLink(slice),
    heading: headingOf(writing, slice),
    amount: moneyText(writing, slice.amount),
    unit: VALUES.moneyUnit[writing.unit],
    lead: leadOf(writing, slice),
    facts: factsOf(writing, slice),
    ...(slice.of === 'year' ? { year: Number(slice.key) } : {}),
    // Each is asked for when its page is made.
    get parts(): readonly MoneyPart[] {
      return (parts ??= moneyParts(writing, slice));
    },
  };
}

function headingOf({ plan }: Writing, { of, key, title }: Slice): string {
  switch (of) {
    case 'whole':
      return 'پول برنامه';
    case 'year':
      return `پول برنامه در سال ${title}`;
    case 'domain':
      return `پول حوزهٔ ${title}`;
    case 'source':
      return plan.items.has(key) ? `پول از منبع «${title}»` : `پول از منبع ${title}`;
    case 'area':
      return key === '' ? 'پول پروژه‌های سراسر شهر' : `پول ${title}`;
  }
}

function leadOf({ plan }: Writing, { of, key, title, cells, amount }: Slice): string {
  if (amount === 0) return 'برای این بخش در برنامه اعتباری نوشته نشده است.';
  const [first, last] = [plan.years[0] ?? 0, plan.years.at(-1) ?? 0];
  const when = toPersianDigits(first === last ? `در سال ${first}` : `از ${first} تا ${last}`);
  const projects = `${formatNumber(projectsOf(cells), 0)} پروژه`;
  switch (of) {
    case 'whole':
      return `اعتبار ${projects}، ${when}. هر رقم این صفحه‌ها جمع اعتباری است که پروژه‌ها از منبع‌ها می‌گیرند.`;
    case 'year':
      return `اعتبار ${projects} در سال ${title}، از همهٔ منبع‌ها.`;
    case 'domain':
      return `اعتبار ${projects} این حوزه، ${when}، از همهٔ منبع‌ها.`;
    case 'source':
      return `آنچه ${projects} از این منبع می‌گیرند، ${when}.`;
    case 'area':
      return key === ''
        ? `اعتبار ${projects} که منطقه ندارد و برای سراسر شهر است، ${when}.`
        : `سهم این منطقه از اعتبار ${projects}، ${when}.`;
  }
}

/** Counts the projects that some cells give money to. */
const projectsOf: (cells: readonly MoneyCell[]) => number = remember(
  (cells) => new Set(cells.filter(({ amount }) => amount > 0).map(({ project }) => project)).size,
);

function factsOf(writing: Writing, { of, key, cells, amount }: Slice): Fact[] {
  const { plan } = writing;
  const item = plan.items.get(key);
  const source = of === 'source' && item?.kind === 'source' ? item : undefined;
  const certain = sumOf(certainCells(plan, cells));
  const [own, all] = [projectsOf(cells), projectsOf(moneyCells(plan))].map((count) => formatNumber(count, 0));
  return present([
    fact('معادل به تومان', amount > 0 ? inTomans(writing, amount) : undefined),
    fact(KINDS.project.plural, of === 'whole' ? own : `${own} از ${all} پروژه`),
    source
      ? fact(FIELDS.certainty.label, valueLabel('certainty', source.certainty))
      : fact('از منابع قطعی', amount > 0 ? `${moneyText(writing, certain)} (${formatPercent((100 * certain) / amount)})` : undefined),
    source && fact(FIELDS.class.label, valueLabel('class', source.class)),
    of === 'domain' || of === 'source' ? fact('در سند', item && refer(writing, key)) : undefined,
    source && fact(FIELDS.means.label, source.means, true),
  ]);
}
