// Unicode's own conformance files (Debian package unicode-data) against the levels and the order that lines are drawn with.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { embeddingLevels, visualOrder } from '../src/render/text/bidi.ts';

const FOLDER = '/usr/share/unicode';
const skip = existsSync(`${FOLDER}/BidiTest.txt`) ? false : 'unicode-data is not installed';

type Base = 'auto' | 'ltr' | 'rtl';

// One character for each class that BidiTest.txt names.
const SAMPLES: Readonly<Record<string, string>> = {
  L: 'a',
  R: '\u05d0',
  AL: '\u0627',
  EN: '0',
  ES: '+',
  ET: '#',
  AN: '\u0660',
  CS: ',',
  B: '\u2029',
  S: '\t',
  WS: ' ',
  ON: '!',
  NSM: '\u0300',
  BN: '\u00ad',
  LRE: '\u202a',
  RLE: '\u202b',
  PDF: '\u202c',
  LRO: '\u202d',
  RLO: '\u202e',
  LRI: '\u2066',
  RLI: '\u2067',
  FSI: '\u2068',
  PDI: '\u2069',
};

test('BidiCharacterTest.txt', { skip }, () => {
  let cases = 0;
  for (const line of dataLines('BidiCharacterTest.txt')) {
    const [codes = '', direction = '', base = '', levels = '', order = ''] = line.split(';');
    const text = String.fromCodePoint(...codes.split(' ').map((code) => parseInt(code, 16)));
    check(text, (['ltr', 'rtl', 'auto'] as const)[Number(direction)] ?? 'auto', Number(base), levels, order, line);
    cases++;
  }
  assert.equal(cases, 91_707);
});

test('BidiTest.txt', { skip }, () => {
  let levels = '';
  let order = '';
  let cases = 0;
  for (const line of dataLines('BidiTest.txt')) {
    if (line.startsWith('@Levels:')) levels = line.slice(8).trim();
    else if (line.startsWith('@Reorder:')) order = line.slice(9).trim();
    else if (!line.startsWith('@')) {
      const [classes = '', bases = ''] = line.split(';');
      const text = classes
        .trim()
        .split(' ')
        .map((name) => SAMPLES[name] ?? '')
        .join('');
      for (const [bit, direction] of [
        [1, 'auto'],
        [2, 'ltr'],
        [4, 'rtl'],
      ] as const) {
        if ((parseInt(bases, 16) & bit) === 0) continue;
        check(text, direction, undefined, levels, order, line);
        cases++;
      }
    }
  }
  assert.equal(cases, 770_241);
});

function check(text: string, direction: Base, base: number | undefined, levels: string, order: string, line: string): void {
  const expected = levels === '' ? [] : levels.trim().split(/\s+/);
  const found = lineLevels(text, direction, base);
  const shown = found.map((level, index) => (expected[index] === 'x' ? 'x' : String(level)));
  if (shown.join(' ') !== expected.join(' ')) assert.fail(`levels of ${line} (${direction}): ${shown.join(' ')}`);
  const kept = [...found.keys()].filter((index) => expected[index] !== 'x');
  const visual = visualOrder(kept.map((index) => found[index] ?? 0)).map((position) => kept[position]);
  if (visual.join(' ') !== order.trim()) assert.fail(`order of ${line} (${direction}): ${visual.join(' ')}`);
}

// Rule L1 for the test's one line; print has no need of it, since whitespace at the end of a line is not drawn.
function lineLevels(text: string, direction: Base, known: number | undefined): number[] {
  const levels = [...embeddingLevels(text, direction)];
  const base = known ?? (direction === 'rtl' ? 1 : direction === 'ltr' ? 0 : firstStrong(text));
  let trailing = true;
  for (let index = text.length - 1; index >= 0; index--) {
    const character = text[index] ?? '';
    if (character === '\t' || character === '\u2029' || /[\n\r\u001c-\u001f\u0085\u000b]/.test(character)) {
      levels[index] = base;
      trailing = true;
    } else if (/[ \u00ad\u000c\u1680\u2000-\u200b\u2028\u202a-\u202e\u205f\u2066-\u2069\u3000\ufeff]/.test(character)) {
      if (trailing) levels[index] = base;
    } else trailing = false;
  }
  return levels;
}

// Rules P2 and P3, over the few characters that BidiTest.txt is written in here.
function firstStrong(text: string): number {
  let isolates = 0;
  for (const character of text) {
    if (/[\u2066-\u2068]/.test(character)) isolates++;
    else if (character === '\u2069') isolates = Math.max(0, isolates - 1);
    else if (isolates === 0 && character === 'a') return 0;
    else if (isolates === 0 && /[\u05d0\u0627]/.test(character)) return 1;
    else if (character === '\u2029') return 0;
  }
  return 0;
}

function* dataLines(file: string): Iterable<string> {
  for (const line of readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n')) {
    const data = line.replace(/#.*$/, '').trim();
    if (data !== '') yield data;
  }
}
