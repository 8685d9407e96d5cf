// Claims about the second writing of the model, in Python: it and the engine tell the same story of a scenario.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { measureNames } from "../../src/model/measures.ts";
import { simulate } from "../../src/model/simulate.ts";
import { type Changes, measureOf, parametersWith } from "../truth/agencies.ts";

/** What one replication came to; a measure that is undefined is null. */
interface Told {
  readonly trail: string;
  readonly measures: Readonly<Record<string, number | null>>;
}

/** A file of the folder scenarios: one plan, and what changes of it in mid-run. */
interface Scenario {
  readonly replications: number;
  readonly parameters: Changes;
  readonly later?: readonly { readonly week: number; readonly set: Changes }[];
}

const folder = fileURLToPath(new URL(".", import.meta.url));
/** The order in which a measure is summed up is free, so that its last bits may differ. */
const tolerance = 1e-6;

function tellByEngine(file: string): Told[] {
  const scenario: Scenario = JSON.parse(readFileSync(file, "utf8"));
  const parameters = parametersWith({ ...scenario.parameters, later: scenario.later ?? [] });
  return Array.from({ length: scenario.replications }, (_, index) => {
    const outcome = simulate(parameters, index + 1);
    const measures = measureNames.map((name) => {
      const value = measureOf(outcome, name);
      return [name, Number.isNaN(value) ? null : value];
    });
    return { trail: outcome.trajectory, measures: Object.fromEntries(measures) };
  });
}

async function tellByPython(file: string): Promise<Told[]> {
  const options = { cwd: folder, maxBuffer: 10_000_000 };
  const { stdout } = await promisify(execFile)("python3", ["-m", "model", file], options);
  const told: { replications: Told[] } = JSON.parse(stdout);
  return told.replications;
}

function isNear(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one));
}

test.each(["case-team", "child-welfare", "residential", "changes", "peers"])(
  "whoever writes the model again from its description finds every event and every measure of %s",
  async (name) => {
    const file = join(folder, "scenarios", `${name}.json`);
    const python = await tellByPython(file);
    const engine = tellByEngine(file);
    expect(python.map(({ trail }) => trail)).toEqual(engine.map(({ trail }) => trail));
    const differing = engine.flatMap(({ measures }, index) => {
      const others = python[index].measures;
      expect(Object.keys(others).sort()).toEqual(Object.keys(measures).sort());
      return Object.entries(measures)
        .filter(([measure, value]) => !isNear(value, others[measure]))
        .map(
          ([measure, value]) => `${measure} of replication ${index + 1}: ${value}, Python ${others[measure]}`,
        );
    });
    expect(differing).toEqual([]);
  },
);
