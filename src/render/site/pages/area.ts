// AreasView -> «منطقهٔ من»: the page of all areas, and a page for each.
import { formatNumber } from '../../../text/digits.ts';
import type { Book } from '../../../view/tree.ts';
import type { AreaProblem, AreasView, AreaView } from '../../../view/site/area-view.ts';
import { hrefFrom } from '../address.ts';
import type { Page, PageEntry } from '../frame.ts';
import { renderListTable } from '../list-table.ts';
import { markNumber } from '../opening-number.ts';
import { renderBlocks } from '../render-blocks.ts';
import { AREAS, listPath, TAKE_PART, type SiteMap } from '../site-map.ts';
import { WORDS } from '../words.ts';

/** Makes the pages of areas; `has` tells which other pages there are to lead to. */
export function areaPages(book: Book, map: SiteMap, has: (path: string) => boolean): PageEntry[] {
  const areas = book.site?.areas;
  if (!areas) return [];
  return [
    { path: AREAS, make: () => areasPage(book, areas) },
    ...areas.areas.map((area) => ({ path: areaPath(area), make: () => areaPage(map, areas, area, has) })),
  ];
}

/** Gives the path of the page of an area. */
export function areaPath({ folder }: Pick<AreaView, 'folder'>): string {
  return `areas/${folder}/index.html`;
}

function areasPage(book: Book, { areas, wholeCity }: AreasView): Page {
  return {
    path: AREAS,
    type: 'area',
    title: WORDS.areas.title,
    description: `${book.meta.title}: ${areas.map(({ title }) => title).join('، ')}`,
    crumbs: [],
    template: 'areas',
    data: {
      wholeCity,
      areas: areas.map((area) => ({ title: area.title, href: hrefFrom(AREAS, { path: areaPath(area) }), facts: marked(area.facts) })),
    },
  };
}

function areaPage(map: SiteMap, { areas, wholeCity }: AreasView, area: AreaView, has: (path: string) => boolean): Page {
  const path = areaPath(area);
  const { text } = area;
  const item = (id: string): string | undefined => {
    const address = map.findItem(id);
    return address && hrefFrom(path, address);
  };
  const page = (to: string, query = ''): string | undefined => (has(to) ? hrefFrom(path, { path: to }) + query : undefined);
  const table = (list: typeof text.projects | undefined) => list && { title: list.title, html: renderListTable(list, { path, map }) };
  return {
    path,
    type: 'area',
    title: area.title,
    description: text.lead,
    crumbs: [{ title: WORDS.areas.title, to: { path: AREAS } }],
    template: 'area',
    data: {
      lead: markNumber(text.lead),
      unitNote: text.unitNote,
      wholeCity,
      facts: marked(area.facts),
      domains: text.domains.map(({ id, title, problems }) => ({
        title,
        href: item(id),
        problems: problems.map((problem) => problemData(problem, item)),
      })),
      projects: table(text.projects),
      filter: page(listPath('project'), `?area=${encodeURIComponent(area.key)}`),
      money: text.money.length === 0 ? undefined : renderBlocks(text.money, { path, map }, new Map()),
      provisions: table(text.provisions),
      indicators: table(text.indicators),
      units: table(text.units),
      takePart: page(TAKE_PART),
      answers: page(listPath('participation')),
      others: areas
        .filter((other) => other !== area)
        .map((other) => ({ title: other.title, href: hrefFrom(path, { path: areaPath(other) }) })),
    },
  };
}

function problemData(problem: AreaProblem, item: (id: string) => string | undefined) {
  const { id, grade, works, words } = problem;
  const [reached, of] = grade;
  return {
    title: problem.title,
    severity: problem.severity,
    dots: Array.from({ length: of }, (_, at) => at < reached),
    money: problem.money,
    href: item(id),
    works: works.map((work) => ({
      ...work,
      href: item(work.id),
      years: markNumber(work.years),
      money: markNumber(work.money),
      // Parts of a hundred, of which the bar is drawn from the start edge.
      bar: work.share === undefined ? undefined : { width: (work.share * 100).toFixed(1), from: (100 - work.share * 100).toFixed(1) },
    })),
    words: words.map((word) => ({ ...word, href: item(word.event) })),
    workCount: formatNumber(works.length, 0),
    wordCount: words.length === 0 ? undefined : formatNumber(words.length, 0),
  };
}

function marked(facts: AreaView['facts']): { label: string; value: string }[] {
  return facts.map(({ label, value }) => ({ label, value: markNumber(value) }));
}
