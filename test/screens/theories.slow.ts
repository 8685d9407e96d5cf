// Two theories in shards and along a sweep: many threads, and so apart from the quick tests.
import { beforeAll, describe, expect, test } from "vitest";
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
