// Plan and the slice of a year -> the booklet of that year's budget, a small book of the same nodes as the plan's.
import type { FootnoteDefinition } from 'mdast';
import type { Plan } from '../model/types.ts';
import { toPersianDigits } from '../text/digits.ts';
import type { BudgetWriting } from './budget-writing.ts';
import { buildMeta, type Version } from './build-view.ts';
import { numberPart } from './number-part.ts';
import { buildOutline, freeId } from './outline.ts';
import { contents } from './parts/contents.ts';
import { glance } from './parts/budget/glance.ts';
import { projectSources } from './parts/budget/project-sources.ts';
import { resolutionText } from './parts/budget/resolution-text.ts';
import { resources } from './parts/budget/resources.ts';
import { reconciliation } from './parts/budget/reconciliation.ts';
import { shockBlocks } from './parts/budget/shock.ts';
import { uses } from './parts/budget/uses.ts';
import { sampleCover } from './parts/sample-cover.ts';
import type { Block, Book, BookMeta, Part } from './tree.ts';
import { ViewMemory } from './view-memory.ts';
import { cardsOf } from './writing.ts';

/** What a booklet is made of besides the plan. */
export type BookletContents = Pick<BudgetWriting, 'slice' | 'reconciliation' | 'shock' | 'pages' | 'lineOf' | 'unit'>;

/** Builds the booklet. */
export function buildBudgetView(plan: Plan, form: BookletContents, version: Version): Book {
  const writing: BudgetWriting = {
    plan,
    outline: buildOutline(plan),
    cards: cardsOf(plan),
    figures: new Map<string, string>(),
    footnotes: new Map<string, FootnoteDefinition>(),
    images: new Set<string>(),
    memory: new ViewMemory(),
    ...form,
  };
  const meta = budgetMeta(plan, form, version);
  const chapters = (form.shock ? QUESTION : BUDGET)
    .flatMap(({ id, title, build }) => {
      const children = build(writing, id);
      return children.length > 0 ? [{ id, title, children }] : [];
    })
    .map(({ id, title, children }, index) => numberPart(part(plan, 'chapter', id, title, children, toPersianDigits(index + 1))));
  return {
    type: 'book',
    booklet: true,
    meta,
    parts: [
      part(plan, 'cover', 'cover', meta.title, sampleCover(plan)),
      part(plan, 'contents', 'contents', 'فهرست مطالب', contents('contents', chapters)),
      ...chapters,
    ],
    itemPages: [],
    footnotes: writing.footnotes,
    images: writing.images,
  };
}

interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly build: (writing: BudgetWriting, id: string) => Block[];
}

const BUDGET: readonly Chapter[] = [
  { id: 'glance', title: 'بودجه در یک نگاه', build: glance },
  { id: 'resources', title: 'منابع سال', build: resources },
  { id: 'uses', title: 'مصارف سال', build: uses },
  { id: 'project-sources', title: 'پروژه‌ها و منبع هر یک', build: projectSources },
  { id: 'reconciliation', title: 'سنجش با بودجهٔ سال', build: reconciliation },
  { id: 'resolution', title: 'متن پیشنهادی مصوبه', build: resolutionText },
];

/** A booklet that answers «what if» holds the answer, and what it is to be judged by. */
const QUESTION: readonly Chapter[] = [
  { id: 'shock', title: 'اگر منابع کم شود', build: shockBlocks },
  { id: 'resources', title: 'منابع سال', build: resources },
];

function budgetMeta(plan: Plan, { slice: { year }, shock }: BookletContents, version: Version): BookMeta {
  const meta = buildMeta(plan, version);
  const at = plan.years.indexOf(year) + 1;
  return {
    ...meta,
    title: toPersianDigits(shock ? `اگر منابع سال ${year} کم شود` : `بودجهٔ سال ${year}`),
    subtitle: `برش یک‌سالهٔ «${meta.title}»`,
    period: toPersianDigits(`سال ${at} از ${plan.years.length}`),
  };
}

function part(plan: Plan, role: Part['role'], id: string, title: string, children: Block[], number?: string): Part {
  return { type: 'part', role, id: freeId(plan, id), title, children, ...(number === undefined ? {} : { number }) };
}
