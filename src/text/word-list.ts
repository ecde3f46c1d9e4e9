// The words of Persian, looked up in the file that cli/build-word-list.mjs makes: an automaton of stems, each with the suffixes that
// it takes. Nothing is read into strings but the suffixes, so that the list is ready at once.

/** Tells which words there are. */
export interface WordList {
  /** Tells whether a word is known as it is written, half-spaces included. */
  has(word: string): boolean;
}

/** Knows no word: rules that need a dictionary are silent with it. */
export const NO_WORDS: WordList = { has: () => false };

/** What opens the suffixes of a stem that may follow «بی». */
const AFTER_BI = '+';
const BI = 'بی\u200c';

/** Opens a list of words. */
export function openWordList(bytes: Uint8Array): WordList {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength))) as {
    readonly letters: string;
    readonly classes: readonly (readonly string[])[];
  };
  const letters = new Map([...header.letters].map((letter, at) => [letter.charCodeAt(0), at + 1]));
  const classes = header.classes.map((suffixes) => new Set(suffixes));
  const edgeAt = (index: number): number => view.getUint32(4 + headerLength + index * 4, true);

  /** Gives the edge of a letter out of the node that begins at an edge. */
  const step = (node: number, letter: number): number | undefined => {
    for (let index = node; ; index++) {
      const edge = edgeAt(index);
      if (edge >>> 26 === letter) return edge;
      if ((edge & LAST) !== 0 || edge >>> 26 > letter) return undefined;
    }
  };

  const find = (word: string, needed: string | undefined): boolean => {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const letter = letters.get(word.charCodeAt(at));
      const edge = letter === undefined ? undefined : step(node, letter);
      if (edge === undefined) return false;
      node = edge & TARGET;
      if ((edge & END) === 0) continue;
      const suffixes = classes[(step(node, 0) ?? 0) & TARGET];
      const rest = word.slice(at + 1);
      if ((rest === '' || suffixes?.has(rest)) && (needed === undefined || suffixes?.has(needed))) return true;
    }
    return false;
  };
  return { has: (word) => find(word, undefined) || (word.startsWith(BI) && find(word.slice(BI.length), AFTER_BI)) };
}

const TARGET = 0xffffff;
const END = 1 << 24;
const LAST = 1 << 25;
