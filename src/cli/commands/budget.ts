// sanad budget: the slice of a year as a booklet, a workbook, CSV and JSON, reconciled with the budget that was passed; and what is lost
// if sources bring less.
import { BUDGET_FORMS, renderBudget, type BudgetForm } from '../../budget-documents.ts';
import { findPlanPages, viewPlan } from '../../pipeline.ts';
import type { Plan } from '../../model/types.ts';
import { VALUES } from '../../model/vocabulary.ts';
import { budgetSlice } from '../../reckon/budget-slice.ts';
import { reconcile } from '../../reckon/reconcile.ts';
import { shock } from '../../reckon/shock.ts';
import { toAsciiDigits, toPersianDigits } from '../../text/digits.ts';
import { findMoneyUnit, type MoneyUnit } from '../../text/money-unit.ts';
import { addOutput } from '../../write/write-output.ts';
import { summarizeBudget } from './budget-summary.ts';
import { UsageError, type Command, type Options } from './command.ts';
import { makeDocuments, type Made, type SoundPlan } from './make-documents.ts';
import { outOption } from './output-folder.ts';
import { languageOption, planOption } from './plan-folder.ts';
import { readShock } from './read-shock.ts';

export const budget: Command = {
  help: 'برش یک سال برنامه را به دفترچه، کارپوشه و داده تبدیل می‌کند و با بودجهٔ همان سال می‌سنجد.',
  arguments: [{ name: 'YEAR', help: 'سال بودجه، مانند 1405' }],
  options: {
    plan: planOption,
    out: outOption,
    only: { value: 'FORM', choices: BUDGET_FORMS, help: 'تنها یکی از شکل‌ها ساخته شود' },
    unit: {
      value: 'UNIT',
      choices: Object.keys(VALUES.moneyUnit),
      findChoice: findMoneyUnit,
      help: 'یکای دفترچه، به انگلیسی یا فارسی، مانند «میلیارد تومان»؛ اگر نیاید، واحد پول برنامه',
    },
    shock: { value: 'SOURCE=CHANGE', help: 'کاهش منابع، مانند state-grant=-20%؛ چند تغییر با ویرگول جدا می‌شود' },
    draft: { help: 'با وجود خطا هم ساخته شود' },
    lang: languageOption,
  },
  async run(options, written = '') {
    return makeDocuments(options, {
      refusal: 'بودجه ساخته نشد',
      make: (sound, step) => makeBudget(sound, written, options, step),
      write: addOutput,
    });
  },
};

async function makeBudget(
  { plan, dir, assets, version, sources }: SoundPlan,
  written: string,
  options: Options,
  step: (text: string) => void,
): Promise<Made> {
  const year = readYear(plan, written);
  // What if sources bring less is a question beside the budget, never the budget itself, so that it has files of its own.
  const question = options['shock'] === undefined ? undefined : shock(plan, year, readShock(plan, String(options['shock'])));
  // The booklet says on which page of the printed plan each figure stands.
  step('صفحه‌های سند');
  const pages = await findPlanPages(await viewPlan(plan, dir, version), assets);
  step('ساختن بودجه');
  const unit = (options['unit'] ?? plan.settings.currency) as MoneyUnit;
  const forms = options['only'] === undefined ? BUDGET_FORMS : [options['only'] as BudgetForm];
  const request = { year, unit, pages, version, sources };
  const { files: budgets } = await renderBudget(plan, request, assets, forms);
  const answers = question ? (await renderBudget(plan, { ...request, shock: question }, assets, forms)).files : [];
  const files = [...budgets, ...answers];
  return {
    files,
    tell(shown) {
      const summary = summarizeBudget({ plan, slice: budgetSlice(plan, year), reconciliation: reconcile(plan, year), shock: question });
      return summary + files.map(({ path }) => `  ${shown}/${path}\n`).join('');
    },
  };
}

function readYear({ years }: Plan, written: string): number {
  const year = Number(toAsciiDigits(written));
  if (years.includes(year)) return year;
  const span = [years[0], years.at(-1)].map((one) => toPersianDigits(one ?? '')).join(' تا ');
  throw new UsageError(`«${written}» از سال‌های برنامه نیست؛ برنامه از ${span} است.`);
}
