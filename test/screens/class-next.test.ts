// What comes next after a scenario for a class: another seed, then both pooled, and the lesson in the browser beside it.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { orElse } from "../../src/words/saved.ts";
import { type Office, openOffice } from "./test-terminal.ts";

/** A lesson that is built on a scenario; of it only that is read. */
function addLesson(office: Office, scenario: string): void {
  const folder = join(office.folder, "..", "scenarios", "lessons");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "an-hour.yaml"), `format: 1\ntitle: An hour\nscenario: ${scenario}\n`);
}

const nextOf = (output: string) => /^Next {2}(.*)(?:\nOr {4}(.*))?$/m.exec(output)?.slice(1) ?? [];

test("a scenario with a lesson names another seed, then the pool of both, as typed, and the lesson each time", async () => {
  const office = openOffice();
  addLesson(office, "two-plans");
  const first = nextOf((await office.say("compare two-plans")).output);
  expect(first).toEqual(["streetlevel compare two-plans --seed ana", "streetlevel lab an-hour"]);
  const other = await office.say(first[0].replace("streetlevel ", ""));
  const second = nextOf(other.output);
  expect(second[0]).toMatch(
    /^streetlevel merge --seeds results\/two-plans\/ results\/two-plans-compare-[0-9a-f]{6}\/$/,
  );
  expect(second[1]).toBe("streetlevel lab an-hour");
  const pooled = await office.say(second[0].replace("streetlevel ", ""));
  expect([pooled.code, pooled.output]).toEqual([0, expect.stringContaining("2 seeds pooled")]);
});

test("another seed by itself has nothing to be pooled with: the lesson is next", async () => {
  const office = openOffice();
  addLesson(office, "two-plans");
  const { output } = await office.say("compare two-plans --seed ben");
  expect(nextOf(output)).toEqual(["streetlevel lab an-hour", undefined]);
});

test("without a lesson on it, the pictures are next as before", async () => {
  const office = openOffice();
  addLesson(office, "case-teams");
  const { output } = await office.say("compare two-plans");
  expect(nextOf(output)).toEqual(["look at the pictures in results/two-plans/charts/", undefined]);
});

test("the second command stands under the first", () => {
  expect(orElse("streetlevel lab an-hour")).toBe("Or    streetlevel lab an-hour");
});

test("a lesson's name opens the page at the lesson", async () => {
  const office = openOffice();
  addLesson(office, "two-plans");
  office.write("lab.html", "<p>the page</p>");
  const lab = { page: join(office.folder, "lab.html"), opens: false };
  const { code, output } = await office.say("lab an-hour", { lab });
  expect([code, output]).toEqual([0, expect.stringContaining("#v=1&screen=teach&lesson=an-hour\n")]);
});
