// Parts that hints of several messages are made of.

export const didYouMean = (closest: string | undefined): { hint?: string } =>
  closest === undefined ? {} : { hint: `Did you mean ${closest}?` };

export const sentence = (help: string | undefined): string[] => (help === undefined ? [] : [`${help}.`]);

export const hintOf = (sentences: readonly string[]): { hint?: string } => (sentences.length === 0 ? {} : { hint: sentences.join(' ') });
