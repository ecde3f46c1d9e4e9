// What a web host should say beside each file, stated once; the files for the several hosts are written from it.
import { HEADER_POLICY } from '../security-policy.ts';

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** What browsers may do for no page of this site: everything that asks for a device or for money. */
const FEATURES_OFF = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The headers of every answer, also of errors. Open data is not shut off by `Cross-Origin-Resource-Policy`, which does not concern
 * requests that ask by CORS.
 */
export const EVERYWHERE: readonly Header[] = [
  { name: 'Content-Security-Policy', value: HEADER_POLICY },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'Permissions-Policy', value: FEATURES_OFF.map((feature) => `${feature}=()`).join(', ') },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** Of pages: they name assets that the next build replaces, so a browser asks each time whether they are still the same. */
export const CACHE_PAGES: Header = { name: 'Cache-Control', value: 'no-cache' };

/** Of what lies in `assets/`, whose names change with their content. */
export const CACHE_ASSETS: Header = { name: 'Cache-Control', value: 'public, max-age=31536000, immutable' };

/** Of open data: any site may read it. */
export const OPEN: Header = { name: 'Access-Control-Allow-Origin', value: '*' };

/** The folder of what carries a digest in its name, and that of open data. */
export const ASSETS_FOLDER = 'assets';
export const DATA_FOLDER = 'data';

/** The types of files that hosts do not know, or do not all know, by ending; texts are UTF-8. */
export const TYPES: readonly { readonly ending: string; readonly type: string; readonly isText: boolean }[] = [
  { ending: 'html', type: 'text/html', isText: true },
  { ending: 'css', type: 'text/css', isText: true },
  { ending: 'js', type: 'text/javascript', isText: true },
  { ending: 'csv', type: 'text/csv', isText: true },
  { ending: 'txt', type: 'text/plain', isText: true },
  { ending: 'json', type: 'application/json', isText: true },
  { ending: 'jsonld', type: 'application/ld+json', isText: true },
  { ending: 'xml', type: 'application/xml', isText: true },
  { ending: 'svg', type: 'image/svg+xml', isText: true },
  { ending: 'webmanifest', type: 'application/manifest+json', isText: true },
  { ending: 'woff2', type: 'font/woff2', isText: false },
  { ending: 'pdf', type: 'application/pdf', isText: false },
  { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', isText: false },
];

/** The endings of files that are worth compressing: the texts. */
export const TEXT_ENDINGS: readonly string[] = TYPES.filter(({ isText }) => isText).map(({ ending }) => ending);
