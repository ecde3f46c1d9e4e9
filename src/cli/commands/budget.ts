// sanad budget: the slice of a year as a booklet, a workbook, CSV and JSON, reconciled with the budget that was passed; and what is lost
// if sources bring less.
import { relative, resolve } from 'node:path';
import { BUDGET_FORMS, renderBudget, type BudgetForm, type BudgetRequest } from '../../budget-documents.ts';
import { checkPlan, findPlanPages, viewPlan } from '../../pipeline.ts';
import { VALUES } from '../../model/vocabulary.ts';
import { readAssets } from '../../read/read-assets.ts';
import { budgetSlice } from '../../reckon/budget-slice.ts';
import { reconcile } from '../../reckon/reconcile.ts';
import { shock, type Shock } from '../../reckon/shock.ts';
import type { Plan } from '../../model/types.ts';
import { toAsciiDigits, toPersianDigits } from '../../text/digits.ts';
import type { MoneyUnit } from '../../text/money-unit.ts';
import type { OutputFile } from '../../render/output-file.ts';
import { addOutput } from '../../write/write-output.ts';
import { assetsRoot } from '../assets-root.ts';
import { Progress } from '../progress.ts';
import { today } from '../today.ts';
import { summarizeBudget } from './budget-summary.ts';
import { UsageError, type Command, type Options } from './command.ts';
import { asUsageError, outOption } from './output-folder.ts';
import { hasErrors, languageOption, planFolder, planOption, planVersion, report } from './plan-folder.ts';
import { readShock } from './read-shock.ts';

export const budget: Command = {
  help: 'برش یک سال برنامه را به دفترچه، کارپوشه و داده تبدیل می‌کند و با بودجهٔ همان سال می‌سنجد.',
  arguments: [{ name: 'YEAR', help: 'سال بودجه، مانند 1405' }],
  options: {
    plan: planOption,
    out: outOption,
    only: { value: 'FORM', choices: BUDGET_FORMS, help: 'تنها یکی از شکل‌ها ساخته شود' },
    unit: { value: 'UNIT', choices: Object.keys(VALUES.moneyUnit), help: 'یکای دفترچه؛ اگر نیاید، واحد پول برنامه' },
    shock: { value: 'SOURCE=CHANGE', help: 'کاهش منابع، مانند state-grant=-20%؛ چند تغییر با ویرگول جدا می‌شود' },
    draft: { help: 'با وجود خطا هم ساخته شود' },
    lang: languageOption,
  },
  async run(options, written = '') {
    const dir = await planFolder(options);
    const out = String(options['out'] ?? 'dist');
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
      process.stderr.write('بودجه ساخته نشد؛ خروجی پیشین دست نخورده است.\n');
      return 1;
    }
    const year = readYear(plan, written);
    const question = options['shock'] === undefined ? undefined : shock(plan, year, readShock(plan, String(options['shock'])));

    try {
      // The booklet says on which page of the printed plan each figure stands.
      progress.step('صفحه‌های سند');
      const version = await planVersion(dir);
      const pages = await findPlanPages(await viewPlan(plan, dir, version), assets);
      progress.step('ساختن بودجه');
      const unit = (options['unit'] ?? plan.settings.currency) as MoneyUnit;
      const request = { year, unit, pages, version, sources: checked.sources };
      const files = await renderAll(plan, request, question, assets, formsOf(options));
      progress.step('نوشتن خروجی');
      await addOutput(out, files);
      progress.clear();
      const slice = budgetSlice(plan, year);
      process.stdout.write(summarizeBudget({ plan, slice, reconciliation: reconcile(plan, year), shock: question }));
      const shown = relative(process.cwd(), resolve(out)) || '.';
      process.stdout.write(files.map(({ path }) => `  ${shown}/${path}\n`).join(''));
    } catch (error) {
      throw asUsageError(error, out);
    } finally {
      progress.clear();
    }
    return 0;
  },
};

// What if is a question beside the budget, never the budget itself: it has files of its own.
async function renderAll(
  plan: Plan,
  request: BudgetRequest,
  question: Shock | undefined,
  assets: Parameters<typeof renderBudget>[2],
  forms: readonly BudgetForm[],
): Promise<readonly OutputFile[]> {
  const { files } = await renderBudget(plan, request, assets, forms);
  if (!question) return files;
  const answer = await renderBudget(plan, { ...request, shock: question }, assets, forms);
  return [...files, ...answer.files];
}

function formsOf(options: Options): readonly BudgetForm[] {
  return options['only'] === undefined ? BUDGET_FORMS : [options['only'] as BudgetForm];
}

function readYear({ years }: Plan, written: string): number {
  const year = Number(toAsciiDigits(written));
  if (years.includes(year)) return year;
  const span = [years[0], years.at(-1)].map((one) => toPersianDigits(one ?? '')).join(' تا ');
  throw new UsageError(`«${written}» از سال‌های برنامه نیست؛ برنامه از ${span} است.`);
}
