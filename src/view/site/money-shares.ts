// The money of a slice in one of its views -> a table of bars: sums, shares of the slice and of the whole, both adding up as printed.
import { sharesOf } from '../../reckon/apportion.ts';
import { viewsOf } from '../../reckon/budget-slice.ts';
import { sumByYear } from '../../reckon/money.ts';
import type { MoneyView } from '../../reckon/money-views.ts';
import { toPersianDigits } from '../../text/digits.ts';
import { toReadable } from '../isolate-latin.ts';
import { VIEW_LABELS } from '../parts/sum-table.ts';
import { shareText } from '../parts/table.ts';
import { moneyText, type Writing } from '../writing.ts';
import { sliceLink, type ShareTable } from './money-explorer.ts';
import { CUTS, findSlice, type Cut, type Slice } from './money-slices.ts';

/** Builds the table; undefined where the slice has no money. */
export function shareTable(writing: Writing, slice: Slice, by: MoneyView | 'year', id: string, caption: string): ShareTable | undefined {
  const groups = groupsOf(writing, slice, by);
  if (slice.amount === 0 || groups.length === 0) return undefined;
  const amounts = groups.map(({ amount }) => amount);
  const [ofSlice, ofWhole] = [sharesOf(amounts), sharesOf(amounts, slice.share)];
  const largest = Math.max(...amounts);
  return {
    id,
    caption,
    column: by === 'year' ? 'سال' : VIEW_LABELS[by],
    ofSlice: slice.of !== 'whole',
    rows: groups.map(({ key, title, amount }, at) => {
      const own = isCut(by) ? findSlice(writing.plan, by, key) : undefined;
      return {
        title: toReadable(title),
        ...(own && { slice: sliceLink(own) }),
        amount: moneyText(writing, amount),
        share: shareText(ofSlice[at] ?? 0, amount),
        shareOfWhole: shareText(ofWhole[at] ?? 0, amount),
        part: amount / largest,
      };
    }),
    total: {
      amount: moneyText(writing, slice.amount),
      share: shareText(100, slice.amount),
      shareOfWhole: shareText(slice.share, slice.amount),
    },
  };
}

function groupsOf({ plan }: Writing, { cells }: Slice, by: MoneyView | 'year'): { key: string; title: string; amount: number }[] {
  if (by !== 'year') return [...viewsOf(plan, cells)[by]];
  const sums = sumByYear(cells).byYear;
  return [...new Set([...plan.years, ...sums.keys()])]
    .sort((a, b) => a - b)
    .map((year) => ({ key: String(year), title: toPersianDigits(year), amount: sums.get(year) ?? 0 }));
}

function isCut(by: MoneyView | 'year'): by is Cut {
  return CUTS.some((cut) => cut === by);
}
