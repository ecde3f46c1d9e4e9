// Characters that no text of a plan needs: controls and what Unicode keeps out of exchange (U+0000 to U+001F but tab and line ends,
// U+007F to U+009F, line and paragraph separators, noncharacters), tags and variation selectors that hide text, U+FFFD.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import type { FileRule } from '../../rule.ts';
import { codePoint } from '../../../text/code-point.ts';

export const characters: FileRule = {
  codes: ['control-character', 'hidden-character', 'text-lost'],
  *checkFile(file, text) {
    for (const { 0: run, index, groups = {} } of text.matchAll(REFUSED)) {
      const span = { file, start: index, end: index + run.length };
      const fix = { edits: [{ span, text: '' }], safe: false };
      if (groups['control'] !== undefined) yield diagnostic('control-character', span, { codePoint: codePoint(run) }, [], fix);
      else if (groups['hidden'] !== undefined) yield diagnostic('hidden-character', span, { codePoint: codePoint(run) }, [], fix);
      else yield diagnostic('text-lost', span, {});
    }
  },
};

// A run of hidden characters is one sentence that somebody hid, and is told once. Flags of regions (U+1F3F4 and tags) need tags, but
// no face of the print has them either.
const REFUSED =
  /(?<control>[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff])|(?<hidden>[\u{e0000}-\u{e007f}\u{e0100}-\u{e01ef}\u2061-\u2064\u206a-\u206f\ufff9-\ufffb]+)|\ufffd+/gu;
