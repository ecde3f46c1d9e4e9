// Plan -> Book, the one tree that PDF and site are renderings of: order, numbers, contents, and all text ready to be read.
// Nothing is checked here; what the plan gets wrong has been reported, and is shown as well as it can be.
import type { FootnoteDefinition } from 'mdast';
import type { PlanHistory } from '../model/build-history.ts';
import { isSample } from '../model/is-sample.ts';
import type { Plan } from '../model/types.ts';
import { toPersianDigits } from '../text/digits.ts';
import { once } from '../text/once.ts';
import { toReadable } from './isolate-latin.ts';
import { itemPages } from './item-pages.ts';
import { captioned, figureName, numberPart } from './number-part.ts';
import { buildOutline, freeId, type Chapter, type Outline } from './outline.ts';
import { approval } from './parts/approval.ts';
import { contents } from './parts/contents.ts';
import { domainChapter } from './parts/domain-chapter.ts';
import { financeChapter } from './parts/finance-chapter.ts';
import { glossaryList } from './parts/glossary.ts';
import { indexes } from './parts/indexes.ts';
import { methodChapter } from './parts/method-chapter.ts';
import { moneyBrief } from './parts/money-brief.ts';
import { participationChapter } from './parts/participation-chapter.ts';
import { previousChapter } from './parts/previous-chapter.ts';
import { resolutionsChapter } from './parts/resolutions-chapter.ts';
import { unitsAppendix } from './parts/units-appendix.ts';
import { sampleCover } from './parts/sample-cover.ts';
import { upstreamChapter } from './parts/upstream-chapter.ts';
import { visionChapter } from './parts/vision-chapter.ts';
import { writeProse } from './prose.ts';
import { buildSiteView } from './site/build-site-view.ts';
import type { SiteView } from './site/site-view.ts';
import type { Block, Book, BookMeta, Part } from './tree.ts';
import { keep, ViewMemory } from './view-memory.ts';
import { cardsOf, type Writing } from './writing.ts';

/** The version of the plan that the book shows: its date in words and for machines, and the commit where there is one. */
export interface Version {
  readonly date: { readonly text: string; readonly iso: string };
  readonly commit?: string | undefined;
}

/**
 * Builds the book of a plan; `history` is told on the site, where it is known. `memory` holds what was written of the plan before an
 * edit, and of all that is the same now.
 */
export function buildView(plan: Plan, version: Version, history?: PlanHistory, memory: ViewMemory = new ViewMemory()): Book {
  const outline = buildOutline(plan);
  const { writing, spoken, chapters } = writeNumbered(plan, outline, memory);
  const meta = buildMeta(plan, version);

  const unitsId = freeId(plan, 'units');
  const units = part(plan, 'appendix', unitsId, 'پیوست: واحدها و مسئولیت‌ها', unitsAppendix(writing, unitsId));
  const glossaryId = freeId(plan, 'glossary');
  const glossary = part(plan, 'glossary', glossaryId, 'واژه‌نامه', glossaryList(plan.settings.glossary ?? {}));
  const indexId = freeId(plan, 'index-of-terms');
  const index = part(plan, 'index', indexId, 'نمایه', indexes(writing, indexId, spoken));
  const text = [...spoken, units, glossary, index].filter(({ children }) => children.length > 0);

  const contentsId = freeId(plan, 'contents');
  const parts = [
    part(plan, 'cover', 'cover', meta.title, sampleCover(plan)),
    part(plan, 'approval', freeId(plan, 'approval'), 'تصویب سند', approval(writing)),
    part(plan, 'contents', contentsId, 'فهرست مطالب', contents(contentsId, text)),
    ...text,
  ];
  const money = moneyBrief(writing);
  const pages = itemPages(writing, chapters);
  const site = once(() => buildSiteView(writing, { parts, itemPages: pages }, history));
  return {
    type: 'book',
    meta,
    ...(money ? { money } : {}),
    parts,
    itemPages: pages,
    // Print does not ask for it.
    get site(): SiteView {
      return site();
    },
    footnotes: writing.footnotes,
    images: writing.images,
  };
}

// Numbers of tables and figures follow from the text, and the text may name them. It is written with the names of the book before,
// or none; where it asks for one that is now another, it is written once more, with those that were counted.
function writeNumbered(plan: Plan, outline: Outline, memory: ViewMemory): { writing: Writing; spoken: Part[]; chapters: Part[] } {
  const asked = new Set<string>();
  const before: Writing['figures'] = {
    get(id) {
      asked.add(id);
      return memory.figures.get(id);
    },
  };
  const draft = beginWriting(plan, outline, before, memory);
  const text = writeText(draft);
  const figures = new Map(captioned(text.spoken.flatMap(({ children }) => children)).map((node) => [node.id, figureName(node)]));
  const isRight = [...asked].every((id) => figures.get(id) === memory.figures.get(id));
  const writing = isRight ? draft : beginWriting(plan, outline, figures, memory);
  const written = isRight ? text : writeText(writing);
  memory.finish(figures);
  return { writing, ...written };
}

function beginWriting(plan: Plan, outline: Outline, figures: Writing['figures'], memory: ViewMemory): Writing {
  return {
    plan,
    outline,
    cards: cardsOf(plan),
    figures,
    unit: plan.settings.currency,
    footnotes: new Map<string, FootnoteDefinition>(),
    images: new Set<string>(),
    memory,
  };
}

/** Writes the parts that hold the text of the plan, with their numbers. */
function writeText(writing: Writing): { spoken: Part[]; chapters: Part[] } {
  const { plan, outline } = writing;
  const foreword = numberPart(
    part(
      plan,
      'foreword',
      'foreword',
      'پیشگفتار',
      keep(writing, 'foreword', [plan.settings], (noting) => writeProse(noting, plan.settings, 2)),
    ),
  );
  const chapters = outline.chapters.map((chapter) => numberPart(chapterPart(writing, chapter)));
  return { spoken: [foreword, ...chapters], chapters };
}

/** Builds the facts about a book of the plan. */
export function buildMeta(plan: Plan, { date, commit }: Version): BookMeta {
  const { settings, years } = plan;
  const { title, subtitle, city, organization, edition, site } = settings;
  return {
    title: toReadable(title),
    ...(subtitle === undefined ? {} : { subtitle: toReadable(subtitle) }),
    city,
    organization,
    edition: toReadable(edition),
    period: toPersianDigits([...new Set([years[0], years.at(-1)])].join('–')),
    date: { ...date },
    ...(commit === undefined ? {} : { commit }),
    ...(site === undefined ? {} : { site: site.replace(/\/+$/, '') }),
    sample: isSample(plan),
  };
}

function part(plan: Plan, role: Part['role'], id: string, title: string, children: Block[]): Part {
  return { type: 'part', role, id: freeId(plan, id), title, children };
}

function chapterPart(writing: Writing, chapter: Chapter): Part {
  const { id, number, title, domain } = chapter;
  return {
    type: 'part',
    role: 'chapter',
    id,
    number,
    title: toReadable(title),
    ...(domain ? { item: domain.id } : {}),
    children: chapterBlocks(writing, chapter),
  };
}

function chapterBlocks(writing: Writing, { role, id, domain }: Chapter): Block[] {
  switch (role) {
    case 'vision':
      return visionChapter(writing, id);
    case 'upstream':
      return upstreamChapter(writing);
    case 'previous':
      return previousChapter(writing, id);
    case 'method':
      return methodChapter(writing);
    case 'domain':
      return domain ? domainChapter(writing, domain) : [];
    case 'finance':
      return financeChapter(writing, id);
    case 'participation':
      return participationChapter(writing);
    case 'resolutions':
      return resolutionsChapter(writing);
  }
}
