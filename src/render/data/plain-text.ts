// Prose as mdast -> plain text: one block a line, table cells joined by tabs, references shown by their text or the title of what
// they name.
import type { Nodes, PhrasingContent } from 'mdast';

/** Writes prose without its marks. Directives are left out: what they draw is in the data already. */
export function plainText(node: Nodes | PhrasingContent, titleOf: (id: string, label?: string) => string | undefined): string {
  switch (node.type) {
    case 'itemReference':
      return node.text ?? titleOf(node.id, node.label) ?? node.label ?? node.id;
    case 'caption':
      return `${node.word}: ${node.children.map((child) => plainText(child, titleOf)).join('')}`;
    case 'image':
      return node.alt ?? '';
    case 'break':
      return '\n';
    case 'leafDirective':
    case 'containerDirective':
    case 'definition':
    case 'footnoteReference':
      return '';
    case 'tableRow':
      return node.children.map((cell) => plainText(cell, titleOf)).join('\t');
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'captioned':
    case 'footnoteDefinition':
      return node.children
        .map((child) => plainText(child, titleOf))
        .filter((text) => text !== '')
        .join('\n');
    default:
      if ('children' in node) return node.children.map((child) => plainText(child, titleOf)).join('');
      return 'value' in node ? node.value : '';
  }
}
