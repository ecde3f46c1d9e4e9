// «تصویب سند»: the resolutions that approve the plan, or, while there is none, a form to be filled by hand when there is one.
import { formatLongDate } from '../../text/calendar.ts';
import { fact, paragraph, present } from '../phrasing.ts';
import { inOrder } from '../outline.ts';
import type { Block } from '../tree.ts';
import { refer, type Writing } from '../writing.ts';

/** Who signs for the council and the municipality; roles, never names. */
export const SIGNERS = ['رئیس شورای اسلامی شهر', 'دبیر شورای اسلامی شهر', 'رئیس کمیسیون برنامه و بودجه', 'شهردار'];
/** Room to write by hand. */
export const BLANK = '…………………………';

/** Builds the blocks of the approval page. */
export function approval({ plan, ...rest }: Writing): Block[] {
  const writing = { plan, ...rest };
  const { organization, city, title } = plan.settings;
  const approvals = inOrder(plan.byKind.resolution).filter(({ effect }) => effect === 'approval');
  const [last] = approvals.slice(-1);
  const lead = last
    ? `«${title}» در شورای اسلامی شهر ${city} تصویب شده و اجرای آن بر عهدهٔ ${organization} است.`
    : `این ویرایش هنوز به تصویب شورای اسلامی شهر ${city} نرسیده است. جای شماره، جلسه و تاریخ مصوبه و امضاها برای نسخهٔ مصوب خالی مانده است.`;
  return [
    paragraph(lead),
    {
      type: 'factList',
      facts: present([
        fact('شمارهٔ مصوبه', last?.number ?? BLANK),
        fact('جلسه', last?.session ?? BLANK),
        fact('تاریخ', last ? formatLongDate(last.date) : BLANK),
        fact('موضوع', last ? refer(writing, last.id) : `تصویب «${title}»`, true),
      ]),
    },
    { type: 'signatures', roles: SIGNERS },
  ];
}
