// What the renderers of nodes know about the page they draw on.
import type { ElementContent } from 'hast';
import type { Block, Phrasing } from '../../view/tree.ts';
import type { Address } from './address.ts';
import type { SiteMap } from './site-map.ts';

export interface PageContext {
  /** The path of the page in the output folder. */
  readonly path: string;
  readonly map: SiteMap;
  /** The item the page is about: its own sheet and section need no heading again. */
  readonly item?: string;
  /** The anchors of the page, where it shows again what a chapter has. */
  readonly anchors?: ReadonlySet<string>;
}

/** What a node's renderer is given beside the node. */
export interface Scribe {
  readonly page: PageContext;
  /** The level of headings at this place, 2 to 6. */
  readonly level: number;
  /** Gives the address of a place as seen from this page. */
  href(to: Address): string;
  phrasing(children: readonly Phrasing[]): ElementContent[];
  /** Renders blocks whose headings are at the given level. */
  blocks(children: readonly Block[], level: number): ElementContent[];
}
