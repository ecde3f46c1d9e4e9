// The page for addresses that do not exist.
import type { Page } from '../frame.ts';

/** Makes the page for lost readers. */
export function notFoundPage(): Page {
  return {
    path: '404.html',
    title: 'صفحه پیدا نشد',
    description: 'این نشانی در وبگاه برنامه نیست.',
    crumbs: [],
    template: 'not-found',
    data: {},
  };
}
