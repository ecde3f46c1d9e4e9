// The version of the plan that its data bear, and what every file about the data says of them alike.
import { isSample, SAMPLE_NOTICE } from '../../model/is-sample.ts';
import type { Plan } from '../../model/types.ts';
import { valueLabel } from '../../model/vocabulary.ts';
import { isoDate, jalaliDate, lastDayOf } from '../../text/calendar.ts';

/** The date of the plan in words and as an ISO time, and the commit where there is one. */
export interface DataVersion {
  readonly date: { readonly text: string; readonly iso: string };
  readonly commit?: string | undefined;
}

/** Gives the version as machines compare it, after semver.org: Jalali year, month and day of the plan, then its commit, as in `1404.5.21+ebe73de1`. */
export function versionName({ date, commit }: DataVersion): string {
  const day = jalaliDate(new Date(date.iso)).split('/').map(Number).join('.');
  // A plus says that there are changes which are not committed; the standard has it before the commit already.
  return commit === undefined ? day : `${day}+${commit.replace(/\+$/, '.modified')}`;
}

/** Says what holds for all data, a sentence each: edition, licence, units, what is empty, and whether the figures are real. */
export function dataNotes(plan: Plan, { date, commit }: DataVersion): string[] {
  const { edition, currency, organization, license } = plan.settings;
  return [
    `ویرایش: ${edition}، ${date.text}${commit === undefined ? '' : `، نسخهٔ ${commit}`}. ناشر: ${organization}.`,
    license === undefined ? 'پروانه‌ای برای این داده‌ها اعلام نشده است.' : `پروانهٔ داده: ${license.title} (${license.address}).`,
    `مبلغ‌ها به ${valueLabel('currency', currency)} و سال‌ها و تاریخ‌ها شمسی است.`,
    'خانهٔ خالی یعنی داده‌ای نیست و با صفر یکی نیست.',
    ...(isSample(plan) ? [SAMPLE_NOTICE] : []),
  ];
}

/** Gives words by which the data are found. */
export function dataKeywords({ settings, byKind }: Plan): string[] {
  return [...new Set([settings.city, 'برنامهٔ شهر', 'دادهٔ باز', ...byKind.domain.map(({ title }) => title)])];
}

/** Gives the first and last day of the plan's years, as ISO dates. */
export function dataPeriod({ years, settings }: Plan): { readonly start: string; readonly end: string } {
  const { firstYear, lastYear } = settings;
  return { start: isoDate(`${years[0] ?? firstYear}/01/01`), end: isoDate(lastDayOf(years.at(-1) ?? lastYear)) };
}

/** Gives the address of a file of the data from its path below `data/`: whole where the plan has a site, else as seen from that folder. */
export function dataAddress({ settings }: Plan, name: string): string {
  return settings.site === undefined ? name : `${settings.site}/data/${name}`;
}
