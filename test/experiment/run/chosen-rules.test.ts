// Claims about rules in a study: which run a faulty one fails, and what a measure of one's own may say.
import { expect, test } from "vitest";
import {
  chooseRules,
  measureEntries,
  modelWith,
  withOwnMeasures,
} from "../../../src/experiment/run/chosen-rules.ts";
import { runReplication } from "../../../src/experiment/run/replicate.ts";
import { runInDetail } from "../../../src/model/detailed-run.ts";
import type { DetailRows, OwnMeasure, RulesModule } from "../../../src/model/rules.ts";
import { simulate } from "../../../src/model/simulate.ts";
import { parametersWith, smallProgramme } from "../../model/small-agency.ts";

const count: OwnMeasure = {
  label: "Decisions",
  unit: "decisions",
  better: "neither",
  matters: 1,
  of: ({ decisions }) => decisions.length,
};
const module: RulesModule = {
  contactOrder: {
    touchy(client, _strain, order) {
      if (order === "creaming") throw new Error("I do not cream");
      return client.severity;
    },
  },
  measures: { count },
};

test("a rule that throws fails its run and no other", () => {
  const model = modelWith(chooseRules(module, { contactOrder: "touchy" }));
  const plain = { cellIndex: 0, parameters: parametersWith(smallProgramme) };
  const creaming = {
    cellIndex: 1,
    parameters: parametersWith({ ...smallProgramme, "contact.order": "creaming" }),
  };
  const before = runReplication(plain, 2, model);
  expect(runReplication(creaming, 2, model)).toEqual({
    cellIndex: 1,
    replication: 2,
    status: "failed",
    reason: "The rule contactOrder touchy failed: I do not cream.",
  });
  expect(before.status).toBe("ok");
  expect(runReplication(plain, 2, model)).toEqual(before);
});

test("names that a file does not have are those of our own rules", () => {
  const { rules, measures } = chooseRules(module, { coping: "routinising", measures: [] });
  expect(rules).toEqual({ names: {} });
  expect(measures).toEqual([]);
});

test("a measure of one's own is counted from the run's rows and changes nothing of the run", () => {
  const parameters = parametersWith(smallProgramme);
  const chosen = chooseRules(module, { measures: ["count"] });
  const { ownMeasures, ...outcome } = modelWith(chosen)(parameters, 1);
  expect(outcome).toEqual(simulate(parameters, 1));
  expect(ownMeasures).toEqual({ count: runInDetail(parameters, 1).rows.decisions.length });
  expect(ownMeasures?.count).toBeGreaterThan(20);
  const { of: _, ...said } = count;
  expect(measureEntries(chosen)).toEqual([{ name: "count", ...said }]);
});

test("a measure of one's own sees every client, worker and decision of the run", () => {
  const parameters = parametersWith(smallProgramme);
  let seen: DetailRows | undefined;
  const looking: OwnMeasure = {
    ...count,
    of(rows) {
      seen = rows;
      return 0;
    },
  };
  modelWith(chooseRules({ measures: { looking } }, { measures: ["looking"] }))(parameters, 1);
  expect(seen).toEqual(runInDetail(parameters, 1).rows);
  expect(seen?.clients.length).toBeGreaterThan(20);
  expect(seen?.workers[0]).toHaveProperty("exhaustion");
  expect(seen?.decisions.length).toBeGreaterThan(20);
});

test("the detail of a run under a rule of one's own is that rule's, with and without a measure beside it", () => {
  const parameters = parametersWith(smallProgramme);
  const frugal: RulesModule = { ...module, provisionDecision: { frugal: () => "refer" } };
  const under = (measures: readonly string[]) =>
    modelWith(chooseRules(frugal, { provisionDecision: "frugal", measures }))(parameters, 1, "usual");
  const { tables, ...outcome } = under([]);
  expect(outcome).toEqual(simulate(parameters, 1, { rules: { provisionDecision: () => "refer" } }));
  const counted = under(["count"]);
  expect(counted.tables).toEqual(tables);
  expect(counted.ownMeasures?.count).toBe(tables?.decisions.rows);
  expect(tables?.decisions.texts).toContain("referred");
  expect(tables?.decisions.texts).not.toContain("granted");
});

test("a measure that sorts, changes or empties its rows changes nothing of the run, nor what another measure sees", () => {
  const parameters = parametersWith(smallProgramme);
  const vandal: OwnMeasure = {
    ...count,
    of: ({ clients, workers, decisions }) => {
      for (const rows of [clients, workers, decisions] as Record<string, unknown>[][]) {
        for (const row of rows) for (const name of Object.keys(row)) row[name] = 0;
        rows.length = 0;
      }
      return 0;
    },
  };
  const under = (names: readonly string[]) =>
    modelWith(chooseRules({ measures: { vandal, count } }, { measures: names }))(parameters, 1, "usual");
  const plain = under(["count"]);
  for (const names of [
    ["vandal", "count"],
    ["count", "vandal"],
  ]) {
    const { ownMeasures, ...others } = under(names);
    expect(ownMeasures).toEqual({ vandal: 0, count: plain.ownMeasures?.count });
    expect({ ...others, ownMeasures: plain.ownMeasures }).toEqual(plain);
  }
});

const rows: DetailRows = { clients: [], workers: [], decisions: [] };

function ownMeasure(of: (rows: DetailRows) => unknown) {
  const outcome = simulate(parametersWith({ ...smallProgramme, "time.observedDays": 1 }), 1);
  return withOwnMeasures(outcome, rows, [{ name: "mine", ...count, of: of as OwnMeasure["of"] }]).ownMeasures;
}

test("a measure may be undefined in a run, and may be nothing else that is no number", () => {
  expect(ownMeasure(() => Number.NaN)).toEqual({ mine: Number.NaN });
  expect(ownMeasure(() => -0)).toEqual({ mine: 0 });
  expect(() => ownMeasure(() => "many")).toThrow("The measure mine gave many; it must give a finite number");
  expect(() => ownMeasure(() => 1 / 0)).toThrow("The measure mine gave Infinity");
  expect(() => ownMeasure(() => Object.create(null))).toThrow("The measure mine gave a thing of type object");
  expect(() => ownMeasure(() => Symbol("two"))).toThrow("The measure mine gave Symbol(two)");
  expect(() => ownMeasure(() => undefined)).toThrow("The measure mine gave undefined");
  expect(() =>
    ownMeasure(() => {
      throw new Error("no rows");
    }),
  ).toThrow("The measure mine failed: no rows.");
  expect(() =>
    ownMeasure(() => {
      throw Object.create(null);
    }),
  ).toThrow("The measure mine failed: It failed without a word.");
});
