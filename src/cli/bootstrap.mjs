// Makes a fresh clone ready: installs the packages that package-lock.json names and compiles src/ to build/.
// Plain JavaScript, because nothing is installed yet when it runs; with everything in place it only compares times.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Sanad needs Node 20 or newer; this is ${process.versions.node}.`);
  process.exit(2);
}

const timeOf = (path) => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : 0);

if (timeOf('node_modules/.package-lock.json') < timeOf('package-lock.json')) {
  console.error('Installing packages …');
  // npm is itself a script of Node; on Windows it can only be started through the shell.
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) process.exit(install.status ?? 1);
}

const compile = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--project', root], {
  cwd: root,
  stdio: ['ignore', 2, 2],
});
process.exit(compile.status ?? 1);
