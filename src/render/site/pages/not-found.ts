// The page for addresses that do not exist.
import type { Page } from '../frame.ts';
import { NOT_FOUND } from '../site-map.ts';

/** Makes the page for lost readers. */
export function notFoundPage(): Page {
  return {
    path: NOT_FOUND,
    type: 'not-found',
    unlisted: true,
    title: 'صفحه پیدا نشد',
    description: 'این نشانی در وبگاه برنامه نیست.',
    crumbs: [],
    template: 'not-found',
    data: {},
  };
}
