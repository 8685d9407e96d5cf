// Claims about what explain says in the end: derived from the table of reads, complete, and at one with what shows first.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { notMoving, reachOf } from "../../src/experiment/plan/reach.ts";
import { measuresReached } from "../../src/model/lever-reach.ts";
import { type MeasureName, measureNames } from "../../src/model/measures.ts";
import { defaultParameters, type ParameterName, parameterNames } from "../../src/model/parameters.ts";
import { inTheEnd } from "../../src/words/explain.ts";
import { explanationsOf } from "../../src/words/explain-names.ts";
import { filesOfParts } from "../../src/words/read-in.ts";
import { movedByParameter } from "../../src/words/what-moves-what.ts";

const reachedBy = (name: ParameterName): ReadonlySet<MeasureName> => {
  const reach = reachOf(name);
  if (reach.kind === "these") return new Set(reach.measures);
  return new Set(reach.kind === "none" ? [] : measureNames);
};

test("what a parameter moves in the end and what cannot move a measure are one relation, read in both directions", () => {
  for (const name of parameterNames)
    expect(reachedBy(name), name).toEqual(measuresReached(name, defaultParameters));
  for (const measure of measureNames) {
    const { names, of } = notMoving(measure);
    expect(names, measure).toEqual(parameterNames.filter((name) => !reachedBy(name).has(measure)));
    expect(of).toBe(parameterNames.length);
  }
});

test("a measure in which a parameter shows first is one that it moves in the end, unless it is without effect at the defaults", () => {
  const wrong = parameterNames.flatMap((name) =>
    reachOf(name).kind === "none"
      ? []
      : movedByParameter(name).flatMap((measure) =>
          reachedBy(name).has(measure) ? [] : [`${name} ${measure}`],
        ),
  );
  expect(wrong).toEqual([]);
});

/** Read by nobody in the model under its own name: they say how a study is made. */
const ofTheStudyAlone = ["time.kind", "replications", "seed"];

test("every parameter names the files that read it, but for those that only a study reads", () => {
  const filesOf = (name: ParameterName) =>
    explanationsOf(name).find(({ kind }) => kind === "parameter")?.files ?? [];
  expect(parameterNames.filter((name) => filesOf(name).length === 0)).toEqual(ofTheStudyAlone);
  expect(filesOf("response.days")).toEqual(["src/model/observe/window.ts"]);
  expect(filesOf("handoff.beliefSd")).toContain("src/model/work/handoffs.ts");
  expect(filesOf("participation")).toEqual(["src/model/clients/clients-day.ts"]);
  for (const [part, file] of Object.entries(filesOfParts)) {
    const text = readFileSync(new URL(`../../src/model/${file}`, import.meta.url), "utf8");
    const declared = part.startsWith("new ") ? part.replace("new ", "class ") : `function ${part}`;
    expect(text).toContain(`export ${declared}`);
  }
  expect(filesOf("mechanisms.trust")).toEqual(["src/model/clients/trust.ts"]);
});

describe("in words", () => {
  const told = (name: ParameterName) => {
    const [found] = explanationsOf(name).filter(({ kind }) => kind === "parameter");
    return inTheEnd({ ...found, reach: reachOf(name) });
  };

  test("what acts in the agency may move every measure", () => {
    expect(told("split.clarityShare")).toBe(
      "every measure may follow in the runs: the list has those in which it shows first",
    );
  });

  test("what is merely looked at or added up has a complete list", () => {
    expect(told("wages.leadPerYear")).toBe(
      "costPerClientMonth and costPerResolvedNeed, and no other measure: nobody in the agency acts on it",
    );
    expect(told("time.observedDays")).toBe("every measure: it says what is looked at");
  });

  test("what is without effect at the defaults says why", () => {
    expect(told("teamBuilding.minutes")).toBe(
      "no measure, with all else at its default: no team building is held",
    );
  });

  test("a measure names every parameter that cannot move it", () => {
    const [found] = explanationsOf("costPerClientMonth").filter(({ kind }) => kind === "measure");
    const said = inTheEnd({ ...found, notMoving: notMoving("costPerClientMonth") });
    expect(said).toMatch(/^all of the \d+ parameters may move it but these, with all else at its default: /);
    expect(said).toContain("survey.firstDay");
    expect(said).not.toContain("wages");
    expect(inTheEnd({ ...found, notMoving: { names: [], of: 3 } })).toBe(
      "all of the 3 parameters may move it",
    );
  });

  test("lists of terms, mechanisms and groups say that they are not complete", () => {
    const of = (name: string, kind: string) => explanationsOf(name).filter((one) => one.kind === kind)[0];
    expect(inTheEnd(of("creaming", "term"))).toBe(
      "these are the nearest, not all; explain says of each what moves it, or what it moves",
    );
    expect(inTheEnd(of("seed", "term"))).toBeUndefined();
    for (const [name, kind] of [
      ["trust", "mechanism"],
      ["intake", "parameters"],
    ])
      expect(inTheEnd(of(name, kind))).toContain("the list has those in which it shows first");
    expect(inTheEnd(of("undecided", "verdict"))).toBeUndefined();
  });
});
