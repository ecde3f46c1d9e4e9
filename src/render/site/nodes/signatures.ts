// Places for signatures -> on the site, only who is to sign.
import type { ElementContent } from 'hast';
import type { Signatures } from '../../../view/tree.ts';
import { element } from '../element.ts';

/** Renders the roles of those who sign. */
export function renderSignatures(node: Signatures): ElementContent[] {
  return [
    element('p', {}, 'امضاکنندگان نسخهٔ مصوب:'),
    element(
      'ul',
      {},
      node.roles.map((role) => element('li', {}, role)),
    ),
  ];
}
