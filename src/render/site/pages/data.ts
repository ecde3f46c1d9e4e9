// The files of open data and the budgets of years -> the page that lists them, with what each holds and how large it is.
import { formatNumber } from '../../../text/digits.ts';
import type { Book } from '../../../view/tree.ts';
import type { OfferedFile } from '../../output-file.ts';
import { hrefFrom } from '../address.ts';
import type { Page } from '../frame.ts';
import type { SiteLinks } from '../site-assets.ts';
import { DATA } from '../site-map.ts';

/** Makes the page of open data and of the budgets of years. */
export function dataPage(book: Book, { data = [], budgets = [] }: SiteLinks): Page {
  return {
    path: DATA,
    type: 'data',
    title: 'داده‌های باز',
    description: `داده‌های ${book.meta.title} در قالب CSV و JSON برای بارگیری و تحلیل`,
    crumbs: [],
    template: 'data',
    data: {
      files: data.map((file) => ({ ...link(file), name: file.path.slice(file.path.lastIndexOf('/') + 1), title: file.title })),
      budgets: budgets.map(({ title, files }) => ({ title, files: files.map((file) => ({ ...link(file), form: file.title })) })),
    },
  };
}

function link({ path, bytes }: OfferedFile): { href: string; size: string } {
  return { href: hrefFrom(DATA, { path }), size: sizeText(bytes) };
}

function sizeText(bytes: Uint8Array | string): string {
  const size = typeof bytes === 'string' ? new TextEncoder().encode(bytes).length : bytes.length;
  return `${formatNumber(Math.max(size / 1024, 0.1), 1)} کیلوبایت`;
}
