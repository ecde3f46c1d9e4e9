// What commands that make documents of a plan do alike: check it, stop where it has mistakes, make the files, write them, say where.
import { relative, resolve } from 'node:path';
import type { Plan } from '../../model/types.ts';
import { checkPlan } from '../../pipeline.ts';
import { readAssets, type Assets } from '../../read/read-assets.ts';
import type { Source } from '../../read/source.ts';
import type { OutputFile } from '../../render/output-file.ts';
import type { Version } from '../../view/build-view.ts';
import type { writeOutput } from '../../write/write-output.ts';
import { assetsRoot } from '../assets-root.ts';
import { Progress } from '../progress.ts';
import { today } from '../today.ts';
import type { Options } from './command.ts';
import { asUsageError } from './output-folder.ts';
import { hasErrors, planFolder, planVersion, report } from './plan-folder.ts';

/** A plan of which documents may be made, and what they are made with. */
export interface SoundPlan {
  readonly plan: Plan;
  readonly dir: string;
  readonly sources: readonly Source[];
  readonly assets: Assets;
  readonly version: Version;
}

export interface Making {
  /** Said where the plan has mistakes and nothing is made. */
  readonly refusal: string;
  /** Makes the files; `step` shows what is being done. Throws a `UsageError` for what the command line asks wrongly. */
  readonly make: (sound: SoundPlan, step: (text: string) => void) => Promise<Made>;
  readonly write: typeof writeOutput;
}

export interface Made {
  readonly files: readonly OutputFile[];
  /** Says what was made; `shown` is the folder as people write it. */
  readonly tell: (shown: string, bytes: number) => string;
}

/** Runs such a command and gives its exit code. */
export async function makeDocuments(options: Options, { refusal, make, write }: Making): Promise<number> {
  const dir = await planFolder(options);
  const out = String(options['out'] ?? 'dist');
  const progress = new Progress(process.stderr);
  try {
    progress.step('خواندن و بررسی برنامه');
    const assets = await readAssets(assetsRoot());
    const checked = await checkPlan(dir, assets, today());
    progress.clear();
    if (checked.diagnostics.length > 0) process.stderr.write(report(checked, options, process.stderr));
    const { plan, sources } = checked;
    if (!plan || (hasErrors(checked) && options['draft'] !== true)) {
      process.stderr.write(`${refusal}؛ خروجی پیشین دست نخورده است.\n`);
      return 1;
    }
    const sound = { plan, dir, sources, assets, version: await planVersion(dir) };
    const { files, tell } = await make(sound, (text) => progress.step(text));
    progress.step('نوشتن خروجی');
    const { bytes } = await write(out, files).catch((error: unknown) => Promise.reject(asUsageError(error, out) as Error));
    progress.clear();
    process.stdout.write(tell(relative(process.cwd(), resolve(out)) || '.', bytes));
    return 0;
  } finally {
    progress.clear();
  }
}
