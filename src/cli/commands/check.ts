// sanad check: all mistakes of all files, at their places.
import { checkPlan } from '../../pipeline.ts';
import { readAssets } from '../../read/read-assets.ts';
import { assetsRoot } from '../assets-root.ts';
import { today } from '../today.ts';
import type { Command } from './command.ts';
import { formatOption, hasErrors, languageOption, planFolder, planOption, report } from './plan-folder.ts';

export const check: Command = {
  help: 'همهٔ ایرادهای برنامه را، هر یک در جای خود، نشان می‌دهد.',
  options: {
    plan: planOption,
    format: formatOption,
    lang: languageOption,
    watch: { help: 'پس از هر تغییر دوباره بررسی می‌کند، تا با Ctrl-C پایان یابد' },
  },
  async run(options) {
    const dir = await planFolder(options);
    const assets = await readAssets(assetsRoot());
    if (options['watch'] === true) {
      const { watchCheck } = await import('../watch-check.ts');
      const last = await watchCheck(dir, assets, (checked) => report(checked, options, process.stdout));
      return last && hasErrors(last) ? 1 : 0;
    }
    const checked = await checkPlan(dir, assets, today());
    process.stdout.write(report(checked, options, process.stdout));
    return hasErrors(checked) ? 1 : 0;
  },
};
