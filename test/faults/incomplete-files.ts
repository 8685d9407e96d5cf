// Every field of a JSON file deleted in turn, and exchanged for values of every kind.
export interface Change {
  /** Names on the way to the field. */
  readonly field: string;
  readonly becomes: string;
  /** The file's text after the change. */
  readonly text: string;
}

const others = [null, "", "x", -1, 0.5, 10 ** 6, true, [], {}, ["x"], "../../x"];

export function changesOf(text: string): Change[] {
  const whole: unknown = JSON.parse(text);
  const changes: Change[] = [];
  const visit = (found: unknown, path: readonly string[]) => {
    if (typeof found !== "object" || found === null) return;
    for (const name of Object.keys(found)) {
      const own = [...path, name];
      changes.push({ field: own.join("."), becomes: "nothing", text: changed(whole, own, undefined) });
      for (const other of others)
        changes.push({
          field: own.join("."),
          becomes: JSON.stringify(other),
          text: changed(whole, own, other),
        });
      visit((found as Record<string, unknown>)[name], own);
    }
  };
  visit(whole, []);
  return changes;
}

function changed(found: unknown, [name, ...rest]: readonly string[], other: unknown): string {
  const put = (value: unknown, [first, ...more]: readonly string[]): unknown => {
    if (first === undefined) return other;
    if (Array.isArray(value))
      return value.map((item, place) => (String(place) === first ? put(item, more) : item));
    const map = value as Record<string, unknown>;
    return { ...map, [first]: put(map[first], more) };
  };
  return JSON.stringify(put(found, [name, ...rest]), undefined, 2);
}
