// Attacks that the built command is tried with; a word of a command line cannot hold everything that a file can.
import type { Attack } from "./attack.ts";
import { attacksInFiles } from "./in-files.ts";
import { attacksInNames } from "./in-names.ts";
import { attacksInOptions } from "./in-options.ts";
import { attacksInTables } from "./in-tables.ts";

export const everyAttack: readonly Attack[] = [
  ...attacksInFiles,
  ...attacksInNames,
  ...attacksInOptions,
  ...attacksInTables,
];

/** No system hands on a NUL, or half a character, or so long a word. */
export function canBeTyped({ words }: Attack): boolean {
  return words.every((word) => !/[\0\p{Surrogate}]/u.test(word) && word.length < 100_000);
}
