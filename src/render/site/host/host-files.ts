// The site as a host serves it -> the files in which several hosts look for headers, redirects and the page for lost readers. Each
// host passes over the files of the others; a folder that is opened from a disk needs none of them.
import type { OutputFile } from '../../output-file.ts';
import { apacheFiles } from './apache.ts';
import { iisConfig } from './iis.ts';
import { nginxConfig } from './nginx.ts';
import { staticHostFiles } from './static-hosts.ts';

/** What a host has to know of the site. */
export interface Hosting {
  /** The path under which the site stands on its host: empty, or `/plan`. Absent while the plan does not name its address. */
  readonly base: string | undefined;
  /** Paths of open data outside the folder of data. */
  readonly open: readonly string[];
  /** Pages that have another address now: paths of pages, from the former to the present one. */
  readonly moved: readonly Move[];
}

export interface Move {
  readonly from: string;
  readonly to: string;
}

/** Writes the files of all hosts. */
export function hostFiles(hosting: Hosting): OutputFile[] {
  return [
    ...staticHostFiles(hosting),
    ...apacheFiles(hosting),
    { path: 'web.config', bytes: iisConfig(hosting) },
    { path: 'hosting/nginx.conf', bytes: nginxConfig(hosting) },
  ];
}

/** Gives the address of a page on its host, without the name of its file; what stands on no known path is not redirected by hosts. */
export function addressOf(base: string, path: string): string {
  return `${base}/${path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/')}`;
}
