// What a piece of the book may ask of the plan and the book while it is written, and when two answers are the same answer: a piece
// need not be written again as long as all answers are those of before. Items are the same while their facts are: their prose is asked
// of no item but the one that is being written, which whoever keeps a piece names beside the questions.
import { isDeepStrictEqual } from 'node:util';
import type { Item, Link, Plan } from '../model/types.ts';
import { KINDS, type Kind } from '../model/vocabulary.ts';
import { remember } from '../text/remember.ts';
import type { Outline, Place } from './outline.ts';
import type { Card, Writing } from './writing.ts';

/** A question, put about a key. */
export interface Question<Key, Answer> {
  readonly ask: (writing: Writing, key: Key) => Answer;
  readonly isSame: (before: Answer, now: Answer) => boolean;
}

/** Puts a question and remembers that it was put. */
export type Ask = <Key, Answer>(question: Question<Key, Answer>, key: Key) => Answer;

/** Gives a writing in which everything that is asked goes through `ask`. */
export function askedWriting(writing: Writing, ask: Ask): Writing {
  return {
    plan: askedPlan(ask),
    outline: {
      get chapters() {
        return ask(CHAPTERS, '');
      },
      places: new AskedMap(PLACES, ask),
    },
    cards: { get: (id) => ask(CARD, id) },
    figures: { get: (id) => ask(FIGURE, id) },
    get unit() {
      return ask(UNIT, '');
    },
    footnotes: new Map(),
    images: new Set(),
    memory: writing.memory,
  };
}

function askedPlan(ask: Ask): Plan {
  const byKind = {};
  for (const kind of Object.keys(KINDS) as Kind[]) Object.defineProperty(byKind, kind, { enumerable: true, get: () => ask(MEMBERS, kind) });
  return {
    get settings() {
      return ask(SETTINGS, '');
    },
    get years() {
      return ask(YEARS, '');
    },
    get files() {
      return ask(FILES, '');
    },
    items: new AskedMap(ITEMS, ask),
    byKind: byKind as Plan['byKind'],
    known: new AskedMap(KNOWN, ask),
    links: { from: new AskedMap(LINKS_FROM, ask), to: new AskedMap(LINKS_TO, ask) },
    budgets: new AskedMap(BUDGETS, ask),
  };
}

const SETTINGS = about(({ plan }) => plan.settings);
const YEARS = about(({ plan }) => plan.years, haveSameMembers);
const FILES = about(
  ({ plan }) => plan.files,
  (before, now) => haveSameMembers([...before], [...now]),
);
const UNIT = about(({ unit }) => unit);
const CHAPTERS = about(({ outline }) => outline.chapters);
const MEMBERS: Question<Kind, readonly Item[]> = {
  ask: ({ plan }, kind) => plan.byKind[kind],
  isSame: (before, now) => before === now || (before.length === now.length && before.every((item, at) => haveSameFacts(item, now[at]))),
};
const FIGURE: Question<string, string | undefined> = { ask: ({ figures }, id) => figures.get(id), isSame: Object.is };
const CARD: Question<string, Card | undefined> = {
  ask: ({ cards }, id) => cards.get(id),
  isSame: (before, now) => before?.kind === now?.kind && before?.title === now?.title && before?.rank === now?.rank,
};
const ITEMS = aboutMap(({ plan }) => plan.items, haveSameFacts);
const KNOWN = aboutMap(({ plan }) => plan.known);
const BUDGETS = aboutMap(({ plan }) => plan.budgets);
const LINKS_FROM = aboutMap(({ plan }) => plan.links.from, areSameLinks);
const LINKS_TO = aboutMap(({ plan }) => plan.links.to, areSameLinks);
const PLACES = aboutMap<string, Place>(({ outline }: { readonly outline: Outline }) => outline.places, isSamePlace);

function about<Answer>(
  ask: (writing: Writing) => Answer,
  isSame: (before: Answer, now: Answer) => boolean = Object.is,
): Question<'', Answer> {
  return { ask, isSame };
}

export function haveSameMembers(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before === now || (before.length === now.length && before.every((member, at) => member === now[at]));
}

function haveSameFacts(before: Item | undefined, now: Item | undefined): boolean {
  return before === now || (before !== undefined && now !== undefined && isDeepStrictEqual(factsOf(before), factsOf(now)));
}

const factsOf = remember(({ prose: _prose, spans: _spans, ...facts }: Item): object => facts);

// The book never tells where in its file a reference stands, which changes with every letter before it.
function areSameLinks(before: readonly Link[] = [], now: readonly Link[] = []): boolean {
  if (before === now) return true;
  return (
    before.length === now.length &&
    before.every(({ from, to, field }, at) => now[at]?.from === from && now[at].to === to && now[at].field === field)
  );
}

// An outline is laid out anew for every plan.
function isSamePlace(before: Place | undefined, now: Place | undefined): boolean {
  const [a, b] = [before?.chapter, now?.chapter];
  return before?.number === now?.number && a?.id === b?.id && a?.title === b?.title && a?.role === b?.role && a?.domain === b?.domain;
}

interface MapQuestions<Key, Value> {
  readonly one: Question<Key, Value | undefined>;
  readonly has: Question<Key, boolean>;
  readonly all: Question<'', ReadonlyMap<Key, Value>>;
}

function aboutMap<Key, Value>(
  mapOf: (writing: Writing) => ReadonlyMap<Key, Value>,
  isSame: (before: Value | undefined, now: Value | undefined) => boolean = Object.is,
): MapQuestions<Key, Value> {
  return {
    one: { ask: (writing, key) => mapOf(writing).get(key), isSame },
    has: { ask: (writing, key) => mapOf(writing).has(key), isSame: Object.is },
    all: {
      ask: mapOf,
      isSame: (before, now) =>
        haveSameMembers([...before.keys()], [...now.keys()]) && [...before].every(([key, value]) => isSame(value, now.get(key))),
    },
  };
}

/** A map of the plan, each look into which is a question. */
class AskedMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly #questions: MapQuestions<Key, Value>;
  readonly #ask: Ask;

  constructor(questions: MapQuestions<Key, Value>, ask: Ask) {
    this.#questions = questions;
    this.#ask = ask;
  }

  get(key: Key): Value | undefined {
    return this.#ask(this.#questions.one, key);
  }

  has(key: Key): boolean {
    return this.#ask(this.#questions.has, key);
  }

  get size(): number {
    return this.#all().size;
  }

  forEach(visit: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.#all()) visit(value, key, this);
  }

  entries(): MapIterator<[Key, Value]> {
    return this.#all().entries();
  }

  keys(): MapIterator<Key> {
    return this.#all().keys();
  }

  values(): MapIterator<Value> {
    return this.#all().values();
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  #all(): ReadonlyMap<Key, Value> {
    return this.#ask(this.#questions.all, '');
  }
}
