// "Did you mean": the known name that is the fewest slips of the finger away.

const longestCompared = 64;

/** Letters of a text in which a single slip leaves little that is shared. */
const shortText = 4;

/**
 * The nearest of `names` to `text`, or nothing where none is near: about one slip in three letters, capitals aside.
 * A name's last part alone counts too ("perWeek" for "meetings.perWeek"), in a text of four letters or fewer only
 * where it is the same. Of equally near names, the first. Where none is near, the one name that begins with `text`.
 */
export function nearestName(text: string, names: Iterable<string>): string | undefined {
  if (text === "" || text.length > longestCompared) return undefined;
  const typed = text.toLowerCase();
  let nearest: string | undefined;
  let fewest = Math.floor((typed.length + 1) / 3) + 1;
  const all = [...names];
  for (const name of all) {
    const slips = slipsTo(typed, name.toLowerCase());
    if (slips < fewest) {
      fewest = slips;
      nearest = name;
    }
  }
  return nearest ?? onlyBeginning(typed, all);
}

function onlyBeginning(typed: string, names: readonly string[]): string | undefined {
  const beginning = names.filter((name) => name.toLowerCase().startsWith(typed));
  return typed.length > shortText && beginning.length === 1 ? beginning[0] : undefined;
}

function slipsTo(typed: string, name: string): number {
  const whole = slipsBetween(typed, name);
  const lastDot = name.lastIndexOf(".");
  if (lastDot === -1 || typed.includes(".")) return whole;
  const lastPart = slipsBetween(typed, name.slice(lastDot + 1));
  return lastPart > 0 && typed.length <= shortText ? whole : Math.min(whole, lastPart + 0.5);
}

/**
 * Damerau-Levenshtein distance in its restricted form (optimal string alignment): letters added, dropped, changed,
 * or two neighbours swapped, none touched twice. Damerau 1964; Levenshtein 1966.
 */
export function slipsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      let slips = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1));
      const isSwap =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwap) slips = Math.min(slips, beforeLast[column - 2] + 1);
      current.push(slips);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length];
}
