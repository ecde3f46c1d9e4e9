// text-latin-adjoining: between a Latin and a Persian letter stands a space or a half-space.
import { HAS, LETTERS, MARKS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const latinAdjoining = patternRule({
  code: 'text-latin-adjoining',
  needs: HAS.latinLetter | HAS.persianLetter,
  pattern: new RegExp(`[A-Za-z](?=[${LETTERS}])|[${LETTERS}${MARKS}](?=[A-Za-z])`, 'g'),
  judge: ({ index }, { text }) => mending(text, [[index + 1, index + 1, ' ']], false, index, index + 2),
});
