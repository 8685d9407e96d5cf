// Scarcity of time and what it does to practice: the theory that the model starts from.
import { aloneScarce, type Levers } from "../agencies.ts";
import { beyond, minus, notBeyond, report, smallestShare } from "../judge.ts";
import type { Part, PatternRow, RowRuns } from "../row.ts";

const usualBurden = 1.2;
const places = 144;
const usualStaff = 6;

/** As many places with half of the caseworkers, each of whom may hold twice as many clients. */
const halvedStaff: Levers = { "staff.teams": usualStaff / 2, "staff.caseloadCap": 56 };
const doubledBurden: Levers = { "paperwork.burden": 2 * usualBurden };
const withoutScarcity: Levers = { "mechanisms.coping": "off", "mechanisms.timeBudget": "off" };

/** What scarcity is said to do, and in which direction. */
const harms = [
  { measure: "engagementQuality", says: "engagement", direction: "below" },
  { measure: "rationedShare", says: "rationed contacts", direction: "above" },
  { measure: "routinisedShare", says: "routinised contacts", direction: "above" },
  { measure: "creamingGap", says: "creaming gap", direction: "above" },
] as const;

function harmsOf(runs: RowRuns, change: string, words: string): Part[] {
  return harms.flatMap(({ measure, says, direction }) => [
    beyond(
      `${words}: change in ${says}`,
      minus(runs.values(change, measure), runs.values("usual", measure)),
      direction,
      smallestShare,
    ),
    notBeyond(
      `${words}, coping and time budget off: change in ${says}`,
      minus(runs.values(`${change}, unlimited`, measure), runs.values("usual, unlimited", measure)),
      direction,
      smallestShare,
    ),
  ]);
}

/** Enough for what is only reported. */
const fewSeeds = 10;

const burdens = [0.25, 0.5, 1, 2];
const caseloads = [12, 18, 24];
const gridArm = (burden: number, caseload: number) => `burden x ${burden}, ${caseload} clients`;

/** The same six caseworkers with fewer places, and fewer who come. */
function caseload(clients: number): Levers {
  const share = (clients * usualStaff) / places;
  return {
    "intake.places": clients * usualStaff,
    "intake.initialClients": clients * usualStaff,
    "intake.initialWaiting": Math.round(12 * share),
    "intake.clientsPerWeek": 3.3 * share,
    "demand.referencePlaces": clients * usualStaff,
  };
}

const grid = Object.fromEntries(
  burdens.flatMap((burden) =>
    caseloads.map((clients) => [
      gridArm(burden, clients),
      {
        parameters: aloneScarce({ "paperwork.burden": burden * usualBurden, ...caseload(clients) }),
        seeds: fewSeeds,
      },
    ]),
  ),
);

export const scarcityRows: readonly PatternRow[] = [
  {
    id: "P0",
    kind: "E",
    claim: "Bureaucratic demands and scarcity drive poor engagement.",
    source: "street-level bureaucracy theory (Lipsky 2010)",
    grade: "seed",
    agency: "the default agency with six caseworkers alone, 200 dollars a place",
    seeds: 30,
    rule:
      "Doubling paperwork.burden, and halving the staff who hold the same 144 places, each lower engagement and raise rationed and " +
      "routinised contacts and the creaming gap: the whole paired 95 % interval beyond 0.02. With coping and the time budget off " +
      "neither does: the whole interval stays short of 0.02 in that direction. The grid of burden and caseload is reported.",
    arms: {
      usual: { parameters: aloneScarce() },
      "doubled burden": { parameters: aloneScarce(doubledBurden) },
      "halved staff": { parameters: aloneScarce(halvedStaff) },
      "usual, unlimited": { parameters: aloneScarce(withoutScarcity) },
      "doubled burden, unlimited": { parameters: aloneScarce({ ...doubledBurden, ...withoutScarcity }) },
      "halved staff, unlimited": { parameters: aloneScarce({ ...halvedStaff, ...withoutScarcity }) },
      ...grid,
    },
    judge: (runs) => [
      ...harmsOf(runs, "doubled burden", "twice the paperwork"),
      ...harmsOf(runs, "halved staff", "half the staff"),
      ...burdens.flatMap((burden) =>
        caseloads.map((clients) =>
          report(
            `engagement at ${burden} x the paperwork and ${clients} clients a caseworker`,
            runs.values(gridArm(burden, clients), "engagementQuality"),
          ),
        ),
      ),
    ],
  },
];
