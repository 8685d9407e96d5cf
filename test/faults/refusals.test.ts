// Claims about what every command says when the system refuses: one sentence that names the path, no stack, no waiting.
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../screens/test-terminal.ts";
import { type Deed, withFailingDisk } from "./fault-disk.ts";

let office: Office;

beforeAll(async () => {
  office = openOffice("all tests");
  await office.say("compare two-plans --out here");
  office.write("mine.yaml", fs.readFileSync(join(office.folder, "here", "scenario.yaml"), "utf8"));
});

const readers = [
  "verify here",
  "show here",
  "report here --for manager --out r.html",
  "resume here",
  "reproduce here",
];

/** Commands, what they are refused, and of which file. */
const refusals: readonly (readonly [readonly string[], readonly Deed[], string, string, string])[] = [
  [readers, ["look", "open", "list"], "EACCES", "here", "here cannot be read: there is no permission."],
  [
    readers,
    ["open"],
    "EACCES",
    "manifest.json",
    "here/manifest.json cannot be read: there is no permission.",
  ],
  [readers, ["read"], "EIO", "manifest.json", "here/manifest.json cannot be read: the disk failed (EIO)."],
  [
    readers.slice(1),
    ["open"],
    "EACCES",
    "scenario.yaml",
    "scenario.yaml cannot be read: there is no permission.",
  ],
  [readers.slice(0, 4), ["open"], "EACCES", "runs.csv", "runs.csv cannot be read: there is no permission."],
  [readers.slice(0, 4), ["read"], "EIO", "runs.csv", "runs.csv cannot be read: the disk failed (EIO)."],
  [["verify here"], ["open"], "EACCES", "log.json", "log.json cannot be read: there is no permission."],
  [["verify here"], ["list"], "EACCES", "here/charts", "charts/ cannot be read: there is no permission."],
  [
    ["compare two-plans --out new"],
    ["make"],
    "EROFS",
    "new",
    "The disk is read-only. Nothing could be kept in new.partial/; choose another place with --out.",
  ],
  [["new other"], ["open"], "ENOSPC", "other", "other.yaml cannot be written: the disk is full."],
  [
    ["report here --for manager --out r.html"],
    ["open"],
    "EDQUOT",
    "r.html",
    "r.html cannot be written: the disk is full.",
  ],
];

const cases = refusals.flatMap(([lines, deeds, code, of, words]) =>
  lines.map((line) => ({ line, deeds, code, of, words })),
);

test.each(cases)(
  "$line says so where $deeds of $of ends with $code",
  async ({ line, deeds, code, of, words }) => {
    const failure = { deeds, code, of, after: 0, lasts: true };
    const { result } = await withFailingDisk(office.folder, failure, () => office.say(line));
    const said = (result.messages + result.output).replaceAll("\n", " ");
    expect(said).toContain(words);
    expect(said).not.toContain("inside streetlevel");
    expect([1, 2]).toContain(result.code);
  },
);

const long = "x".repeat(300);

/** What stands where something else is wanted. */
const strange: readonly (readonly [string, (path: string) => void, string, string])[] = [
  ["a pipe", makePipe, "report here --for manager --out there", "there is a pipe, a device or the like"],
  [
    "a pipe",
    makePipe,
    "report here --for manager --out there --replace",
    "there is a pipe, a device or the like",
  ],
  ["a pipe", makePipe, "new there.yaml --replace", "there.yaml is a pipe, a device or the like"],
  ["a pipe", makePipe, "check there.yaml", "there.yaml cannot be read: it is not a plain file."],
  ["a pipe", makePipe, "verify there", "there is a file, not a results folder."],
  ["a folder", fs.mkdirSync, "report here --for manager --out there --replace", "there is a folder."],
  ["a folder", fs.mkdirSync, "new there.yaml --replace", "there.yaml is a folder."],
  ["a folder", fs.mkdirSync, "check there.yaml", "there.yaml is a folder."],
  [
    "a broken link",
    breakLink,
    "report here --for manager --out there",
    "there is a link to a file that is not there.",
  ],
  [
    "a broken link",
    breakLink,
    "new there.yaml --replace",
    "there.yaml is a link to a file that is not there.",
  ],
  ["a broken link", breakLink, "verify there", "There is no study in there/"],
  [
    "a link to itself",
    (path) => fs.symlinkSync(path, path),
    "verify there",
    "there cannot be read: its links lead in a circle.",
  ],
  ["nothing", () => {}, `verify ${long}`, "cannot be read: the name is too long."],
  ["nothing", () => {}, `check ${long}.yaml`, "cannot be read: the name is too long."],
  [
    "nothing",
    () => {},
    `report here --for manager --out ${long}`,
    "cannot be written: the name is too long.",
  ],
  [
    "nothing",
    () => {},
    `compare two-plans --out ${"x".repeat(240)}`,
    "cannot be written: the name is too long.",
  ],
];

function makePipe(path: string): void {
  execFileSync("mkfifo", [path]);
}

function breakLink(path: string): void {
  fs.symlinkSync("nowhere", path);
}

test.each(strange)("where %s stands, that is said by: %#", async (_, make, line, words) => {
  const path = join(office.folder, line.includes("there.yaml") ? "there.yaml" : "there");
  fs.rmSync(path, { recursive: true, force: true });
  make(path);
  const { code, messages } = await office.say(line);
  expect(messages.replaceAll(/\n(?!$)/g, " ")).toContain(words);
  expect(code).toBe(2);
  fs.rmSync(path, { recursive: true, force: true });
});

test.each([
  "manifest.json",
  "log.json",
  "runs.csv",
  "runs-rest.bin",
  "scenario.yaml",
  "weeks.parquet",
  "manager.html",
])("a pipe in the place of %s is named, and nobody waits for it", async (file) => {
  const path = join(office.folder, "here", file);
  const content = fs.existsSync(path) ? fs.readFileSync(path) : undefined;
  fs.rmSync(path, { force: true });
  makePipe(path);
  for (const line of ["verify here", "show here", "report here --for manager", "reproduce here"]) {
    const { code, messages, output } = await office.say(line);
    const said = messages + output;
    expect(said).not.toContain("inside streetlevel");
    if (file !== "manager.html" || line.startsWith("report")) {
      expect(code, line).not.toBe(0);
      expect(said.replaceAll("\n", " "), line).toMatch(/is not a plain file|, not a plain file/);
    }
  }
  fs.rmSync(path);
  if (content !== undefined) fs.writeFileSync(path, content);
});
