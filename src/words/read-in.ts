// In which files of the model a parameter is read: from the table of reads, which a test holds against the source.
import { handedToParts, readByFile } from "../model/parameter-reads.ts";
import type { ParameterName } from "../model/parameters.ts";
import { mechanismWords } from "./mechanism-words.ts";

const switches = "mechanisms.";

/** Types alone: what a rule of each kind is told. */
const namingOnly = "rules.ts";

/** Where the parts stand that are handed a parameter which no file reads by its slice. */
export const filesOfParts: Readonly<Record<string, string>> = {
  "new Staff": "state/staff.ts",
  "new Teams": "state/staff.ts",
  createOpenings: "staff/openings.ts",
  createClientsDay: "clients/clients-day.ts",
};

/** Files below src/model/ that read the parameter or the slice it belongs to; of a switch, those of the mechanism. */
export function readIn(name: ParameterName): readonly string[] {
  if (name.startsWith(switches)) return mechanismWords[name.slice(switches.length)]?.files ?? [];
  const slice = `${name.slice(0, Math.max(0, name.indexOf(".")))}.*`;
  const isRead = ([, reads]: readonly [string, readonly string[]]) =>
    reads.includes(name) || reads.includes(slice);
  const readers = Object.entries(readByFile).filter(isRead);
  const files = readers.map(([file]) => file).filter((file) => file !== namingOnly);
  if (files.length > 0) return files;
  const parts = Object.entries(handedToParts).filter(isRead);
  return [...new Set(parts.flatMap(([part]) => filesOfParts[part] ?? []))];
}
