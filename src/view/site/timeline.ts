// «زمان‌بندی پروژه‌ها»: all projects over the years of the plan, domain by domain, with their milestones and how far each has come.
import { layOnYears, type WorkLine } from '../../chart/work-line.ts';
import type { Project } from '../../model/types.ts';
import { byDomain } from '../../reckon/by-domain.ts';
import { byYears } from '../../reckon/money.ts';
import { formatDate } from '../../text/calendar.ts';
import { formatNumber, formatPercent, toPersianDigits } from '../../text/digits.ts';
import { toReadable } from '../isolate-latin.ts';
import { numberOf, unitName, type Writing } from '../writing.ts';

export interface TimelineView {
  readonly years: readonly string[];
  /** Domains that have projects, in the order of the plan. */
  readonly groups: readonly TimelineGroup[];
  readonly lead: string;
}

export interface TimelineGroup {
  /** The id of the domain. */
  readonly id: string;
  readonly title: string;
  readonly count: string;
  readonly works: readonly Work[];
}

export interface Work {
  readonly item: string;
  readonly number: string;
  readonly title: string;
  readonly owner: string;
  readonly start: string;
  readonly end: string;
  /** «۳۵٪ تا پایان ۱۴۰۴»; absent where nothing has been reported. */
  readonly progress?: string;
  /** In the order of their dates. */
  readonly milestones: readonly { readonly title: string; readonly date: string }[];
  /** «۴ مرحله»; absent where there are none. */
  readonly stages?: string;
  /** Places of milestones are in the order of `milestones`. */
  readonly line: WorkLine;
}

/** Builds the timeline; undefined where the plan has no projects. */
export function buildTimeline(writing: Writing): TimelineView | undefined {
  const { byKind, years } = writing.plan;
  const groups = byKind.domain.flatMap(({ id, title }): TimelineGroup[] => {
    const works = (byDomain(byKind.project).get(id) ?? []).map((project) => buildWork(writing, project));
    return works.length === 0 ? [] : [{ id, title: toReadable(title), count: `${formatNumber(works.length, 0)} پروژه`, works }];
  });
  if (groups.length === 0) return undefined;
  const count = groups.reduce((sum, { works }) => sum + works.length, 0);
  return {
    years: years.map(toPersianDigits),
    groups,
    lead: `آغاز، پایان و مرحله‌های ${formatNumber(count, 0)} پروژه در ${formatNumber(groups.length, 0)} حوزه، در سال‌های برنامه.`,
  };
}

function buildWork(writing: Writing, project: Project): Work {
  const { id, title, owner, start, end } = project;
  const milestones = (project.milestones ?? []).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const [year, latest] = byYears(project.progress ?? {}).at(-1) ?? [];
  return {
    item: id,
    number: numberOf(writing, id),
    title: toReadable(title),
    owner: unitName(writing, owner),
    start: formatDate(start),
    end: formatDate(end),
    ...(latest === undefined ? {} : { progress: `${formatPercent(latest.physical)} تا پایان ${toPersianDigits(year ?? 0)}` }),
    milestones: milestones.map(({ title: stage, date }) => ({ title: toReadable(stage), date: formatDate(date) })),
    ...(milestones.length === 0 ? {} : { stages: `${formatNumber(milestones.length, 0)} مرحله` }),
    line: layOnYears(writing.plan.years, { start, end, milestones: milestones.map(({ date }) => date), progress: latest?.physical }),
  };
}
