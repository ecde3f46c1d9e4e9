// sanad lsp: the language server, for editors to start.
import { readAssets } from '../../read/read-assets.ts';
import { assetsRoot } from '../assets-root.ts';
import type { Command } from './command.ts';
import { languageOption } from './plan-folder.ts';

export const lsp: Command = {
  help: 'ویرایشگرها آن را اجرا می‌کنند: ایرادها، تکمیل و پیوندها هنگام نوشتن (Language Server Protocol).',
  options: { lang: languageOption, stdio: { help: 'برخی ویرایشگرها این گزینه را می‌افزایند؛ اثری ندارد' } },
  async run(options) {
    const [{ serve }, assets] = await Promise.all([import('../lsp/serve.ts'), readAssets(assetsRoot())]);
    serve(assets, options['lang'] === 'en' ? 'en' : 'fa');
    // The connection ends the process.
    return new Promise<number>(() => {});
  },
};
