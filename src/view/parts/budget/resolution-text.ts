// «متن پیشنهادی مصوبه»: what the council may pass, sums in figures and in words, and places to sign. Numbers and dates stay blank.
import { VALUES } from '../../../model/vocabulary.ts';
import { formatNumber, toPersianDigits } from '../../../text/digits.ts';
import { convertMoney } from '../../../text/money-unit.ts';
import { numberInWords } from '../../../text/number-words.ts';
import { fact, paragraph, present } from '../../phrasing.ts';
import type { Block } from '../../tree.ts';
import type { BudgetWriting } from '../../budget-writing.ts';
import { BLANK, SIGNERS } from '../approval.ts';

/** Builds the blocks. */
export function resolutionText({ plan, slice }: BudgetWriting): Block[] {
  const { city, organization, title, currency } = plan.settings;
  const rials = convertMoney(slice.total, currency, 'rial');
  const clauses = slice.views.mission.map(({ title: mission, amount }) => {
    const sum = convertMoney(amount, currency, 'rial');
    return `${mission}: ${formatNumber(sum, 0)} ${VALUES.moneyUnit.rial} (${numberInWords(sum)} ${VALUES.moneyUnit.rial})`;
  });
  return [
    {
      type: 'factList',
      facts: present([
        fact('شمارهٔ مصوبه', BLANK),
        fact('جلسه', BLANK),
        fact('تاریخ', BLANK),
        fact('موضوع', toPersianDigits(`برش سال ${slice.year} برنامهٔ ${organization}`), true),
      ]),
    },
    paragraph(
      toPersianDigits(
        `شورای اسلامی شهر ${city} برش سال ${slice.year} «${title}» را به مبلغ ${formatNumber(rials, 0)} ${VALUES.moneyUnit.rial} ` +
          `(به حروف ${numberInWords(rials)} ${VALUES.moneyUnit.rial}، معادل ${numberInWords(rials / 10)} ${VALUES.moneyUnit.toman}) ` +
          'به شرح جدول‌های این دفترچه و به تفکیک مأموریت‌های زیر تصویب می‌کند:',
      ),
    ),
    {
      type: 'list',
      ordered: true,
      spread: false,
      children: clauses.map((clause) => ({ type: 'listItem', spread: false, children: [paragraph(clause)] })),
    },
    { type: 'signatures', roles: [...SIGNERS] },
  ];
}
