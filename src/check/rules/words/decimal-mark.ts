// text-decimal-mark: decimals follow ٫ and neither a dot nor a slash, which may as well be a date, a fraction or a clock.
import { HAS } from '../../words/characters.ts';
import { followsPartName } from '../../words/numbers.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const decimalMark = patternRule({
  code: 'text-decimal-mark',
  needs: HAS.persianDigit,
  pattern:
    /(?<![\u06f0-\u06f9.,:/\u066b\u066c\-\u2013])[\u06f0-\u06f9]+([./])[\u06f0-\u06f9]+(?![\u06f0-\u06f9]|[.,:/\u066b\u066c\-\u2013][\u06f0-\u06f9])/g,
  judge({ 0: number, index, 1: mark = '' }, { text }) {
    const end = index + number.length;
    // A slash is a decimal where a unit follows; three places after a dot may be thousands; «بند ۲.۱» is the name of a part.
    if (mark === '/' ? !UNIT.test(text.slice(end)) : followsPartName(text, index) || /\.[\u06f0-\u06f9]{3}$/.test(number)) return undefined;
    const at = index + number.indexOf(mark);
    return mending(text, [[at, at + 1, '\u066b']], false, index, end);
  },
});

const UNIT = /^(?:\s?[\u066a%]|\s(?:درصد|هزار|میلیون|میلیارد|کیلومتر|متر|سانتی‌متر|هکتار|تن|کیلوگرم|گرم|برابر|لیتر|درجه)(?!\p{L}))/u;
