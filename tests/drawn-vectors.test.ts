// The house's vectors through the whole print path into a file, and what is drawn read back from the file by its place on the
// page: the characters as tests/vectors has them from left to right, and the shapes that HarfBuzz gives for them.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import bidiModule, { type Bidi } from 'bidi-js';
import * as hb from 'harfbuzzjs';
import { readAssets } from '../src/read/read-assets.ts';
import { printDefinition } from '../src/render/pdf/print-definition.ts';
import { readDrawn, readFonts, shapesOf, type Drawn } from './drawn-text.ts';
import { rtlVectors as lines, shapingVectors as words, type BidiVector, type ShapingVector } from './vectors.ts';

const bidi = (bidiModule as unknown as () => Bidi)();

const SIZE_PT = 12;
const folder = mkdtempSync(join(tmpdir(), 'sanad-drawn-'));
const { fonts } = await readAssets('.');
const faceOf = (bytes: Uint8Array): { font: hb.Font; shapes: (glyph: number) => string } => ({
  font: new hb.Font(new hb.Face(new hb.Blob(new Uint8Array(bytes).buffer))),
  shapes: shapesOf(bytes),
});
const [TEXT, SIGNS] = [faceOf(fonts.regular), faceOf(fonts.signs)];
// Shapes are told by number, each its own, since paths are too long for messages. What is filled as an outline has been rounded
// once more, so shapes are one where no number in them differs by more than one.
const numbers = new Map<string, number>();
const named = (list: readonly string[]): string => list.map(numberOf).join(' ');
function numberOf(shape: string): number {
  const known = numbers.get(shape) ?? [...numbers].find(([other]) => isNear(shape, other))?.[1] ?? numbers.size + 1;
  numbers.set(shape, known);
  return known;
}
function isNear(shape: string, other: string): boolean {
  const [a, b] = [shape, other].map((path) => path.split(/(?<=[MLCZ])|(?=[MLCZ])| /)) as [string[], string[]];
  return a.length === b.length && a.every((part, at) => part === b[at] || Math.abs(Number(part) - Number(b[at])) <= 1);
}

/** The font has one glyph for several letters of these («هٔ», «الله»): the forms of the letters are its own. */
const COMPOSED: ReadonlySet<string> = new Set(['S06', 'S28', 'S37']);

const files = { lines: join(folder, 'lines.pdf'), words: join(folder, 'words.pdf') };
let drawnLines: Drawn[][];
let drawnWords: Drawn[][];

before(async () => {
  await print(
    files.lines,
    lines.map(({ logical }) => logical),
  );
  await print(
    files.words,
    words.map(({ logical }) => logical),
  );
  drawnLines = await readDrawn(files.lines);
  drawnWords = await readDrawn(files.words);
});
after(() => rmSync(folder, { recursive: true }));

test('every vector has its line in the file', () => {
  assert.ok(lines.length > 200 && words.length === 40);
  assert.equal(drawnLines.length, lines.length);
  assert.equal(drawnWords.length, words.length);
});

test('every bidi vector reads from left to right as it should', () => {
  assert.deepEqual(wrongCharacters(drawnLines), []);
});

test('every bidi vector is drawn with the shapes of its runs', () => {
  assert.deepEqual(wrongShapes(drawnLines), []);
});

test('brackets are drawn mirrored and read as written', () => {
  const brackets = /[()[\]{}<>«»‹›]/g;
  const mirrored = lines.flatMap(({ id, logical }, index) => {
    const drawn = drawnLines[index] ?? [];
    const written = [...logical.matchAll(brackets)].map(([bracket]) => bracket).sort();
    const read = drawn.flatMap(({ text }) => text.match(brackets) ?? []).sort();
    assert.deepEqual(read, written, id);
    return drawn.filter((glyph) => brackets.test(glyph.text) && shownAs(glyph) !== plain(glyph.text));
  });
  assert.ok(mirrored.length > 20, `${mirrored.length} mirrored brackets`);
});

test('every word of the shaping vectors is drawn in the forms its letters ask for', () => {
  assert.deepEqual(wrongForms(drawnWords), []);
});

test('letters and combining marks stand where the font puts them', () => {
  const vocalized = [...words, ...lines].filter(({ logical }) => /\p{Mn}/u.test(logical));
  assert.ok(vocalized.length > 3, `${vocalized.length} with marks`);
  assert.deepEqual(
    words.flatMap(({ id, logical }, index) =>
      /\P{L}/u.test(plain(logical).replace(/\p{Mn}/gu, '')) ? [] : misplaced(id, logical, drawnWords[index] ?? []),
    ),
    [],
  );
  const [first, second] = [drawnWords[0] ?? [], words[0]?.logical ?? ''];
  assert.equal(
    misplaced(
      'moved',
      second,
      first.map((glyph, index) => (index === 1 ? { ...glyph, x: glyph.x + 1 } : glyph)),
    ).length,
    1,
  );
});

test('a line in the wrong direction, a wrong form and a wrong bracket are seen', async () => {
  const broken = join(folder, 'broken.pdf');
  // As if the base were left to right.
  await print(
    broken,
    lines.map(({ logical }) => `\u2066${logical}\u2069`),
  );
  const turned = await readDrawn(broken);
  assert.ok(wrongCharacters(turned).length > 100);
  await print(
    broken,
    words.map(({ logical }) => [...logical].join('\u200c')),
  );
  assert.ok(wrongForms(await readDrawn(broken)).length > 30);
  // The glyphs of a file's brackets changed about: the text stays, the picture does not.
  const [open, close] = ['(', ')'].map(shapeOf);
  const swapped = readFonts(files.lines, (glyphs) => {
    const program = readFonts(files.lines).values().next().value;
    const cids = [...glyphs.keys()];
    const openers = cids.filter((cid) => program?.shapeOf(cid) === open);
    const closer = cids.find((cid) => program?.shapeOf(cid) === close);
    for (const cid of openers) glyphs[cid] = glyphs[closer ?? 0] ?? 0;
  });
  const changed = await readDrawn(files.lines, swapped);
  assert.ok(wrongCharacters(changed).length > 5);
  assert.ok(wrongShapes(changed).length > 5);
});

async function print(file: string, texts: readonly string[]): Promise<void> {
  const bytes = await printDefinition({
    content: texts.map((text) => ({ text, noWrap: true, margin: [0, 0, 0, 10] })),
    defaultStyle: { fontSize: SIZE_PT, lineHeight: 1.2, color: '#000000' },
    layouts: {},
    pageSize: { width: 1200, height: 842 },
    pageMargins: { left: 40, top: 40, right: 40, bottom: 40 },
    furniture: { header: () => [], footer: () => [] },
    fonts,
    images: {},
    info: { title: 'بردارها', author: 'آزمون', created: new Date(0) },
  });
  writeFileSync(file, bytes);
}

type Wrong = { id: string; drawn: string; expected: string };

function wrongCharacters(all: readonly (readonly Drawn[])[]): Wrong[] {
  return lines.flatMap(({ id, visual }, index) => {
    const drawn = (all[index] ?? []).map(shownAs).join('');
    return differ(id, drawn.trim(), plain(visual).trim());
  });
}

function wrongShapes(all: readonly (readonly Drawn[])[]): Wrong[] {
  return lines.flatMap((vector, index) => differ(vector.id, named(inked(all[index] ?? [])), named(expectedShapes(vector))));
}

function wrongForms(all: readonly (readonly Drawn[])[]): Wrong[] {
  return words.flatMap((vector, index) => differ(vector.id, named(inked(all[index] ?? [])), named(expectedForms(vector))));
}

// A word has one run; its leftmost glyph and its baseline are where the others are counted from.
function misplaced(id: string, word: string, drawn: readonly Drawn[]): Wrong[] {
  const baseline = drawn.find(({ outline }) => !outline)?.y ?? 0;
  const left = Math.min(...drawn.filter(({ outline }) => !outline).map(({ x }) => x));
  const found = drawn.filter(({ shape }) => shape !== '').map(({ x, y, shape }) => ({ x: x - left, y: y - baseline, shape }));
  const asked = shaped(word, 'rtl').map(({ shape, x, y }) => ({ x: (x * SIZE_PT) / 1000, y: (y * SIZE_PT) / 1000, shape }));
  const shown = asked.filter(({ shape }) => shape !== '').sort((a, b) => a.x - b.x);
  const sound =
    found.length === shown.length &&
    shown.every(({ x, y }, at) => Math.abs(x - (found[at]?.x ?? NaN)) < 0.1 && Math.abs(y - (found[at]?.y ?? NaN)) < 0.1);
  const told = (places: readonly { x: number; y: number }[]): string =>
    places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return sound ? [] : [{ id, drawn: told(found), expected: told(shown) }];
}

function differ(id: string, drawn: string, expected: string): Wrong[] {
  return drawn === expected ? [] : [{ id, drawn, expected }];
}

// What the vectors leave out: characters without a shape.
function plain(text: string): string {
  return text.replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '');
}

/** The character that a glyph shows: where its text has a mirror image, the one of the two whose shape is drawn. */
function shownAs({ text, shape }: Drawn): string {
  const shown = plain(text);
  const mirror = bidi.getMirroredCharacter(shown);
  return mirror !== null && shape !== '' && shape === shapeOf(mirror) ? mirror : shown;
}

// Shapes from left to right. Combining marks are filled beside the text, each where it is seen; they come after the others.
function inked(drawn: readonly Drawn[]): string[] {
  const seen = drawn.filter(({ shape }) => shape !== '');
  return [...seen.filter(({ outline }) => !outline), ...seen.filter(({ outline }) => outline)].map(({ shape }) => shape);
}

function shapeOf(character: string): string {
  return shaped(character, 'ltr')[0]?.shape ?? '';
}

interface Shaped {
  shape: string;
  /** Whether it is set off the baseline, as combining marks are. */
  raised: boolean;
  /** From the start of the run and the baseline, in thousandths of an em. */
  x: number;
  y: number;
}

/** Shapes part of a text, the rest being its context. What the face of the text lacks comes from that of signs. */
function shaped(text: string, direction: 'ltr' | 'rtl', start = 0, end = text.length, { font, shapes } = TEXT): Shaped[] {
  const buffer = new hb.Buffer();
  buffer.addText(text, start, end - start);
  buffer.setDirection(direction === 'rtl' ? hb.Direction.RTL : hb.Direction.LTR);
  buffer.setScript(direction === 'ltr' && /\p{Script=Latin}/u.test(text.slice(start, end)) ? 'Latn' : 'Arab');
  buffer.setLanguage('fa');
  buffer.setClusterLevel(hb.ClusterLevel.MONOTONE_CHARACTERS);
  hb.shape(font, buffer, []);
  const positions = buffer.getGlyphPositions();
  const scale = 1000 / font.face.upem;
  let pen = 0;
  return buffer.getGlyphInfos().map(({ codepoint, cluster }, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
    const x = (pen + xOffset) * scale;
    pen += xAdvance;
    const lends = codepoint === 0 && font === TEXT.font && SIGNS.font.nominalGlyph(text.codePointAt(cluster) ?? 0) !== undefined;
    const lent = lends ? shaped(text, direction, cluster, cluster + 1, SIGNS)[0] : undefined;
    return { shape: lent?.shape ?? shapes(codepoint), raised: yOffset !== 0, x, y: yOffset * scale };
  });
}

// The runs of a vector by its own levels, put in order by rule L2 and each shaped whole.
function expectedShapes({ logical, levels }: BidiVector): string[] {
  const points = levels.split(' ').map(Number);
  const runs: { start: number; end: number; level: number }[] = [];
  let at = 0;
  for (const [index, character] of [...logical].entries()) {
    const level = points[index] ?? 1;
    const last = runs.at(-1);
    if (last?.level === level) last.end = at + character.length;
    else runs.push({ start: at, end: at + character.length, level });
    at += character.length;
  }
  for (let level = Math.max(...points); level >= 1; level--) {
    for (let first = 0; first < runs.length; first++) {
      let last = first;
      while (last < runs.length && (runs[last]?.level ?? 0) >= level) last++;
      runs.splice(first, last - first, ...runs.slice(first, last).reverse());
      first = last;
    }
  }
  const glyphs = runs.flatMap(({ start, end, level }) => shaped(logical, level % 2 === 1 ? 'rtl' : 'ltr', start, end));
  return inOrder(glyphs);
}

function inOrder(glyphs: readonly Shaped[]): string[] {
  return [...glyphs.filter(({ raised }) => !raised), ...glyphs.filter(({ raised }) => raised)]
    .map(({ shape }) => shape)
    .filter((shape) => shape !== '');
}

// The same letters with their joining forced from outside, letter by letter.
function expectedForms({ id, logical, forms }: ShapingVector): string[] {
  if (COMPOSED.has(id)) return inOrder(shaped(logical, 'rtl'));
  const asked = [...logical]
    .map((character, index) => {
      const form = forms[index];
      if (!form || !/\p{L}/u.test(character)) return character;
      const joinsBefore = form === 'medi' || form === 'fina';
      const joinsAfter = form === 'medi' || form === 'init';
      return `${joinsBefore ? '' : '\u200c'}${character}${joinsAfter ? '' : '\u200c'}`;
    })
    .join('');
  // Figures run from the left.
  const runs = asked.split(/(\p{Nd}+)/u).reverse();
  return inOrder(runs.flatMap((run) => shaped(run, /\p{Nd}/u.test(run) ? 'ltr' : 'rtl')));
}
