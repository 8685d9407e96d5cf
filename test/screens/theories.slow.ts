// Two theories in shards and along a sweep: many threads, and so apart from the quick tests.

import { beforeAll, describe, expect, test } from "vitest";
import { stoppedAtFirstRows } from "./stopped-study.ts";
import type { Office } from "./test-terminal.ts";
import { openWithTheories, read, real } from "./two-theories.ts";

describe("a study of one theory against another", () => {
  let office: Office;
  beforeAll(async () => {
    office = openWithTheories("all tests");
    await office.say("compare theories.yaml --rules my-rules.mjs", real);
  });

  test("shards of it are merged without the file, to the same bytes", async () => {
    for (const shard of [1, 2])
      await office.say(
        `compare theories.yaml --rules my-rules.mjs --out t --shards 2 --shard ${shard}`,
        real,
      );
    const merged = await office.say("merge t.shard-1-of-2 t.shard-2-of-2", real);
    expect(merged.output).toMatch(/^H1 \w+ +The rival theory grants more\.$/m);
    expect(read(office, "t/manifest.json")).toBe(read(office, "results/theories/manifest.json"));
  });

  test("stopped, it goes on only with the very file, to the same bytes", async () => {
    const line = "compare theories.yaml --rules my-rules.mjs --out part";
    const stopped = await office.say(line, stoppedAtFirstRows());
    expect([stopped.code, stopped.messages.replace(/\s+/g, " ")]).toEqual([
      130,
      expect.stringContaining("streetlevel resume part/ --rules my-rules.mjs"),
    ]);
    expect((await office.say("resume part", real)).code).toBe(2);
    expect((await office.say("resume part --rules my-rules.mjs", real)).code).toBe(0);
    for (const name of ["manifest.json", "runs.csv", "hypotheses.csv"])
      expect(read(office, `part/${name}`)).toBe(read(office, `results/theories/${name}`));
  });

  test("possible worlds are judged by a measure of one's own, and so is what an agency observes of it", async () => {
    const uncertain = "uncertain: { paperwork.burden: { from: 0.8, to: 2, source: assumption } }\n";
    office.write("worlds.yaml", read(office, "theories.yaml") + uncertain);
    const worlds = "compare worlds.yaml --rules my-rules.mjs --futures 2 --out worlds --quiet";
    const told = await office.say(worlds, real);
    expect([told.code, told.output.replace(/\s+/g, " ")]).toEqual([
      0,
      expect.stringMatching(/H1 holds in \d of 2 possible worlds/),
    ]);
    const observed = "observed: { grants: { value: 5, within: 40 } }\n";
    office.write("seen.yaml", read(office, "worlds.yaml") + observed);
    const match = "match seen.yaml --rules my-rules.mjs --waves 1 --points 12 --inputs uncertain --out seen";
    const matched = await office.say(match, real);
    expect([matched.code, matched.output]).toEqual([0, expect.stringMatching(/^Matched: grants within/m)]);
    expect(matched.output).toContain(
      "\nNext  streetlevel compare seen.yaml --rules my-rules.mjs --worlds seen/matched.csv\n",
    );
    expect(read(office, "seen/match-runs.csv")).toMatch(
      /^point,wave,replication,status,reason,grants\n1,1,1,ok,,\d/,
    );
  });

  test("a rule is swept like any choice, and a mistyped one is refused before anything runs", async () => {
    const over = (names: string) => `sweep theories.yaml --rules my-rules.mjs --out s --over rules.${names}`;
    const refused = await office.say(over("coping=routinising,harsh"), real);
    expect(refused.code).toBe(2);
    expect(refused.messages.replace(/\s+/g, " ")).toContain(
      "--over rules.coping: my-rules.mjs exports no coping harsh.",
    );
    const line =
      "sweep one.yaml --rules my-rules.mjs --out s --over rules.contactOrder=deserving-under-strain,byNeed";
    expect((await office.say(line, real)).code).toBe(0);
    expect(read(office, "s/points.csv")).toMatch(/^alone,byNeed,2,,/m);
  });
});
