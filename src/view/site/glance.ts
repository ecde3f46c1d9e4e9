// The plan at a glance, for the front page: how much, how far, what people said, and the problems of each domain.
import { FIELDS, KINDS, VALUES, valueLabel, type Kind } from '../../model/vocabulary.ts';
import { byDomain } from '../../reckon/by-domain.ts';
import { indicatorCourse } from '../../reckon/indicator-course.ts';
import { moneyCells, sumOf, sumsBy } from '../../reckon/money.ts';
import { formatNumber, toPersianDigits } from '../../text/digits.ts';
import { toReadable } from '../isolate-latin.ts';
import { moneyWithUnit, type Writing } from '../writing.ts';

export interface Glance {
  /** A few figures of the whole plan, each with what it counts and, where there is one, the list that has them all. */
  readonly figures: readonly GlanceFigure[];
  /** Problems of each domain, the gravest first. */
  readonly domains: readonly GlanceDomain[];
  /** Submissions with their answers, the latest first. */
  readonly voices: readonly GlanceVoice[];
}

export interface GlanceFigure {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
  /** The subject, for the page that it leads to. */
  readonly of: 'money' | 'voices' | Kind;
}

export interface GlanceDomain {
  readonly id: string;
  readonly money: string;
  readonly problems: readonly { readonly id: string; readonly title: string; readonly severity: string; readonly grave: boolean }[];
}

export interface GlanceVoice {
  readonly event: string;
  readonly eventTitle: string;
  readonly text: string;
  readonly answer: string;
  readonly reason: string;
}

/** Builds the glance at a plan. */
export function buildGlance(writing: Writing): Glance {
  return { figures: figures(writing), domains: domains(writing), voices: latestVoices(writing) };
}

function figures(writing: Writing): GlanceFigure[] {
  const { byKind, years } = writing.plan;
  const money = sumOf(moneyCells(writing.plan));
  const measured = byKind.indicator.filter((one) => indicatorCourse(one, years).years.some(({ actual }) => actual !== undefined)).length;
  const reported = byKind.project.filter(({ progress = {} }) => Object.keys(progress).length > 0).length;
  const submissions = byKind.participation.flatMap((event) => event.submissions);
  const taken = submissions.filter(({ answer }) => answer !== 'rejected').length;
  return [
    ...(money > 0
      ? [
          {
            value: moneyWithUnit(writing, money),
            label: 'اعتبار همهٔ پروژه‌ها',
            note: `در ${formatNumber(years.length)} سال`,
            of: 'money',
          } as const,
        ]
      : []),
    ...counted('problem', byKind.problem.length, 'که برنامه برای حل آن‌ها نوشته شده است'),
    ...counted('provision', byKind.provision.length, 'با مجری و مهلت روشن'),
    ...counted('project', byKind.project.length, reported === 0 ? undefined : `پیشرفت ${formatNumber(reported)} پروژه گزارش شده است`),
    ...counted('indicator', byKind.indicator.length, measured === 0 ? undefined : `${formatNumber(measured)} شاخص سنجیده شده است`),
    ...(submissions.length > 0
      ? [
          {
            value: formatNumber(submissions.length),
            label: 'پیشنهاد مردم',
            note: `${formatNumber(taken)} پیشنهاد همه یا بخشی پذیرفته شد`,
            of: 'voices',
          } as const,
        ]
      : []),
  ];
}

function counted(kind: Kind, count: number, note: string | undefined): GlanceFigure[] {
  if (count === 0) return [];
  return [
    { value: formatNumber(count), label: KINDS[kind].label, ...(note === undefined ? {} : { note: toPersianDigits(note) }), of: kind },
  ];
}

const GRAVITY = Object.keys(VALUES.severity);

function domains(writing: Writing): GlanceDomain[] {
  const { plan } = writing;
  const money = sumsBy(moneyCells(plan), 'domain');
  return plan.byKind.domain.map(({ id }) => ({
    id,
    money: moneyWithUnit(writing, money.get(id)?.total ?? 0),
    problems: (byDomain(plan.byKind.problem).get(id) ?? [])
      .toSorted((a, b) => GRAVITY.indexOf(b.severity) - GRAVITY.indexOf(a.severity))
      .map(({ id: problem, title, severity }) => ({
        id: problem,
        title: toReadable(title),
        severity: `${FIELDS.severity.label}: ${valueLabel('severity', severity)}`,
        grave: severity === 'critical',
      })),
  }));
}

/** As many as a reader takes in at once. */
const MOST_VOICES = 3;

// One of each of the latest events, so that they are not all of one meeting; what changed the plan is told first.
function latestVoices({ plan }: Writing): GlanceVoice[] {
  return plan.byKind.participation
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .flatMap((event) => {
      const told = event.submissions.find(({ changed }) => changed !== undefined) ?? event.submissions[0];
      if (!told) return [];
      return [
        {
          event: event.id,
          eventTitle: toReadable(event.title),
          text: toReadable(told.text),
          answer: valueLabel('answer', told.answer),
          reason: toReadable(told.reason),
        },
      ];
    })
    .slice(0, MOST_VOICES);
}
