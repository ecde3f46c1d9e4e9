// پروژه‌ها: who does what where and when, what it costs and how far it has come.
import type { Project } from '../../../model/types.ts';
import { FIELDS, KINDS, valueLabel } from '../../../model/vocabulary.ts';
import { byYears, projectCells, sumOf } from '../../../reckon/money.ts';
import { groupTitle } from '../../../reckon/money-views.ts';
import { formatPercent, toPersianDigits } from '../../../text/digits.ts';
import { say } from '../../phrasing.ts';
import { moneyNote, unitName, type Writing } from '../../writing.ts';
import type { ItemList, ListCell } from '../item-list.ts';
import { draftList, listCell, type FacetDraft } from './draft-list.ts';
import { domainFacet, headColumns, inDomains, itemFacet, moneyColumn, textColumn, unitFacet, valueFacet } from './list-parts.ts';

export function projectList(writing: Writing): ItemList {
  const { plan } = writing;
  const { byKind, years } = plan;
  return draftList<Project>(writing, {
    kind: 'project',
    title: 'پروژه‌های برنامه',
    intro: 'هر پروژه با متولی، سال‌های اجرا، جمع اعتبار پنج سال و پیشرفت فیزیکی تا آخرین سال گزارش‌شده.',
    noun: KINDS.project.label,
    note: moneyNote(writing),
    entries: byKind.project,
    ...inDomains(writing),
    columns: [
      ...headColumns<Project>(writing, 'project'),
      textColumn('owner', FIELDS.owner.label, ({ owner }) => unitName(writing, owner)),
      {
        key: 'years',
        title: 'سال‌ها',
        kind: 'date',
        cell: (project) => listCell(yearsText(project)),
        by: ({ start }) => Number(start.replaceAll('/', '')),
      },
      moneyColumn(writing, 'total', FIELDS.total.label, (project) => {
        const cells = projectCells(project);
        return cells.length === 0 ? undefined : sumOf(cells);
      }),
      ...(hasAreas(writing)
        ? [
            {
              key: 'area',
              title: FIELDS.areas.label,
              kind: 'text' as const,
              cell: (project: Project) => listCell(areasText(writing, project)),
            },
          ]
        : []),
      {
        key: 'progress',
        title: FIELDS.progress.label,
        kind: 'number',
        cell: progressCell,
        by: (project) => lastProgress(project)?.physical,
      },
      textColumn('credit', FIELDS.credit.label, ({ credit }) => credit && valueLabel('credit', credit)),
    ],
    facets: [
      domainFacet(writing, ({ domain }) => domain),
      unitFacet(writing, 'owner', FIELDS.owner.label, ({ owner }) => owner),
      areaFacet(writing),
      {
        key: 'year',
        title: 'سال اجرا',
        values: years.map((year) => [String(year), toPersianDigits(year)]),
        of: (project) => years.filter((year) => runsIn(project, year)).map(String),
      },
      itemFacet('source', KINDS.source.label, byKind.source, (project) => projectCells(project).map(({ source }) => source)),
      valueFacet('credit', FIELDS.credit.label, 'credit', ({ credit }) => credit),
    ],
  });
}

/** Says the years of a project, as in «۱۴۰۴–۱۴۰۶». */
export function yearsText({ start, end }: Pick<Project, 'start' | 'end'>): string {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  return toPersianDigits(first === last ? first : `${first}–${last}`);
}

/** Gives the last year of which progress is told, and the share of the work done until its end, in per cent. */
export function lastProgress({ progress = {} }: Pick<Project, 'progress'>): { year: number; physical: number } | undefined {
  const [year, last] = byYears(progress).at(-1) ?? [];
  return year === undefined || last === undefined ? undefined : { year, physical: last.physical };
}

/** The progress of a project, with a bar and the year it was told of. */
export function progressCell(project: Project): ListCell {
  const last = lastProgress(project);
  if (last === undefined) return listCell(undefined);
  return listCell(formatPercent(last.physical), { remark: say(`تا پایان ${toPersianDigits(last.year)}`), share: last.physical / 100 });
}

function hasAreas({ plan }: Writing): boolean {
  return Object.keys(plan.settings.areas ?? {}).length > 0;
}

function areasText({ plan }: Writing, { areas = [] }: Project): string {
  const all = Object.keys(plan.settings.areas ?? {});
  if (areas.length === 0) return groupTitle(plan, 'area', '');
  return all.every((area) => areas.includes(area)) ? ALL_AREAS : areas.map((area) => groupTitle(plan, 'area', area)).join('، ');
}

/** Says that a project lies in each of the city's areas. */
const ALL_AREAS = 'همهٔ مناطق';

/** The key, in addresses, of what belongs to no area alone. */
const WHOLE_CITY = 'whole-city';

function areaFacet({ plan }: Writing): FacetDraft<Project> {
  const areas = Object.entries(plan.settings.areas ?? {});
  return {
    key: 'area',
    title: 'منطقه',
    values: areas.length === 0 ? [] : [...areas, [WHOLE_CITY, groupTitle(plan, 'area', '')]],
    of: ({ areas: own = [] }) => (own.length === 0 ? [WHOLE_CITY] : own),
  };
}

function runsIn({ start, end }: Project, year: number): boolean {
  return Number(start.slice(0, 4)) <= year && year <= Number(end.slice(0, 4));
}
