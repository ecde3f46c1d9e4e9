// Which places of the printed plan have the money of what is no item: the tables of the chapter on money, view by view.
import type { Plan } from '../model/types.ts';
import { MONEY_VIEWS } from '../reckon/money-views.ts';
import { buildOutline } from './outline.ts';
import { viewTableId } from './parts/finance-chapter.ts';

/** Adds to the page numbers of a printed plan, which are by id of an item, table or section, those of views: `view:mission` and so on. */
export function withViewPages(plan: Plan, pages: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const chapter = buildOutline(plan).chapters.find(({ role }) => role === 'finance')?.id ?? '';
  const ofViews = MONEY_VIEWS.flatMap((view): [string, string][] => {
    const page = pages.get(viewTableId(chapter, view));
    return page === undefined ? [] : [[`view:${view}`, page]];
  });
  return new Map([...pages, ...ofViews]);
}
