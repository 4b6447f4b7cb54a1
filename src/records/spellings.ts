/** Null for a name that is written as it should be; otherwise how it should be, if anybody can know. */
export type SpellingOf = (name: string) => string | 'ambiguous' | null;

/** Width, case and every space folded: `Ａnn  lee` and `Ann Lee` are one person, `Ann-Lee` is another. */
const foldName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/**
 * Who is meant by names that differ in case, width or spaces only. The roster's spelling holds; where it has two,
 * they are two people. Without it the most frequent one does, and of two that are as frequent nobody knows.
 */
export function spellingsOf(counts: ReadonlyMap<string, number>, roster: ReadonlySet<string>): SpellingOf {
  const families = new Map<string, string[]>();
  for (const name of new Set([...counts.keys(), ...roster])) {
    const folded = foldName(name);
    families.set(folded, [...(families.get(folded) ?? []), name]);
  }
  const known = new Map<string, string | 'ambiguous'>();
  for (const names of families.values()) {
    if (names.length < 2) continue;
    const right = rightOf(names, counts, roster);
    for (const name of names) if (name !== right && !roster.has(name)) known.set(name, right ?? 'ambiguous');
  }
  return (name) => known.get(name) ?? null;
}

function rightOf(
  names: readonly string[],
  counts: ReadonlyMap<string, number>,
  roster: ReadonlySet<string>,
): string | null {
  const listed = names.filter((name) => roster.has(name));
  if (listed.length > 0) return listed.length === 1 ? (listed[0] ?? null) : null;
  const most = Math.max(...names.map((name) => counts.get(name) ?? 0));
  const frequent = names.filter((name) => counts.get(name) === most);
  return frequent.length === 1 ? (frequent[0] ?? null) : null;
}
