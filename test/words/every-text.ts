// Every text inside a group of words, functions called with something in place of what they are told.

/** Each text with its path, such as steps.explore. */
export function everyText(group: unknown, path = ""): (readonly [string, string])[] {
  if (typeof group === "string") return [[path, group]];
  if (typeof group === "function") return everyText(group(...Array(group.length).fill(3)), `${path}()`);
  if (group === null || typeof group !== "object") return [];
  return Object.entries(group).flatMap(([name, inner]) =>
    everyText(inner, path === "" ? name : `${path}.${name}`),
  );
}

/** What is wrong with a text that stands on a page: gaps, what a program left in it, or far too long. */
export function faultsOf(text: string): string[] {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/^$/, "empty"],
    [/^\s|\s$|\s\s/, "gaps"],
    [/undefined|\[object|NaN|null|\$\{/, "left in by a program"],
    [/(?<!\.)\.\.(?!\.)|,,| [.,;:]/, "marks that do not belong together"],
    [/^.{400,}$/, "too long"],
    [/—/, "a long dash"],
    [/ (?:a|an|the)$/, "cut off"],
  ];
  return rules.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
}
