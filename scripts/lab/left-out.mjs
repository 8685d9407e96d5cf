// What the browser page does without, so that it stays small: parts of packages and of our own that nothing in it uses.

import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { emptyModules, ownSources, unusedPackages, writtenAnew } from "./unused-parts.mjs";

const emptyMark = "\0empty:";

/** The build's plugins, each of which takes something out or puts something smaller in its place. */
export function leftOut(packageFolder) {
  const sourceFolder = join(packageFolder, "src");
  const packages = realpathSync(join(packageFolder, "node_modules"));
  return [
    emptyPackages(unusedPackages),
    fromSources(packages, ownSources),
    inPlaceOf(packages, sourceFolder),
    withoutMeanings(sourceFolder),
  ];
}

/** Nothing under the same names: may be called, made or asked about, and gives nothing. */
function nothingNamed(names) {
  return names
    .map((name, place) =>
      name === "default"
        ? "export default function () {}"
        : `const empty${place} = function () {}; export { empty${place} as ${name} };`,
    )
    .join("\n");
}

/** Puts an empty part in the place of each package that is not used, with the same names in it. */
function emptyPackages(names) {
  return {
    name: "empty-packages",
    enforce: "pre",
    resolveId: (id) => (names.includes(id) ? emptyMark + id : undefined),
    async load(id) {
      if (!id.startsWith(emptyMark)) return undefined;
      const there = Object.keys(await import(id.slice(emptyMark.length)));
      return nothingNamed(there.filter((name) => name !== "default"));
    },
  };
}

/** Packages that come as one large file are built from the small ones that they were made of, of which some may then be left out. */
function fromSources(packages, sources) {
  return {
    name: "from-sources",
    enforce: "pre",
    resolveId: (id) => (sources[id] === undefined ? undefined : join(packages, sources[id])),
  };
}

/** The names that a module gives away, as its text has them. */
function namesIn(text) {
  const declared = [
    ...text.matchAll(/^export (?:async )?(?:abstract )?(?:function\*?|class|const|let|var) (\w+)/gm),
  ];
  const listed = [...text.matchAll(/^export \{([^}]*)\}/gms)].flatMap(([, names]) =>
    names.split(",").map((name) =>
      name
        .trim()
        .split(/\s+as\s+/)
        .at(-1),
    ),
  );
  const main = /^export default/m.test(text) ? ["default"] : [];
  return [...new Set([...declared.map(([, name]) => name), ...listed.filter(Boolean), ...main])];
}

/** Single modules of packages and of our own that are empty, or written anew, in the page. */
function inPlaceOf(packages, sourceFolder) {
  const empty = new Set(emptyModules.flatMap((path) => [join(packages, path), join(sourceFolder, path)]));
  const anew = new Map(
    Object.entries(writtenAnew).flatMap(([path, code]) => [
      [join(packages, path), code],
      [join(sourceFolder, path), code],
    ]),
  );
  return {
    name: "in-place-of",
    enforce: "pre",
    load(id) {
      if (anew.has(id)) return anew.get(id)(readFileSync(id, "utf8"));
      return empty.has(id) ? nothingNamed(namesIn(readFileSync(id, "utf8"))) : undefined;
    },
  };
}

/** What every column of a table means stands in the command's data dictionary: the page writes the columns alone. */
function withoutMeanings(sourceFolder) {
  const tables = join(sourceFolder, "experiment", "tables");
  return {
    name: "without-meanings",
    enforce: "pre",
    transform: (code, id) =>
      id.startsWith(tables)
        ? code
            .replace(/^( *meaning:\s*)"[^"\n]*",$/gm, '$1"",')
            .replace(/\bmeaning: "[^"\n]*"/g, 'meaning: ""')
        : undefined,
  };
}
