// What a mistake is called by services that compare one run with the next: the same while lines move, another for another mistake.
import { createHash } from 'node:crypto';
import type { Located } from './locate.ts';

/** Gives each mistake its fingerprint, 32 hexadecimal digits; equal mistakes of one file are told apart by their order. */
export function fingerprints(located: readonly Located[]): string[] {
  const seen = new Map<string, number>();
  return located.map(({ place, code, args }) => {
    const mistake = JSON.stringify([place.path, code, args]);
    const order = seen.get(mistake) ?? 0;
    seen.set(mistake, order + 1);
    return createHash('sha256').update(`${mistake}${order}`).digest('hex').slice(0, 32);
  });
}
