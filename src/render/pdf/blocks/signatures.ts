// Places for signatures, two to a row: a role, and room to sign under it.
import type { Signatures } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import type { BlockContext } from './block-context.ts';

const ROOM_PT = 70;

/** Builds the places. */
export function signatures(node: Signatures, { theme, width }: BlockContext): Definition[] {
  const place = (role: string | undefined): Definition => ({
    width: width / 2 - 10,
    stack:
      role === undefined
        ? []
        : [
            { text: role, bold: true, alignment: 'center' },
            { text: 'نام، امضا و تاریخ', fontSize: theme.print.smallPt, color: theme.colors.muted, alignment: 'center' },
          ],
    margin: [0, 0, 0, ROOM_PT],
    source: node,
  });
  const rows: Definition[] = [];
  for (let index = 0; index < node.roles.length; index += 2) {
    rows.push({ columns: [place(node.roles[index]), place(node.roles[index + 1])], columnGap: 20 });
  }
  return [{ stack: rows, margin: [0, 50, 0, 0] }];
}
