// The search: suggestions below the box of the banner, and the results of the search page.
import { openSource } from './search-source.ts';
import { showResults } from './show-results.ts';
import { suggest } from './suggest.ts';

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form?.querySelector('input');
const page = document.querySelector<HTMLElement>('[data-search-page]');
if (form && input) {
  if (page) showResults(page, openSource(form));
  else suggest(form, input, openSource(form));
}
