// Which marks of a chart stand out with the one that is pointed at.

/**
 * Finds the marks that belong together with a pointed one, by the names of what each belongs to: those that have all its names (the
 * ribbons of a node), those whose names it has all (the nodes of a ribbon), and what these end at. Gives their places in the list.
 */
export function findLit(marks: readonly (readonly string[])[], pointed: readonly string[]): Set<number> {
  const within = (part: readonly string[], whole: readonly string[]): boolean =>
    part.length > 0 && part.every((name) => whole.includes(name));
  const related = marks.flatMap((names, at) => (within(pointed, names) || within(names, pointed) ? [at] : []));
  const reached = new Set(related.flatMap((at) => marks[at] ?? []));
  const ends = marks.flatMap((names, at) => (names.length === 1 && names.every((name) => reached.has(name)) ? [at] : []));
  return new Set([...related, ...ends]);
}
