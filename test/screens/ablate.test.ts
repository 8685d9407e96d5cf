// streetlevel ablate, typed: what it says, what it leaves, and when it refuses.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pairScenario } from "./scenario-text.ts";
import { openOffice } from "./test-terminal.ts";

const office = openOffice("all tests");
const made = office.say("ablate two-plans -n 3 --out taken-apart");
const withoutClaims = pairScenario.slice(0, pairScenario.indexOf("hypotheses:"));
const said = (text: string) => text.replace(/\s+/g, " ");

test("every claim is told with what it rests on, on lines that fit", async () => {
  const { code, output } = await made;
  expect(code).toBe(0);
  expect(said(output)).toMatch(/claims? with every mechanism on, and without each of 20/);
  expect(said(output)).toMatch(/It rests on|With any one of 20 mechanisms off|cannot be told/);
  expect(said(output)).toContain("streetlevel list mechanisms");
  expect(said(output)).toContain("Next look at the pictures in taken-apart/charts/");
  expect(output.split("\n").every((line) => line.length <= 80)).toBe(true);
});

test("it leaves one table of its own and one chart, each claim with each mechanism", async () => {
  await made;
  const read = (name: string) => readFileSync(join(office.folder, "taken-apart", name), "utf8");
  const [head, ...rows] = read("ablation.csv").trimEnd().split("\n");
  expect(head.startsWith("hypothesis,off,verdictWhole,verdict,role,")).toBe(true);
  expect(rows.length % 20).toBe(0);
  expect(rows.some((row) => row.includes("mechanisms.trust"))).toBe(true);
  expect(office.files("taken-apart/charts")).toContain("ablation.svg");
});

test("for programs each row names its claim, its mechanism and its role", async () => {
  const { output } = await office.say("ablate two-plans -n 3 --out for-programs --json");
  const { ablation } = JSON.parse(output);
  expect(ablation[0]).toMatchObject({ hypothesis: expect.any(String), off: "mechanisms.timeBudget" });
  expect(["carries", "moves", "none", "untold"]).toContain(ablation[0].role);
});

test("a scenario without claims is refused before anything runs", async () => {
  office.write("plain.yaml", withoutClaims);
  const { code, messages } = await office.say("ablate plain.yaml");
  expect(code).toBe(2);
  expect(said(messages)).toContain("no hypothesis that can be judged at its own plans and points");
  expect(office.files("results")).toEqual([]);
});
