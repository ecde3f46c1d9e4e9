// What can be downloaded -> its page: the printed document, the budgets of years, the open data with what each file holds and how large
// it is, the licence, and how the data are read.
import { groupBy } from '../../../text/group-by.ts';
import { formatNumber } from '../../../text/digits.ts';
import type { Book } from '../../../view/tree.ts';
import type { OfferedFile } from '../../output-file.ts';
import { hrefFrom } from '../address.ts';
import { fileSize } from '../file-size.ts';
import type { Page } from '../frame.ts';
import type { SiteLinks } from '../site-assets.ts';
import { DATA } from '../site-map.ts';
import { WORDS } from '../words.ts';

/** Makes the page of downloads. */
export function dataPage(book: Book, { pdf, data = [], budgets = [], license, dataset }: SiteLinks): Page {
  return {
    path: DATA,
    type: 'data',
    title: WORDS.data.title,
    description: `${WORDS.data.description} ${book.meta.title}`,
    crumbs: [],
    template: 'data',
    jsonLd: dataset === undefined ? [] : [dataset],
    data: {
      printed: pdf === undefined ? undefined : hrefFrom(DATA, { path: pdf }),
      license,
      budgets: budgets.map(({ title, files }) => ({ title, files: files.map((file) => ({ ...link(file), form: file.title })) })),
      sets: [...groupBy(data, (file) => file.dataset).values()].map((files) => {
        const [first] = files;
        return {
          title: first?.title,
          description: first?.description,
          rows: first?.rows === undefined ? undefined : formatNumber(first.rows),
          files: files.map((file) => ({ ...link(file), form: formOf(file) })),
        };
      }),
      others: data
        .filter((file) => file.dataset === undefined)
        .map((file) => ({ ...link(file), title: file.title, name: nameOf(file), description: file.description })),
    },
  };
}

function nameOf({ path }: OfferedFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function formOf({ path }: OfferedFile): string {
  return path.slice(path.lastIndexOf('.') + 1).toUpperCase();
}

function link(file: OfferedFile): { href: string; size: string } {
  return { href: hrefFrom(DATA, { path: file.path }), size: fileSize(file) };
}
