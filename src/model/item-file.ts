// A kind, an id and a domain -> where the item's file lies; the other direction is in locate.ts.
import { DOMAIN_FOLDER_OF, FOLDER_OF, locate } from './locate.ts';
import type { Plan } from './types.ts';
import type { Kind } from './vocabulary.ts';

type DomainKind = keyof typeof DOMAIN_FOLDER_OF;

/** Tells whether items of a kind live in the folder of a domain. */
export function livesInDomain(kind: Kind): kind is DomainKind {
  return Object.hasOwn(DOMAIN_FOLDER_OF, kind);
}

/** Gives the path of an item's file inside the plan folder; `domain` is needed where the kind lives in one. */
export function itemFile(kind: Kind, id: string, domain = ''): string {
  if (kind === 'plan') return 'plan.md';
  if (kind === 'vision') return 'vision/vision.md';
  if (kind === 'domain') return `domains/${id}/index.md`;
  return livesInDomain(kind) ? `domains/${domain}/${DOMAIN_FOLDER_OF[kind]}/${id}.md` : `${FOLDER_OF[kind]}/${id}.md`;
}

/** Finds the domain whose items begin their ids as this one does, as in `tr-p01`; undefined where none or several do. */
export function domainOfId(plan: Plan, id: string): string | undefined {
  const [prefix] = id.split('-');
  const domains = new Set(
    [...plan.items.values()].flatMap(({ id: other, file, domain }) =>
      domain !== undefined && other.split('-')[0] === prefix && locate(file)?.kind !== 'domain' ? [domain] : [],
    ),
  );
  return domains.size === 1 ? [...domains][0] : undefined;
}
