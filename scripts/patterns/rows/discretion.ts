// Rules and discretion: strictness, exceptions, ambiguity, values.
import { judgePeak } from "../../../src/statistics/peak.ts";
import { defaultAgency, type Levers, residentialFacility } from "../agencies.ts";
import { beyond, minus, report, smallestShare } from "../judge.ts";
import type { Part, PatternRow, RowRuns } from "../row.ts";

const essay = "a practitioner's essay on policy and discretion";

const strictnesses = [0, 0.25, 0.5, 0.75, 1] as const;
const mildest = strictnesses[0];
const strictest = strictnesses[strictnesses.length - 1];

/** A rule about as good as the worker: one that is right for nine of ten typical cases, and reaches four of five. */
const strongRule: Levers = { "programme.strengthShare": 0.9, "policy.coverageShare": 0.8 };

const sweptOffices = [
  { name: "default", open: defaultAgency, levers: {} },
  { name: "strong", open: defaultAgency, levers: strongRule },
  { name: "residential", open: residentialFacility, levers: {} },
] as const;

const changeWithStrictness = (runs: RowRuns, office: string, measure: string) =>
  minus(runs.values(`${office} at ${strictest}`, measure), runs.values(`${office} at ${mildest}`, measure));

/** Holds where accuracy is best inside, found on the odd replications and tested on the even ones. */
function accuracyPeak(runs: RowRuns, office: string, isDecided: boolean): Part {
  const courses = strictnesses.map((strictness) =>
    runs.values(`${office} at ${strictness}`, "decisionAccuracy"),
  );
  const { verdict, pointIndex, betterThanFirst, betterThanLast } = judgePeak(
    courses[0].map((_, replication) => courses.map((course) => course[replication])),
    "higher",
    0.95,
  );
  const closest = betterThanFirst.estimate < betterThanLast.estimate ? betterThanFirst : betterThanLast;
  const where = pointIndex === undefined ? "nowhere" : `at ${strictnesses[pointIndex]}`;
  return {
    says: `${office}: accuracy at its best point inside (${where}) minus the better end`,
    value: closest.estimate,
    low: closest.low,
    high: closest.high,
    bound: isDecided ? "above 0" : "",
    verdict: isDecided ? (verdict === "supported" ? "holds" : "does not hold") : "reported",
  };
}

const programmes = [
  { name: "strong", strength: 0.9, direction: "below" },
  { name: "weak", strength: 0.55, direction: "above" },
] as const;

const exceptionOffices = [
  {
    name: "default",
    open: defaultAgency,
    outcome: "exceptions.need",
    says: "needs resolved within 130 days",
  },
  {
    name: "residential",
    open: residentialFacility,
    outcome: "exceptions.incident",
    says: "trust after 20 days",
  },
] as const;

export const discretionRows: readonly PatternRow[] = [
  {
    id: "P13",
    kind: "E",
    claim: "Too much rule brings consequences for doing the right thing, too little unlike treatment (E1).",
    source: essay,
    grade: "seed",
    agency: "the default agency and the residential facility",
    seeds: 30,
    rule:
      "From strictness 0 to 1, wrongful consequences in cases caught by the letter rise and unlike treatment of like cases falls, in both " +
      "agencies: the whole paired 95 % interval beyond 0.02. Where the rule is about as good as the worker (strength 0.9, coverage 0.8) " +
      "accuracy is best inside: the best of three inner points, chosen on the odd replications, beats both ends on the even ones. The same in " +
      "the agencies as they are, needs resolved and trust are reported.",
    arms: Object.fromEntries(
      sweptOffices.flatMap(({ name, open, levers }) =>
        strictnesses.map((strictness) => [
          `${name} at ${strictness}`,
          { parameters: open({ "policy.strictnessShare": strictness, ...levers }) },
        ]),
      ),
    ),
    judge: (runs) => [
      ...["default", "residential"].flatMap((office) => [
        beyond(
          `${office}: wrongful consequences caught by the letter, strictness 1 minus 0`,
          changeWithStrictness(runs, office, "wrongfulConsequenceShareLetter"),
          "above",
          smallestShare,
        ),
        beyond(
          `${office}: unlike treatment, strictness 1 minus 0`,
          changeWithStrictness(runs, office, "likeCaseConsistency").map((value) => -value),
          "below",
          smallestShare,
        ),
      ]),
      accuracyPeak(runs, "strong", true),
      accuracyPeak(runs, "default", false),
      accuracyPeak(runs, "residential", false),
      ...sweptOffices.flatMap(({ name }) => [
        report(
          `${name}: right decisions, strictness 1 minus 0`,
          changeWithStrictness(runs, name, "decisionAccuracy"),
        ),
        report(
          `${name}: needs resolved, strictness 1 minus 0`,
          changeWithStrictness(runs, name, "needsResolvedShare"),
        ),
        report(
          `${name}: trust, strictness 1 minus 0`,
          changeWithStrictness(runs, name, "engagementAlliance"),
        ),
      ]),
    ],
  },
  {
    id: "P14",
    kind: "E",
    claim: "Programme strength turns the worth of exceptions (E3).",
    source: `${essay}; the sign of rightness is a definition, the client outcome is not`,
    grade: "seed",
    agency: "the default agency (needs resolved) and the residential facility (trust after an incident)",
    seeds: 30,
    rule:
      "Event study against a twin office with strictness 1 and the same lives: the client's outcome after a ruling minus that of the same case " +
      "in the twin, that of exceptions minus that of rulings by the rule, mean in each replication. It lies below 0 in a strong programme " +
      "(strength 0.9) and above 0 in a weak one (0.55): the whole 95 % interval beyond 0.02, in the default agency and in the facility.",
    arms: Object.fromEntries(
      exceptionOffices.flatMap(({ name: office, open }) =>
        programmes.map(({ name, strength }) => [
          `${office}, ${name}`,
          { parameters: open({ "programme.strengthShare": strength }), reading: "exceptions" as const },
        ]),
      ),
    ),
    judge: (runs) =>
      exceptionOffices.flatMap(({ name: office, outcome, says }) =>
        programmes.flatMap(({ name, direction }) => [
          beyond(
            `${office}, ${name} programme: what an exception adds to ${says}`,
            runs.values(`${office}, ${name}`, outcome),
            direction,
            smallestShare,
          ),
          report(
            `${office}, ${name}: exceptions in a client's favour`,
            runs.values(`${office}, ${name}`, `${outcome}.favour`),
          ),
          report(
            `${office}, ${name}: exceptions against a client`,
            runs.values(`${office}, ${name}`, `${outcome}.against`),
          ),
          report(
            `${office}, ${name}: unwarranted, of exceptions`,
            runs.values(`${office}, ${name}`, "unwarrantedExceptionShare"),
          ),
        ]),
      ),
  },
];
