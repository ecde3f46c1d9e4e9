// Book -> the home page: what the plan is, the way in for those who come with a question, the chain from the vision to the projects, the
// problems of each domain, the money of each year, what people said.
import type { Kind } from '../../../model/vocabulary.ts';
import { groupBy } from '../../../text/group-by.ts';
import { formatNumber } from '../../../text/digits.ts';
import type { GlanceFigure } from '../../../view/site/glance.ts';
import type { Book, ItemPage, Part } from '../../../view/tree.ts';
import { hrefFrom } from '../address.ts';
import type { Page, Site } from '../frame.ts';
import { markNumber } from '../opening-number.ts';
import { areaPath } from './area.ts';
import { chapterPath, HOME, listPath, MONEY, SEARCH, TAKE_PART, type SiteMap } from '../site-map.ts';
import { websiteData } from '../structured-data.ts';
import { summarize, summaryText } from '../summary.ts';

/** The kinds that lead from the vision to the work, in the order of the logic of the plan. */
const CHAIN: readonly Kind[] = ['vision', 'goal', 'problem', 'strategy', 'policy', 'provision', 'indicator', 'project'];
const ON_CARD: readonly Kind[] = ['provision', 'indicator', 'project'];

/** Makes the home page. */
export function homePage(book: Book, map: SiteMap, has: Site['has']): Page {
  const href = (path: string): string => hrefFrom(HOME, { path });
  const found = (path: string): string | undefined => (has(path) ? href(path) : undefined);
  const itemHref = (id: string): string | undefined => {
    const address = map.findItem(id);
    return address && hrefFrom(HOME, address);
  };
  const domains = new Set(book.itemPages.filter((page) => page.kind === 'domain').map((page) => page.item));
  const isDomain = (part: Part): boolean => part.item !== undefined && domains.has(part.item);
  const byPart = groupBy(book.itemPages, ({ part }) => part);
  const first = map.chapters[0];
  const card = (part: Part) => ({
    href: href(chapterPath(part)),
    number: part.number === undefined ? undefined : markNumber(part.number),
    title: part.title,
  });
  const glance = book.site?.glance;
  return {
    path: HOME,
    type: 'home',
    title: book.meta.title,
    description: summarize(book.parts.find((part) => part.role === 'foreword')?.children ?? [], `${book.meta.title}، ${book.meta.period}`),
    crumbs: [],
    jsonLd: book.meta.site === undefined ? [] : [websiteData(book.meta.site, book.meta, has(SEARCH))],
    template: 'home',
    data: {
      start: first && href(chapterPath(first)),
      figures: (glance?.figures ?? []).map((figure) => ({ ...figure, value: markNumber(figure.value), href: found(pageOf(figure)) })),
      vision: visionStatement(book),
      chain: count(book.itemPages, CHAIN),
      domains: map.chapters.filter(isDomain).map((part) => {
        const told = glance?.domains.find(({ id }) => id === part.item);
        return {
          ...card(part),
          counts: count(byPart.get(part.id) ?? [], ON_CARD),
          money: told && markNumber(told.money),
          problems: (told?.problems ?? []).map((problem) => ({ ...problem, href: itemHref(problem.id) })),
        };
      }),
      areas: (book.site?.areas?.areas ?? []).map((area) => ({ title: area.title, href: href(areaPath(area)) })),
      others: map.chapters.filter((part) => !isDomain(part)).map(card),
      period: markNumber(book.meta.period),
      date: markNumber(book.meta.date.text),
      money: book.money && {
        ...book.money,
        years: book.money.years.map((entry) => ({
          year: markNumber(entry.year),
          amount: markNumber(entry.amount),
          width: (100 * entry.part).toFixed(2),
          rest: (100 - 100 * entry.part).toFixed(2),
        })),
      },
      moneyPage: found(MONEY),
      voices: (glance?.voices ?? []).map((voice) => ({ ...voice, href: itemHref(voice.event) })),
      takePart: found(TAKE_PART),
    },
  };
}

function pageOf({ of }: GlanceFigure): string {
  return of === 'money' ? MONEY : of === 'voices' ? TAKE_PART : listPath(of);
}

/** Takes the statement of the vision: the passage that its page quotes. */
function visionStatement(book: Book): string | undefined {
  const quote = book.itemPages.find((page) => page.kind === 'vision')?.children.find((block) => block.type === 'blockquote');
  return quote && summaryText(quote.children);
}

/** Counts items by kind, in the given order; kinds without items are left out. */
function count(pages: readonly ItemPage[], kinds: readonly Kind[]): { kind: Kind; label: string; count: string }[] {
  return kinds.flatMap((kind) => {
    const found = pages.filter((page) => page.kind === kind);
    return found[0] === undefined ? [] : [{ kind, label: found[0].kindLabel, count: formatNumber(found.length) }];
  });
}
