// Names that share the words of a name that nobody knows: by the names' own words, or else by what stands beside them.

/** A name with what it is called elsewhere: its label, or nothing. */
export interface NamedThing {
  readonly name: string;
  readonly label?: string;
}

const mostShown = 3;
/** Words that say nothing of what is sought. */
const idleWords: ReadonlySet<string> = new Set(["share", "csv", "parquet", "the", "of", "a", "per"]);

/** Those with every word of the text, those with it in their names first; of these the shortest, three at most. */
export function namesLike(text: string, things: readonly NamedThing[]): string[] {
  const sought = wordsOf(text).filter((word) => !idleWords.has(word));
  if (sought.length === 0) return [];
  const has = (heap: string) => {
    const words = wordsOf(heap);
    return sought.every((word) => words.some((other) => other.startsWith(word)));
  };
  const byName = things.filter(({ name }) => has(name));
  const found = byName.length > 0 ? byName : things.filter(({ name, label = "" }) => has(`${name} ${label}`));
  const names = [...new Set(found.map(({ name }) => name))];
  return names.sort((one, other) => one.length - other.length).slice(0, mostShown);
}

/** vignetteKappaFirst: vignette, kappa, first; the s of a plural does not count. */
function wordsOf(text: string): string[] {
  const parts =
    text
      .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return parts.map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, "") : word));
}
