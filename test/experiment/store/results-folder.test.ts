import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diskSteps, type FileSteps } from "../../../src/experiment/store/file-steps.ts";
import { writeStudy } from "../../../src/experiment/store/results-folder.ts";
import { hashOf, inputsOf, logText, manifestText } from "../fixtures/made-up-record.ts";

let base = "";
let folder = "";

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), "street-level-store-"));
  folder = join(base, "study");
});

afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

function filesOf(inputs: string, runs: string): Map<string, string> {
  return new Map([
    ["runs.csv", runs],
    ["manifest.json", manifestText(inputsOf(inputs), ["runs.csv"])],
    ["log.json", logText({ "charts/one.svg": hashOf("") })],
    ["charts/one.svg", `<svg>${runs}</svg>`],
  ]);
}

/** What stands under the folder's name: path and content. */
function contents(): Record<string, string> | undefined {
  if (!fs.existsSync(folder)) return undefined;
  const names = fs.readdirSync(folder, { recursive: true }).map(String).sort();
  const plain = names.filter((name) => fs.statSync(join(folder, name)).isFile());
  return Object.fromEntries(plain.map((name) => [name, fs.readFileSync(join(folder, name), "utf8")]));
}

function asFound(files: Map<string, string>): Record<string, string> {
  return Object.fromEntries(files);
}

class Crash extends Error {}

/** Steps that stop for good before the step with this number: after a crash nothing else is done. */
function crashingBefore(step: number): FileSteps {
  let taken = 0;
  const counted = (kind: keyof FileSteps) => {
    return (...words: string[]) => {
      if (taken >= step) throw new Crash(kind);
      taken += 1;
      (diskSteps[kind] as (...args: string[]) => void)(...words);
    };
  };
  return {
    makeFolder: counted("makeFolder"),
    writeNewFile: counted("writeNewFile") as FileSteps["writeNewFile"],
    syncFolder: counted("syncFolder"),
    rename: counted("rename"),
    removeFile: counted("removeFile"),
    removeFolder: counted("removeFolder"),
  };
}

/** Crashes at every step in turn, from `before` on; returns what stood there afterwards each time. */
function crashEverywhere(before: Map<string, string> | undefined, after: Map<string, string>) {
  const crashed: (Record<string, string> | undefined)[] = [];
  const recovered: (Record<string, string> | undefined)[] = [];
  for (let step = 0; ; step++) {
    fs.rmSync(base, { recursive: true, force: true });
    fs.mkdirSync(base);
    if (before !== undefined) writeStudy(folder, before);
    try {
      writeStudy(folder, after, { replace: true, steps: crashingBefore(step) });
      return { crashed, recovered };
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
    crashed.push(contents());
    try {
      writeStudy(folder, filesOf("nothing of the kind", "x"));
    } catch {
      // Refused: an earlier study stands there, brought back if need be.
    }
    recovered.push(contents());
    expect(fs.readdirSync(base).filter((name) => name.startsWith(".tmp-"))).toEqual([]);
  }
}

const withFault = (fault: object) => expect.objectContaining({ fault: expect.objectContaining(fault) });
const refused = (kind: string) =>
  withFault({ kind: "refusedFolder", state: expect.objectContaining({ kind }) });

test("a study's files stand under its folder's name, and nothing else is left beside it", () => {
  const files = filesOf("a", "1");
  writeStudy(join(base, "deep", "study"), files);
  folder = join(base, "deep", "study");
  expect(contents()).toEqual(asFound(files));
  expect(fs.readdirSync(join(base, "deep"))).toEqual(["study"]);
});

test("stopped at any step of a first writing, the folder is whole or absent", () => {
  const files = filesOf("a", "1");
  const { crashed } = crashEverywhere(undefined, files);
  expect(crashed.length).toBeGreaterThan(8);
  for (const found of crashed) expect([undefined, asFound(files)]).toContainEqual(found);
});

test("stopped at any step of a replacement, the old study or the new one is there, at once or after the next call", () => {
  const [before, after] = [filesOf("a", "1"), filesOf("b", "2")];
  const { crashed, recovered } = crashEverywhere(before, after);
  for (const found of crashed) expect([undefined, asFound(before), asFound(after)]).toContainEqual(found);
  for (const found of recovered) expect([asFound(before), asFound(after)]).toContainEqual(found);
  expect(crashed.filter((found) => found === undefined)).toHaveLength(1);
});

test("a failing step before the rename leaves the old folder whole and no rubbish", () => {
  const before = filesOf("a", "1");
  writeStudy(folder, before);
  const steps = {
    ...diskSteps,
    syncFolder: () => {
      throw new Error("No space left on the disk");
    },
  };
  expect(() => writeStudy(folder, filesOf("a", "2"), { steps })).toThrow("No space left on the disk");
  expect(contents()).toEqual(asFound(before));
  expect(fs.readdirSync(base)).toEqual(["study"]);
});

test("other inputs are refused, and replace the old ones only when asked to", () => {
  writeStudy(folder, filesOf("a", "1"));
  expect(() => writeStudy(folder, filesOf("b", "2"))).toThrow(refused("otherInputs"));
  expect(contents()?.["runs.csv"]).toBe("1");
  writeStudy(folder, filesOf("b", "2"), { replace: true });
  expect(contents()).toEqual(asFound(filesOf("b", "2")));
});

test("the same inputs are written anew without asking", () => {
  writeStudy(folder, filesOf("a", "1"));
  writeStudy(folder, filesOf("a", "2"));
  expect(contents()?.["runs.csv"]).toBe("2");
});

test("a folder with files but no manifest is left alone even when asked to replace", () => {
  fs.mkdirSync(folder);
  fs.writeFileSync(join(folder, "thesis.txt"), "years of work");
  expect(() => writeStudy(folder, filesOf("a", "1"), { replace: true })).toThrow(refused("noManifest"));
  expect(contents()).toEqual({ "thesis.txt": "years of work" });
});

test("an empty folder is used", () => {
  fs.mkdirSync(folder);
  writeStudy(folder, filesOf("a", "1"));
  expect(contents()).toEqual(asFound(filesOf("a", "1")));
});

test("a file that somebody put into a study is not thrown away with it", () => {
  writeStudy(folder, filesOf("a", "1"));
  fs.writeFileSync(join(folder, "charts", "notes.txt"), "mine");
  expect(() => writeStudy(folder, filesOf("b", "2"), { replace: true })).toThrow(
    withFault({ kind: "refusedFolder", state: { kind: "foreignFile", path: "charts/notes.txt" } }),
  );
  expect(contents()?.["charts/notes.txt"]).toBe("mine");
});

test("symbolic links are refused, at the folder and inside it", () => {
  const real = join(base, "real");
  writeStudy(real, filesOf("a", "1"));
  fs.symlinkSync(real, folder);
  expect(() => writeStudy(folder, filesOf("a", "2"), { replace: true })).toThrow(refused("symbolicLink"));
  fs.rmSync(folder);
  folder = real;
  fs.rmSync(join(real, "runs.csv"));
  fs.symlinkSync("/etc/hostname", join(real, "runs.csv"));
  expect(() => writeStudy(folder, filesOf("a", "2"), { replace: true })).toThrow(refused("foreignFile"));
});

test("a file in the folder's place is left alone", () => {
  fs.writeFileSync(folder, "text");
  expect(() => writeStudy(folder, filesOf("a", "1"), { replace: true })).toThrow(refused("noFolder"));
  expect(fs.readFileSync(folder, "utf8")).toBe("text");
});

test.each([
  "../out.csv",
  "/etc/passwd",
  "a/../../b",
  "a\\b",
  "C:x",
  "CON",
  "nul.txt",
  "name.",
  "name ",
  "a\0b",
  "-rf",
  ".",
  "",
  "charts//x",
  "é",
  "x".repeat(300),
])("no file is called %j", (name) => {
  const files = filesOf("a", "1").set(name, "x");
  expect(() => writeStudy(folder, files)).toThrow(withFault({ kind: "badFileName" }));
  expect(fs.readdirSync(base)).toEqual([]);
});

test("a study without a manifest is not written", () => {
  expect(() => writeStudy(folder, new Map([["runs.csv", "1"]]))).toThrow(
    withFault({ kind: "fileWanted", name: "manifest.json" }),
  );
});
