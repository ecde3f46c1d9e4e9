// The files of open data -> the page that lists them, with what each holds and how large it is.
import { formatNumber } from '../../../text/digits.ts';
import type { Book } from '../../../view/tree.ts';
import type { OfferedFile } from '../../output-file.ts';
import { hrefFrom } from '../address.ts';
import type { Page } from '../frame.ts';
import { DATA } from '../site-map.ts';

/** Makes the page of open data. */
export function dataPage(book: Book, files: readonly OfferedFile[]): Page {
  return {
    path: DATA,
    title: 'داده‌های باز',
    description: `داده‌های ${book.meta.title} در قالب CSV و JSON برای بارگیری و تحلیل`,
    crumbs: [],
    template: 'data',
    data: {
      files: files.map((file) => ({
        href: hrefFrom(DATA, { path: file.path }),
        name: file.path.slice(file.path.lastIndexOf('/') + 1),
        title: file.title,
        size: sizeText(file.bytes),
      })),
    },
  };
}

function sizeText(bytes: Uint8Array | string): string {
  const size = typeof bytes === 'string' ? new TextEncoder().encode(bytes).length : bytes.length;
  return `${formatNumber(Math.max(size / 1024, 0.1), 1)} کیلوبایت`;
}
