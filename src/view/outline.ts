// Plan -> the chapters of the book in order, and the number and place of every item: what links and headings need before any text is built.
import type { Domain, Item, Plan } from '../model/types.ts';
import { KINDS, type Kind } from '../model/vocabulary.ts';
import { byDomain } from '../reckon/by-domain.ts';
import { toPersianDigits } from '../text/digits.ts';

export type ChapterRole = 'vision' | 'upstream' | 'previous' | 'method' | 'domain' | 'finance' | 'participation' | 'resolutions';

export interface Chapter {
  readonly role: ChapterRole;
  /** Id of the part. */
  readonly id: string;
  /** As printed. */
  readonly number: string;
  readonly title: string;
  readonly domain?: Domain;
}

/** Where an item stands in the book; its number is «فصل-ردیف», the row counted by kind within the chapter. */
export interface Place {
  readonly chapter: Chapter;
  readonly number: string;
}

export interface Outline {
  readonly chapters: readonly Chapter[];
  readonly places: ReadonlyMap<string, Place>;
}

/** Lays out the book: chapters that have something to say, in order, and the place of each item in them. */
export function buildOutline(plan: Plan): Outline {
  const chapters = drafts(plan).map((draft, index): Chapter => ({ ...draft, number: toPersianDigits(index + 1) }));
  const places = new Map<string, Place>();
  const kinds = (Object.keys(KINDS) as Kind[])
    .filter((kind) => kind !== 'domain')
    .map((kind) => ({ role: CHAPTER_OF[kind], items: inOrder<Item>(plan.byKind[kind]) }));
  for (const chapter of chapters) {
    for (const { role = 'domain', items } of kinds) {
      if (role !== chapter.role) continue;
      const members = chapter.domain ? (byDomain(items).get(chapter.domain.id) ?? []) : items;
      members.forEach((item, index) => places.set(item.id, { chapter, number: `${chapter.number}-${toPersianDigits(index + 1)}` }));
    }
    if (chapter.domain) places.set(chapter.domain.id, { chapter, number: chapter.number });
  }
  return { chapters, places };
}

/** Puts events in the order of their dates; other items stay as the plan has them. */
export function inOrder<T extends Item>(items: readonly T[]): T[] {
  const dateOf = (item: Item): string => (item.kind === 'participation' || item.kind === 'resolution' ? item.date : '');
  return items.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
}

type Draft = Omit<Chapter, 'number'>;

function drafts(plan: Plan): Draft[] {
  const { byKind } = plan;
  const fixed = (role: ChapterRole, id: string, title: string, ...contents: readonly (readonly unknown[])[]): Draft[] =>
    contents.some((items) => items.length > 0) ? [{ role, id: freeId(plan, id), title }] : [];
  return [
    ...fixed('vision', 'vision-and-goals', 'چشم‌انداز و اهداف کلان', byKind.vision, byKind.goal),
    ...fixed('upstream', 'upstream-documents', 'اسناد بالادست', byKind.upstream),
    ...fixed('previous', 'previous-plan', 'کارنامهٔ برنامهٔ اول', byKind.previous),
    ...fixed('method', 'method', KINDS.method.plural, byKind.method),
    ...byKind.domain.map((domain): Draft => ({ role: 'domain', id: domain.id, title: domain.title, domain })),
    ...fixed('finance', 'finance', 'منابع مالی', byKind.source, byKind.project),
    ...fixed('participation', 'participation', 'مشارکت', byKind.participation),
    ...fixed('resolutions', 'resolutions', 'مصوبات شورا', byKind.resolution),
  ];
}

/** Kinds that have a chapter for all domains together. */
const CHAPTER_OF: { readonly [K in Kind]?: ChapterRole } = {
  vision: 'vision',
  goal: 'vision',
  upstream: 'upstream',
  previous: 'previous',
  method: 'method',
  source: 'finance',
  participation: 'participation',
  resolution: 'resolutions',
};

/** Gives an id for a part that no item of the plan has. */
export function freeId(plan: Plan, id: string): string {
  return plan.known.has(id) ? freeId(plan, `${id}-part`) : id;
}
