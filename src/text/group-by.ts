// Members in lists by what they have in common; keys in the order in which they first appear, members in their own.

/** Groups members by their key; those whose key is undefined are left out. */
export function groupBy<Key, Member>(members: Iterable<Member>, keyOf: (member: Member) => Key | undefined): Map<Key, Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    if (key !== undefined) addTo(groups, key, member);
  }
  return groups;
}

/** Adds a member to the list of a key. */
export function addTo<Key, Member>(groups: Map<Key, Member[]>, key: Key, member: Member): void {
  const group = groups.get(key);
  if (group) group.push(member);
  else groups.set(key, [member]);
}
