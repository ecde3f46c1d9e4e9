// sanad build: the plan as a printed document, a site and open data, in one folder that is replaced whole or not at all.
import { relative, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { checkPlan, DOCUMENTS, renderDocuments, viewPlan, type DocumentKind } from '../../pipeline.ts';
import { readAssets } from '../../read/read-assets.ts';
import { readVersion } from '../../read/read-version.ts';
import { formatNumber, toPersianDigits } from '../../text/digits.ts';
import { formatLongDate, jalaliDate } from '../../text/calendar.ts';
import type { Version } from '../../view/build-view.ts';
import { OutputRefused, writeOutput } from '../../write/write-output.ts';
import { assetsRoot } from '../assets-root.ts';
import { Progress } from '../progress.ts';
import { now, today } from '../today.ts';
import { UsageError, type Command } from './command.ts';
import { hasErrors, languageOption, planFolder, planOption, report } from './plan-folder.ts';

const STEPS: Readonly<Record<DocumentKind, string>> = { pdf: 'چاپ سند', data: 'نوشتن داده‌ها', site: 'ساختن وبگاه' };

export const build: Command = {
  help: 'برنامه را به سند چاپی، وبگاه و دادهٔ باز تبدیل می‌کند.',
  options: {
    plan: planOption,
    out: { value: 'DIR', help: 'پوشهٔ خروجی؛ اگر نیاید، dist' },
    only: { value: 'KIND', choices: DOCUMENTS, help: 'تنها یکی از خروجی‌ها ساخته شود' },
    draft: { help: 'با وجود خطا هم ساخته شود' },
    lang: languageOption,
  },
  async run(options) {
    // Pages come and go while the plan they are made of stays; left alone, the heap would grow to several times what lives in it.
    setFlagsFromString('--heap-growing-percent=60');
    const dir = await planFolder(options);
    const out = String(options['out'] ?? 'dist');
    const kinds = options['only'] === undefined ? DOCUMENTS : [options['only'] as DocumentKind];
    const progress = new Progress(process.stderr);

    progress.step('خواندن و بررسی برنامه');
    const assets = await readAssets(assetsRoot());
    const checked = await checkPlan(dir, assets, today());
    if (checked.diagnostics.length > 0) {
      progress.clear();
      process.stderr.write(report(checked, options, process.stderr));
    }
    const { plan } = checked;
    if (!plan || (hasErrors(checked) && options['draft'] !== true)) {
      progress.clear();
      process.stderr.write('سند ساخته نشد؛ خروجی پیشین دست نخورده است.\n');
      return 1;
    }

    const files = await renderDocuments(plan, await viewPlan(plan, dir, await planVersion(dir)), assets, kinds, (kind) =>
      progress.step(STEPS[kind]),
    );
    progress.step('نوشتن خروجی');
    try {
      const written = await writeOutput(out, files);
      progress.clear();
      process.stdout.write(
        summary(
          out,
          files.map(({ path }) => path),
          written,
        ),
      );
    } catch (error) {
      if (error instanceof OutputRefused) throw new UsageError(REFUSALS[error.reason](out));
      throw error;
    } finally {
      progress.clear();
    }
    return 0;
  },
};

const REFUSALS: Readonly<Record<OutputRefused['reason'], (out: string) => string>> = {
  'not-a-folder': (out) => `«${out}» پوشه نیست.`,
  'not-ours': (out) => `پوشهٔ «${out}» خالی نیست و ساختهٔ سند هم نیست؛ برای آنکه چیزی از میان نرود، دست نخورد.`,
  root: (out) => `«${out}» ریشهٔ دیسک است.`,
};

/** Gives the date and the commit that the documents bear: git's where there is git, otherwise today. */
async function planVersion(dir: string): Promise<Version> {
  const git = await readVersion(dir);
  const moment = git?.committed ?? now();
  return { date: { text: formatLongDate(jalaliDate(moment)), iso: moment.toISOString() }, ...(git ? { commit: git.commit } : {}) };
}

function summary(out: string, paths: readonly string[], { files, bytes }: { files: number; bytes: number }): string {
  const shown = relative(process.cwd(), resolve(out)) || '.';
  const main = ['index.html', 'plan.pdf', 'data/plan.json'].filter((path) => paths.includes(path));
  const size = formatNumber(bytes / 1_000_000, 1);
  return [toPersianDigits(`سند ساخته شد: ${files} پرونده، ${size} مگابایت`), ...main.map((path) => `  ${shown}/${path}`), ''].join('\n');
}
