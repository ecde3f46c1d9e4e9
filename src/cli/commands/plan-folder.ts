// The options that commands on a plan share: which folder, in which form and language mistakes are told.
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plan } from '../../model/types.ts';
import { textsOf, type CheckedPlan } from '../../pipeline.ts';
import { readVersion } from '../../read/read-version.ts';
import { formatLongDate, jalaliDate } from '../../text/calendar.ts';
import type { Version } from '../../view/build-view.ts';
import { now } from '../today.ts';
import { REPORTS, type ReportFormat } from '../report/reports.ts';
import { meant, UsageError, type Option, type Options } from './command.ts';

export const planOption: Option = { value: 'DIR', help: 'پوشهٔ برنامه؛ اگر نیاید، plan' };
export const formatOption: Option = { value: 'FORMAT', choices: Object.keys(REPORTS), help: 'شکل گزارش خطاها؛ اگر نیاید، pretty' };
export const languageOption: Option = { value: 'LANG', choices: ['fa', 'en'], help: 'زبان گزارش؛ اگر نیاید، fa' };

/** Gives the absolute path of the plan folder, or fails when there is no such folder. */
export async function planFolder(options: Options): Promise<string> {
  const written = String(options['plan'] ?? 'plan');
  const dir = resolve(written);
  const found = await stat(dir).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`پوشهٔ «${written}» پیدا نشد.`);
  return dir;
}

/** Renders what was noticed, as the options ask. */
export function report(checked: CheckedPlan, options: Options, stream: NodeJS.WriteStream): string {
  const render = REPORTS[String(options['format'] ?? 'pretty') as ReportFormat];
  return render({
    diagnostics: checked.diagnostics,
    suppressed: checked.suppressed,
    texts: new Map(textsOf(checked).map(({ path, text }) => [path, text])),
    folder: String(options['plan'] ?? 'plan'),
    language: options['lang'] === 'en' ? 'en' : 'fa',
    colors: stream.isTTY === true && process.env['NO_COLOR'] === undefined,
  });
}

/** Gives the plan, or says on the error stream why there is none. */
export function readablePlan(checked: CheckedPlan, options: Options): Plan | undefined {
  if (!checked.plan) process.stderr.write(report(checked, { plan: options['plan'] ?? 'plan' }, process.stderr));
  return checked.plan;
}

/** Says that no item has an id, and which was probably meant. */
export function unknownId(plan: Plan, id: string): UsageError {
  return new UsageError(`شناسهٔ «${id}» در برنامه نیست.${meant(id, plan.known.keys())}`);
}

/** Gives the date and the commit that documents bear: git's where there is git, otherwise today. */
export async function planVersion(dir: string): Promise<Version> {
  const git = await readVersion(dir);
  const moment = git?.committed ?? now();
  return { date: { text: formatLongDate(jalaliDate(moment)), iso: moment.toISOString() }, ...(git ? { commit: git.commit } : {}) };
}

/** Tells whether anything noticed is an error. */
export function hasErrors(checked: CheckedPlan): boolean {
  return checked.diagnostics.some(({ severity }) => severity === 'error');
}
