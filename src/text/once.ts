// What is worked out when it is first asked for, and kept.

/** Gives a function that does the work once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
