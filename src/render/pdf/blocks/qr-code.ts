// An address as a QR code: a drawing of squares that a phone can read from paper.
import qrcode from 'qrcode-generator';
import type { Definition } from '../layout/pdfmake.ts';
import type { Figure } from '../layout/renderer.ts';

/** The quiet zone that readers need round the code, in modules (ISO/IEC 18004). */
const QUIET = 2;

/** Builds the code of an address, `sizePt` wide and high. */
export function qrCode(address: string, sizePt: number, color: string): Definition {
  const code = qrcode(0, 'M');
  code.addData(address, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, row) => Array.from({ length: count }, (_none, column) => code.isDark(row, column)));
  const quietPt = (sizePt * QUIET) / (count + 2 * QUIET);
  const figure: Figure = { rows, sizePt, quietPt, color, link: address };
  return {
    canvas: [{ type: 'rect', x: 0, y: 0, w: 0, h: 0, figure }],
    size: { width: sizePt, height: sizePt },
  };
}
