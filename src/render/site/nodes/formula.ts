// FormulaBlock -> boxes set by the style sheet, fractions above and below a line, and beside it one line of text for screen readers.
// Variables have long Persian names that must wrap on a phone, which MathML does not do; so the boxes are plain elements.
import type { Element, ElementContent } from 'hast';
import { isNumeric, type MathNode } from '../../../formula/typeset.ts';
import type { FormulaBlock } from '../../../view/tree.ts';
import { element } from '../element.ts';
import { markNumber } from '../opening-number.ts';

/** Renders a formula: what is seen is hidden from screen readers, what is read is hidden from sight. */
export function renderFormula(node: FormulaBlock): ElementContent[] {
  return [
    element(
      'div',
      { className: ['formula'] },
      node.label === undefined ? undefined : element('span', { className: ['label'] }, markNumber(node.label)),
      element('span', { className: ['math'], ariaHidden: 'true', ...(isNumeric(node.tree) ? { dir: 'ltr' } : {}) }, box(node.tree)),
      element('span', { className: ['visually-hidden'] }, `${node.label === undefined ? 'فرمول: ' : ''}${node.text}`),
    ),
  ];
}

function box(node: MathNode): Element {
  switch (node.type) {
    case 'row':
      return part('row', ...node.children.map(box));
    case 'fraction':
      return part('fraction', part('above', box(node.above)), part('below', box(node.below)));
    case 'group':
      return part('group', box(node.child));
    case 'power':
      return part('power', box(node.base), element('sup', {}, box(node.exponent)));
    case 'call':
      return part(
        'call',
        part('name', node.name),
        part('group', ...node.args.flatMap((arg, index) => (index === 0 ? [box(arg)] : [part('comma', '،'), box(arg)]))),
      );
    case 'word':
    case 'number':
    case 'operator':
      return part(node.type, markNumber(node.text));
  }
}

function part(name: string, ...children: (Element | string)[]): Element {
  return element('span', { className: [`math-${name}`] }, children);
}
