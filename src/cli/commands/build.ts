// sanad build: the plan as a printed document, a site and open data, in one folder that is replaced whole or not at all.
import { relative, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { checkPlan, DOCUMENTS, renderDocuments, viewPlan, type DocumentKind } from '../../pipeline.ts';
import { readAssets } from '../../read/read-assets.ts';
import { formatNumber, toPersianDigits } from '../../text/digits.ts';
import { writeOutput } from '../../write/write-output.ts';
import { assetsRoot } from '../assets-root.ts';
import { Progress } from '../progress.ts';
import { today } from '../today.ts';
import type { Command } from './command.ts';
import { asUsageError, outOption } from './output-folder.ts';
import { hasErrors, languageOption, planFolder, planOption, planVersion, report } from './plan-folder.ts';

const STEPS: Readonly<Record<DocumentKind, string>> = {
  pdf: 'چاپ سند',
  budget: 'بودجهٔ سال‌ها',
  data: 'نوشتن داده‌ها',
  site: 'ساختن وبگاه',
};

export const build: Command = {
  help: 'برنامه را به سند چاپی، وبگاه و دادهٔ باز تبدیل می‌کند.',
  options: {
    plan: planOption,
    out: outOption,
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

    const version = await planVersion(dir);
    const request = { version, sources: checked.sources };
    const files = await renderDocuments(plan, await viewPlan(plan, dir, version), assets, request, kinds, (kind) =>
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
      throw asUsageError(error, out);
    } finally {
      progress.clear();
    }
    return 0;
  },
};

function summary(out: string, paths: readonly string[], { files, bytes }: { files: number; bytes: number }): string {
  const shown = relative(process.cwd(), resolve(out)) || '.';
  const main = ['index.html', 'plan.pdf', 'data/plan.json'].filter((path) => paths.includes(path));
  const size = formatNumber(bytes / 1_000_000, 1);
  return [toPersianDigits(`سند ساخته شد: ${files} پرونده، ${size} مگابایت`), ...main.map((path) => `  ${shown}/${path}`), ''].join('\n');
}
