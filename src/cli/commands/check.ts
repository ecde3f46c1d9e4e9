// sanad check: all mistakes of all files, at their places.
import { checkPlan } from '../../pipeline.ts';
import { readAssets } from '../../read/read-assets.ts';
import { assetsRoot } from '../assets-root.ts';
import { fixPlan, type FixedPlan } from '../fix-plan.ts';
import { today } from '../today.ts';
import { toPersianDigits } from '../../text/digits.ts';
import type { Command, Option } from './command.ts';
import { formatOption, hasErrors, languageOption, planFolder, planOption, report } from './plan-folder.ts';

const fixOption: Option = { help: 'آنچه را که تنها شیوهٔ نوشتن است و معنی را تغییر نمی‌دهد در پرونده‌ها درست می‌کند.' };

export const check: Command = {
  help: 'همهٔ ایرادهای برنامه را، هر یک در جای خود، نشان می‌دهد.',
  options: {
    plan: planOption,
    format: formatOption,
    lang: languageOption,
    fix: fixOption,
    watch: { help: 'پس از هر تغییر دوباره بررسی می‌کند، تا با Ctrl-C پایان یابد' },
  },
  async run(options) {
    const [dir, assets] = [await planFolder(options), await readAssets(assetsRoot())];
    const fixed = options['fix'] === true ? await fixPlan(dir, assets, today()) : undefined;
    // What was mended is told beside the report, which may be for a program.
    if (fixed) process.stderr.write(`${tellMended(fixed, options['lang'] === 'en')}\n`);
    if (options['watch'] === true) {
      const { watchCheck } = await import('../watch-check.ts');
      const last = await watchCheck(dir, assets, (checked) => report(checked, options, process.stdout));
      return last && hasErrors(last) ? 1 : 0;
    }
    const checked = fixed?.checked ?? (await checkPlan(dir, assets, today()));
    process.stdout.write(report(checked, options, process.stdout));
    return hasErrors(checked) ? 1 : 0;
  },
};

function tellMended({ mended, files }: FixedPlan, isEnglish: boolean): string {
  if (isEnglish) return `${mended} ${mended === 1 ? 'problem' : 'problems'} mended in ${files} ${files === 1 ? 'file' : 'files'}.`;
  return mended === 0 ? 'چیزی برای اصلاح خودکار نبود.' : toPersianDigits(`${mended} ایراد در ${files} پرونده اصلاح شد.`);
}
