// What was written of the book before. A piece is kept together with all that it asked of the plan (questions.ts), and is taken again
// as long as every answer is that of before: whoever writes a piece need not say what it rests on, because all it is given is the
// writing that takes notes. So a book after an edit costs the pieces that the edit reaches, and a book that is written a second time
// to name its tables costs those that name one. Kept blocks are the very objects of the book before; of their content only the numbers
// that are counted in their chapter are written anew (number-part.ts).
import type { FootnoteDefinition } from 'mdast';
import { askedWriting, haveSameMembers, type Question } from './questions.ts';
import type { Block } from './tree.ts';
import type { Writing } from './writing.ts';

/** The pieces of the book last written, and the names of its tables and figures. */
export class ViewMemory {
  #pieces = new Map<string, Piece>();
  #fresh = new Map<string, Piece>();
  figures: ReadonlyMap<string, string> = new Map();

  /** Finds the piece that was written under a key, in this book or the one before. */
  find(key: string): Piece | undefined {
    return this.#fresh.get(key) ?? this.#pieces.get(key);
  }

  put(key: string, piece: Piece): void {
    this.#fresh.set(key, piece);
  }

  /** Ends a book: what it did not take is forgotten. */
  finish(figures: ReadonlyMap<string, string>): void {
    this.#pieces = this.#fresh;
    this.#fresh = new Map();
    this.figures = figures;
  }
}

interface Piece {
  /** What it was written of. */
  readonly of: readonly unknown[];
  readonly notes: Notes;
  readonly blocks: readonly Block[];
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  readonly images: ReadonlySet<string>;
}

/**
 * Writes a piece of the book, or takes the one that was written under the same key before. `of` is what it is written of besides what
 * the writing tells: items, titles. `write` must ask the writing that it is given, and no other.
 */
export function keep<Written extends Block>(
  writing: Writing,
  key: string,
  of: readonly unknown[],
  write: (writing: Writing) => Written[],
): Written[] {
  const known = writing.memory.find(key);
  const piece = known && haveSameMembers(known.of, of) && known.notes.stand(writing) ? known : begin(writing, of, write);
  writing.memory.put(key, piece);
  for (const [identifier, footnote] of piece.footnotes) writing.footnotes.set(identifier, footnote);
  for (const image of piece.images) writing.images.add(image);
  return [...piece.blocks] as Written[];
}

/** Writes the one block of an item, or takes that of before. */
export function keepItem<Of extends { readonly id: string }, Written extends Block>(
  writing: Writing,
  item: Of,
  write: (writing: Writing, item: Of) => Written,
): Written {
  const [block] = keep(writing, `item ${item.id}`, [item], (noting) => [write(noting, item)]);
  if (block === undefined) throw new Error(`Nothing was written of ${item.id}`);
  return block;
}

function begin(writing: Writing, of: readonly unknown[], write: (writing: Writing) => Block[]): Piece {
  const notes = new Notes();
  const noting = askedWriting(writing, (question, key) => notes.take(writing, question, key));
  const blocks = write(noting);
  return { of, notes, blocks, footnotes: noting.footnotes, images: noting.images };
}

/** The questions that a piece put, with their answers. */
class Notes {
  readonly #answers = new Map<Question<unknown, unknown>, Map<unknown, unknown>>();

  take<Key, Answer>(writing: Writing, question: Question<Key, Answer>, key: Key): Answer {
    const asked = question as unknown as Question<unknown, unknown>;
    let answers = this.#answers.get(asked);
    if (!answers) this.#answers.set(asked, (answers = new Map()));
    if (!answers.has(key)) answers.set(key, question.ask(writing, key));
    return answers.get(key) as Answer;
  }

  /** Tells whether every question has the answer of before. All of them are put, so that a piece around this one notes them too. */
  stand(writing: Writing): boolean {
    for (const [question, answers] of this.#answers) {
      for (const [key, answer] of answers) if (!question.isSame(answer, question.ask(writing, key))) return false;
    }
    return true;
  }
}
