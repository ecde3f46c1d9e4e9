// text-range-order: years run from the earlier to the later, each with its four digits.
import { toAsciiDigits } from '../../../text/digits.ts';
import { HAS } from '../../words/characters.ts';
import { followsPartName } from '../../words/numbers.ts';
import { textRule, type Finding } from '../../words/text-rule.ts';

export const rangeOrder = textRule({
  code: 'text-range-order',
  needs: 0,
  *find(text, { has }): Iterable<Finding<'text-range-order'>> {
    if ((has & (HAS.persianDigit | HAS.latinDigit)) === 0) return;
    const plain = toAsciiDigits(text);
    for (const pattern of (has & HAS.hyphen) === 0 ? [IN_WORDS] : [DASHED, IN_WORDS]) {
      for (const { index: start, 0: range, 1: first = '', 2: last = '' } of plain.matchAll(pattern)) {
        if (followsPartName(text, start)) continue;
        const end = start + range.length;
        const problem = first.length < 4 ? 'short' : Number(first) > Number(last) ? 'order' : undefined;
        if (problem) yield { start, end, args: { written: text.slice(start, end), problem } };
      }
    }
  },
});

const DASHED =
  /(?<![\w\-\u2013./\u066b\u066c])([7-9][0-9]|1[34][0-9]{2}) ?[-\u2013\u2014] ?(1[34][0-9]{2})(?![\w\-./\u066b\u066c][0-9]|[0-9])/g;
const IN_WORDS = /(?<=سال(?:\u200cهای|ها?ی?)? )(1[34][0-9]{2}) (?:تا|الی) (1[34][0-9]{2})(?![0-9])/g;
