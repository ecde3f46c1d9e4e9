// The operators of one page (ISO 32000-1, 8.4 and 8.5), kept as short as the graphics state allows: what is set stays set until
// it changes, and neighbouring areas or lines of one ink are painted at once. Coordinates run from the top left corner, in points.

/** How lines are drawn. */
export interface Pen {
  readonly color: string;
  readonly widthPt: number;
  readonly dash?: { readonly length: number; readonly space: number } | undefined;
  /** Whether lines end in half circles. */
  readonly round?: boolean;
}

interface State {
  fill: string;
  pen: { readonly color: string; readonly width: string; readonly dash: string; readonly cap: string };
  font: string;
}

/** Nothing is set yet but what a page begins with (ISO 32000-1, 8.4.1). */
const INITIAL: State = { fill: '', pen: { color: '', width: '', dash: '[] 0 d', cap: '0 J' }, font: '' };
/** Nothing is known, as after what will be written later. */
const UNKNOWN: State = { fill: '', pen: { color: '', width: '', dash: '', cap: '' }, font: '' };

export class PageContent {
  readonly #pieces: (string | PageContent)[] = [];
  readonly #saved: State[] = [];
  // What comes after everything else, also after what fills the gaps.
  readonly #onTop: string[];
  #state: State;
  // A path that still grows: what it is painted with, and its segments.
  #paint: 'f' | 'S' | '' = '';
  #path = '';
  // Where the last stretch of an open text object began, in hundredths of a point.
  #pen: { readonly left: number; readonly top: number } | undefined;
  // A rectangle or a level line that may yet grow.
  #segment: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined;

  /** `begins` tells what is set where it begins: what a page begins with, or for forms and gaps what nobody knows. */
  constructor(begins: 'page' | 'unknown' = 'page', onTop: string[] = []) {
    this.#onTop = onTop;
    this.#state = begins === 'page' ? { ...INITIAL } : { ...UNKNOWN };
  }

  /** Fills a closed path, written in path operators. */
  fillPath(path: string, color: string): void {
    this.#beginFill(color);
    this.#endSegment();
    this.#path += `${path} `;
  }

  fillRect(x: number, y: number, width: number, height: number, color: string): void {
    this.#beginFill(color);
    const known = this.#segment;
    // Cells of a row stand side by side, from the right: their areas are one.
    if (known && Math.abs(known.y - y) < NEAR && Math.abs(known.height - height) < NEAR && Math.abs(known.x - x - width) < NEAR) {
      this.#segment = { x, y, width: known.width + width, height };
      return;
    }
    this.#endSegment();
    this.#segment = { x, y, width, height };
  }

  /** Draws along a path, written in path operators. */
  strokePath(path: string, pen: Pen): void {
    this.#beginStroke(pen);
    this.#endSegment();
    this.#path += `${path} `;
  }

  /** Draws a level or upright line from its right or upper end; `width` or `height` is 0. */
  strokeStraight(x: number, y: number, width: number, height: number, pen: Pen): void {
    this.#beginStroke(pen);
    const known = this.#segment;
    const goesOn =
      known &&
      (height === 0
        ? known.height === 0 && Math.abs(known.y - y) < NEAR && Math.abs(known.x - x - width) < NEAR
        : known.width === 0 && Math.abs(known.x - x) < NEAR && Math.abs(known.y + known.height - y) < NEAR);
    if (goesOn) {
      this.#segment = { x, y: known.y, width: known.width + width, height: known.height + height };
      return;
    }
    this.#endSegment();
    this.#segment = { x, y, width, height };
  }

  /** Fills a disc: a line without length, whose round ends are all there is of it. */
  fillDisc(x: number, y: number, radiusPt: number, color: string): void {
    this.strokePath(`${short(x)} ${short(y)} m ${short(x)} ${short(y)} l`, { color, widthPt: 2 * radiusPt, round: true });
  }

  /**
   * Writes a stretch of text with its pen at a point on its baseline. `body` has the operators that show it, with the changes of
   * colour inside it; it ends with the colour `lastColor`. Stretches that follow each other share a text object, and each but the
   * first says how far it stands from the one before: most lines of a page are the same step away.
   */
  text(x: number, y: number, font: string, sizePt: number, color: string, body: string, lastColor: string): void {
    this.#endPath();
    const [left, top] = [Math.round(x * 100), Math.round(y * 100)];
    const operators: string[] = [];
    if (this.#pen) operators.push(`${(left - this.#pen.left) / 100} ${(this.#pen.top - top) / 100} Td`);
    // pdfkit turns the page upside down; glyphs are turned back here.
    else operators.push(`BT 1 0 0 -1 ${left / 100} ${top / 100} Tm`);
    const face = `/${font} ${short(sizePt)} Tf`;
    if (this.#state.font !== face) operators.push(face);
    if (this.#state.fill !== color) operators.push(`${rgb(color)} rg`);
    this.#pieces.push(`${operators.join(' ')} ${body}`);
    this.#pen = { left, top };
    this.#state.font = face;
    this.#state.fill = lastColor;
  }

  /**
   * Draws a form (see `PlanDocument.form`) in some colour, scaled and moved, over all else on the page. pdf.js takes a form between
   * two lines for the end of all that was said before.
   */
  formOnTop(name: string, x: number, y: number, scale: number, color: string): void {
    this.#onTop.push(`q ${rgb(color)} rg ${short(scale, 10000)} 0 0 ${short(-scale, 10000)} ${short(x)} ${short(y)} cm /${name} Do Q`);
  }

  /** Draws rows of squares, dark or left free, into a square box. */
  mask(rows: readonly (readonly boolean[])[], x: number, y: number, sizePt: number, color: string): void {
    this.#end();
    this.#setFill(color);
    const count = rows.length;
    const bytes = rows.map((row) => bitsOf(row)).join('');
    this.#pieces.push(
      `q ${short(sizePt)} 0 0 ${short(-sizePt)} ${short(x)} ${short(y + sizePt)} cm BI /IM true /W ${count} /H ${count} /BPC 1 /D [1 0] /F /AHx ID ${bytes}> EI Q`,
    );
  }

  /** Leaves a gap for what is known later, and gives the content that will fill it; it begins and ends with nothing set. */
  gap(): PageContent {
    this.#end();
    const gap = new PageContent('unknown', this.#onTop);
    this.#pieces.push(gap);
    this.#state = { ...UNKNOWN };
    return gap;
  }

  /** Writes operators as they are. They must leave the state as they found it, except for `q` and `Q` alone. */
  write(operators: string): void {
    this.#end();
    if (operators === 'q') this.#saved.push({ ...this.#state });
    if (operators === 'Q') this.#state = this.#saved.pop() ?? this.#state;
    this.#pieces.push(operators);
  }

  /** The whole content; nothing is written after. */
  bytes(): Buffer {
    return Buffer.from([this.#text(), ...this.#onTop].join('\n'), 'latin1');
  }

  #text(): string {
    this.#end();
    return this.#pieces.map((piece) => (typeof piece === 'string' ? piece : piece.#text())).join('\n');
  }

  #setFill(color: string): void {
    if (this.#state.fill === color) return;
    this.#pieces.push(`${rgb(color)} rg`);
    this.#state.fill = color;
  }

  #beginFill(color: string): void {
    if (this.#paint === 'f' && this.#state.fill === color) return;
    this.#end();
    this.#setFill(color);
    this.#paint = 'f';
  }

  #beginStroke({ color, widthPt, dash, round = false }: Pen): void {
    const { pen } = this.#state;
    const wanted = {
      color: `${rgb(color)} RG`,
      width: `${short(widthPt)} w`,
      dash: dash ? `[${short(dash.length)} ${short(dash.space)}] 0 d` : '[] 0 d',
      cap: round ? '1 J' : '0 J',
    };
    const changes = (Object.keys(wanted) as (keyof typeof wanted)[]).filter((key) => wanted[key] !== pen[key]);
    if (this.#paint === 'S' && changes.length === 0) return;
    this.#end();
    if (changes.length > 0) this.#pieces.push(changes.map((key) => wanted[key]).join(' '));
    this.#state.pen = wanted;
    this.#paint = 'S';
  }

  #endSegment(): void {
    if (!this.#segment) return;
    const { x, y, width, height } = this.#segment;
    this.#segment = undefined;
    this.#path +=
      this.#paint === 'f'
        ? `${short(x)} ${short(y)} ${short(width)} ${short(height)} re `
        : `${short(x + width)} ${short(y)} m ${short(x)} ${short(y + height)} l `;
  }

  #end(): void {
    this.#endPath();
    if (this.#pen) this.#pieces.push('ET');
    this.#pen = undefined;
  }

  #endPath(): void {
    this.#endSegment();
    if (this.#path) this.#pieces.push(this.#path + this.#paint);
    this.#path = '';
    this.#paint = '';
  }
}

/** Edges nearer than this, in points, are taken for one. */
const NEAR = 0.02;

// A row of bits, filled up to whole bytes, in hexadecimal.
function bitsOf(row: readonly boolean[]): string {
  const bits = row
    .map((dark) => (dark ? '1' : '0'))
    .join('')
    .padEnd(Math.ceil(row.length / 8) * 8, '0');
  return (bits.match(/.{4}/g) ?? []).map((four) => parseInt(four, 2).toString(16)).join('');
}

/** Writes `#rrggbb` as the three operands of `rg`. */
export function rgb(color: string): string {
  const known = written.get(color);
  if (known !== undefined) return known;
  const operands = [1, 3, 5].map((at) => short(parseInt(color.slice(at, at + 2), 16) / 255, 1000)).join(' ');
  written.set(color, operands);
  return operands;
}

const written = new Map<string, string>();

/** Writes a length to a hundredth of a point, which no printer shows; `parts` sets another share. */
export function short(value: number, parts = 100): string {
  return String(Math.round(value * parts) / parts);
}
