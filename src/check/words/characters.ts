// The characters that rules of writing look for, in groups: a rule that needs a group a text has nothing of need not read the text.

/** Groups of characters, one bit each. */
export const HAS = {
  persianLetter: 1 << 0,
  arabicLetter: 1 << 1,
  presentationForm: 1 << 2,
  arabicDigit: 1 << 3,
  latinDigit: 1 << 4,
  persianDigit: 1 << 5,
  halfSpace: 1 << 6,
  invisible: 1 << 7,
  notSign: 1 << 8,
  noBreakSpace: 1 << 9,
  direction: 1 << 10,
  latinMark: 1 << 11,
  quote: 1 << 12,
  dot: 1 << 13,
  percent: 1 << 14,
  tatweel: 1 << 15,
  arrow: 1 << 16,
  underscore: 1 << 17,
  diacritic: 1 << 18,
  bracket: 1 << 19,
  latinLetter: 1 << 20,
  mark: 1 << 21,
  composing: 1 << 22,
  hyphen: 1 << 23,
  slash: 1 << 24,
  blank: 1 << 25,
  heh: 1 << 26,
  oddSpace: 1 << 27,
} as const;

/** Gives the groups of which a text has a character. */
export function groupsOf(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) found |= GROUPS[text.charCodeAt(at)] ?? 0;
  return found;
}

/** Persian and Arabic letters, in brackets of a regular expression; digits, marks and tatweel are none. */
export const LETTERS = '\\u0620-\\u063f\\u0641-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06fc\\u06ff';

/** Marks above and below letters. */
export const MARKS = '\\u064b-\\u065f\\u0670';

/** What a Persian word is made of, the half-space included. */
export const WORD = `${LETTERS}${MARKS}\\u200c`;

/** Letters that join to the one after them; after others a half-space changes nothing to be seen. */
export const JOINING =
  /[\u0620\u0626\u0628\u062a-\u062e\u0633-\u063f\u0641-\u0647\u0649\u064a\u066e\u066f\u0678-\u0687\u069a-\u06bf\u06c1\u06c2\u06cc\u06ce\u06d0\u06d1]/;

const RANGES: readonly (readonly [group: number, characters: string])[] = [
  [HAS.persianLetter, LETTERS],
  [HAS.arabicLetter, '\\u064a\\u0649\\u0643'],
  [HAS.presentationForm, '\\ufb50-\\ufd3d\\ufd50-\\ufdff\\ufe70-\\ufefc'],
  [HAS.arabicDigit, '\\u0660-\\u0669'],
  [HAS.latinDigit, '0-9'],
  [HAS.persianDigit, '\\u06f0-\\u06f9'],
  [HAS.halfSpace, '\\u200c'],
  [HAS.invisible, '\\u00ad\\u180e\\u200b\\u200d\\u2060\\ufeff'],
  [HAS.notSign, '\\u00ac'],
  [HAS.noBreakSpace, '\\u00a0\\u202f'],
  [HAS.direction, '\\u200e\\u200f\\u061c\\u202a-\\u202c\\u2066-\\u2069'],
  [HAS.latinMark, ',;?'],
  [HAS.quote, '"\\u201c\\u201d\\u201e'],
  [HAS.dot, '.'],
  [HAS.percent, '%\\u066a'],
  [HAS.tatweel, '\\u0640'],
  [HAS.arrow, '\\u2192'],
  [HAS.underscore, '_#'],
  [HAS.diacritic, MARKS],
  [HAS.bracket, '()\\u00ab\\u00bb'],
  [HAS.latinLetter, 'A-Za-z\\u00c0-\\u024f'],
  [HAS.mark, '\\u060c\\u061b\\u061f!:.'],
  [HAS.composing, '\\u0300-\\u036f\\u0653-\\u0655\\u06d5'],
  [HAS.hyphen, '\\-\\u2010\\u2011\\u2013\\u2014'],
  [HAS.slash, '/'],
  [HAS.blank, ' '],
  [HAS.heh, '\\u0647\\u06c0'],
  [HAS.oddSpace, '\\t\\u2000-\\u200a\\u205f\\u3000'],
];

const GROUPS = ((): Uint32Array => {
  const groups = new Uint32Array(0x10000);
  for (const [group, characters] of RANGES) {
    const set = new RegExp(`[${characters}]`);
    for (let code = 0; code < groups.length; code++) if (set.test(String.fromCharCode(code))) groups[code] = (groups[code] ?? 0) | group;
  }
  return groups;
})();
