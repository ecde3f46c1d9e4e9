// A list that can be filtered and sorted: the form is hidden in the markup and shown where this runs. What is asked for stands in the
// address, so that it can be shared and taken back.
import { formatNumber } from '../../../text/digits.ts';
import { searchKey } from '../../../text/search-key.ts';
import type { RowData } from '../row-data.ts';
import { chooseRows, countValues, orderRows, sumRows, type ChoosableRow } from './choose-rows.ts';
import { readSort, readState, writeSort, writeState, type ListState, type ListWords } from './list-state.ts';

const form = document.querySelector<HTMLFormElement>('[data-list-form]');
const table = document.querySelector<HTMLTableElement>('[data-list]');
if (form && table) startList(form, table);

function startList(form: HTMLFormElement, table: HTMLTableElement): void {
  const lines = [...table.querySelectorAll<HTMLTableRowElement>('[data-row]')];
  const rows = lines.map((line): ChoosableRow => ({
    ...(JSON.parse(line.dataset['row'] ?? '{}') as RowData),
    said: searchKey([...line.cells].map((cell) => cell.textContent ?? '').join(' ')),
  }));
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('[data-column]')];
  const columns = headings.map(({ dataset }) => dataset['column'] ?? '');
  const groups = [...table.querySelectorAll<HTMLTableSectionElement>('[data-group]')];
  const homes = lines.map((line) => line.parentElement);
  const sorted = table.insertBefore(document.createElement('tbody'), table.tFoot);
  sorted.setAttribute('role', 'rowgroup');

  const facets = [...form.querySelectorAll<HTMLDetailsElement>('[data-facet]')];
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const text = form.querySelector<HTMLInputElement>('input[type="search"]');
  const select = form.querySelector('select');
  const toggle = form.querySelector<HTMLButtonElement>('[data-toggle]');
  const chips = form.querySelector<HTMLElement>('[data-chosen]');
  const count = document.querySelector<HTMLElement>('[data-list-count]');
  const none = document.querySelector<HTMLElement>('[data-list-none]');
  const clear = document.querySelector<HTMLButtonElement>('[data-clear]');

  const words: ListWords = {
    facets: new Map(
      facets.map((facet) => {
        const key = facet.dataset['facet'] ?? '';
        return [key, new Set(boxes.flatMap(({ name, value }) => (name === key ? [value] : [])))];
      }),
    ),
    sorts: new Set(headings.flatMap(({ dataset }) => (dataset['first'] === undefined ? [] : [dataset['column'] ?? '']))),
  };
  let state = readState(location.search, words);

  /** Shows what is asked for; with `history`, the address tells it too. */
  function ask(next: ListState, history?: 'pushState' | 'replaceState'): void {
    state = next;
    if (history) keep(history, `${location.pathname}${writeState(state, words)}${location.hash}`);
    show();
  }

  function show(): void {
    const left = chooseRows(rows, state);
    lines.forEach((line, at) => (line.hidden = !left[at]));
    placeRows();
    for (const group of groups) group.hidden = state.sort !== undefined || !group.querySelector('[data-row]:not([hidden])');
    columns.forEach((key, at) => {
      const total = table.querySelector(`[data-total="${key}"]`);
      if (total) total.textContent = figure(sumRows(rows, left, at));
    });
    const many = left.filter(Boolean).length;
    const { noun = '', of = '' } = form.dataset;
    if (count) count.textContent = `${formatNumber(many, 0)}${many < rows.length ? ` ${of} ${formatNumber(rows.length, 0)}` : ''} ${noun}`;
    if (none) none.hidden = many > 0;
    table.classList.toggle('empty', many === 0);
    showForm();
  }

  function placeRows(): void {
    const at = columns.indexOf(state.sort?.key ?? '');
    const order = state.sort ? orderRows(rows, at, state.sort.descending) : lines.map((_, place) => place);
    for (const place of order) {
      const line = lines[place];
      if (line) (state.sort ? sorted : homes[place])?.append(line);
    }
    table.classList.toggle('sorted', state.sort !== undefined);
    headings.forEach((heading, column) => {
      if (heading.dataset['first'] === undefined) return;
      heading.setAttribute('aria-sort', state.sort && column === at ? (state.sort.descending ? 'descending' : 'ascending') : 'none');
    });
  }

  function showForm(): void {
    const { chosen } = state;
    for (const box of boxes) box.checked = chosen.get(box.name)?.has(box.value) ?? false;
    if (text && text.value.trim() !== state.text.trim()) text.value = state.text;
    if (select) select.value = writeSort(state.sort);
    for (const facet of facets) {
      const key = facet.dataset['facet'] ?? '';
      const counts = countValues(rows, state, key);
      tell(facet.querySelector('[data-many]'), chosen.get(key)?.size ?? 0);
      for (const box of boxes) {
        if (box.name !== key) continue;
        const found = counts.get(box.value) ?? 0;
        const label = box.closest('label');
        const shown = label?.querySelector('[data-count]');
        if (shown) shown.textContent = formatNumber(found, 0);
        label?.classList.toggle('none', found === 0);
      }
    }
    const picked = boxes.filter(({ checked }) => checked);
    tell(toggle?.querySelector('[data-many]') ?? null, picked.length);
    if (clear) clear.hidden = picked.length === 0 && state.text.trim() === '';
    if (chips) {
      chips.replaceChildren(...picked.map(chip));
      chips.hidden = picked.length === 0;
    }
  }

  function chip(box: HTMLInputElement): HTMLLIElement {
    const item = document.createElement('li');
    const button = item.appendChild(document.createElement('button'));
    const title = box.closest('label')?.querySelector('.name')?.textContent ?? '';
    button.type = 'button';
    button.textContent = title;
    button.setAttribute('aria-label', `${form.dataset['remove'] ?? ''} ${title}`);
    button.addEventListener('click', () => {
      const place = [...(chips?.children ?? [])].indexOf(item);
      choose(box, false);
      const next = chips?.children[place] ?? chips?.lastElementChild;
      (next?.querySelector('button') ?? text)?.focus();
    });
    return item;
  }

  function choose({ name, value }: HTMLInputElement, wanted: boolean): void {
    const values = new Set(state.chosen.get(name));
    if (wanted) values.add(value);
    else values.delete(value);
    const chosen = new Map(state.chosen);
    if (values.size > 0) chosen.set(name, values);
    else chosen.delete(name);
    ask({ ...state, chosen }, 'pushState');
  }

  for (const heading of headings) {
    const { column: key = '', first } = heading.dataset;
    const label = heading.querySelector('.sorter');
    if (first === undefined || !label) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sorter';
    button.append(...label.childNodes);
    label.replaceWith(button);
    // The first direction, the other, and back to the order of the plan.
    button.addEventListener('click', () => {
      const begins = first === 'descending';
      const now = state.sort?.key === key ? state.sort.descending : undefined;
      const sort = now === undefined ? { key, descending: begins } : now === begins ? { key, descending: !begins } : undefined;
      ask({ ...state, sort }, 'pushState');
    });
  }

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const box of boxes) box.addEventListener('change', () => choose(box, box.checked));
  // The first letter is a step that can be taken back; those after it belong to the same step.
  text?.addEventListener('input', () => ask({ ...state, text: text.value }, state.text === '' ? 'pushState' : 'replaceState'));
  select?.addEventListener('change', () => ask({ ...state, sort: readSort(select.value, words.sorts) }, 'pushState'));
  clear?.addEventListener('click', () => {
    ask({ ...state, chosen: new Map(), text: '' }, 'pushState');
    text?.focus();
  });
  toggle?.addEventListener('click', () => {
    const open = form.classList.toggle('open');
    toggle.setAttribute('aria-expanded', String(open));
  });
  window.addEventListener('popstate', () => ask(readState(location.search, words)));
  // Where there is room a facet drops over the table: one at a time, until the reader turns to something else.
  const isWide = window.matchMedia('(min-width: 64rem)');
  const closeFacets = (except?: Node | null): void => {
    for (const facet of facets) if (isWide.matches && !(except && facet.contains(except))) facet.open = false;
  };
  document.addEventListener('pointerdown', ({ target }) => closeFacets(target as Node | null));
  form.addEventListener('focusin', ({ target }) => closeFacets(target as Node | null));
  form.addEventListener('keydown', (event) => {
    const facet = event.key === 'Escape' ? (event.target as Element).closest<HTMLDetailsElement>('.facet[open]') : null;
    if (!facet) return;
    facet.open = false;
    facet.querySelector('summary')?.focus();
  });

  show();
}

function tell(place: Element | null, many: number): void {
  if (place) place.textContent = many === 0 ? '' : formatNumber(many, 0);
}

function figure(amount: number | undefined): string {
  return amount === undefined ? '—' : formatNumber(amount, 0);
}

// A browser may refuse to change the address of a page from a disk, or one that changes too often; the list works all the same.
function keep(how: 'pushState' | 'replaceState', address: string): void {
  try {
    history[how](null, '', address);
  } catch {
    return;
  }
}
