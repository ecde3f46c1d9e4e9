// Where Sanad's own files are, wherever it was installed: the nearest folder above this module that holds templates/.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Gives the folder that holds templates/, fonts/ and package.json. */
export function assetsRoot(): string {
  let dir = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(dir, 'templates', 'theme.json'))) {
    const above = dirname(dir);
    if (above === dir) throw new Error('templates/theme.json was not found above the program');
    dir = above;
  }
  return dir;
}
