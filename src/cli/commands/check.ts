// sanad check: all mistakes of all files, at their places.
import { checkPlan } from '../../pipeline.ts';
import { readAssets } from '../../read/read-assets.ts';
import { assetsRoot } from '../assets-root.ts';
import { today } from '../today.ts';
import type { Command } from './command.ts';
import { formatOption, hasErrors, languageOption, planFolder, planOption, report } from './plan-folder.ts';

export const check: Command = {
  help: 'همهٔ ایرادهای برنامه را، هر یک در جای خود، نشان می‌دهد.',
  options: { plan: planOption, format: formatOption, lang: languageOption },
  async run(options) {
    const checked = await checkPlan(await planFolder(options), await readAssets(assetsRoot()), today());
    process.stdout.write(report(checked, options, process.stdout));
    return hasErrors(checked) ? 1 : 0;
  },
};
