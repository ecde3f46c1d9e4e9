// Addresses inside the site. All are relative and name their file, so that the site works under any path and from a disk.

/** A place in the site: a file and, where needed, an anchor in it. */
export interface Address {
  readonly path: string;
  readonly anchor?: string;
}

/** Gives the address of a place as a link on the page at `from` has it. */
export function hrefFrom(from: string, to: Address): string {
  const hash = to.anchor === undefined ? '' : `#${encodeURIComponent(to.anchor)}`;
  if (from === to.path && hash !== '') return hash;
  const here = from.split('/').slice(0, -1);
  const there = to.path.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const steps = [...here.slice(shared).map(() => '..'), ...there.slice(shared).map(encodeURIComponent)];
  return steps.join('/') + hash;
}
