// The box of the banner: suggestions while a reader types, after the combobox pattern of the ARIA Authoring Practices.
import { formatNumber } from '../../../text/digits.ts';
import { SEARCH_WORDS } from '../words.ts';
import { make, marked, nameOf } from './draw-entry.ts';
import type { SearchSource } from './search-source.ts';

const MOST = 8;
const LIST = 'search-suggestions';

/** Offers suggestions below a box. */
export function suggest(form: HTMLFormElement, input: HTMLInputElement, source: SearchSource): void {
  const list = make('ul', 'suggestions');
  list.id = LIST;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', SEARCH_WORDS.suggestions);
  const status = make('p', 'visually-hidden');
  status.setAttribute('role', 'status');
  form.append(list, status);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-haspopup', 'listbox'],
    ['aria-controls', LIST],
    ['aria-expanded', 'false'],
  ] as const) {
    input.setAttribute(name, value);
  }

  let active = -1;
  const options = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];

  const choose = (at: number): void => {
    const all = options();
    active = all.length === 0 ? -1 : at;
    all.forEach((option, place) => option.setAttribute('aria-selected', String(place === active)));
    const chosen = all[active];
    if (chosen) {
      input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };

  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) choose(-1);
  };

  const option = (href: string, ...children: readonly (Node | string)[]): HTMLElement => {
    const item = make('li', '', ...children);
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.id = `${LIST}-${list.childElementCount}`;
    item.dataset['href'] = href;
    list.append(item);
    return item;
  };

  const update = async (): Promise<void> => {
    const query = input.value;
    if (query.trim() === '') {
      open(false);
      status.textContent = '';
      return;
    }
    const finder = await source.finder();
    // The reader has typed on while the index was loading.
    if (input.value !== query) return;
    const findings = finder.find(query, true);
    list.replaceChildren();
    for (const hit of findings.hits.slice(0, MOST)) {
      option(
        source.hrefOf(hit.entry),
        make('span', 'suggestion-name', nameOf(hit.entry)),
        ' ',
        make('span', 'suggestion-title', ...marked(hit.entry.title, hit, findings)),
      );
    }
    const count = SEARCH_WORDS.foundShort.replace('{count}', formatNumber(findings.hits.length));
    if (findings.hits.length > 0)
      option(source.pageOf(query), `${SEARCH_WORDS.all} (${formatNumber(findings.hits.length)})`).className = 'suggestion-all';
    status.textContent = findings.hits.length > 0 ? count : findings.empty ? '' : SEARCH_WORDS.none.replace('{query}', () => query);
    open(findings.hits.length > 0 && document.activeElement === input);
  };
  const refresh = (): void => {
    update().catch(() => (status.textContent = SEARCH_WORDS.failed));
  };

  input.addEventListener('input', refresh);
  input.addEventListener('focus', refresh);
  input.addEventListener('blur', () => open(false));
  // A press on the list must not take the focus from the box, which would close it before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const href = (event.target as Element).closest<HTMLElement>('[role=option]')?.dataset['href'];
    if (href !== undefined) location.assign(href);
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const isOpen = !list.hidden;
    const last = options().length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
      // While an option is chosen these go to the first and the last; otherwise they move in the text.
      ...(active >= 0 ? { Home: 0, End: last } : {}),
    };
    const move = moves[event.key];
    if (move !== undefined) {
      if (!isOpen) {
        if (event.key === 'ArrowDown') refresh();
        return;
      }
      event.preventDefault();
      choose(move);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      open(false);
    } else if (event.key === 'Enter') {
      // Without a choice the form leads to the search page by itself.
      const href = isOpen ? options()[active]?.dataset['href'] : undefined;
      if (href === undefined) return;
      event.preventDefault();
      location.assign(href);
    }
  });
  // Loaded because the box was entered: what was typed in the meantime is looked for now.
  if (document.activeElement === input) {
    source.finder().catch(() => undefined);
    refresh();
  }
}
