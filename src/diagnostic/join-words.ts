// Several words in a sentence, as each language strings them.

/** Joins as in «یک، دو و سه». */
export function joinFa(words: readonly string[]): string {
  return join(words, '، ', ' و ');
}

/** Joins as in “one, two and three”. */
export function joinEn(words: readonly string[]): string {
  return join(words, ', ', ' and ');
}

function join(words: readonly string[], comma: string, and: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(comma)}${and}${last}`;
}
