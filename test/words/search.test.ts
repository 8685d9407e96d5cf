// What a search says: who is on the frontier and how sure that is, and never which plan to take.
import { expect, test } from "vitest";
import type {
  PlanInWorld,
  SearchFindings,
  TriedPlan,
} from "../../src/experiment/analysis/search/search-findings.ts";
import { planFault } from "../../src/words/plan-faults.ts";
import * as words from "../../src/words/search.ts";

const mix = {
  "staff.teams": 2,
  "staff.leadsPerTeam": 4,
  "staff.assistantsPerTeam": 2,
  "staff.supervisors": 2,
  "provisions.perClientYear": 812.5,
  "meetings.perWeek": 1.5,
};
const money = {
  staff: 870_000,
  provisions: 130_000,
  total: 1_000_000,
  vacancies: 0,
  turnover: 0,
  spent: 118_000,
  unspent: 12_000,
};
const world: PlanInWorld = {
  pointIndex: 0,
  cellIndex: 0,
  replications: 64,
  reading: "on",
  share: 0.998,
  means: [{ estimate: 0.4123, low: 0.391, high: 0.4334, count: 64 }],
};
const on: TriedPlan = {
  plan: "mix-7",
  label: words.mixLabel(mix),
  mix,
  money,
  replications: 64,
  on: 1,
  off: 0,
  unclear: 0,
  share: 0.998,
  worlds: [world],
  means: world.means,
};
const open: TriedPlan = {
  ...on,
  plan: "mix-8",
  on: 0,
  unclear: 1,
  share: 0.4,
  worlds: [{ ...world, reading: "unclear", replications: 10 }],
};
const off: TriedPlan = {
  ...on,
  plan: "now",
  on: 0,
  off: 1,
  share: 0,
  worlds: [{ ...world, reading: "off", dominatedBy: "mix-7" }],
};
const found: SearchFindings = {
  possible: 268,
  worlds: 1,
  measures: ["engagementQuality"],
  leftOut: [],
  risk: 0.05,
  level: 0.95,
  resamples: 1000,
  plans: [on, open, off],
  shown: ["mix-7", "mix-8"],
};
const inWorlds: SearchFindings = {
  ...found,
  worlds: 20,
  plans: [{ ...on, on: 12, unclear: 3, off: 5, worlds: Array.from({ length: 20 }, () => world) }, open],
};

test("a mix is named by its whole heads and its meetings", () => {
  expect(words.mixLabel(mix)).toBe(
    "2 teams of 4 leads and 2 assistants, 2 supervisors, 1.5 case meetings a week",
  );
  expect(
    words.mixLabel({
      ...mix,
      "staff.teams": 8,
      "staff.leadsPerTeam": 1,
      "staff.assistantsPerTeam": 0,
      "staff.supervisors": 1,
      "meetings.perWeek": 1,
    }),
  ).toBe("8 caseworkers alone, 1 supervisor, 1 case meeting a week");
});

test("nothing is said of people whom a mix does not have, and no meetings are called none", () => {
  const without = { ...mix, "staff.assistantsPerTeam": 0 };
  expect(words.mixLabel(without)).toBe("2 teams of 4 caseworkers, 2 supervisors, 1.5 case meetings a week");
  expect(words.mixLabel({ ...without, "staff.supervisors": 0, "meetings.perWeek": 0 })).toBe(
    "2 teams of 4 caseworkers, no case meetings",
  );
  for (const leads of [1, 4]) {
    for (const supervisors of [0, 1]) {
      const label = words.mixLabel({
        ...without,
        "staff.leadsPerTeam": leads,
        "staff.supervisors": supervisors,
        "meetings.perWeek": 0,
      });
      expect(label).not.toMatch(/\b0 /);
    }
  }
});

test("the first line says how many plans there are, and how many are tried", () => {
  expect(words.searchLine(40, 268, 1_000_000, 1, 40)).toBe(
    "40 of 268 plans for $1,000,000 a year x 40 simulated programmes on average · same clients in every plan",
  );
  expect(words.searchLine(40, 268, 1_000_000, 20, 5)).toContain("x 20 possible worlds x 5");
  expect(words.chosenAmong(found)).toMatch(/one of them; --search-plans 268 tries all\.$/);
  expect(words.chosenAmong({ ...found, possible: 3 })).toMatch(/^Every plan in whole people/);
});

test("the frontier is told by how many are on it, and no plan is the one to take", () => {
  expect(words.frontierTitle(found)).toBe("1 of 3 plans is on the frontier beyond chance; 1 more may be.");
  expect(words.frontierTitle({ ...found, plans: [on, on, off] })).toBe(
    "2 of 3 plans are on the frontier beyond chance.",
  );
  expect(words.frontierTitle({ ...found, plans: [open, off] })).toMatch(/^None of 2 plans is on/);
  expect(words.frontierTitle(inWorlds)).toBe(
    "1 of 2 plans is on the frontier in some of 20 possible worlds, beyond chance.",
  );
  expect(words.frontierTitle({ ...found, measures: [] })).toMatch(/^No measure has a value/);
  expect(words.frontierMeaning).toContain("None of these is the plan to take");
});

test("a plan's row has its mix, what it left unspent, its runs and its place", () => {
  expect(words.mixHeadings).toHaveLength(words.mixCells(on, found).length);
  expect(words.mixCells(on, found)).toEqual(["2 x (4+2)", "2", "$813", "1.5", "$12,000", "64", "yes, 998"]);
  expect(words.mixCells(open, found)[6]).toBe("open, 400");
  expect(words.mixCells(off, found)[6]).toBe("no, 0");
  expect(words.placeInWords(on, found)).toBe("yes");
  expect(words.mixCells(inWorlds.plans[0], inWorlds)[6]).toBe("12 of 20, 3 open");
  expect(words.mixLegend(found)).toContain("in how many of 1,000 resamples");
  expect(words.mixLegend(inWorlds)).toContain("in how many possible worlds beyond chance");
});

test("means stand with their ranges, of chance or of worlds", () => {
  expect(words.meanWithRange("engagementQuality", world.means[0])).toBe("0.41 (0.39 to 0.43)");
  expect(words.meansLegend(found)).toBe("Means with their ranges from chance.");
  expect(words.meansLegend(inWorlds)).toContain("from the lowest world to the highest");
});

test("what is not in the table is said", () => {
  expect(words.othersSentence({ ...found, plans: [on, open] })).toBe("");
  expect(words.othersSentence(found)).toBe(
    "The other plans tried (1) are off it, or less likely on it; search.csv has them all.",
  );
  expect(words.othersSentence({ ...inWorlds, shown: ["mix-7"] })).toContain("in fewer worlds");
  expect(words.measuresLeftOut([])).toBe("");
  expect(words.measuresLeftOut(["distributionFit"])).toMatch(
    /^Left out, because it has no value in some plan: /,
  );
  expect(words.exemptLeftOut([])).toBe("");
  expect(words.exemptLeftOut(["now"])).toBe("Not tried, because the file exempts it from the budget: now.");
  expect(words.hypothesesLeftOut).toContain("judges no hypotheses");
  expect(words.frontierFileSays(3)).toMatch(/^frontier\.yaml has 3 plans of these/);
});

test("the reader learns where her own plan stands, and which one beats it", () => {
  expect(words.ownPlace(on, found)).toBe("mix-7 is on the frontier.");
  expect(words.ownPlace(open, found)).toBe("Whether mix-8 is on the frontier is open.");
  expect(words.ownPlace(off, found)).toMatch(
    /^now is off the frontier: mix-7 \(2 teams of .*\) is better in something that matters and worse in nothing\.$/,
  );
  expect(words.ownPlace(inWorlds.plans[0], inWorlds)).toBe(
    "mix-7 is on the frontier in 12 of 20 possible worlds, off it in 5, open in 3.",
  );
});

test("replications are counted, the method is named, and so is the risk of being wrong", () => {
  expect(words.spentSentence(found)).toBe(
    "138 runs: 10 to 64 a plan, more where they tell most about who is on the frontier (MOCBA, Lee and others 2010).",
  );
  expect(words.spentSentence({ ...found, plans: [on] })).toBe("64 runs: 64 a plan.");
  expect(words.searchNote(found)).toMatch(/at most 1 case in 20/);
  expect(words.searchNote(found)).toContain("compare those that you want with another seed");
});

test("what a search cannot do is said with what to do", () => {
  expect(planFault({ kind: "noBudget", perYear: 807_700 })).toBe(words.noBudget(807_700));
  expect(words.noBudget(807_700)).toContain("  budget: { perYear: 807700 }");
  expect(planFault({ kind: "nothingMatters", measures: ["contactShare"] })).toBe(
    words.nothingMatters(["contactShare"]),
  );
  expect(planFault({ kind: "mixChangesLater", lever: "staff.teams", week: 26 })).toBe(
    words.mixChangesLater("staff.teams", 26),
  );
  expect(words.mixChangesLater("staff.teams", 26)).toContain("in week 26");
  expect(planFault({ kind: "nothingToChoose", perYear: 120_000, possible: 0 })).toBe(
    words.nothingToChoose(120_000, 0),
  );
  expect(words.nothingToChoose(120_000, 1)).toContain("only one plan");
  expect(planFault({ kind: "ownPlansAlone", own: 5, most: 4 })).toBe(words.ownPlansAlone(5, 4));
  expect(words.ownPlansAlone(5, 4)).toContain("--search-plans a larger number");
  expect(words.noSearchInShards).toContain("--shards");
  expect(words.searchPlansAlone).toContain("add --search");
  expect(words.twoReplicationsInSearch).toContain("-n 40");
  expect(words.noReportOfSearch).toContain("frontier.yaml");
  expect(words.noPooledSearch).toContain("not pooled");
});
