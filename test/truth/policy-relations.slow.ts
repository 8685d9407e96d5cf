// What must be so whatever the numbers: rules, bias, values and aids against whole programmes and whole panels.
import { describe, expect, test } from "vitest";
import { runDay } from "../../src/model/day.ts";
import type { MeasureName } from "../../src/model/measures.ts";
import { createPanel, isGrey } from "../../src/model/observe/panel.ts";
import { openAgency } from "../../src/model/open-agency.ts";
import { slice } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { KeyedDraws } from "../../src/random/keyed-draws.ts";
import { rootKey } from "../../src/random/root-key.ts";
import { type Changes, measureOf, parametersWith, smallAgency } from "./agencies.ts";

const run = (changes: Changes, replication = 1) =>
  simulate(parametersWith(smallAgency, changes), replication);

/** Differences of a measure between two agencies, replication by replication; undefined ones left out. */
function differences(measure: MeasureName, one: Changes, other: Changes, replications: number): number[] {
  return Array.from({ length: replications }, (_, index) => {
    const replication = index + 1;
    return measureOf(run(other, replication), measure) - measureOf(run(one, replication), measure);
  }).filter((difference) => !Number.isNaN(difference));
}

/** Mean of paired differences in standard errors. */
function standardErrors(values: readonly number[]): number {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  const squares = values.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return mean / Math.sqrt(squares / (values.length - 1) / values.length);
}

test("stricter rules bring more wrongful consequences where the letter catches what no rule meant", () => {
  const eventful = {
    "incidents.perYear": 30,
    "policy.coverageShare": 0.3,
    "policy.letterShare": 1,
    "policy.ambiguityShare": 0,
  };
  const more = differences(
    "wrongfulConsequenceShareLetter",
    { ...eventful, "policy.strictnessShare": 0.1 },
    { ...eventful, "policy.strictnessShare": 0.95 },
    40,
  );
  // Forty pairs: 3.6 standard errors are a false alarm in 2,000.
  expect(standardErrors(more)).toBeGreaterThan(3.6);
});

/** Two hundred workers before a panel, each with her own misreadings of it, and what they would answer. */
function answersUnder(changes: Changes) {
  const parameters = parametersWith(smallAgency, { "staff.teams": 50, "staff.leadsPerTeam": 4, ...changes });
  const agency = openAgency(parameters, 1);
  const panel = createPanel(agency.office, slice(parameters, "judgement"), agency);
  const judges = [...agency.office.staff.caseworkers].map((worker) => panel.judgeOf(worker, 0.2));
  const chance = new KeyedDraws(rootKey("answers"), 1);
  return panel.vignettes.map((vignette, number) => ({
    vignette,
    answers: judges.map((judge, who) => panel.favours(judge, vignette, chance.normal(0, who, number))),
  }));
}

/** Share of right answers and of pairs of like answers, over some of the panel. */
function judged(answered: ReturnType<typeof answersUnder>) {
  let [right, alike, all] = [0, 0, 0];
  for (const { vignette, answers } of answered) {
    const favours = answers.filter((answer) => answer).length / answers.length;
    right += vignette.merit > 0 ? favours : 1 - favours;
    alike += favours * favours + (1 - favours) * (1 - favours);
    all += 1;
  }
  return { accuracy: right / all, likeness: alike / all };
}

test("values clear to those who have long been there make their answers in the grey righter and more alike, and change no foreseen answer", () => {
  const longThere = { "skills.initialTenureMonths": 240 };
  const [vague, clear] = [0, 1].map((share) =>
    answersUnder({ ...longThere, "policy.valuesClarityShare": share }),
  );
  const foreseenOf = (answered: typeof vague) =>
    answered.filter(({ vignette }) => !isGrey(vignette)).map(({ answers }) => answers);
  expect(foreseenOf(clear)).toEqual(foreseenOf(vague));
  const greyOf = (answered: typeof vague) => judged(answered.filter(({ vignette }) => isGrey(vignette)));
  expect(greyOf(clear).accuracy).toBeGreaterThan(greyOf(vague).accuracy + 0.03);
  expect(greyOf(clear).likeness).toBeGreaterThan(greyOf(vague).likeness + 0.1);
});

test("in a strong programme rules make foreseen answers righter than own judgement does, in a weak one less right", () => {
  const accuracy = (strengthShare: number, strictnessShare: number) =>
    judged(
      answersUnder({
        "programme.strengthShare": strengthShare,
        "policy.strictnessShare": strictnessShare,
        "policy.coverageShare": 1,
      }),
    ).accuracy;
  expect(accuracy(0.95, 0.95)).toBeGreaterThan(accuracy(0.95, 0) + 0.05);
  expect(accuracy(0.4, 0.95)).toBeLessThan(accuracy(0.4, 0) - 0.05);
});

describe("bias by group", () => {
  test("a gap of 0.8 opens a gap in wrongful denials", () => {
    const opened = differences("wrongfulDenialGap", {}, { "bias.groupGap": 0.8 }, 20);
    // Twenty pairs: 3.9 standard errors, to either side, are a false alarm in 1,000.
    expect(standardErrors(opened)).toBeGreaterThan(3.9);
  });

  test("without it clients of both groups are denied alike, in expectation", () => {
    const gaps = Array.from({ length: 24 }, (_, index) => measureOf(run({}, index + 1), "wrongfulDenialGap"));
    // 24 programmes: 3.8 standard errors are a false alarm in 1,000.
    expect(Math.abs(standardErrors(gaps.filter((gap) => !Number.isNaN(gap))))).toBeLessThan(3.8);
  });

  /** What happens when the first clients' labels are as drawn, all swapped, or all alike; nobody else comes. */
  function trailOf(groupGap: number, label: (group: number) => number): string {
    const agency = openAgency(
      parametersWith(smallAgency, { "intake.clientsPerWeek": 0, "bias.groupGap": groupGap }),
      1,
    );
    const { office } = agency;
    office.observations.startDay(0);
    agency.intake.fillProgramme();
    for (let client = 0; client < office.clients.count; client++) {
      office.clients.group[client] = label(office.clients.group[client]);
    }
    for (; office.day < 100; office.day++) runDay(agency);
    return office.trail.toString();
  }

  test("without it a client's group changes nothing, to the last bit", () => {
    const asDrawn = trailOf(0, (group) => group);
    expect(trailOf(0, (group) => 1 - group)).toBe(asDrawn);
    expect(trailOf(0, () => 1)).toBe(asDrawn);
  });

  test("swapping the labels and the side of the bias changes nothing, to the last bit; swapping one of them does", () => {
    const usual = trailOf(0.6, (group) => group);
    expect(trailOf(-0.6, (group) => 1 - group)).toBe(usual);
    expect(trailOf(0.6, (group) => 1 - group)).not.toBe(usual);
  });
});

test("where there is no room for discretion, what workers are like changes nothing, to the last bit", () => {
  const noRoom: Changes = {
    "policy.coverageShare": 1,
    "policy.strictnessShare": 1,
    "policy.readingSd": 0,
    // What own judgement would still decide: who waits for a meeting, who is refused a referral too, who is left
    // without money when the pot runs low.
    "meetings.perWeek": 0,
    "judgement.denyMargin": 10,
    "mechanisms.provisions": "off",
  };
  const plain = run({ ...noRoom, "judgement.biasSd": 0, "judgement.thresholdSd": 0 });
  const varied = run({ ...noRoom, "judgement.biasSd": 1, "judgement.thresholdSd": 1, "bias.groupGap": 0.5 });
  expect(varied.trajectory).toBe(plain.trajectory);
  expect(measureOf(plain, "exceptionShare")).toBe(0);
  expect(measureOf(plain, "dependsOnWhoShare")).toBe(0);
  const room = { ...noRoom, "policy.strictnessShare": 0.5 };
  expect(run({ ...room, "judgement.biasSd": 1 }).trajectory).not.toBe(
    run({ ...room, "judgement.biasSd": 0 }).trajectory,
  );
});

/** Nobody meets, learns from colleagues or leaves: what is asked at the end is what a lever did by itself. */
const still: Changes = {
  "meetings.perWeek": 0,
  "staff.teams": 4,
  "survey.firstDay": 60,
  "mechanisms.learning": "off",
  "mechanisms.burnout": "off",
};
const answersMeasured = [
  "vignetteKappaFirst",
  "vignetteKappaFirstForeseen",
  "vignetteKappaFirstGrey",
] as const satisfies readonly MeasureName[];

/** What a lever of guidance moves, one way, and what it must leave as it is, to the last bit. */
const aids: readonly (readonly [
  lever: string,
  from: Changes,
  to: Changes,
  moves: MeasureName,
  direction: 1 | -1,
  leaves: readonly MeasureName[],
])[] = [
  [
    "a guideline",
    {},
    { "guidance.kind": "guideline" },
    "vignetteKappaFirstForeseen",
    1,
    ["vignetteKappaFirstGrey"],
  ],
  [
    "a decision tree, more than a guideline",
    { "guidance.kind": "guideline" },
    { "guidance.kind": "decision-tree" },
    "vignetteKappaFirstForeseen",
    1,
    ["vignetteKappaFirstGrey"],
  ],
  [
    "a computed rule, more than a decision tree",
    { "guidance.kind": "decision-tree" },
    { "guidance.kind": "computed-rule" },
    "vignetteKappaFirstForeseen",
    1,
    ["vignetteKappaFirstGrey"],
  ],
  ...(["guideline", "decision-tree", "computed-rule"] as const).map(
    (kind) =>
      [
        `the pull of a ${kind}`,
        { "guidance.kind": kind, [`guidance.pull.${kind}`]: 0 },
        { "guidance.kind": kind, [`guidance.pull.${kind}`]: 0.8 },
        "vignetteKappaFirstForeseen",
        1,
        ["vignetteKappaFirstGrey"],
      ] as const,
  ),
  ...(["guideline", "decision-tree", "computed-rule"] as const).map(
    (kind) =>
      [
        `the minutes of a ${kind}`,
        { "guidance.kind": kind, [`guidance.minutes.${kind}`]: 0 },
        { "guidance.kind": kind, [`guidance.minutes.${kind}`]: 60 },
        "paperworkShare",
        1,
        answersMeasured,
      ] as const,
  ),
  [
    "a list of provisions",
    { "skills.initialTenureMonths": 0, "guidance.provisionsListed": "false" },
    { "skills.initialTenureMonths": 0, "guidance.provisionsListed": "true" },
    "provisionsKnownShare",
    1,
    answersMeasured,
  ],
  [
    "the minutes of looking into the list",
    { "guidance.provisionsListed": "true", "search.listMinutes": 0 },
    { "guidance.provisionsListed": "true", "search.listMinutes": 60 },
    "paperworkShare",
    1,
    answersMeasured,
  ],
  [
    "a list that goes out of date",
    { "guidance.provisionsListed": "true", "guidance.listFoundShare": 0.9 },
    { "guidance.provisionsListed": "true", "guidance.listFoundShare": 0.1 },
    "provisionsKnownShare",
    -1,
    answersMeasured,
  ],
];

test.each(aids)(
  "%s moves what it should and leaves what it must",
  (_, from, to, moves, direction, leaves) => {
    const replications = [1, 2, 3];
    const outcomes = (changes: Changes) =>
      replications.map((replication) => run({ ...still, ...changes }, replication));
    const [before, after] = [outcomes(from), outcomes(to)];
    const mean = (some: typeof before) => some.reduce((sum, outcome) => sum + measureOf(outcome, moves), 0);
    expect(direction * (mean(after) - mean(before))).toBeGreaterThan(0);
    for (const name of leaves) {
      expect(after.map((outcome) => measureOf(outcome, name))).toEqual(
        before.map((outcome) => measureOf(outcome, name)),
      );
    }
  },
);

test("a longer rulebook takes more minutes of looking up; without bureaucratic work it takes none", () => {
  const look = (changes: Changes) =>
    measureOf(run({ ...changes, "policy.trainingDays": 0 }), "paperworkShare");
  const long = { "policy.lookUpMinutes": 60 };
  expect(look({ ...long, "policy.coverageShare": 0.9 })).toBeGreaterThan(
    look({ ...long, "policy.coverageShare": 0.1 }),
  );
  expect(look({ ...long, "policy.coverageShare": 0.9, "mechanisms.tasks": "off" })).toBe(0);
});
