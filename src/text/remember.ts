// What is worked out of a value that never changes is worked out once. A plan is checked again after every edit, and all but one of
// its files, with what was made of them, are the very objects of before.

/** Gives a function that remembers what `work` made of each object, as long as the object itself is kept. */
export function remember<Of extends object, Made>(work: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { readonly value: Made }>();
  return (of) => {
    const known = made.get(of);
    if (known) return known.value;
    const value = work(of);
    made.set(of, { value });
    return value;
  };
}
