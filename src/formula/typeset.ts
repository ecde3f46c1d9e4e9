// A formula as it is set on paper and screen: neutral nodes in reading order, which renderers turn into boxes or MathML.

export type MathNode =
  | { readonly type: 'row'; readonly children: readonly MathNode[] }
  | { readonly type: 'fraction'; readonly above: MathNode; readonly below: MathNode }
  | { readonly type: 'group'; readonly child: MathNode }
  | { readonly type: 'power'; readonly base: MathNode; readonly exponent: MathNode }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly MathNode[] }
  /** A variable by its title, a number, or an operator sign; all ready to be read. */
  | { readonly type: 'word'; readonly text: string }
  | { readonly type: 'number'; readonly text: string }
  | { readonly type: 'operator'; readonly text: string };

/** Tells whether a formula has no words: figures alone are written and read from left to right, in Persian too. */
export function isNumeric(node: MathNode): boolean {
  switch (node.type) {
    case 'row':
      return node.children.every(isNumeric);
    case 'fraction':
      return isNumeric(node.above) && isNumeric(node.below);
    case 'group':
      return isNumeric(node.child);
    case 'power':
      return isNumeric(node.base) && isNumeric(node.exponent);
    case 'word':
    case 'call':
      return false;
    case 'number':
    case 'operator':
      return true;
  }
}
