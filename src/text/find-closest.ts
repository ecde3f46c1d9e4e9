// The word that a mistyped word probably meant.
import { distance } from 'fastest-levenshtein';

/**
 * Finds the candidate nearest to a written word, or undefined when none is near enough to be worth suggesting:
 * up to a third of the letters may differ. Half-spaces, case, and Arabic ي and ك do not count as differences.
 */
export function findClosest(written: string, candidates: Iterable<string>): string | undefined {
  const word = plain(written);
  let closest: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const other = plain(candidate);
    const differences = distance(word, other);
    const limit = Math.max(1, Math.floor(Math.max(word.length, other.length) / 3));
    if (differences < least && differences <= limit && differences < word.length && !isOther(word, other, differences)) {
      least = differences;
      closest = candidate;
    }
  }
  return closest;
}

// What two ids share at both ends, as in goal-mobility and goal-society, makes them no less different.
function isOther(word: string, other: string, differences: number): boolean {
  const shorter = Math.min(word.length, other.length);
  let from = 0;
  while (from < shorter && word[from] === other[from]) from++;
  let to = 0;
  while (to < shorter - from && word.at(-1 - to) === other.at(-1 - to)) to++;
  return shorter - from - to > 2 && differences > 2 && differences > (Math.max(word.length, other.length) - from - to) * 0.6;
}

/** Finds the key whose own spelling or Persian label is nearest to a written word. */
export function findClosestKey<K extends string>(written: string, labelled: readonly (readonly [key: K, label: string])[]): K | undefined {
  const words = new Map<string, K>(labelled.flatMap(([key, label]) => [key, label].map((word) => [word, key] as const)));
  return words.get(findClosest(written, words.keys()) ?? '');
}

function plain(text: string): string {
  return text
    .slice(0, 200)
    .replace(/[\u200c\u200d\u0640\u064b-\u0652]/g, '')
    .replaceAll('\u064a', '\u06cc')
    .replaceAll('\u0643', '\u06a9')
    .toLowerCase();
}
