// Strengths and weaknesses are the city's own. One that opens with something no city decides is an opportunity or a threat.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { searchKey } from '../../../text/search-key.ts';
import type { ItemRule } from '../../rule.ts';
import { swotFactors } from '../../swot-factors.ts';

export const swotOutside: ItemRule = {
  codes: ['swot-outside'],
  *checkItem(item) {
    if (item.kind !== 'domain') return;
    for (const { key, text, group, span } of swotFactors(item)) {
      if (group !== 'strengths' && group !== 'weaknesses') continue;
      const words = searchKey(text);
      const found = HEADS.find(({ key: one }) => opensWith(words, one));
      if (found) yield diagnostic('swot-outside', span, { factor: key, group, head: found.head });
    }
  },
};

function opensWith(text: string, head: string): boolean {
  const rest = text.slice(head.length);
  return text.startsWith(head) && !/^[\p{L}\p{M}]/u.test(rest) && !OWN.test(rest);
}

// What makes another thing of the word before it: too many staff is «تورم نیروی انسانی», a brainstorm «بارش فکری».
const OWN = /^ (?:نیرو|کارکنان|پرسنل|سازمان|ادار|تشکیلات|ساختار|فکر|اندیشه)/u;

const TURNS = ['', 'رشد ', 'افزایش ', 'کاهش ', 'نوسان ', 'نوسان‌های ', 'بالا رفتن ', 'بالا بودن ', 'تداوم ', 'تشدید '];
const THINGS = [
  'تورم',
  'نرخ تورم',
  'نرخ ارز',
  'بهای ارز',
  'قیمت ارز',
  'تحریم',
  'تحریم‌ها',
  'تحریم‌های بین‌المللی',
  'خشکسالی',
  'خشک‌سالی',
  'بارش',
  'بارندگی',
  'سیاست‌های دولت',
  'سیاست‌های کلان کشور',
  'قوانین کشور',
  'قوانین ملی',
  'اعتبارات ملی',
  'اعتبارات دولتی',
  'کمک‌های دولتی',
  'رکود مسکن',
  'رکود اقتصادی',
  'رکود اقتصاد کشور',
  'گرمایش زمین',
  'تغییر اقلیم',
  'تغییرات اقلیمی',
  'زمین‌لرزه',
  'وارونگی دما',
];
const HEADS = THINGS.flatMap((thing) => TURNS.map((turn) => `${turn}${thing}`)).map((head) => ({ head, key: searchKey(head) }));
