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
