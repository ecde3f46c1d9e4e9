// The nodes of a text by their type. Many rules look for a few sorts of node in every text of the plan; the tree is walked once for
// all of them.
import type { Nodes, Root } from 'mdast';
import { addTo } from '../text/group-by.ts';
import { remember } from '../text/remember.ts';

/** A node with what holds it. */
export interface HeldNode<N extends Nodes = Nodes> {
  readonly node: N;
  readonly parent: Nodes;
}

/** Finds the nodes of a type in a text, in the order in which they are written. */
export function nodesOf<T extends Nodes['type']>(prose: Root, type: T): readonly Extract<Nodes, { type: T }>[] {
  return (nodesByType(prose).nodes.get(type) ?? []) as Extract<Nodes, { type: T }>[];
}

/** Finds the nodes of some types, in the order in which they are written, each with the node that it is a child of. */
export function heldNodesOf<T extends Nodes['type']>(
  prose: Root,
  ...types: readonly T[]
): readonly HeldNode<Extract<Nodes, { type: T }>>[] {
  const { held } = nodesByType(prose);
  return held.filter(({ node }) => (types as readonly string[]).includes(node.type)) as HeldNode<Extract<Nodes, { type: T }>>[];
}

interface Index {
  readonly nodes: ReadonlyMap<string, readonly Nodes[]>;
  /** All but plain text. */
  readonly held: readonly HeldNode[];
}

const nodesByType = remember((prose: Root): Index => {
  const nodes = new Map<string, Nodes[]>();
  const held: HeldNode[] = [];
  const walk = (parent: Nodes): void => {
    if (!('children' in parent)) return;
    for (const node of parent.children as readonly Nodes[]) {
      addTo(nodes, node.type, node);
      if (node.type !== 'text') held.push({ node, parent });
      walk(node);
    }
  };
  walk(prose);
  return { nodes, held };
});
