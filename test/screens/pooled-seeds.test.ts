// Claims about studies of several seeds pooled into one verdict.
import { expect, test } from "vitest";
import { openOffice } from "./test-terminal.ts";

const inOneLine = (text: string) => text.replace(/\s+/g, " ");

test("the seeds of a class are judged as one study, and each by itself, and nothing is run or written", async () => {
  const office = openOffice();
  for (const seed of ["ana", "ben", "chi"])
    await office.say(`compare two-plans --seed ${seed} --out ${seed} --quiet`);
  const before = office.files("");
  const { code, output } = await office.say("merge --seeds ana ben chi");
  expect(code).toBe(0);
  const said = inOneLine(output);
  expect(said).toContain(
    "3 seeds pooled (ana, ben and chi): 9 simulated programmes of each plan. Nothing was run or written.",
  );
  expect(said).toMatch(/Each seed by itself: H1 [a-z ]+ with [123] seeds?/);
  expect(said).toMatch(/higher in .+ of 9/);
  expect(office.files("")).toEqual(before);
  const json = JSON.parse((await office.say("merge --seeds ana ben chi --json")).output);
  expect([json.seeds, json.replications, json.eachSeed.length]).toEqual([["ana", "ben", "chi"], 9, 3]);
});

test("a pooled verdict is that of one study with the pooled values", async () => {
  const office = openOffice();
  await office.say("compare two-plans --seed ana --out ana --quiet");
  await office.say("compare two-plans --seed ben --out ben --quiet");
  const json = JSON.parse((await office.say("merge --seeds ana ben --json")).output);
  const one = JSON.parse((await office.say("show ana --json")).output);
  const two = JSON.parse((await office.say("show ben --json")).output);
  const mean = (study: typeof json) => study.cells[1].measures.engagementQuality.mean;
  expect(mean(json)).toBeCloseTo((mean(one) + mean(two)) / 2, 12);
  expect(json.hypotheses[0].interval.count).toBe(6);
});

test.each([
  ["merge --seeds ana", /^Name at least two results folders to pool/],
  [
    "merge --seeds ana again",
    /ana\/ and again\/ have the same seed, ana: the same programmes would count twice/,
  ],
  [
    "merge --seeds ana other",
    /other\/ cannot be pooled with ana\/, because more than the seed differs: paperwork\.burden is 2 there, not 1\.2/,
  ],
])("%s is refused in one message", async (line, message) => {
  const office = openOffice();
  await office.say("compare two-plans --seed ana --out ana --quiet");
  await office.say("compare two-plans --seed ana --out again --quiet");
  await office.say("compare two-plans --seed ben --set paperwork.burden=2 --out other --quiet");
  const said = await office.say(line);
  expect([said.code, said.output]).toEqual([2, ""]);
  expect(inOneLine(said.messages)).toMatch(message);
});
