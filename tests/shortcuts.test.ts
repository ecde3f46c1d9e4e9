// Where most text is plain Persian, two shortcuts spare it the whole algorithm. They must say what the algorithm says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import bidiModule, { type Bidi } from 'bidi-js';
import fc from 'fast-check';
import LineBreaker from 'linebreak';
import { embeddingLevels } from '../src/render/text/bidi.ts';
import { lineBreaks } from '../src/render/text/line-breaks.ts';

const bidi = (bidiModule as unknown as () => Bidi)();
const PLAIN = [...'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئءأؤآة', '\u200c', '\u064b', '\u0651', '\u0654', '\u0640'];

test('levels: a text without numbers, Latin and embeddings is of one level', () => {
  const marks = [...' .,:;!?()[]«»-–—…+*/#$%&@_~^|<>=،؛؟٪−', '\u00a0', '\u200d', '\u2039'];
  const odd = [...'a5۵٤', '\u066b', '\u2066', '\u2069', '\u061c', '\u06dd', '\u00b2'];
  const unit = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PLAIN, ...marks) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      assert.deepEqual([...embeddingLevels(text)], [...bidi.getEmbeddingLevels(text, 'rtl').levels]);
    }),
    { numRuns: 5000, seed: 1404 },
  );
});

test('line breaks: plain words break where UAX #14 lets them, at their spaces', () => {
  const word = fc.tuple(fc.string({ unit: fc.constantFrom(...PLAIN), minLength: 1, maxLength: 7 }), fc.constantFrom(...['', ...'،؛.:!؟']));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.constantFrom('', ' '), (words, end) => {
      const text = words.map(([letters, mark]) => letters + mark).join(' ') + end;
      const breaker = new LineBreaker(text);
      const expected: number[] = [];
      for (let found = breaker.nextBreak(); found; found = breaker.nextBreak())
        if (found.position < text.length) expected.push(found.position);
      assert.deepEqual(lineBreaks(text), expected);
    }),
    { numRuns: 3000, seed: 1404 },
  );
});
