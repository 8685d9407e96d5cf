// Claims about single files that the program writes: whole or not at all, and never over what is no file.
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diskSteps } from "../../../src/experiment/store/file-steps.ts";
import { noFileAt, writeFileBeside } from "../../../src/experiment/store/write-file.ts";

let base = "";
let path = "";

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), "street-level-write-"));
  path = join(base, "report.html");
});

afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

const text = () => fs.readFileSync(path, "utf8");

test("a file appears whole, takes another one's place only when asked to, and leaves nothing beside it", () => {
  writeFileBeside(path, "one", { replace: false });
  expect(text()).toBe("one");
  expect(() => writeFileBeside(path, "two", { replace: false })).toThrow("EEXIST");
  expect(text()).toBe("one");
  writeFileBeside(path, "two", { replace: true });
  expect(text()).toBe("two");
  expect(fs.readdirSync(base)).toEqual(["report.html"]);
});

test.each(["writeNewFile", "rename"] as const)("the old file survives a disk that is full at %s", (step) => {
  fs.writeFileSync(path, "old");
  const full = () => {
    throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
  };
  const steps = { ...diskSteps, [step]: full, removeFile: full };
  expect(() => writeFileBeside(path, "new", { replace: true, steps })).toThrow("ENOSPC");
  expect(text()).toBe("old");
});

test("a link to a file stays a link, and the file it names gets the content", () => {
  const real = join(base, "real.html");
  fs.writeFileSync(real, "old");
  fs.symlinkSync(real, path);
  writeFileBeside(path, "new", { replace: true });
  expect(fs.lstatSync(path).isSymbolicLink()).toBe(true);
  expect(fs.readFileSync(real, "utf8")).toBe("new");
});

test.each<[string, () => void, string | undefined]>([
  ["nothing", () => {}, undefined],
  ["a plain file", () => fs.writeFileSync(path, ""), undefined],
  ["a folder", () => fs.mkdirSync(path), "folder"],
  ["a link to nowhere", () => fs.symlinkSync("nowhere", path), "brokenLink"],
  ["a link to a folder", () => fs.symlinkSync(base, path), "folder"],
  ["a link to a device", () => fs.symlinkSync("/dev/null", path), "notPlain"],
])("where %s stands, it is told whether a file may be written", (_, make, wanted) => {
  make();
  expect(noFileAt(path)).toBe(wanted);
});
