// Notice -> a remark set apart from the text.
import type { ElementContent } from 'hast';
import type { Notice } from '../../../view/tree.ts';
import { element } from '../element.ts';
import type { Scribe } from '../page-context.ts';

/** Renders a notice. */
export function renderNotice(node: Notice, scribe: Scribe): ElementContent[] {
  return [element('div', { className: ['notice', node.tone], role: 'note' }, element('p', {}, scribe.phrasing(node.children)))];
}
