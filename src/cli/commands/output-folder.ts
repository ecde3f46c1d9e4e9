// What commands that write documents share: where to, and how a folder that must not be touched is told.
import { OutputRefused } from '../../write/write-output.ts';
import { UsageError, type Option } from './command.ts';

export const outOption: Option = { value: 'DIR', help: 'پوشهٔ خروجی؛ اگر نیاید، dist' };

/**
 * Gives the error to throw when writing failed: a refusal, or a disk that does not let us write, is told in Persian as the command
 * line's; anything else stays what it is.
 */
export function asUsageError(error: unknown, out: string): unknown {
  if (error instanceof OutputRefused) return new UsageError(REFUSALS[error.reason](out));
  const reason = error instanceof Error && 'code' in error ? DISK_REASONS[String(error.code)] : undefined;
  return reason === undefined ? error : new UsageError(`در «${out}» نمی‌توان نوشت: ${reason}.`);
}

/** What a system says of a disk, by its code. */
const DISK_REASONS: Readonly<Partial<Record<string, string>>> = {
  EACCES: 'اجازهٔ آن داده نشده است',
  EPERM: 'اجازهٔ آن داده نشده است',
  EROFS: 'این دیسک تنها خواندنی است',
  ENOSPC: 'دیسک جا ندارد',
  ENOENT: 'این پوشه را نمی‌توان ساخت',
  ENOTDIR: 'بخشی از این نشانی پوشه نیست',
  EBUSY: 'پرونده‌ای از آن در برنامهٔ دیگری باز است',
};

const REFUSALS: Readonly<Record<OutputRefused['reason'], (out: string) => string>> = {
  'not-a-folder': (out) => `«${out}» پوشه نیست.`,
  'not-ours': (out) => `پوشهٔ «${out}» خالی نیست و ساختهٔ سند هم نیست؛ برای آنکه چیزی از میان نرود، دست نخورد.`,
  root: (out) => `«${out}» ریشهٔ دیسک است.`,
};
