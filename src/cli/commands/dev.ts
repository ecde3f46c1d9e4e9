// sanad dev: the site as it is now, in a browser on the same machine, again after each change of the plan, until Ctrl-C.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAssets } from '../../read/read-assets.ts';
import { toAsciiDigits } from '../../text/digits.ts';
import { assetsRoot } from '../assets-root.ts';
import { UsageError, type Command, type Options } from './command.ts';
import { planFolder, planOption, planVersion } from './plan-folder.ts';

const PORT = 4040;

export const dev: Command = {
  help: 'پیش‌نمایش وبگاه را روی همین رایانه نشان می‌دهد و پس از هر تغییر برنامه تازه می‌کند، تا با Ctrl-C پایان یابد.',
  options: {
    plan: planOption,
    port: { value: 'PORT', help: `شمارهٔ درگاه؛ اگر نیاید، ${PORT}` },
  },
  async run(options) {
    const port = portOf(options);
    const dir = await planFolder(options);
    const root = assetsRoot();
    const [{ DevSite }, { serveDev }, assets, client, version] = await Promise.all([
      import('../dev/dev-site.ts'),
      import('../dev/serve-dev.ts'),
      readAssets(root),
      readFile(join(root, 'build/program/dev-client.js'), 'utf8'),
      planVersion(dir),
    ]);
    const site = new DevSite(dir, assets, version);
    await serveDev(site, dir, client, port);
    return 0;
  },
};

function portOf(options: Options): number {
  const written = String(options['port'] ?? PORT);
  const port = Number(toAsciiDigits(written));
  // 0 is any port that is free.
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`«${written}» شمارهٔ درگاه نیست؛ عددی از ۱ تا ۶۵۵۳۵ بنویسید.`);
  return port;
}
