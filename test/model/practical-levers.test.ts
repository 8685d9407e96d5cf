// What an agency can do for its staff: for each lever what should move, as its source says, and what should not.
// Directions and the sizes that count as nothing were written down before the first run. What a lever does is compared
// with the same minutes and interruptions that bring nothing, over the same ten replications.
import { expect, test } from "vitest";
import type { MeasureName } from "../../src/model/measures.ts";
import { measureEntry } from "../../src/model/measures.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { facilitationWith } from "../../src/model/team/leadership-training.ts";
import { sessionCases } from "../../src/model/team/learning-community.ts";
import { cohesionGain } from "../../src/model/team/team-building.ts";
import {
  type Changes,
  measureIn,
  oneTeam,
  openWithClients,
  parametersWith,
  runDays,
  smallProgramme,
  undisturbed,
} from "./small-agency.ts";

const replications = 10;

/** Nobody leaves, so that a lever is not drowned in who happens to go. */
const settled = { "turnover.calmPerYear": 0, "turnover.burntPerYear": 0 } as const;

interface LeverClaim {
  readonly lever: string;
  readonly source: string;
  readonly acts: Changes;
  /** The same minutes, from which nothing comes. */
  readonly minutesAlone: Changes;
  readonly moves: MeasureName;
  readonly up: boolean;
  readonly leaves: MeasureName;
}

const claims: readonly LeverClaim[] = [
  {
    lever: "team building",
    source: "recommended for the relations of teams, Davis & Ybarra 2023; it is no training in cases",
    acts: { "teamBuilding.perYear": 12 },
    minutesAlone: { "teamBuilding.perYear": 12, "teamBuilding.gainPerHour": 0 },
    moves: "teamCohesion",
    up: true,
    leaves: "provisionsKnownShare",
  },
  {
    lever: "leadership training",
    source:
      "management and peer-leadership skills, Davis & Ybarra 2023: how disagreements go; it acts on no client",
    acts: { "leadershipTraining.daysPerYear": 8 },
    minutesAlone: {
      "leadershipTraining.daysPerYear": 8,
      "leadershipTraining.facilitation": 0,
      "leadershipTraining.briefingSaved": 0,
    },
    moves: "disagreementsSettledShare",
    up: true,
    leaves: "engagementAlliance",
  },
  {
    lever: "a learning community",
    source:
      "new options and hard cases, Davis & Ybarra 2023; peer groups do little for burnout, Resilience Alliance trial",
    acts: { "learning.sessionsPerMonth": 2 },
    minutesAlone: {
      "learning.sessionsPerMonth": 2,
      "learning.passedOnShare": 0,
      "learning.monthsPerCase": 0,
    },
    moves: "provisionsKnownShare",
    up: true,
    leaves: "exhaustionShare",
  },
  {
    lever: "supervision",
    source: "supervision and exhaustion, r 0.3-0.4 (Mor Barak 2009); it tells of no provision",
    acts: { "supervision.perMonth": 4 },
    minutesAlone: { "supervision.perMonth": 4, "supervision.supportGain": 0 },
    moves: "exhaustionShare",
    up: false,
    leaves: "provisionsKnownShare",
  },
  {
    lever: "training",
    source:
      "trainings and workshops raise skills, Davis & Ybarra 2023: contacts are worth more to clients; relations are another matter",
    acts: { "training.daysPerYear": 20, "skills.initialTenureMonths": 4 },
    minutesAlone: { "training.daysPerYear": 20, "skills.initialTenureMonths": 4, "training.monthsPerDay": 0 },
    moves: "engagementAlliance",
    up: true,
    leaves: "teamCohesion",
  },
];

test.each(claims)(
  "$lever moves $moves, and leaves $leaves where its minutes alone put it ($source)",
  (claim) => {
    const outcomesOf = (changes: Changes) => {
      const parameters = parametersWith({ ...smallProgramme, ...settled, ...changes });
      return Array.from({ length: replications }, (_, index) => simulate(parameters, index + 1));
    };
    const [acts, minutesAlone] = [outcomesOf(claim.acts), outcomesOf(claim.minutesAlone)];
    const differenceIn = (name: MeasureName) =>
      acts.reduce(
        (sum, outcome, index) => sum + measureIn(outcome, name) - measureIn(minutesAlone[index], name),
        0,
      ) / replications;
    const moved = differenceIn(claim.moves);
    expect(claim.up ? moved : -moved).toBeGreaterThan(0);
    expect(Math.abs(differenceIn(claim.leaves))).toBeLessThan(measureEntry(claim.leaves).matters);
  },
);

test("each hour of an event brings its share of what is still missing, and half as much with half of the team away", () => {
  const p = slice(defaultParameters, "teamBuilding");
  expect(cohesionGain(60, 1, p)).toBeCloseTo(0.07, 12);
  expect(cohesionGain(240, 1, p)).toBeCloseTo(1 - 0.93 ** 4, 12);
  expect(cohesionGain(240, 0.5, p)).toBeCloseTo((1 - 0.93 ** 4) / 2, 12);
  expect(cohesionGain(0, 1, p)).toBe(0);
});

test("training makes up part of what is missing to perfect facilitation, and never more", () => {
  const p = slice(defaultParameters, "leadershipTraining");
  expect(facilitationWith(0.5, 0, p)).toBe(0.5);
  expect(facilitationWith(0.5, 1, p)).toBeCloseTo(0.8, 12);
  expect(facilitationWith(1, 1, p)).toBe(1);
});

test("a session of ninety minutes works through three hard cases", () => {
  expect(sessionCases(slice(defaultParameters, "learning"))).toBe(3);
});

test("trained skill to lead fades by about half in a year", () => {
  const agency = openWithClients({
    ...oneTeam,
    ...undisturbed,
    ...settled,
    "leadershipTraining.daysPerYear": 1,
  });
  const { life } = agency.office.staff;
  life.leadership[0] = 0.8;
  for (let day = 0; day < 260; day++) agency.leadership.fade();
  expect(life.leadership[0] / 0.8).toBeCloseTo(0.997 ** 260, 9);
});

test("every evening a part of the skill to lead is forgotten, and only a day of training brings some back", () => {
  const agency = openWithClients({
    ...oneTeam,
    ...undisturbed,
    ...settled,
    "leadershipTraining.daysPerYear": 12,
  });
  const { staff } = agency.office;
  const p = slice(defaultParameters, "leadershipTraining");
  staff.life.leadership[0] = 0.8;
  let before = 0.8;
  let trainingDays = 0;
  runDays(agency, 65, () => {
    const isTrained = staff.today[activity.training] > 0;
    const learned = isTrained ? before + p.gain * (1 - before) : before;
    expect(staff.life.leadership[0]).toBeCloseTo(learned * (1 - p.fade), 12);
    before = staff.life.leadership[0];
    if (isTrained) trainingDays += 1;
  });
  expect(trainingDays).toBe(3);
});

test.each([
  ["learning.sessionsPerMonth", 90, 6],
  ["teamBuilding.perYear", 240, 3],
  ["leadershipTraining.daysPerYear", 450, 3],
] as const)(
  "%s costs the minutes of everybody in the room, and interrupts them",
  (lever, minutes, events) => {
    const perPeriod = lever === "learning.sessionsPerMonth" ? 2 : 12;
    const agency = openWithClients({ ...oneTeam, ...undisturbed, ...settled, [lever]: perPeriod });
    const { staff } = agency.office;
    const spent = [0, 0, 0];
    const interruptions = [0, 0, 0];
    runDays(agency, 65, () => {
      for (let worker = 0; worker < 3; worker++) {
        spent[worker] += staff.today[worker * activityCount + activity.training];
        interruptions[worker] += staff.life.interruptionsToday[worker];
      }
    });
    // A lead, an assistant, the supervisor.
    const takesPart = lever === "leadershipTraining.daysPerYear" ? [1, 0, 1] : [1, 1, 0];
    expect(interruptions).toEqual(takesPart.map((part) => part * events));
    expect(spent).toEqual(takesPart.map((part) => part * events * minutes));
  },
);

test("solos of a unit have team building together, but nobody to lead", () => {
  const training = (changes: Changes) => {
    const agency = openWithClients({
      ...oneTeam,
      ...undisturbed,
      ...settled,
      "staff.assistantsPerTeam": 0,
      ...changes,
    });
    let minutes = 0;
    runDays(agency, 65, ({ office }) => {
      minutes += office.staff.today[activity.training];
    });
    return minutes;
  };
  expect(training({ "teamBuilding.perYear": 12 })).toBe(3 * 240);
  expect(training({ "leadershipTraining.daysPerYear": 12 })).toBe(0);
});
