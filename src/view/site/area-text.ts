// What the page of an area says, problem by problem and then project by project.
import type { Indicator, Problem, Project, Provision } from '../../model/types.ts';
import { byDomain } from '../../reckon/by-domain.ts';
import { FIELDS, KINDS, VALUES, valueLabel } from '../../model/vocabulary.ts';
import { indicatorCourse } from '../../reckon/indicator-course.ts';
import { moneyCells, sumByYear, sumOf, sumsBy } from '../../reckon/money.ts';
import { groupsInView, problemsOf } from '../../reckon/money-views.ts';
import { addTo } from '../../text/group-by.ts';
import { formatDate } from '../../text/calendar.ts';
import { formatNumber, formatPercent, toPersianDigits } from '../../text/digits.ts';
import { toReadable } from '../isolate-latin.ts';
import { achievementText } from '../parts/achievement-text.ts';
import { moneyChart } from '../parts/money-chart.ts';
import { modelTable, moneyCell, numberColumn, row, shareCell, wordColumn } from '../parts/table.ts';
import { cell, MISSING, say } from '../phrasing.ts';
import type { Block } from '../tree.ts';
import { freeId } from '../outline.ts';
import { moneyNote, moneyWithUnit, unitName, type Writing } from '../writing.ts';
import type { AreaProblem, AreaText, AreaWord, AreaWork } from './area-view.ts';
import { namesPlace, type AreaWorks } from './area-works.ts';
import { draftList, listCell } from './lists/draft-list.ts';
import { countColumn, headColumns, inDomains, moneyColumn, textColumn } from './lists/list-parts.ts';
import { lastProgress, progressCell, yearsText } from './lists/project-list.ts';
import { servedBy } from './lists/served-by.ts';

/** Tells what the plan does in an area. */
export function buildAreaText(writing: Writing, works: AreaWorks): AreaText {
  const provisions = provisionList(writing, works);
  const indicators = indicatorList(writing);
  return {
    lead: leadText(writing, works),
    unitNote: moneyNote(writing),
    domains: problemsByDomain(writing, works),
    projects: projectList(writing, works),
    money: moneyBlocks(writing, works),
    ...(provisions ? { provisions } : {}),
    ...(indicators ? { indicators } : {}),
    units: unitList(writing, works),
  };
}

function leadText(writing: Writing, { title, here, cells }: AreaWorks): string {
  const total = sumOf(moneyCells(writing.plan));
  const own = sumOf(cells);
  const share = total === 0 ? '' : `، برابر ${formatPercent((100 * own) / total)} اعتبار برنامه،`;
  const projects = here.length === 0 ? 'هیچ پروژه‌ای' : `${formatNumber(here.length, 0)} پروژه`;
  const verb = here.length === 0 ? 'نیست' : 'است';
  return `${projects} در ${title} یا در چند منطقه از جمله آن ${verb}. از پروژه‌های این منطقه و همهٔ مناطق، ${moneyWithUnit(writing, own)}${share} به اینجا می‌رسد.`;
}

function problemsByDomain(writing: Writing, works: AreaWorks): AreaText['domains'] {
  const { plan } = writing;
  const { byKind } = plan;
  const money = new Map(groupsInView(plan, works.cells, 'problem').map(({ key, sums }) => [key, sums.total]));
  const inArea = sumsBy(works.cells, 'project');
  const answersTo = new Map<string, Project[]>();
  for (const project of [...works.here, ...works.everywhere, ...works.wholeCity]) {
    for (const id of problemsOf(plan, project.id)) addTo(answersTo, id, project);
  }
  return byKind.domain.flatMap(({ id, title }) => {
    const problems = (byDomain(byKind.problem).get(id) ?? []).flatMap((problem): AreaProblem[] => {
      const answers = answersTo.get(problem.id);
      if (!answers) return [];
      const amount = money.get(problem.id);
      const grades = Object.keys(VALUES.severity);
      return [
        {
          id: problem.id,
          title: toReadable(problem.title),
          severity: valueLabel('severity', problem.severity),
          grade: [grades.indexOf(problem.severity) + 1, grades.length],
          ...(amount === undefined ? {} : { money: moneyWithUnit(writing, amount) }),
          works: answers.map((project) => workOf(writing, project, inArea.get(project.id)?.total)),
          words: wordsAbout(writing, problem, answers),
        },
      ];
    });
    return problems.length === 0 ? [] : [{ id, title: toReadable(title), problems }];
  });
}

function workOf(writing: Writing, project: Project, inArea: number | undefined): AreaWork {
  const progress = lastProgress(project);
  return {
    id: project.id,
    title: toReadable(project.title),
    owner: unitName(writing, project.owner),
    years: yearsText(project),
    money: inArea === undefined ? 'سراسر شهر' : `${moneyWithUnit(writing, inArea)} در این منطقه`,
    progress:
      progress === undefined ? NO_PROGRESS : `پیشرفت ${formatPercent(progress.physical)} تا پایان ${toPersianDigits(progress.year)}`,
    ...(progress === undefined ? {} : { share: progress.physical / 100 }),
  };
}

const NO_PROGRESS = 'هنوز پیشرفتی گزارش نشده است';

/** What people said of the problem, of what answers it here, and of the provisions between. */
function wordsAbout({ plan }: Writing, problem: Problem, answers: readonly Project[]): AreaWord[] {
  const between = new Set(answers.flatMap(({ provisions }) => provisions));
  const subjects = new Set([
    problem.id,
    ...answers.map(({ id }) => id),
    ...servedBy(plan, problem.id, 'provision').flatMap(({ id }) => (between.has(id) ? [id] : [])),
  ]);
  return plan.byKind.participation.flatMap(({ id: event, submissions }) =>
    submissions
      .filter(({ about, changed }) => subjects.has(about) || (changed !== undefined && subjects.has(changed)))
      .map(({ text, answer, reason }) => ({
        text: toReadable(text),
        answer: valueLabel('answer', answer),
        reason: toReadable(reason),
        event,
      })),
  );
}

function projectList(writing: Writing, { title, here, everywhere, wholeCity, cells }: AreaWorks) {
  const inArea = sumsBy(cells, 'project');
  const scope = new Map([
    ...here.map(({ id }) => [id, 'here'] as const),
    ...everywhere.map(({ id }) => [id, 'everywhere'] as const),
    ...wholeCity.map(({ id }) => [id, 'whole-city'] as const),
  ]);
  return draftList<Project>(writing, {
    kind: 'project',
    title: `پروژه‌های ${title}`,
    intro: '',
    noun: KINDS.project.label,
    note: moneyNote(writing),
    entries: [...here, ...everywhere, ...wholeCity],
    idOf: ({ id }) => id,
    groupOf: ({ id }) => scope.get(id) ?? '',
    groups: [
      { key: 'here', title: 'در همین منطقه' },
      { key: 'everywhere', title: 'در همهٔ مناطق' },
      { key: 'whole-city', title: 'سراسر شهر، بدون بخش شدن میان مناطق' },
    ],
    columns: [
      ...headColumns<Project>(writing, 'project', ({ location }) => location).map(plain),
      plain(textColumn<Project>('owner', FIELDS.owner.label, ({ owner }) => unitName(writing, owner))),
      { key: 'years', title: 'سال‌ها', kind: 'date', cell: (project) => listCell(yearsText(project)) },
      plain(moneyColumn<Project>(writing, 'total', 'اعتبار در این منطقه', ({ id }) => inArea.get(id)?.total)),
      { key: 'progress', title: FIELDS.progress.label, kind: 'number', cell: progressCell },
    ],
    facets: [],
  });
}

// The tables of an area are short and in an order that means something: they are not sorted.
function plain<T extends { readonly by?: unknown }>(column: T): Omit<T, 'by'> {
  const { by: _, ...rest } = column;
  return rest;
}

function moneyBlocks(writing: Writing, { key, title, cells }: AreaWorks): Block[] {
  const id = `${freeId(writing.plan, 'area')}_${key}`;
  const { byYear, total } = sumByYear(cells);
  if (total === 0) return [];
  const all = sumByYear(moneyCells(writing.plan));
  const shareOf = (amount: number | undefined, whole: number | undefined) =>
    amount === undefined || !whole ? cell(MISSING) : shareCell((100 * amount) / whole, amount);
  return [
    ...moneyChart(writing, `${id}_money-chart`, `اعتبار ${title} در هر سال به تفکیک حوزه`, cells, 'domain'),
    modelTable(`${id}_money`, {
      caption: `اعتبار ${title}`,
      note: moneyNote(writing),
      columns: [wordColumn(FIELDS.year.label), numberColumn('مبلغ'), numberColumn('سهم از اعتبار برنامه')],
      rows: [
        ...writing.plan.years.map((year) =>
          row([cell(toPersianDigits(year)), moneyCell(writing, byYear.get(year)), shareOf(byYear.get(year), all.byYear.get(year))]),
        ),
        { role: 'total', cells: [cell('جمع'), moneyCell(writing, total), shareOf(total, all.total)] },
      ],
    }),
  ];
}

function provisionList(writing: Writing, { title, here, everywhere }: AreaWorks) {
  const ids = new Set([...here, ...everywhere].flatMap(({ provisions }) => provisions));
  const entries = writing.plan.byKind.provision.filter(({ id }) => ids.has(id));
  if (entries.length === 0) return undefined;
  return draftList<Provision>(writing, {
    kind: 'provision',
    title: `احکامی که پروژه‌های ${title} اجرا می‌کنند`,
    intro: '',
    noun: KINDS.provision.label,
    entries,
    ...inDomains(writing),
    columns: [
      ...headColumns<Provision>(writing, 'provision').map(plain),
      plain(textColumn<Provision>('addressee', 'واحد مسئول', ({ addressee }) => unitName(writing, addressee))),
      { key: 'deadline', title: FIELDS.deadline.label, kind: 'date', cell: ({ deadline }) => listCell(formatDate(deadline)) },
    ],
    facets: [],
  });
}

function indicatorList(writing: Writing) {
  const { plan } = writing;
  const entries = plan.byKind.indicator.filter(({ disaggregation = [] }) => disaggregation.some((part) => namesPlace(part, BY_AREA)));
  if (entries.length === 0) return undefined;
  const lastOf = (indicator: Indicator) => indicatorCourse(indicator, plan.years).years.findLast(({ actual }) => actual !== undefined);
  return draftList<Indicator>(writing, {
    kind: 'indicator',
    title: 'شاخص‌هایی که به تفکیک منطقه سنجیده می‌شوند',
    intro: '',
    noun: KINDS.indicator.label,
    entries,
    ...inDomains(writing),
    columns: [
      ...headColumns<Indicator>(writing, 'indicator', ({ unit }) => unit).map(plain),
      plain(textColumn<Indicator>('owner', FIELDS.owner.label, ({ owner }) => unitName(writing, owner))),
      {
        key: 'actual',
        title: 'آخرین عملکرد شهر',
        kind: 'number',
        cell(indicator) {
          const last = lastOf(indicator);
          return last?.actual === undefined
            ? listCell(undefined)
            : listCell(formatNumber(last.actual), { remark: say(toPersianDigits(last.year)) });
        },
      },
      {
        key: 'achievement',
        title: 'تحقق',
        kind: 'number',
        cell(indicator) {
          const last = lastOf(indicator);
          return listCell(last && achievementText(last.achievement));
        },
      },
    ],
    facets: [],
  });
}

/** What an indicator is divided by where its data are kept for each area. */
const BY_AREA = 'منطقه';

interface UnitEntry {
  readonly key: string;
  readonly name: string;
  readonly projects: readonly Project[];
  readonly amount: number | undefined;
}

function unitList(writing: Writing, { title, here, everywhere, wholeCity, cells }: AreaWorks) {
  const near = [...here, ...everywhere, ...wholeCity];
  const amounts = new Map(groupsInView(writing.plan, cells, 'unit').map(({ key, sums }) => [key, sums.total]));
  const keys = new Set([...Object.keys(writing.plan.settings.units), ...near.map(({ owner }) => owner)]);
  const entries = [...keys].flatMap((key): UnitEntry[] => {
    const projects = near.filter(({ owner }) => owner === key);
    return projects.length === 0 ? [] : [{ key, name: unitName(writing, key), projects, amount: amounts.get(key) }];
  });
  const units = freeId(writing.plan, 'units');
  return draftList<UnitEntry>(writing, {
    kind: 'plan',
    title: `چه کسی در ${title} پاسخ‌گوست`,
    intro: '',
    noun: 'واحد',
    note: moneyNote(writing),
    entries,
    idOf: ({ key }) => key,
    columns: [
      {
        key: 'title',
        title: 'واحد',
        kind: 'title',
        cell: ({ key, name }) => ({ children: [{ type: 'figureLink', target: `${units}_${key}`, named: false, children: say(name) }] }),
      },
      plain(countColumn<UnitEntry>('projects', KINDS.project.plural, ({ projects }) => projects.length)),
      plain(moneyColumn<UnitEntry>(writing, 'total', 'اعتبار در این منطقه', ({ amount }) => amount)),
    ],
    facets: [],
  });
}
