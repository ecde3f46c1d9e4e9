// Which face each character is set in. Text has Vazirmatn, code a face of one width, and what the face of a stretch lacks comes from
// another that has it. What belongs to the Arabic script is Vazirmatn's alone: its letters must join.
import { fontAlphabet } from './alphabet.ts';

/** Font bytes by role; fonts/fonts.json says which files they are. */
export interface FontBytes {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  /** The face of code, of one width. */
  readonly code: Uint8Array;
  /** The face of signs that the others lack, and of the signs in formulas. */
  readonly signs: Uint8Array;
}

export type FaceRole = keyof FontBytes;
/** What a stretch is set as. In `math` the signs come from one face, so that they match. */
export type Setting = 'text' | 'code' | 'math';

/** A part of a text that is set in one face. */
export interface FacePiece {
  readonly text: string;
  readonly role: FaceRole;
}

export class Faces {
  readonly #bytes: FontBytes;
  readonly #alphabets = new Map<FaceRole, ReadonlySet<number>>();
  readonly #foreign = new Map<Setting, RegExp>();

  constructor(bytes: FontBytes) {
    this.#bytes = bytes;
  }

  /** Tells whether a character can be printed in text and code alike. */
  has(character: string): boolean {
    return SETTINGS.every((setting) => this.#faceOf(character, setting) !== undefined);
  }

  /** Cuts a text where the face changes; most texts stay whole. Spaces stay with the main face. */
  cut(text: string, setting: Setting, bold: boolean): FacePiece[] {
    const mainFace = setting === 'code' ? 'code' : 'text';
    const roleOf = (face: Face): FaceRole => (face === 'text' ? (bold ? 'bold' : 'regular') : face);
    if (!this.#foreignIn(setting).test(text)) return [{ text, role: roleOf(mainFace) }];
    const pieces: { text: string; face: Face }[] = [];
    let waiting = '';
    for (const character of text) {
      if (SHAPELESS.test(character)) {
        waiting += character;
        continue;
      }
      const face = this.#faceOf(character, setting) ?? mainFace;
      const last = pieces.at(-1);
      if (last?.face === face) last.text += waiting + character;
      else if (!last || face === mainFace) pieces.push({ text: waiting + character, face });
      else {
        last.text += waiting;
        pieces.push({ text: character, face });
      }
      waiting = '';
    }
    const last = pieces.at(-1);
    if (last) last.text += waiting;
    return pieces.map(({ text: own, face }) => ({ text: own, role: roleOf(face) }));
  }

  #faceOf(character: string, setting: Setting): Face | undefined {
    const has = (face: Face): boolean => this.#alphabet(face === 'text' ? 'regular' : face).has(character.codePointAt(0) ?? 0);
    // Regular and bold stand for each other, so what one of them lacks is foreign to both.
    const hasText = (): boolean => has('text') && this.#alphabet('bold').has(character.codePointAt(0) ?? 0);
    if (ARABIC.test(character)) return hasText() ? 'text' : undefined;
    const order: readonly Face[] = setting === 'math' && /\p{Sm}/u.test(character) ? ['signs', ...ORDERS.math] : ORDERS[setting];
    return order.find((face) => (face === 'text' ? hasText() : has(face)));
  }

  #alphabet(role: FaceRole): ReadonlySet<number> {
    const known = this.#alphabets.get(role);
    if (known) return known;
    const alphabet = fontAlphabet(this.#bytes[role]);
    this.#alphabets.set(role, alphabet);
    return alphabet;
  }

  // What a text of the setting has that is not in its main face, as one expression; all else need not be looked at.
  #foreignIn(setting: Setting): RegExp {
    const known = this.#foreign.get(setting);
    if (known) return known;
    const main = setting === 'code' ? [this.#alphabet('code')] : [this.#alphabet('regular'), this.#alphabet('bold')];
    const first = main[0] ?? new Set();
    const plain = [...first].filter((codePoint) => {
      const character = String.fromCodePoint(codePoint);
      const elsewhere = setting === 'code' ? ARABIC.test(character) : setting === 'math' && /\p{Sm}/u.test(character);
      return main.every((alphabet) => alphabet.has(codePoint)) && !elsewhere;
    });
    const foreign = new RegExp(`[^\\s\\p{Cf}\\p{Cc}\\ufe00-\\ufe0f${rangesOf(plain)}]`, 'u');
    this.#foreign.set(setting, foreign);
    return foreign;
  }
}

/** A face without its weights. */
type Face = 'text' | 'code' | 'signs';

const SETTINGS = ['text', 'code', 'math'] as const;
const ORDERS: Readonly<Record<Setting, readonly Face[]>> = {
  text: ['text', 'signs', 'code'],
  code: ['code', 'text', 'signs'],
  math: ['text', 'signs', 'code'],
};

// Letters, marks, digits and punctuation of the Arabic script, and combining marks, which belong to a letter of their own face.
const ARABIC = /[\p{Script_Extensions=Arabic}\p{M}\p{Co}]/u;
/** White space, format characters and variation selectors have no shape, so any face will do. */
export const SHAPELESS = /[\s\p{Cf}\p{Cc}\ufe00-\ufe0f]/u;

function rangesOf(codePoints: readonly number[]): string {
  const sorted = [...codePoints].sort((a, b) => a - b);
  const escape = (codePoint: number): string => `\\u{${codePoint.toString(16)}}`;
  let ranges = '';
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (sorted[end + 1] === (sorted[end] as number) + 1) end++;
    ranges += `${escape(sorted[start] as number)}-${escape(sorted[end] as number)}`;
    start = end + 1;
  }
  return ranges;
}
