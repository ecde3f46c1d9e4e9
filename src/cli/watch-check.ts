// sanad check --watch: the report of the plan as it is now, again after each change, until Ctrl-C.
import { isDeepStrictEqual } from 'node:util';
import { PlanSession, type CheckedPlan } from '../plan-session.ts';
import type { Assets } from '../read/read-assets.ts';
import { formatNumber, toPersianDigits } from '../text/digits.ts';
import { today } from './today.ts';
import { watchFolder } from './watch-folder.ts';

/** Checks and reports until the process is asked to end; gives the last state. `render` makes the report, which goes to stdout. */
export async function watchCheck(dir: string, assets: Assets, render: (checked: CheckedPlan) => string): Promise<CheckedPlan | undefined> {
  const session = new PlanSession(dir, assets);
  let last: CheckedPlan | undefined;
  let lost = false;
  const check = async (named: ReadonlySet<string>): Promise<void> => {
    for (const path of named) session.forget(path);
    const begun = performance.now();
    await session.readWorkbooks();
    const checked = tryCheck(session);
    if (!checked) {
      if (!lost) process.stderr.write('پوشهٔ برنامه در دسترس نیست؛ با بازگشت آن بررسی از سر گرفته می‌شود.\n');
      lost = true;
      return;
    }
    const isNew = !last || lost || !isSameState(last, checked);
    lost = false;
    last = checked;
    if (!isNew) return;
    const milliseconds = Math.round(performance.now() - begun);
    if (process.stdout.isTTY) process.stdout.write(CLEAR);
    process.stdout.write(render(checked));
    process.stderr.write(toPersianDigits(`بررسی در ${formatNumber(milliseconds)} هزارم ثانیه. در انتظار تغییر؛ پایان با Ctrl-C.\n`));
  };
  await check(new Set());
  const watch = watchFolder(dir, check);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  watch.close();
  return last;
}

const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

// The folder may be away for a while, as when another branch is checked out.
function tryCheck(session: PlanSession): CheckedPlan | undefined {
  try {
    return session.check(today());
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

// Files that did not change are the very objects of before. Other files matter by what is said of them, and so does the day.
function isSameState(before: CheckedPlan, now: CheckedPlan): boolean {
  const files = filesOf(before);
  const others = filesOf(now);
  const sameFiles = files.length === others.length && files.every((file, at) => file === others[at]);
  return sameFiles && isDeepStrictEqual(before.diagnostics, now.diagnostics);
}

const filesOf = ({ sources, budgets }: CheckedPlan): readonly object[] => [...sources, ...budgets];
