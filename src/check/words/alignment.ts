// A text as it is read, beside the same text as it is written in the file: escapes, entities, quotes of YAML and the beginnings of
// continued lines shift what stands where. Where the two cannot be told letter by letter, no place inside is given.

/** A stretch that is read as it is written when `at` and `raw` are equally long; else one thing written in another way. */
export interface Segment {
  /** Place in the text that is read. */
  readonly at: number;
  readonly length: number;
  /** Place in the file. */
  readonly raw: number;
  readonly rawLength: number;
}

/** How a text is written. */
export type Writing = 'markdown' | 'plain' | 'single' | 'double' | 'block';

/**
 * Tells which part of a file each part of a text is. `text` begins at `at` of a longer text; in the file it begins at `start` and
 * reaches to `end` at most. Gives undefined when the two do not agree.
 */
export function align(file: string, start: number, end: number, text: string, at: number, writing: Writing): Segment[] | undefined {
  if (file.startsWith(text, start) && (writing !== 'double' || !text.includes('\\'))) {
    return [{ at, length: text.length, raw: start, rawLength: text.length }];
  }
  const segments: Segment[] = [];
  const add = (from: number, length: number, raw: number, rawLength: number): void => {
    const last = segments.at(-1);
    const isEven = length === rawLength && last?.length === last?.rawLength && last !== undefined && last.raw + last.rawLength === raw;
    if (isEven) segments[segments.length - 1] = { ...last, length: last.length + length, rawLength: last.rawLength + rawLength };
    else segments.push({ at: at + from, length, raw, rawLength });
  };
  let raw = start;
  let read = 0;
  while (read < text.length) {
    const breakLength = /\s/.test(text.charAt(read)) ? lineBreak(file.slice(raw, end)) : 0;
    if (breakLength > 0) {
      const blank = /^\s+/.exec(text.slice(read))?.[0].length ?? 1;
      add(read, blank, raw, breakLength);
      read += blank;
      raw += breakLength;
      continue;
    }
    const [length, rawLength] = unit(file, raw, text, read, writing);
    if (length === 0 || raw + rawLength > end) return undefined;
    add(read, length, raw, rawLength);
    read += length;
    raw += rawLength;
  }
  return segments;
}

/** The length of a line break with the spaces before it and what opens the next line: indentation and marks of quotation. */
function lineBreak(rest: string): number {
  return /^[ \t]*(?:\\?(?:\r\n?|\n)[ \t>]*)+/.exec(rest)?.[0].length ?? 0;
}

/** How much of the text and of the file the next character takes; nothing when they do not agree. */
function unit(file: string, raw: number, text: string, read: number, writing: Writing): [length: number, rawLength: number] {
  const written = file.charAt(raw);
  const wanted = text.charAt(read);
  const next = file.charAt(raw + 1);
  if (writing === 'single' && written === "'") return next === "'" && wanted === "'" ? [1, 2] : [0, 0];
  if (writing === 'double' && written === '\\') {
    const escape = /^\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^xuU])/.exec(file.slice(raw, raw + 10))?.[0];
    if (escape === undefined) return [0, 0];
    const character = /^\\[xuU]/.test(escape) ? codePoint(escape.slice(2)) : (ESCAPES[escape.charAt(1)] ?? escape.charAt(1));
    return text.startsWith(character, read) ? [character.length, escape.length] : [0, 0];
  }
  if (writing === 'markdown') {
    if (written === '\\' && next === wanted && /[!-/:-@[-`{-~]/.test(next)) return [1, 2];
    const entity = written === '&' ? /^&(?:#x?[\da-f]{1,7}|[a-z][a-z\d]{0,30});/i.exec(file.slice(raw, raw + 33))?.[0] : undefined;
    if (entity !== undefined && (wanted !== '&' || /^&(?:amp|#0*38|#x0*26);/i.test(entity)))
      return [(text.codePointAt(read) ?? 0) > 0xffff ? 2 : 1, entity.length];
  }
  if (written === wanted) return [1, 1];
  // White space that was folded to one space.
  const blank = wanted === ' ' ? /^[ \t]+/.exec(file.slice(raw))?.[0].length : undefined;
  return blank === undefined ? [0, 0] : [1, blank];
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029', 0: '\0' };

function codePoint(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
