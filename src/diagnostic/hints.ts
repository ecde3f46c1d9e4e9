// Parts that hints of several messages are made of.

export const didYouMean = (closest: string | undefined): { hint?: string } =>
  closest === undefined ? {} : { hint: `Did you mean ${closest}?` };

/** “a project”, “an indicator”. */
export const withArticle = (word: string): string => `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`;

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const hintOf = (sentences: readonly string[]): { hint?: string } => (sentences.length === 0 ? {} : { hint: sentences.join(' ') });
