// What search engines are told of pages, in the words of schema.org. They want addresses of the web, so a plan without `site` says nothing.
import type { Kind } from '../../model/vocabulary.ts';
import type { BookMeta, ItemPage } from '../../view/tree.ts';
import type { Page } from './frame.ts';
import { absoluteAddress, HOME, itemPath, SEARCH } from './site-map.ts';
import { WORDS } from './words.ts';

/** Describes the way from home to a page; undefined for pages that no search engine lists. */
export function breadcrumbs(site: string, { path, title, crumbs, unlisted }: Page): object | undefined {
  if (unlisted || path === HOME) return undefined;
  const way = [
    { title: WORDS.homePage, path: HOME },
    ...crumbs.map((crumb) => ({ title: crumb.title, path: crumb.to.path })),
    { title, path },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.title,
      item: absoluteAddress(site, step.path),
    })),
  };
}

/** Describes the site as a whole: whose it is, and how it is searched, where it can be. */
export function websiteData(site: string, meta: BookMeta, hasSearch: boolean): object {
  return {
    '@type': 'WebSite',
    name: meta.title,
    url: absoluteAddress(site, HOME),
    inLanguage: 'fa',
    dateModified: meta.date.iso,
    publisher: { '@type': 'GovernmentOrganization', name: meta.organization, areaServed: { '@type': 'City', name: meta.city } },
    ...(hasSearch ? { potentialAction: searchAction(site) } : {}),
  };
}

function searchAction(site: string): object {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absoluteAddress(site, SEARCH)}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
}

/** Kinds that schema.org has a word for; the others are works within the plan. */
const TYPES: { readonly [K in Kind]?: string } = { provision: 'Legislation', upstream: 'Legislation', project: 'Project' };

/** Describes an item of the plan. */
export function itemData(site: string, meta: BookMeta, item: ItemPage, description: string): object {
  const type = TYPES[item.kind] ?? 'CreativeWork';
  const about = { '@type': type, name: item.title, identifier: item.item, description, url: absoluteAddress(site, itemPath(item)) };
  if (type === 'Project') return { ...about, parentOrganization: { '@type': 'GovernmentOrganization', name: meta.organization } };
  return { ...about, inLanguage: 'fa', isPartOf: { '@type': 'CreativeWork', name: meta.title, url: absoluteAddress(site, HOME) } };
}
