// What commands that write documents share: where to, and how a folder that must not be touched is told.
import { OutputRefused } from '../../write/write-output.ts';
import { UsageError, type Option } from './command.ts';

export const outOption: Option = { value: 'DIR', help: 'پوشهٔ خروجی؛ اگر نیاید، dist' };

/** Gives the error to throw when writing failed: a refusal is the command line's, told in Persian; anything else stays what it is. */
export function asUsageError(error: unknown, out: string): unknown {
  return error instanceof OutputRefused ? new UsageError(REFUSALS[error.reason](out)) : error;
}

const REFUSALS: Readonly<Record<OutputRefused['reason'], (out: string) => string>> = {
  'not-a-folder': (out) => `«${out}» پوشه نیست.`,
  'not-ours': (out) => `پوشهٔ «${out}» خالی نیست و ساختهٔ سند هم نیست؛ برای آنکه چیزی از میان نرود، دست نخورد.`,
  root: (out) => `«${out}» ریشهٔ دیسک است.`,
};
