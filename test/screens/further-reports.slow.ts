// Claims about report --with and every kind of study that it takes: an ablation, a match, a search, a sample.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { textOf } from "../report/report-study.ts";
import { pairScenario } from "./scenario-text.ts";
import { openOffice } from "./test-terminal.ts";

const agency = `${pairScenario}uncertain:
  trust.start: { from: 0.2, to: 0.8, source: assumption }
observed:
  contactShare: { from: 0.2, to: 0.9 }
budget: { perYear: 700000, exempt: [alone, team] }
`;
const office = openOffice("all tests");
const studies = [
  ["ablation", "ablate agency.yaml"],
  ["match", "match agency.yaml --inputs uncertain --points 10 --waves 1"],
  ["search", "compare agency.yaml --search --search-plans 5"],
  ["sample", "sweep agency.yaml --sample lhs:8"],
] as const;
const pageOf = (reader: string) => readFileSync(join(office.folder, "done", `${reader}.html`), "utf8");

beforeAll(async () => {
  office.write("agency.yaml", agency);
  for (const [out, command] of [["done", "compare agency.yaml"], ...studies])
    expect([out, (await office.say(`${command} --out ${out} --quiet`)).code]).toEqual([out, 0]);
});

test("a researcher's report tells what an ablation, a match, a search and a sample found, each with its folder and its chart", async () => {
  const { code, messages } = await office.say(
    `report done --for researcher ${studies.map(([out]) => `--with ${out}`).join(" ")}`,
  );
  expect([code, messages]).toEqual([0, ""]);
  const page = pageOf("researcher");
  const text = textOf(page);
  for (const [out] of studies) expect(text).toContain(`From ${out}/: `);
  expect(text).toMatch(/It rests on|With any one of 20 mechanisms off|cannot be told/);
  expect(text).toMatch(/Matched: contact within|Not matched in full|No set of inputs matches/);
  expect(text).toContain("Mixes of staff and provisions for the same money");
  expect(text).toContain("Sensitivity of every measure to every input");
  for (const chart of ["f0-0-ablation", "f2-0-frontier"])
    expect(page).toContain(`<figure id="chart-${chart}">`);
  expect(text).toContain(`results done, ${studies.map(([out]) => out).join(", ")}`);
});

test("a board reads what was matched and which mixes there are", async () => {
  await office.say("report done --for manager --with match --with search");
  const text = textOf(pageOf("manager"));
  expect(text).not.toContain("not matched to your agency");
  expect(text).toContain("The runs of this report were made with the inputs as they stood");
  expect(text).toContain("Other mixes for the same money (search/):");
});

test("a match by itself is no report, and is told where it belongs", async () => {
  const { code, messages } = await office.say("report match --for manager");
  expect([code, messages.replace(/\s+/g, " ")]).toEqual([
    2,
    expect.stringContaining("a match says which inputs fit an agency"),
  ]);
});

test("a study judged by another difference that matters is told, with a word that it is", async () => {
  const stricter = "measures: { engagementQuality: { matters: 0.2 } }\nhypotheses:";
  office.write("stricter.yaml", agency.replace("hypotheses:", stricter));
  await office.say("compare stricter.yaml --futures 4 --out stricter --quiet");
  for (const reader of ["manager", "researcher"]) {
    expect((await office.say(`report done --for ${reader} --with stricter`)).code).toBe(0);
    expect(textOf(pageOf(reader))).toContain("its words go by its own.");
  }
});
