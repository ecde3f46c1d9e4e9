// Where the icons of the site and its manifest are: render/image draws them, pages of the site name them.

/** Paths of the icons in the output folder. Browsers look for favicon.ico at the root by themselves. */
export const ICONS = {
  ico: 'favicon.ico',
  small: 'icons/icon-32.png',
  /** For the home screen of a phone (`apple-touch-icon`): a full square, whose corners are rounded there. */
  touch: 'icons/icon-180.png',
  medium: 'icons/icon-192.png',
  large: 'icons/icon-512.png',
  /** A full square that may be cut to a circle: the lines are within four fifths of it. */
  maskable: 'icons/icon-maskable-512.png',
} as const;

/** What a phone reads when the site is put on its home screen. */
export const WEB_MANIFEST = 'manifest.webmanifest';
