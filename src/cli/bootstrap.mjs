// Makes a fresh clone ready: installs the packages that package-lock.json names, compiles src/ to build/, and joins the program and
// its libraries into the few files of build/program/, which are what people run: thousands of small ones take a second to load.
// Plain JavaScript, because nothing is installed yet when it runs; with everything in place it only compares times.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWebFont, WEB_FONT } from './build-web-font.mjs';
import { buildWordList, WORD_LICENCE, WORD_LIST } from './build-word-list.mjs';

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

/** The scripts of the site. */
const CLIENT = 'src/render/site/client';
const CLIENT_ENTRIES = ['charts.ts', 'list.ts', 'mode.ts', 'money.ts', 'search.ts', 'site.ts'];
/** What pages of the preview run besides; never part of a site that is built. */
const DEV_CLIENT = 'dev-client.ts';

const stamp = join(root, 'build/.compiled');
const sources = listSources();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== sources) {
  compile();
  await bundle();
  writeFileSync(stamp, sources);
}
buildWordList(root);
await buildWebFont(root);

/** Gives every file that the build is made of, with its time and size: any change of them is seen, also a step back. */
function listSources() {
  const inside = ['src', 'tests', 'bench'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.m?[jt]s$/.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
  return ['package.json', 'package-lock.json', 'tsconfig.json']
    .map((name) => join(root, name))
    .concat(inside.sort())
    .map((file) => {
      const { mtimeMs, size } = statSync(file);
      return `${file} ${mtimeMs} ${size}\n`;
    })
    .join('');
}

/** Compiles every module by itself, which is what tests import, and checks the types; also those of the scripts that browsers run. */
function compile() {
  for (const project of [root, join(root, CLIENT)]) {
    const { status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--project', project], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) process.exit(status ?? 1);
  }
}

/**
 * Joins what a command needs into one file, and what only some need (`import()`) into files of their own; what is never used of a
 * library is left out. harfbuzzjs stays where it is, because its WebAssembly is beside it; so would pdfkit if its own fonts or its
 * colour profile were used.
 */
async function bundle() {
  const { build } = await import('esbuild');
  const folder = join(root, 'build/program');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['harfbuzzjs'],
    // Libraries in CommonJS ask for modules of Node by require.
    banner: { js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);" },
    // The stack of a bug of ours is told in places of src/.
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    logLevel: 'warning',
  });
  const made = new Set([...Object.keys(metafile.outputs), WORD_LIST, WORD_LICENCE, WEB_FONT].map((path) => basename(path)));
  for (const name of readdirSync(folder)) if (!made.has(name) && name !== 'client') rmSync(join(folder, name), { recursive: true });
  await bundleClient(build, join(folder, 'client'));
}

/**
 * Joins each script of the site with what it imports into one small file. They are classic scripts, because browsers load no
 * modules from a disk.
 */
async function bundleClient(build, folder) {
  rmSync(folder, { recursive: true, force: true });
  const bundleTo = (outdir, entries) =>
    build({
      absWorkingDir: root,
      entryPoints: entries.map((name) => join(CLIENT, name)),
      outdir,
      bundle: true,
      format: 'iife',
      platform: 'browser',
      target: ['chrome90', 'firefox90', 'safari15'],
      minify: true,
      // Letters of Persian stay letters: escapes are three times as long.
      charset: 'utf8',
      legalComments: 'inline',
      logLevel: 'warning',
    });
  await bundleTo(folder, CLIENT_ENTRIES);
  await bundleTo(dirname(folder), [DEV_CLIENT]);
}
