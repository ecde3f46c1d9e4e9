// The money explorer -> its pages: the whole, and one for each year, domain, source and area.
import type { MoneyExplorer, MoneyPart, MoneySlice, ShareTable, SliceLink } from '../../../view/site/money-explorer.ts';
import type { Fact } from '../../../view/tree.ts';
import { hrefFrom } from '../address.ts';
import { fileSize } from '../file-size.ts';
import { chartScripts } from '../chart-scripts.ts';
import type { Page, PageEntry } from '../frame.ts';
import { markNumber } from '../opening-number.ts';
import { renderBlocks } from '../render-blocks.ts';
import type { SiteLinks } from '../site-assets.ts';
import { MONEY, type SiteMap } from '../site-map.ts';
import { WORDS } from '../words.ts';

/** Makes the pages of money; none where the plan has no money. */
export function moneyPages(explorer: MoneyExplorer | undefined, map: SiteMap, links: SiteLinks): PageEntry[] {
  if (!explorer) return [];
  return explorer.slices.map((slice) => ({ path: slicePath(slice), make: () => moneyPage(explorer, slice, map, links) }));
}

/** Gives the path of the page of a slice: money/1404/, money/domain/transport/. */
export function slicePath({ of, folder }: Pick<SliceLink, 'of' | 'folder'>): string {
  if (of === 'whole') return MONEY;
  return of === 'year' ? `money/${folder}/index.html` : `money/${of}/${folder}/index.html`;
}

/** A cut into more slices than this is listed by the page of the whole alone; on every page of it, the lists would be most of the page. */
const MOST_SLICES = 40;

function moneyPage(explorer: MoneyExplorer, slice: MoneySlice, map: SiteMap, links: SiteLinks): Page {
  const path = slicePath(slice);
  const link = (to: SliceLink) => ({
    href: hrefFrom(path, { path: slicePath(to) }),
    title: markNumber(to.title),
    share: markNumber(to.share),
    current: slicePath(to) === path,
  });
  const whole = explorer.slices.filter(({ of }) => of === 'whole').map(link);
  const cuts = explorer.cuts.filter(({ slices }) => slice.of === 'whole' || slices.length <= MOST_SLICES);
  const blocks = slice.parts.flatMap((part) => part.blocks);
  return {
    path,
    type: 'money',
    title: slice.heading,
    description: `${slice.heading}: ${slice.amount} ${slice.unit}. ${slice.lead}`,
    crumbs: slice.of === 'whole' ? [] : [{ title: WORDS.nav.money, to: { path: MONEY } }],
    template: 'money',
    scripts: ['money', ...chartScripts(blocks)],
    data: {
      amount: markNumber(slice.amount),
      unit: slice.unit,
      share: slice.of === 'whole' ? undefined : markNumber(slice.share),
      lead: markNumber(slice.lead),
      facts: renderFacts(slice.facts, path, map),
      cuts: cuts.map(({ of, label, slices }) => ({
        of,
        label,
        open: of === slice.of,
        links: [...(of === 'year' ? whole : []), ...slices.map(link)],
      })),
      unitNote: explorer.unitNote,
      parts: slice.parts.map((part) => partData(part, path, map)),
      documents: slice.year === undefined ? [] : documentsOf(slice.year, path, links),
    },
  };
}

function renderFacts(facts: readonly Fact[], path: string, map: SiteMap): string {
  return renderBlocks([{ type: 'factList', facts: [...facts] }], { path, map }, new Map());
}

function partData({ id, title, note, shares, blocks }: MoneyPart, path: string, map: SiteMap) {
  return {
    id,
    title,
    note,
    shares: shares && shareData(shares, path),
    main: blocks.length === 0 ? undefined : renderBlocks(blocks, { path, map }, new Map()),
  };
}

// A bar is drawn on a line a hundred wide, from the start edge.
function shareData({ id, caption, column, ofSlice, rows, total }: ShareTable, path: string) {
  return {
    id,
    caption,
    column,
    ofSlice,
    rows: rows.map(({ title, slice, amount, share, shareOfWhole, part }) => ({
      title: markNumber(title),
      href: slice && hrefFrom(path, { path: slicePath(slice) }),
      amount: markNumber(amount),
      share: markNumber(share),
      shareOfWhole: markNumber(shareOfWhole),
      width: (100 * part).toFixed(2),
      rest: (100 - 100 * part).toFixed(2),
    })),
    total: { amount: markNumber(total.amount), share: markNumber(total.share), shareOfWhole: markNumber(total.shareOfWhole) },
  };
}

/** The documents of the budget of a year, where they are built. */
function documentsOf(year: number, path: string, { budgets = [] }: SiteLinks) {
  return budgets.flatMap(({ title, files }) =>
    files
      .filter((file) => file.path.startsWith(`budget-${year}.`))
      .map((file) => ({ href: hrefFrom(path, { path: file.path }), title, form: file.title, size: fileSize(file) })),
  );
}
