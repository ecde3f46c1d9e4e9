// The search page: results while a reader types, the choice of sorts and domains, and an address that leads here again.
import { formatNumber } from '../../../text/digits.ts';
import { cutExcerpt } from '../search/mark-words.ts';
import type { Finder, Findings, Hit } from '../search/finder.ts';
import { SEARCH_WORDS } from '../words.ts';
import { make, marked, nameOf } from './draw-entry.ts';
import type { SearchSource } from './search-source.ts';
import { setShortcut, shortcutIsOn } from './shortcut.ts';

const AT_ONCE = 20;

/** What the address says. */
interface Asked {
  readonly query: string;
  readonly sort: string;
  readonly domain: string;
}

/** Runs the search page. */
export function showResults(page: HTMLElement, source: SearchSource): void {
  const part = <T extends HTMLElement>(name: string): T => page.querySelector<T>(`[data-search-${name}]`) as T;
  const form = part<HTMLFormElement>('form');
  const input = form.querySelector('input') as HTMLInputElement;
  const [status, note, filters, sorts, domains] = [part('status'), part('note'), part('filters'), part('sorts'), part('domains')];
  const [list, more, key] = [part<HTMLOListElement>('results'), part('more'), part<HTMLInputElement>('key')];
  const name = document.title;
  let texts: readonly string[] | undefined;
  let shown = AT_ONCE;
  let asked = readAddress();
  // Of what is still being typed, the last word may go on.
  let typing = false;

  const show = (finder: Finder): void => {
    const { query } = asked;
    document.title = query === '' ? name : `${query} | ${name}`;
    const findings = finder.find(query, typing);
    const inDomain = findings.hits.filter(({ entry }) => asked.domain === '' || entry.domain === asked.domain);
    const ofSort = findings.hits.filter(({ entry }) => asked.sort === '' || entry.sort === asked.sort);
    const hits = inDomain.filter(({ entry }) => asked.sort === '' || entry.sort === asked.sort);
    drawChips(sorts, SEARCH_WORDS.allSorts, finder.data.sorts, asked.sort, countBy(inDomain, 'sort'), inDomain.length, (sort) =>
      ask({ ...asked, sort }),
    );
    drawChips(domains, SEARCH_WORDS.allDomains, finder.data.domains, asked.domain, countBy(ofSort, 'domain'), ofSort.length, (domain) =>
      ask({ ...asked, domain }),
    );
    filters.hidden = findings.hits.length === 0;
    status.textContent = statusOf(findings, hits, query);
    const notes = notesOf(findings, hits);
    note.replaceChildren(...notes.map((text) => make('span', '', text)));
    note.hidden = notes.length === 0;
    list.replaceChildren(...hits.slice(0, shown).map((hit) => drawHit(finder, findings, hit)));
    list.hidden = hits.length === 0;
    more.hidden = hits.length <= shown;
  };

  const drawHit = (finder: Finder, findings: Findings, hit: Hit): HTMLElement => {
    const { entry } = hit;
    const link = make('a', '', ...marked(entry.title, hit, findings));
    link.href = source.hrefOf(entry);
    const domain = finder.data.domains.find(([id]) => id === entry.domain)?.[1];
    const what = domain === undefined || domain === entry.title ? nameOf(entry) : `${nameOf(entry)}، ${domain}`;
    const item = make('li', '', make('p', 'kicker', what), make('h2', '', link));
    const excerpt = excerptOf(texts?.[hit.id], hit.keys);
    if (excerpt !== '') item.append(make('p', 'excerpt', ...marked(excerpt, hit, findings)));
    return item;
  };

  const refresh = (): void => {
    if (asked.query.trim() === '') {
      document.title = name;
      status.textContent = '';
      for (const element of [note, filters, list, more]) element.hidden = true;
      return;
    }
    const { query } = asked;
    if (list.hidden) status.textContent = SEARCH_WORDS.loading;
    source
      .finder()
      .then((finder) => {
        if (asked.query !== query) return;
        show(finder);
        if (texts) return;
        // Titles do not wait for quotations.
        void source.texts().then((loaded) => {
          texts = loaded;
          show(finder);
        });
      })
      .catch(() => (status.textContent = SEARCH_WORDS.failed));
  };

  /** Asks something new. What is typed letter by letter is one step of the way back, what is chosen is a step each. */
  const ask = (next: Asked, step: 'push' | 'replace' = 'push'): void => {
    asked = next;
    shown = AT_ONCE;
    const address = addressOf(next);
    try {
      if (step === 'replace' || address === location.href) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    } catch {
      // Some browsers keep the address of a page from a disk as it is.
    }
    refresh();
  };

  form.hidden = false;
  input.value = asked.query;
  input.addEventListener('input', () => {
    typing = true;
    ask({ ...asked, query: input.value }, 'replace');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    typing = false;
    ask({ ...asked, query: input.value });
  });
  more.addEventListener('click', () => {
    const first = shown;
    shown += AT_ONCE;
    void source.finder().then((finder) => {
      show(finder);
      list.querySelectorAll<HTMLElement>('h2 a')[first]?.focus();
    });
  });
  note.addEventListener('click', (event) => {
    if ((event.target as Element).closest('button')) ask({ query: asked.query, sort: '', domain: '' });
  });
  window.addEventListener('popstate', () => {
    asked = readAddress();
    input.value = asked.query;
    typing = false;
    shown = AT_ONCE;
    refresh();
  });
  key.checked = shortcutIsOn();
  key.addEventListener('change', () => setShortcut(key.checked));
  (key.closest('[hidden]') as HTMLElement).hidden = false;
  if (asked.query === '') input.focus();
  source.finder().catch(() => undefined);
  refresh();
}

function readAddress(): Asked {
  const parameters = new URLSearchParams(location.search);
  return { query: parameters.get('q') ?? '', sort: parameters.get('kind') ?? '', domain: parameters.get('domain') ?? '' };
}

function addressOf({ query, sort, domain }: Asked): string {
  const address = new URL(location.href);
  address.search = '';
  address.hash = '';
  for (const [name, value] of [
    ['q', query],
    ['kind', sort],
    ['domain', domain],
  ] as const) {
    if (value !== '') address.searchParams.set(name, value);
  }
  return address.href;
}

function countBy(hits: readonly Hit[], property: 'sort' | 'domain'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entry } of hits) {
    const value = entry[property];
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Draws the choices of one sort; the focus stays on the choice that was made. */
function drawChips(
  group: HTMLElement,
  all: string,
  offered: readonly (readonly [id: string, name: string])[],
  chosen: string,
  counts: ReadonlyMap<string, number>,
  total: number,
  choose: (id: string) => void,
): void {
  const focused = group.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset['value'] : undefined;
  const chip = (id: string, name: string, count: number): HTMLButtonElement => {
    const button = make('button', 'chip', `${name} `, make('span', 'chip-count', formatNumber(count)));
    button.type = 'button';
    button.dataset['value'] = id;
    button.setAttribute('aria-pressed', String(id === chosen));
    button.addEventListener('click', () => choose(id === chosen ? '' : id));
    return button;
  };
  const shown = offered.filter(([id]) => (counts.get(id) ?? 0) > 0 || id === chosen);
  group.replaceChildren(chip('', all, total), ...shown.map(([id, name]) => chip(id, name, counts.get(id) ?? 0)));
  group.hidden = shown.length === 0;
  if (focused !== undefined)
    (group.querySelector<HTMLElement>(`[data-value="${CSS.escape(focused)}"]`) ?? group.querySelector('button'))?.focus();
}

function statusOf({ hits: all, empty }: Findings, hits: readonly Hit[], query: string): string {
  if (empty) return SEARCH_WORDS.onlyCommon;
  if (all.length === 0) return SEARCH_WORDS.none.replace('{query}', () => query);
  return SEARCH_WORDS.found.replace('{count}', formatNumber(hits.length)).replace('{query}', () => query);
}

function notesOf({ hits: all, some, replaced, empty }: Findings, hits: readonly Hit[]): (Node | string)[] {
  if (empty) return [];
  if (all.length === 0) return [SEARCH_WORDS.noneAdvice];
  const notes: (Node | string)[] = replaced.map(({ written, by }) =>
    (by.length > 0 ? SEARCH_WORDS.replaced : SEARCH_WORDS.dropped)
      .replace('{written}', () => written)
      .replace('{by}', () => by.map((word) => `«${word}»`).join('، ')),
  );
  if (some) notes.push(SEARCH_WORDS.some);
  if (hits.length === 0) {
    const button = make('button', 'chip', SEARCH_WORDS.removeLimits);
    button.type = 'button';
    notes.push(SEARCH_WORDS.noneHere, button);
  }
  return notes;
}

/** Quotes the prose where it has what was looked for, and the facts where only they have it. */
function excerptOf(text: string | undefined, keys: ReadonlySet<string>): string {
  if (text === undefined) return '';
  const [facts = '', prose = ''] = text.split('\n');
  const quotations = [prose, facts].map((source) => cutExcerpt(source, keys));
  return quotations.find((quotation) => quotation.has)?.text ?? quotations.find(({ text: quoted }) => quoted !== '')?.text ?? '';
}
