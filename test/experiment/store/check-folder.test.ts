// Claims about what the store would refuse, told before anything is run.

import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { checkFolder } from "../../../src/experiment/store/check-folder.ts";
import { studyInputs } from "../../../src/experiment/store/manifest.ts";
import { writeStudy } from "../../../src/experiment/store/results-folder.ts";
import { hashOf, logText, manifestText } from "../fixtures/made-up-record.ts";
import { sampleScenario } from "../fixtures/scenarios.ts";

let base = "";
let folder = "";

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), "street-level-check-"));
  folder = join(base, "study");
});

afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

const inputs = studyInputs(planStudy(sampleScenario(), { kind: "compare" }), "format: 1\n");

/** A folder with a manifest of these inputs that names one table. */
function writeStudyOf(made: object): void {
  writeStudy(
    folder,
    new Map([
      ["manifest.json", manifestText(made, ["runs.csv"])],
      ["runs.csv", "1"],
    ]),
  );
}

test("nothing, an empty folder and a study of the same inputs are free to write", () => {
  expect(checkFolder(folder, inputs, false)).toEqual({ kind: "free" });
  fs.mkdirSync(folder);
  expect(checkFolder(folder, inputs, false)).toEqual({ kind: "free" });
  writeStudyOf(inputs);
  expect(checkFolder(folder, inputs, false)).toEqual({ kind: "free" });
});

test.each([{ model: "of another year" }, { command: "sweep" }, { seed: "other" }, { rowsExpected: 80 }])(
  "a study that differs in %j has other inputs, and may be replaced when asked",
  (other) => {
    writeStudyOf({ ...inputs, ...other });
    expect(checkFolder(folder, inputs, false)).toEqual({ kind: "otherInputs" });
    expect(checkFolder(folder, inputs, true)).toEqual({ kind: "free" });
  },
);

test("a file of somebody else is found at any depth, with replacing too", () => {
  writeStudyOf({ ...inputs, seed: "other" });
  fs.mkdirSync(join(folder, "charts"));
  fs.writeFileSync(join(folder, "charts", "notes.txt"), "mine");
  expect(checkFolder(folder, inputs, true)).toEqual({ kind: "foreignFile", path: "charts/notes.txt" });
});

test("a complete study whose files are as they were written is finished, and one with a changed file is damaged", () => {
  const scenario = "format: 1\n";
  const files = { "scenario.yaml": hashOf(scenario), "runs.csv": hashOf("1") };
  const made = { ...inputs, scenario: files["scenario.yaml"] };
  const rows = { expected: inputs.rowsExpected, present: inputs.rowsExpected, failed: 0 };
  writeStudy(
    folder,
    new Map([
      ["manifest.json", JSON.stringify({ format: 1, inputs: made, rows, files })],
      ["log.json", logText({ "hypotheses.csv": hashOf("2") })],
      ["scenario.yaml", scenario],
      ["runs.csv", "1"],
      ["hypotheses.csv", "2"],
    ]),
  );
  expect(checkFolder(folder, made, false)).toEqual({ kind: "finished" });
  fs.writeFileSync(join(folder, "hypotheses.csv"), "3");
  expect(checkFolder(folder, made, false)).toEqual({ kind: "damaged", file: "hypotheses.csv" });
  expect(checkFolder(folder, made, true).kind).not.toBe("damaged");
  fs.writeFileSync(join(folder, "runs.csv"), "4");
  expect(checkFolder(folder, made, false)).toMatchObject({ kind: "damaged" });
});

test("a folder without a manifest is nobody's to overwrite", () => {
  fs.mkdirSync(folder);
  fs.writeFileSync(join(folder, "thesis.txt"), "years of work");
  expect(checkFolder(folder, inputs, true)).toEqual({ kind: "noManifest" });
});

test("a file, a link, or a file above is no place for a folder", () => {
  fs.writeFileSync(folder, "text");
  expect(checkFolder(folder, inputs, true)).toEqual({ kind: "noFolder" });
  expect(checkFolder(join(folder, "below"), inputs, true)).toEqual({ kind: "noFolderAbove", path: folder });
  fs.rmSync(folder);
  fs.symlinkSync(base, folder);
  expect(checkFolder(folder, inputs, true)).toEqual({ kind: "symbolicLink" });
  expect(checkFolder(join(folder, "below"), inputs, true)).toEqual({ kind: "free" });
});

test("looking changes nothing", () => {
  writeStudyOf({ ...inputs, seed: "other" });
  const before = fs.readdirSync(base, { recursive: true });
  checkFolder(folder, inputs, false);
  checkFolder(join(base, "deep", "er"), inputs, true);
  expect(fs.readdirSync(base, { recursive: true })).toEqual(before);
});
