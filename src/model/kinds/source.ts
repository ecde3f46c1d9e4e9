// منبع تأمین: a source of money, how it is raised, and the most that may be drawn from it in each year.
import { byYear, item, money, oneOf, text } from '../fields.ts';

export const sourceSchema = item({ class: oneOf('class'), means: text(), ceilings: byYear(money()), certainty: oneOf('certainty') });
