// Plan -> the areas of the city, each with what the plan does there; nothing where plan.md names no areas.
import { moneyCells, sumByYear, type MoneyCell } from '../../reckon/money.ts';
import { groupsInView } from '../../reckon/money-views.ts';
import { formatNumber } from '../../text/digits.ts';
import { toReadable } from '../isolate-latin.ts';
import { moneyWithUnit, type Writing } from '../writing.ts';
import { buildAreaText } from './area-text.ts';
import type { AreasView, AreaText, AreaView } from './area-view.ts';
import { sortWorks, type AreaWorks } from './area-works.ts';

/** Tells what the plan does in each area, in the order of plan.md. */
export function buildAreas(writing: Writing): AreasView | undefined {
  const { plan } = writing;
  const areas = Object.entries(plan.settings.areas ?? {});
  if (areas.length === 0) return undefined;
  const groups = new Map(groupsInView(plan, moneyCells(plan), 'area').map(({ key, cells }) => [key, cells]));
  const free = groups.get('');
  return {
    areas: areas.map(([key, title], at) => areaView(writing, sortWorks(plan, key, toReadable(title), groups.get(key) ?? []), at)),
    ...(free ? { wholeCity: wholeCityText(writing, free) } : {}),
  };
}

function areaView(writing: Writing, works: AreaWorks, at: number): AreaView {
  let text: AreaText | undefined;
  return {
    key: works.key,
    folder: /^[a-z0-9-]+$/i.test(works.key) ? works.key : `area-${at + 1}`,
    title: works.title,
    facts: [
      { label: 'پروژه‌های همین منطقه', value: formatNumber(works.here.length, 0) },
      { label: 'پروژه‌های همهٔ مناطق و سراسر شهر', value: formatNumber(works.everywhere.length + works.wholeCity.length, 0) },
      { label: 'سهم منطقه از اعتبار برنامه', value: moneyWithUnit(writing, sumByYear(works.cells).total) },
    ],
    get text(): AreaText {
      return (text ??= buildAreaText(writing, works));
    },
  };
}

function wholeCityText(writing: Writing, cells: readonly MoneyCell[]): string {
  const projects = new Set(cells.map(({ project }) => project)).size;
  return `${formatNumber(projects, 0)} پروژه با ${moneyWithUnit(writing, sumByYear(cells).total)} اعتبار برای سراسر شهر است و میان مناطق بخش نشده است.`;
}
