// `state-grant=-20%,bonds=-50000` -> the changes of a question «what if», by id of the source.
import type { Plan } from '../../model/types.ts';
import { VALUES } from '../../model/vocabulary.ts';
import { findSources } from '../../reckon/find-sources.ts';
import type { Change } from '../../reckon/shock.ts';
import { parseNumber } from '../../text/digits.ts';
import { meant, UsageError } from './command.ts';

/**
 * Reads the changes. A name is that of a source, of a class or of a certainty; where two mean the same source, the one that means fewer
 * sources is the nearer. A change is a per cent, or an amount of the plan's currency.
 */
export function readShock(plan: Plan, written: string): Map<string, Change> {
  const changes = new Map<string, { readonly change: Change; readonly among: number }>();
  for (const part of written.split(/[,،;؛]/).filter((one) => one.trim() !== '')) {
    const [name = '', change = '', ...more] = part.split('=').map((piece) => piece.trim());
    if (change === '' || more.length > 0) throw new UsageError(`«${part.trim()}» به شکل «منبع=تغییر» نیست؛ مانند state-grant=-20%`);
    const sources = findSources(plan, name);
    if (sources.length === 0) throw new UsageError(`«${name}» منبع، طبقه یا قطعیت منابع این برنامه نیست.${meant(name, namesOf(plan))}`);
    const read = readChange(change);
    for (const source of sources) {
      const { among = Infinity } = changes.get(source) ?? {};
      if (among === sources.length) throw new UsageError(`برای منبع «${source}» بیش از یک تغییر نوشته شده است.`);
      if (sources.length < among) changes.set(source, { change: read, among: sources.length });
    }
  }
  if (changes.size === 0) throw new UsageError('تغییری نوشته نشده است؛ مانند state-grant=-20%');
  return new Map([...changes].map(([source, { change }]) => [source, change]));
}

/** An amount as small as a per cent is rather a per cent whose sign was left out. */
const LARGEST_PERCENT = 100;

// The question is what a loss takes, so every change is one; «20%» without its sign may be what is lost or what arrives.
function readChange(written: string): Change {
  const percent = /[%٪]/.test(written);
  const value = parseNumber(written.replace(/[%٪]/g, ''));
  if (value === undefined)
    throw new UsageError(`تغییر «${written}» خوانده نشد؛ درصدی مانند -20% یا مبلغی به واحد پول برنامه، مانند -50000، بنویسید.`);
  if (value >= 0) throw new UsageError(`تغییر «${written}» کاهش نیست؛ کاهش را با منها بنویسید، مانند -20%`);
  if (percent && value < -LARGEST_PERCENT) throw new UsageError(`تغییر «${written}» از همهٔ مبلغ منبع بیشتر است.`);
  if (!percent && value >= -LARGEST_PERCENT)
    throw new UsageError(`از «${written}» دانسته نیست که درصد است یا مبلغ؛ درصد را با نشانهٔ آن بنویسید، مانند ${written}%`);
  return percent ? { part: value / 100 } : { amount: value };
}

function namesOf({ byKind }: Plan): string[] {
  return [...byKind.source.map(({ id }) => id), ...Object.keys(VALUES.class), ...Object.keys(VALUES.certainty)];
}
