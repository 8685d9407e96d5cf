// What somebody else put into a results folder: it must not vanish when the study is written anew.
import { join } from "node:path";
import { entriesIn } from "./plain-files.ts";

/** What file managers leave behind by themselves. */
const negligible = [".DS_Store", "Thumbs.db", "desktop.ini"];

/** The first entry of a folder, at any depth, that is neither a plain file named in `known` nor a folder of such. */
export function findForeignFile(folder: string, known: ReadonlySet<string>, inside = ""): string | undefined {
  for (const entry of entriesIn(join(folder, inside))) {
    const path = `${inside}${entry.name}`;
    if (entry.isDirectory()) {
      const foreign = findForeignFile(folder, known, `${path}/`);
      if (foreign !== undefined) return foreign;
    } else if (!(entry.isFile() && (known.has(path) || negligible.includes(entry.name)))) {
      return path;
    }
  }
  return undefined;
}
