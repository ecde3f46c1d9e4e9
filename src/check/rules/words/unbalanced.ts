// text-unbalanced: what opens in a paragraph closes in it: parentheses and guillemets, also when strong words lie between. The
// parenthesis after a letter or a number of a list, as in «الف)», has no other half.
import { HAS, LETTERS } from '../../words/characters.ts';
import { textRule } from '../../words/text-rule.ts';

export const unbalanced = textRule({
  code: 'text-unbalanced',
  needs: HAS.bracket,
  *find(text) {
    const open: { readonly sign: string; readonly at: number }[] = [];
    for (const { 0: sign, index: at } of text.matchAll(/[()\u00ab\u00bb[\]]/g)) {
      if (/[(\u00ab[]/.test(sign)) open.push({ sign, at });
      else if (open.at(-1)?.sign === OPENING[sign] || (sign !== '\u00bb' && /[([]/.test(open.at(-1)?.sign ?? ''))) open.pop();
      else if (sign === ')' ? !LIST_MARK.test(text.slice(Math.max(0, at - 12), at)) : sign === '\u00bb') {
        yield { start: at, end: at + 1, args: { sign } };
        return;
      }
    }
    const left = open.find(({ sign }) => sign !== '[');
    if (left) yield { start: left.at, end: left.at + 1, args: { sign: left.sign } };
  },
});

const OPENING: Readonly<Record<string, string>> = { ')': '(', '\u00bb': '\u00ab', ']': '[' };
const LIST_MARK = new RegExp(
  `(?:^|[\\s\\u060c\\u061b:(\\u00ab"\\u201c])(?:[0-9\\u06f0-\\u06f9]{1,3}[-.\\u2013])*(?:[0-9\\u06f0-\\u06f9]{1,3}|[${LETTERS}]\\u0640?|الف|[ivxIVX]{1,4}|[A-Za-z*])$`,
);
