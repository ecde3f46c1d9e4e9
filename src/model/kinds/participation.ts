// مشارکت: an event or a call, what people submitted, and the answer to each submission.
import { date, group, integer, item, list, oneOf, ref, text } from '../fields.ts';

export const participationSchema = item({
  audience: oneOf('audience'),
  date: date(),
  method: text(),
  attendance: integer(),
  submissions: list(group({ id: text(), text: text(), about: ref(), answer: oneOf('answer'), reason: text(), changed: ref().optional() })),
});
