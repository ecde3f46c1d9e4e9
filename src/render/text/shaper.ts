// Shaping with HarfBuzz: one run of one font, level and style in, positioned glyphs in visual order out.
import * as hb from 'harfbuzzjs';
import { isDirectionControl } from './bidi.ts';

/** One glyph of a shaped run. Lengths are in thousandths of an em. */
export interface ShapedGlyph {
  readonly id: number;
  /**
   * The text that the glyph stands for, as it was written; empty for the second and later glyphs of one character.
   * A ligature in a right-to-left run has its letters in visual order: readers of PDF turn the whole line round again.
   */
  readonly text: string;
  readonly advance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

export interface ShapedRun<Written = unknown> {
  readonly glyphs: readonly ShapedGlyph[];
  readonly width: number;
  /** The width that is left when the white space at its end falls away. */
  readonly widthWithoutSpace: number;
  /** Characters that the font has no glyph for. */
  readonly missing: readonly string[];
  /** What a renderer has written of the run, by its place on the line; it keeps here what it need not make again. */
  readonly written: (Written | undefined)[];
}

/** A run to be shaped. `before` and `after` are its neighbours in the same word: letters join across a change of style. */
export interface RunText {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** The embedding level; odd runs are shaped right to left. */
  readonly level: number;
  readonly features: readonly string[];
}

const EMPTY: ShapedRun<never> = { glyphs: [], width: 0, widthWithoutSpace: 0, missing: [], written: [] };

const DIRECTIONS = ['0', '1'] as const;

function pick({ before, after, level, features }: RunText): Omit<RunText, 'text'> {
  return { before, after, level, features };
}

/** Shapes runs in one font and remembers them: most words of a plan come back many times. */
export class Shaper<Written = unknown> {
  readonly #font: hb.Font;
  readonly #buffer = new hb.Buffer();
  readonly #scale: number;
  // Most runs have no neighbours, and are found by their text alone; the others have their neighbours in the key.
  readonly #runs = new Map<string, Map<string, ShapedRun<Written>>>();

  constructor(bytes: Uint8Array) {
    const copy = new Uint8Array(bytes).buffer;
    const face = new hb.Face(new hb.Blob(copy));
    this.#font = new hb.Font(face);
    this.#scale = 1000 / face.upem;
  }

  /** The height of a line set solid, in thousandths of an em. */
  get lineHeight(): number {
    const { ascender, descender } = this.#font.hExtents();
    return (ascender - descender) * this.#scale;
  }

  /** The height of a small letter, by which the sizes of faces are matched; in thousandths of an em. */
  get xHeight(): number {
    const extents = this.#font.glyphExtents(this.#font.nominalGlyph(0x78) ?? 0);
    return (extents?.yBearing ?? 0) * this.#scale;
  }

  shape(run: RunText): ShapedRun<Written> {
    if (run.text === '') return EMPTY;
    const runs = this.#runsOf(run.level & 1, run.features);
    const key = run.before === '' && run.after === '' ? run.text : `${run.before}\u0000${run.text}\u0000${run.after}`;
    const known = runs.get(key);
    if (known) return known;
    const { glyphs, width, missing } = this.#shape(run);
    const text = run.text.trimEnd();
    const widthWithoutSpace = text === run.text ? width : this.shape({ ...pick(run), text }).width;
    const shaped = { glyphs, width, missing, widthWithoutSpace, written: [] };
    runs.set(key, shaped);
    return shaped;
  }

  #runsOf(direction: number, features: readonly string[]): Map<string, ShapedRun<Written>> {
    const kind = features.length === 0 ? DIRECTIONS[direction] : `${direction}${features.join()}`;
    const known = this.#runs.get(kind as string);
    if (known) return known;
    const runs = new Map<string, ShapedRun<Written>>();
    this.#runs.set(kind as string, runs);
    return runs;
  }

  /** Gives the outline of a glyph as PDF path operators (ISO 32000-1, 8.5.2), in thousandths of an em, y upwards. */
  outline(glyphId: number): string {
    let current: [number, number] = [0, 0];
    const operators: string[] = [];
    for (const [, command = '', numbers = ''] of this.#font.glyphToPath(glyphId).matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
      const values = (numbers.match(/-?[\d.]+/g) ?? []).map((value) => Number(value) * this.#scale);
      const end: [number, number] = [values.at(-2) ?? 0, values.at(-1) ?? 0];
      if (command === 'Q') {
        // A quadratic curve raised to a cubic: its control points lie two thirds of the way to the quadratic one.
        const [x = 0, y = 0] = values;
        const toward = ([px, py]: [number, number]): number[] => [px + ((x - px) * 2) / 3, py + ((y - py) * 2) / 3];
        operators.push(`${[...toward(current), ...toward(end), ...end].map(short).join(' ')} c`);
      } else {
        operators.push(`${values.map(short).join(' ')} ${{ M: 'm', L: 'l', C: 'c', Z: 'h' }[command] ?? ''}`);
      }
      current = end;
    }
    return operators.join(' ');
  }

  #shape({ text, before, after, level, features }: RunText): Pick<ShapedRun, 'glyphs' | 'width' | 'missing'> {
    const rightToLeft = (level & 1) === 1;
    const buffer = this.#buffer;
    buffer.reset();
    buffer.addText(before + text + after, before.length, text.length);
    buffer.setDirection(rightToLeft ? hb.Direction.RTL : hb.Direction.LTR);
    buffer.setScript(!rightToLeft && /\p{Script=Latin}/u.test(text) ? 'Latn' : 'Arab');
    buffer.setLanguage('fa');
    buffer.setClusterLevel(hb.ClusterLevel.MONOTONE_CHARACTERS);
    hb.shape(
      this.#font,
      buffer,
      features.map((tag) => new hb.Feature(tag, 1)),
    );
    const infos = buffer.getGlyphInfos();
    const positions = buffer.getGlyphPositions();
    const clusterEnds = endsOfClusters(
      infos.map(({ cluster }) => cluster),
      before.length + text.length,
    );
    const whole = before + text;
    const seen = new Set<number>();
    const missing: string[] = [];
    const glyphs: ShapedGlyph[] = [];
    let width = 0;
    // A cluster's text goes to its first glyph in logical order, which in a right-to-left run is the last one met.
    const logical = rightToLeft ? [...infos.keys()].reverse() : [...infos.keys()];
    const texts = new Array<string>(infos.length).fill('');
    for (const index of logical) {
      const cluster = infos[index]?.cluster ?? 0;
      if (seen.has(cluster)) continue;
      seen.add(cluster);
      texts[index] = whole.slice(cluster, clusterEnds.get(cluster));
    }
    for (const [index, info] of infos.entries()) {
      const written = texts[index] ?? '';
      if (isDirectionControl(written)) continue;
      if (info.codepoint === 0 && written !== '') missing.push(written);
      const position = positions[index];
      const advance = (position?.xAdvance ?? 0) * this.#scale;
      glyphs.push({
        id: info.codepoint,
        text: rightToLeft ? [...written].reverse().join('') : written,
        advance,
        xOffset: (position?.xOffset ?? 0) * this.#scale,
        yOffset: (position?.yOffset ?? 0) * this.#scale,
      });
      width += advance;
    }
    return { glyphs, width, missing };
  }
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function endsOfClusters(clusters: readonly number[], end: number): Map<number, number> {
  const starts = [...new Set(clusters)].sort((a, b) => a - b);
  return new Map(starts.map((start, index) => [start, starts[index + 1] ?? end]));
}
