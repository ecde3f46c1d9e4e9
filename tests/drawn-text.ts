// What is drawn on the pages of a PDF file, read back from the file itself: pdf.js follows the operators, qpdf gives the fonts.
// Nothing of the printing code is used, so that it is the file which is held to what was asked.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as hb from 'harfbuzzjs';
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One glyph of a text object, or one filled outline. */
export interface Drawn {
  /** Left edge, or pen, from the left of the page, in points. */
  readonly x: number;
  /** The baseline, or where an outline is set, from the foot of the page, in points. */
  readonly y: number;
  /** What readers are told it stands for; empty for outlines. */
  readonly text: string;
  /** The path that is filled, at 1000 units to the em and rounded; empty for what leaves no ink. */
  readonly shape: string;
  readonly outline: boolean;
}

/** Marks are set a little above or below the baseline; lines are farther apart. */
const SAME_LINE_PT = 6;

/** Reads the lines of a file from top to bottom, page by page; on each, what is drawn from left to right. */
export async function readDrawn(file: string, fonts: ReadonlyMap<string, FileFont> = readFonts(file)): Promise<Drawn[][]> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: VerbosityLevel.ERRORS, disableFontFace: true })
    .promise;
  const lines: Drawn[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const byBaseline = new Map<number, Drawn[]>();
    for (const drawn of follow(fnArray, argsArray, (name) => fonts.get((page.commonObjs.get(name) as { name: string }).name))) {
      const baseline = [...byBaseline.keys()].find((known) => Math.abs(known - drawn.y) < SAME_LINE_PT) ?? drawn.y;
      byBaseline.set(baseline, [...(byBaseline.get(baseline) ?? []), drawn]);
    }
    // The pen moves down the page as y falls; what stands at one x stays in the order of the file.
    lines.push(...[...byBaseline].sort(([a], [b]) => b - a).map(([, drawn]) => drawn.sort((a, b) => a.x - b.x)));
  }
  await document.destroy();
  return lines;
}

/** A font of the file: the character id that each code stands for, and the shape that each character id leads to. */
export interface FileFont {
  readonly cidOf: (code: number) => number;
  readonly shapeOf: (cid: number) => string;
  readonly glyphs: Uint16Array;
}

/** Reads the composite fonts of a file by name; `change` may tamper with the way from character ids to glyphs. */
export function readFonts(file: string, change: (glyphs: Uint16Array) => void = () => {}): Map<string, FileFont> {
  const json = execFileSync('qpdf', ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized', file], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const [, objects] = (JSON.parse(json) as { qpdf: [unknown, Record<string, QpdfObject>] }).qpdf;
  const object = (reference: unknown): QpdfObject => objects[`obj:${String(reference)}`] ?? {};
  const bytesOf = (reference: unknown): Buffer => Buffer.from(object(reference).stream?.data ?? '', 'base64');
  const fonts = new Map<string, FileFont>();
  for (const { value } of Object.values(objects)) {
    if (value?.['/Subtype'] !== '/Type0') continue;
    const descendant = object((value['/DescendantFonts'] as unknown[])[0]).value ?? {};
    const program = bytesOf(object(descendant['/FontDescriptor']).value?.['/FontFile2']);
    const map = bytesOf(descendant['/CIDToGIDMap']);
    const codes = new Map(
      [
        ...bytesOf(value['/Encoding'])
          .toString('latin1')
          .matchAll(/^<([0-9a-f]+)> (\d+)$/gm),
      ].map(([, code = '', cid]) => [parseInt(code, 16), Number(cid)]),
    );
    const glyphs = new Uint16Array(map.length / 2).map((_, cid) => map.readUInt16BE(cid * 2));
    change(glyphs);
    const shapes = shapesOf(program);
    fonts.set(String(value['/BaseFont']).slice(1), {
      glyphs,
      cidOf: (code) => codes.get(code) ?? 0,
      shapeOf: (cid) => shapes(glyphs[cid] ?? 0),
    });
  }
  return fonts;
}

interface QpdfObject {
  value?: Record<string, unknown>;
  stream?: { data: string };
}

/** Gives the shapes of a font program's glyphs. */
export function shapesOf(program: Uint8Array): (glyph: number) => string {
  const face = new hb.Face(new hb.Blob(new Uint8Array(program).buffer));
  const font = new hb.Font(face);
  const known = new Map<number, string>();
  return (glyph) => {
    const shape = known.get(glyph) ?? cubic(font.glyphToPath(glyph), 1000 / face.upem);
    known.set(glyph, shape);
    return shape;
  };
}

// A path with its quadratic curves raised to cubic ones, as PDF has no others, and rounded to whole units.
function cubic(path: string, scale: number): string {
  let at: [number, number] = [0, 0];
  return [...path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)]
    .map(([, command = '', written = '']) => {
      const numbers = (written.match(/-?[\d.]+/g) ?? []).map((value) => Number(value) * scale);
      const to: [number, number] = [numbers.at(-2) ?? 0, numbers.at(-1) ?? 0];
      const [x = 0, y = 0] = numbers;
      const raised =
        command === 'Q' ? [...[at, to].flatMap(([px, py]) => [px + ((x - px) * 2) / 3, py + ((y - py) * 2) / 3]), ...to] : numbers;
      at = to;
      return (command === 'Q' ? 'C' : command) + raised.map((value) => Math.round(value)).join(' ');
    })
    .join('');
}

type Matrix = [number, number, number, number, number, number];

// The few operators that lines are written with (ISO 32000-1, 8.4 and 9.4). pdf.js gives the glyphs with their codes.
function* follow(
  operators: readonly number[],
  operands: readonly unknown[],
  fontOf: (name: string) => FileFont | undefined,
): Iterable<Drawn> {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const saved: Matrix[] = [];
  let font: FileFont | undefined;
  let size = 0;
  let text: Matrix = matrix;
  let line: Matrix = matrix;
  let rise = 0;
  for (const [index, operator] of operators.entries()) {
    const given = operands[index] as unknown[];
    switch (operator) {
      case OPS.save:
        saved.push(matrix);
        break;
      case OPS.restore:
        matrix = saved.pop() ?? matrix;
        break;
      case OPS.transform:
        matrix = times(given as Matrix, matrix);
        break;
      case OPS.setFont:
        font = fontOf(given[0] as string);
        size = given[1] as number;
        break;
      case OPS.setTextRise:
        rise = given[0] as number;
        break;
      case OPS.setTextMatrix:
        text = Array.from((Array.isArray(given[0]) || ArrayBuffer.isView(given[0]) ? given[0] : given) as ArrayLike<number>) as Matrix;
        line = text;
        break;
      case OPS.moveText:
        text = line = times([1, 0, 0, 1, given[0] as number, given[1] as number], line);
        break;
      case OPS.showText: {
        let pen = 0;
        for (const shown of given[0] as (number | { originalCharCode: number; unicode: string; width: number })[]) {
          if (typeof shown === 'number') {
            pen -= (shown * size) / 1000;
            continue;
          }
          const [, , , , x, y] = times([1, 0, 0, 1, pen, rise], times(text, matrix));
          if (!font) throw new Error('text is shown without a font');
          yield { x, y, text: shown.unicode, shape: font.shapeOf(font.cidOf(shown.originalCharCode)), outline: false };
          pen += (shown.width * size) / 1000;
        }
        text = times([1, 0, 0, 1, pen, 0], text);
        break;
      }
      case OPS.constructPath: {
        const [, [path]] = given as [number, [ArrayLike<number> | null]];
        // Only what is scaled is an outline of ours.
        if (path && Math.abs(matrix[0]) < 0.5) yield { x: matrix[4], y: matrix[5], text: '', shape: written(path), outline: true };
        break;
      }
      default:
    }
  }
}

// A path as pdf.js keeps it: 0 move, 1 line, 2 curve, 4 close, each followed by its coordinates.
function written(path: ArrayLike<number>): string {
  const names = ['M', 'L', 'C', 'Q', 'Z'];
  const lengths = [2, 2, 6, 4, 0];
  let shape = '';
  for (let at = 0; at < path.length;) {
    const command = path[at++] as number;
    const length = lengths[command] ?? 0;
    shape += (names[command] ?? '?') + Array.from({ length }, () => Math.round(path[at++] as number)).join(' ');
  }
  return shape;
}

function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}
