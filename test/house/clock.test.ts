// No test fails for the clock: how long one may take is said in the configurations of the suites, and nowhere else.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import everyDay from "../../vitest.config.ts";
import longSuite from "../../vitest.long.config.ts";
import slowSuite from "../../vitest.slow.config.ts";

const folder = new URL("..", import.meta.url);
const ownName = "house/clock.test.ts";

/** A limit of its own, as an option, a setting or the last argument of a test. */
const ownLimits = [
  /\b(?:test|hook)Timeout\b/,
  /\btimeout: [\d_]/,
  /^ *\}, [\d_]{4,}\);$/m,
  /^ *\},\n *(?!true|false)(?:[a-z]\w*|[\d_]{4,}),\n *\);$/m,
];

const quarterOfAnHour = 900_000;

test("no test has a limit of time of its own", () => {
  const tests = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && name !== ownName,
  );
  expect(tests.length).toBeGreaterThan(200);
  const limited = tests.filter((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    return ownLimits.some((limit) => limit.test(text));
  });
  expect(limited).toEqual([]);
});

test.each([
  ["npm test", everyDay],
  ["npm run slow", slowSuite],
  ["npm run long", longSuite],
])("a busy machine has a quarter of an hour for any single test of %s", (_, { test: suite }) => {
  expect(suite?.testTimeout).toBeGreaterThanOrEqual(quarterOfAnHour);
  expect(suite?.hookTimeout).toBeGreaterThanOrEqual(quarterOfAnHour);
});
