// The ezafe that joins a Persian word to what follows it.

/** Writes a word as it stands before a dependent: «مسئلهٔ», «پروژه‌های», «حکم». The ezafe of a consonant is not written. */
export function withEzafe(word: string): string {
  if (/[\u0627\u0648]$/.test(word)) return `${word}\u06cc`;
  return word.endsWith('\u0647') ? `${word}\u0654` : word;
}
