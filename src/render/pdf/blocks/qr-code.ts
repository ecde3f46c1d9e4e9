// An address as a QR code: a drawing of squares that a phone can read from paper.
import qrcode from 'qrcode-generator';
import type { Definition } from '../layout/pdfmake.ts';

/** The quiet zone that readers need round the code, in modules (ISO/IEC 18004). */
const QUIET = 2;

/** Builds the code of an address, `sizePt` wide and high. */
export function qrCode(address: string, sizePt: number, color: string): Definition {
  const code = qrcode(0, 'M');
  code.addData(address, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const module = sizePt / (count + 2 * QUIET);
  const squares: [number, number, number, number][] = [];
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (!code.isDark(row, column)) continue;
      let end = column + 1;
      while (end < count && code.isDark(row, end)) end++;
      squares.push([(column + QUIET) * module, (row + QUIET) * module, (end - column) * module, module]);
      column = end;
    }
  }
  return {
    canvas: [{ type: 'rect', x: 0, y: 0, w: 0, h: 0, figure: { squares, sizePt, color, link: address } }],
    size: { width: sizePt, height: sizePt },
  };
}
