// One theory against another in one study: a rule as what a plan chooses, a measure of one's own as what is claimed.
import { beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "../../src/experiment/store/hash.ts";
import type { Office, Said } from "./test-terminal.ts";
import { openWithTheories, read, real, rules, theories } from "./two-theories.ts";

describe("a study of one theory against another", () => {
  let office: Office;
  let said: Said;
  beforeAll(async () => {
    office = openWithTheories("all tests");
    said = await office.say("compare theories.yaml --rules my-rules.mjs", real);
  });

  test("a claim about a measure of one's own gets a verdict between the two theories", async () => {
    expect([said.code, said.messages]).toEqual([0, expect.not.stringContaining("failed")]);
    expect(said.output).toMatch(/^H1 \w+ +The rival theory grants more\.$/m);
    expect(said.output).toContain("\nGrants");
    const [, line] = read(office, "results/theories/hypotheses.csv").split("\n");
    expect(line).toContain("H1,The rival theory grants more.,difference,grants,rival,ours,");
    expect(read(office, "results/theories/differences.csv")).toContain("\nrival,1,,ours,grants,");
    const shown = await office.say("show results/theories");
    expect(shown.output).toContain(
      said.output.slice(said.output.indexOf("H1 "), said.output.indexOf("Saved")),
    );
  });

  test("the two theories differ in who was seen, and each run says which held by its plan", () => {
    const lines = read(office, "results/theories/runs.csv").trimEnd().split("\n").slice(1);
    const of = (plan: string) =>
      lines.filter((line) => line.startsWith(`${plan},`)).map((line) => line.split(",").slice(3).join());
    expect(of("ours")).toHaveLength(2);
    expect(of("ours")).not.toEqual(of("rival"));
    expect(JSON.parse(read(office, "results/theories/manifest.json")).inputs.rules).toBe(sha256(rules));
  });

  test("check says which plan follows which rule, and compares with ours by name", async () => {
    const { code, output } = await office.say("check theories.yaml --rules my-rules.mjs");
    expect(code).toBe(0);
    expect(output).toContain("rules.contactOrder byNeed (not deserving-under-strain)");
    expect(output.replace(/\s+/g, " ")).toContain(
      "Rules named: contactOrder byNeed (plan rival) and measure grants, from my-rules.mjs",
    );
  });

  test("the runs that are there are judged by another file without the file of rules", async () => {
    office.write("judge.yaml", theories.replace("expect: higher", "expect: lower"));
    const { code, output } = await office.say("show results/theories --scenario judge.yaml");
    expect(code).toBe(0);
    expect(output).toMatch(/^H1 \w+ +The rival theory grants more\.$/m);
    office.write("other.yaml", theories.replaceAll("grants", "denials"));
    const other = await office.say("show results/theories --scenario other.yaml");
    expect(other.code).toBe(2);
    expect(other.messages).toContain("denials is not a measure.");
  });

  test("its rows are reproduced under the rule of each plan, with the very file and with no other", async () => {
    const without = await office.say("reproduce results/theories -k 1");
    expect([without.code, without.messages.replace(/\s+/g, " ")]).toEqual([
      2,
      expect.stringContaining("Give it again with --rules FILE."),
    ]);
    const again = await office.say("reproduce results/theories --rules my-rules.mjs -k 4", real);
    expect([again.code, again.output.replace(/\s+/g, " ")]).toEqual([
      0,
      expect.stringMatching(/^All 4 rows|came out again/),
    ]);
    office.write("swapped.mjs", rules.replace("client.severity", "client.ease"));
    const other = await office.say("reproduce results/theories --rules swapped.mjs -k 1", real);
    expect([other.code, other.messages.replace(/\s+/g, " ")]).toEqual([
      2,
      expect.stringContaining("was made with a different file of rules from swapped.mjs"),
    ]);
  });

  test("--set chooses a rule for every plan, and one that is not there is refused", async () => {
    const line = "run one.yaml --rules my-rules.mjs --out r --set rules.contactOrder=";
    expect((await office.say(`${line}byNeed`, real)).code).toBe(0);
    expect(read(office, "r/scenario.yaml")).toContain("\nrules:\n  contactOrder: byNeed\n");
    const refused = await office.say(`${line}byNed`, real);
    expect([refused.code, refused.messages]).toEqual([2, expect.stringMatching(/Did you\s+mean\s+byNeed\?/)]);
  });
});
