// Plan -> Book, the one tree that PDF and site are renderings of: order, numbers, contents, and all text ready to be read.
// Nothing is checked here; what the plan gets wrong has been reported, and is shown as well as it can be.
import type { FootnoteDefinition } from 'mdast';
import { isSample } from '../model/is-sample.ts';
import type { Plan } from '../model/types.ts';
import { toPersianDigits } from '../text/digits.ts';
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
import type { Writing } from './writing.ts';

/** The version of the plan that the book shows: its date in words and for machines, and the commit where there is one. */
export interface Version {
  readonly date: { readonly text: string; readonly iso: string };
  readonly commit?: string | undefined;
}

/** Builds the book of a plan. */
export function buildView(plan: Plan, version: Version): Book {
  const outline = buildOutline(plan);
  const { writing, spoken, chapters } = writeNumbered(plan, outline);
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
  let site: SiteView | undefined;
  return {
    type: 'book',
    meta,
    ...(money ? { money } : {}),
    parts,
    itemPages: itemPages(writing, chapters),
    // Print does not ask for it.
    get site(): SiteView {
      return (site ??= buildSiteView(writing));
    },
    footnotes: writing.footnotes,
    images: writing.images,
  };
}

// Numbers of tables and figures follow from the text, and the text may name them: then it is written once to be counted.
function writeNumbered(plan: Plan, outline: Outline): { writing: Writing; spoken: Part[]; chapters: Part[] } {
  let named = false;
  const unknown = {
    get(): undefined {
      named = true;
    },
  };
  const draft = beginWriting(plan, outline, unknown);
  const text = writeText(draft);
  if (!named) return { writing: draft, ...text };
  const figures = new Map(captioned(text.spoken.flatMap(({ children }) => children)).map((node) => [node.id, figureName(node)]));
  const writing = beginWriting(plan, outline, figures);
  return { writing, ...writeText(writing) };
}

function beginWriting(plan: Plan, outline: Outline, figures: Writing['figures']): Writing {
  return {
    plan,
    outline,
    figures,
    unit: plan.settings.currency,
    footnotes: new Map<string, FootnoteDefinition>(),
    images: new Set<string>(),
  };
}

/** Writes the parts that hold the text of the plan, with their numbers. */
function writeText(writing: Writing): { spoken: Part[]; chapters: Part[] } {
  const { plan, outline } = writing;
  const foreword = numberPart(part(plan, 'foreword', 'foreword', 'پیشگفتار', writeProse(writing, plan.settings, 2)));
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
