// The one door of the tests: installs what they need, then types, lint, form, and every test there is.
// Plain JavaScript, because on a fresh clone nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What the tests look at documents with; the product itself needs none of it. */
const TOOLS = [
  { package: 'poppler-utils', present: () => onPath('pdftotext') },
  { package: 'qpdf', present: () => onPath('qpdf') },
  { package: 'unicode-data', present: () => existsSync('/usr/share/unicode/BidiTest.txt') },
  { package: 'chromium', present: () => onPath('chromium') },
  { package: 'libreoffice-calc', present: () => onPath('soffice') || onPath('libreoffice') },
  { package: 'default-jre-headless', present: () => onPath('java') },
];

run('packages and compiled code', process.execPath, ['src/cli/bootstrap.mjs']);
installTools();
run('lint', process.execPath, ['node_modules/eslint/bin/eslint.js', '.']);
run('form', process.execPath, [
  'node_modules/prettier/bin/prettier.cjs',
  '--check',
  '--log-level',
  'warn',
  'src',
  'tests',
  'bench',
  'templates',
  '*.{js,json}',
]);
const tests = readdirSync(join(root, 'build/tests'))
  .filter((name) => name.endsWith('.test.js') && existsSync(join(root, 'tests', name.replace(/\.js$/, '.ts'))))
  .map((name) => join('build/tests', name))
  .sort();
run('tests', process.execPath, ['--test', ...tests]);

function run(what, command, args, options = {}) {
  console.log(`\n— ${what}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
  if (status !== 0) {
    console.error(`${what}: failed`);
    process.exit(status ?? 1);
  }
}

function installTools() {
  const missing = TOOLS.filter(({ present }) => !present()).map((tool) => tool.package);
  if (missing.length === 0) return;
  if (!onPath('apt-get')) {
    console.error(`The tests need ${missing.join(', ')}; install them with your system's packages.`);
    process.exit(1);
  }
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args];
    run(`apt-get ${args.join(' ')}`, command, rest, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...missing);
}

function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}
