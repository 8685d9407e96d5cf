// What other people's packages ask of those who pass them on: their names, their holders, and the licence itself.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The package that a module belongs to, or undefined for one of ours. */
export function packageOf(moduleId) {
  const inside = moduleId.split("node_modules/").at(-1);
  if (inside === moduleId) return undefined;
  const [first, second] = inside.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

/**
 * A package as it is installed: its version, the licence that it names, the lines that say whose it is, and the text
 * of the licence without them. One without a file of its licence has its author, and no text.
 * @throws Error where it is not installed.
 */
export function installedLicence(packageFolder, name) {
  const folder = join(packageFolder, "node_modules", name);
  const { version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(-\w+)?(\.md|\.txt)?$/i.test(entry));
  if (!file) {
    const holder = typeof author === "string" ? author : author?.name;
    return { name, version, licence: license, holders: holder ? [holder] : [], text: "" };
  }
  const paragraphs = readFileSync(join(folder, file), "utf8")
    .replaceAll("\r", "")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim());
  const isHolder = (paragraph) => /^(copyright|\(c\))/i.test(paragraph);
  const isTitle = (paragraph) => /^(the )?(mit|isc|bsd)[\w\s-]*licen[cs]e[\w\s()]*$/i.test(paragraph);
  return {
    name,
    version,
    licence: license,
    holders: paragraphs.filter(isHolder),
    text: paragraphs
      .filter((paragraph) => paragraph && !isHolder(paragraph) && !isTitle(paragraph))
      .join("\n"),
  };
}

function listed(names) {
  return [...names].sort().join(", ");
}

/** One notice for all of `names`: packages under one text together, with their holders, and then the text. */
export function noticesOf(packageFolder, names) {
  const byText = new Map();
  for (const name of [...names].sort()) {
    const found = installedLicence(packageFolder, name);
    const text = found.text || `${found.licence} licence`;
    byText.set(text, [...(byText.get(text) ?? []), found]);
  }
  return [...byText]
    .map(([text, packages]) => {
      const holders = new Set(packages.flatMap(({ holders }) => holders));
      const versions = packages.map(({ name, version }) => `${name} ${version}`);
      return [listed(versions), listed(holders), text].filter((part) => part !== "").join("\n");
    })
    .join("\n\n");
}

/** Packages that users install with ours, by the lockfile: name to what it says of them. A system's own binding is optional. */
export function installedWithOurs(packageFolder) {
  const { packages } = JSON.parse(readFileSync(join(packageFolder, "package-lock.json"), "utf8"));
  const theirs = Object.entries(packages).filter(([path, entry]) => path !== "" && !entry.dev);
  return new Map(theirs.map(([path, entry]) => [packageOf(path), entry]));
}

/** docs/licences.md: every package that comes with ours. */
export function licencesPage(packageFolder) {
  const rows = [...installedWithOurs(packageFolder)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { version, license, optional }]) => {
      const kind = optional ? "yes" : "";
      return `| ${name} | ${version} | ${license} | ${kind} |`;
    });
  return `# Packages that come with Street-Level, and their licences

Street-Level itself is under the [MIT licence](../LICENSE). \`npm install\` brings ${rows.length} packages at most. Nearly all
have the text of their licence in their folder; the others name it in their \`package.json\`. The browser page \`lab.html\`
holds some of them: their names, holders and licences stand at its end.
\`npm run licences\` writes this page from the lockfile. \`npm run -s sbom\` prints the same as a bill of materials
(CycloneDX).

All of these licences let you use, change and pass on what you get. Two ask for a little more than their notice: files under
MPL-2.0 that you change must be passed on under MPL-2.0, and the fonts of \`dejavu-fonts-ttf\` (Bitstream Vera's licence) must be
renamed if they are changed. Street-Level changes neither.

| package | version | licence | for some systems only |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}
