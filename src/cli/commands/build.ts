// sanad build: the plan as a printed document, budgets of its years, a site and open data, in one folder that is replaced whole or not
// at all.
import { setFlagsFromString } from 'node:v8';
import { DOCUMENTS, planHistory, renderDocuments, viewPlan, type DocumentKind } from '../../pipeline.ts';
import type { OutputFile } from '../../render/output-file.ts';
import { formatNumber, toPersianDigits } from '../../text/digits.ts';
import { writeOutput } from '../../write/write-output.ts';
import type { Command } from './command.ts';
import { makeDocuments } from './make-documents.ts';
import { outOption } from './output-folder.ts';
import { languageOption, planOption } from './plan-folder.ts';

const STEPS: Readonly<Record<DocumentKind, string>> = {
  pdf: 'چاپ سند',
  budget: 'بودجهٔ سال‌ها',
  data: 'نوشتن داده‌ها',
  site: 'ساختن وبگاه',
};

/** What is named when all is done; the rest is found from it. */
const MAIN = ['index.html', 'plan.pdf', 'data/plan.json'];

export const build: Command = {
  help: 'برنامه را به سند چاپی، بودجهٔ سال‌ها، وبگاه و دادهٔ باز تبدیل می‌کند.',
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
    const kinds = options['only'] === undefined ? DOCUMENTS : [options['only'] as DocumentKind];
    return makeDocuments(options, {
      refusal: 'سند ساخته نشد',
      async make({ plan, dir, assets, ...request }, step) {
        const history = kinds.includes('site') ? await planHistory(plan, dir) : undefined;
        const viewed = await viewPlan(plan, dir, request.version, history);
        const files = await renderDocuments(plan, viewed, assets, request, kinds, (kind) => step(STEPS[kind]));
        return { files, tell: (shown, bytes) => summary(files, shown, bytes) };
      },
      write: writeOutput,
    });
  },
};

function summary(files: readonly OutputFile[], shown: string, bytes: number): string {
  const made = `سند ساخته شد: ${files.length} پرونده، ${formatNumber(bytes / 1_000_000, 1)} مگابایت`;
  const paths = MAIN.filter((path) => files.some((file) => file.path === path));
  return [toPersianDigits(made), ...paths.map((path) => `  ${shown}/${path}`), ''].join('\n');
}
