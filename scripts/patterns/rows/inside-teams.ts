// What goes on inside teams: assistants, meetings, agreement, the split against its controls.
import { judgePeak } from "../../../src/statistics/peak.ts";
import {
  aloneGenerous,
  defaultAgency,
  type Levers,
  meetingInThrees,
  sameMoney,
  samePeople,
  teamGenerous,
} from "../agencies.ts";
import { beyond, inBand, minus, notBeyond, over, report, smallestShare } from "../judge.ts";
import type { Part, PatternRow, RowRuns } from "../row.ts";

const study = "Davis & Ybarra 2023";

const assistants = [0, 1, 2, 4] as const;
const leads = 4;
const clientsEach = 24;

/** Four leads with 24 clients each, whatever the assistants; alone they are four solos. */
function fourLeads(count: number): Levers {
  const places = leads * clientsEach;
  return {
    ...(count === 0
      ? { "staff.teams": leads, "staff.leadsPerTeam": 1 }
      : { "staff.teams": 1, "staff.leadsPerTeam": leads }),
    "staff.assistantsPerTeam": count,
    "staff.supervisors": 1,
    "intake.places": places,
    "intake.initialClients": places,
    "intake.initialWaiting": 8,
    "intake.clientsPerWeek": 2.2,
    "demand.referencePlaces": places,
  };
}

const contactOfLeads = (runs: RowRuns, count: number) => {
  const arm = `${count} assistants`;
  const role = count === 0 ? "solo" : "lead";
  return over(runs.values(arm, `${role}.contact`), runs.values(arm, `${role}.worked`));
};

const controls = [
  { arm: "same-people", says: "the same people" },
  { arm: "same-people-meeting", says: "the same people who meet" },
  { arm: "same-money", says: "the same money" },
  { arm: "same-money-meeting", says: "the same money, who meet" },
] as const;

const openMeasures = [
  { measure: "engagementDose", says: "dose" },
  { measure: "distributionVariety", says: "breadth" },
  { measure: "distributionFit", says: "fit" },
  { measure: "engagementQuality", says: "engagement" },
] as const;

/** Enough for what is only reported. */
const fewSeeds = 12;

const practices = [
  { name: "floor 0.6", levers: { "practice.floorShare": 0.6 } },
  { name: "floor 0.9", levers: { "practice.floorShare": 0.9 } },
  { name: "half-life 30", levers: { "practice.halfLifeDays": 30 } },
  { name: "half-life 260", levers: { "practice.halfLifeDays": 260 } },
] as const;

const meetingsSwept = [0, 1, 2, 3, 4, 5, 6] as const;

/** Rises, falls, or is best inside (chosen on odd replications, tested on even ones); reported. */
function courseOf(runs: RowRuns, measure: string, says: string): Part[] {
  const courses = meetingsSwept.map((meetings) => runs.values(`${meetings} meetings`, measure));
  const byReplication = courses[0].map((_, replication) => courses.map((course) => course[replication]));
  const {
    verdict,
    pointIndex = 0,
    betterThanFirst,
    betterThanLast,
  } = judgePeak(byReplication, "higher", 0.95);
  const best = meetingsSwept[pointIndex];
  const found =
    verdict === "supported"
      ? "peaks inside"
      : verdict === "contradicted"
        ? "is best at an end"
        : "cannot be told";
  const told = (end: string, { estimate, low, high }: typeof betterThanFirst): Part => ({
    says: `${says} ${found}: best inner point (${best} a week) minus ${end}`,
    value: estimate,
    low,
    high,
    bound: "",
    verdict: "reported",
  });
  return [
    told("none", betterThanFirst),
    told("six a week", betterThanLast),
    report(`${says}: six meetings a week minus none`, minus(courses[courses.length - 1], courses[0])),
  ];
}

const sizes = [
  { name: "three teams of 3", teams: 3, leads: 2, assistants: 1 },
  { name: "one team of 9", teams: 1, leads: 6, assistants: 3 },
] as const;

const kappaWithin = "vignetteKappaSecondWithinTeams";
const kappaBetween = "vignetteKappaSecondBetweenTeams";

export const insideTeamRows: readonly PatternRow[] = [
  {
    id: "P3",
    kind: "E",
    claim: "Assistants bring diminishing returns: each further one frees less.",
    source: "a judgement",
    grade: "J",
    agency:
      "one team of four leads with 24 clients each, and 0, 1, 2 or 4 assistants (0: four caseworkers alone)",
    seeds: 30,
    rule:
      "Contact is read as a share of the leads' minutes worked, since that of all staff falls with each assistant by arithmetic. The first assistant " +
      "adds more to it than the second, and the second more than each of the next two: the whole paired 95 % interval above 0.02.",
    arms: Object.fromEntries(
      assistants.map((count) => [
        `${count} assistants`,
        { parameters: defaultAgency(fourLeads(count)), reading: "tables" as const },
      ]),
    ),
    judge: (runs) => {
      const [none, one, two, four] = assistants.map((count) => contactOfLeads(runs, count));
      const [first, second, later] = [
        minus(one, none),
        minus(two, one),
        minus(four, two).map((gain) => gain / 2),
      ];
      return [
        beyond(
          "gain by the first assistant minus that by the second",
          minus(first, second),
          "above",
          smallestShare,
        ),
        beyond(
          "gain by the second minus that by each of the next two",
          minus(second, later),
          "above",
          smallestShare,
        ),
        ...assistants.map((count) =>
          report(`contact, of leads' minutes worked, with ${count} assistants`, contactOfLeads(runs, count)),
        ),
        ...assistants.map((count) =>
          report(
            `contact, of all minutes worked, with ${count} assistants`,
            runs.values(`${count} assistants`, "contactShare"),
          ),
        ),
      ];
    },
  },
  {
    id: "P4b",
    kind: "E",
    claim: "Delineation itself, and not only more hands, does something for clients: the direction is open.",
    source: `${study} had no such control`,
    grade: "seed",
    agency: "the default agency, generous provisions; case meetings once a week",
    seeds: 30,
    rule:
      "Teams against as many people without a split, and against the same money without one, each also meeting as often in threes: dose, breadth, fit " +
      "and engagement are reported with 95 % intervals, whatever they are, and engagement across the floor and half-life of practice.",
    arms: {
      team: { parameters: teamGenerous() },
      "same-people": { parameters: samePeople() },
      "same-people-meeting": { parameters: samePeople(meetingInThrees) },
      "same-money": { parameters: sameMoney() },
      "same-money-meeting": { parameters: sameMoney(meetingInThrees) },
      ...Object.fromEntries(
        practices.flatMap(({ name, levers }) => [
          [`team, ${name}`, { parameters: teamGenerous(levers), seeds: fewSeeds }],
          [
            `same-people-meeting, ${name}`,
            { parameters: samePeople({ ...meetingInThrees, ...levers }), seeds: fewSeeds },
          ],
        ]),
      ),
    },
    judge: (runs) => [
      ...controls.flatMap(({ arm, says }) =>
        openMeasures.map((of) =>
          report(
            `teams minus ${says}: ${of.says}`,
            minus(runs.values("team", of.measure), runs.values(arm, of.measure)),
          ),
        ),
      ),
      ...practices.map(({ name }) =>
        report(
          `teams minus the same people who meet, practice with ${name}: engagement`,
          minus(
            runs.values(`team, ${name}`, "engagementQuality"),
            runs.values(`same-people-meeting, ${name}`, "engagementQuality"),
          ),
        ),
      ),
    ],
  },
  {
    id: "P6",
    kind: "E",
    claim: "Some meetings help and many harm: an optimum inside is a guess to be tested.",
    source: "a judgement; perceived effectiveness moderates, Rogelberg 2006",
    grade: "J; L",
    agency: "case teams with generous provisions, 0 to 6 case meetings a week",
    seeds: 30,
    rule: "Whether engagement and fit rise, fall or peak inside is reported; a peak is chosen on the odd replications and tested on the even ones.",
    arms: Object.fromEntries(
      meetingsSwept.map((meetings) => [
        `${meetings} meetings`,
        { parameters: teamGenerous({ "meetings.perWeek": meetings }) },
      ]),
    ),
    judge: (runs) => [
      ...courseOf(runs, "engagementQuality", "engagement"),
      ...courseOf(runs, "distributionFit", "fit"),
    ],
  },
  {
    id: "P9",
    kind: "E",
    claim: "Disagreement and unclear roles shrink in teams but remain (F3).",
    source: study,
    grade: "seed",
    agency:
      "the default agency with generous provisions; solos are read in groups of three, as the survey groups them",
    seeds: 30,
    rule:
      "In the second wave agreement (kappa) inside teams is above that inside groups of caseworkers alone by more than 0.05 (whole paired 95 % interval), " +
      "between teams it is not above that between groups of nine caseworkers alone (the interval stays short of 0.05); 5 to 40 % of members still report unclear roles in the second wave (mean in the " +
      "band); disagreements in the last quarter are above 0 (whole interval above 0.02 a team and month). " +
      "The part between teams was first read against six caseworkers alone, who make two groups, of which no kappa is defined; nothing else was changed.",
    arms: {
      team: { parameters: teamGenerous(), reading: "tables" },
      alone: { parameters: aloneGenerous(), reading: "tables" },
      "nine alone": { parameters: samePeople(), reading: "tables" },
      "team, workers": { parameters: teamGenerous(), reading: "workers" },
    },
    judge: (runs) => {
      const apart = (measure: string, from: string) =>
        minus(runs.values("team", measure), runs.values(from, measure));
      const unclear = "survey.second.all.unclearRolesShare";
      return [
        beyond("kappa inside teams minus inside groups of solos", apart(kappaWithin, "alone"), "above", 0.05),
        notBeyond(
          "kappa between teams minus between groups of solos",
          apart(kappaBetween, "nine alone"),
          "above",
          0.05,
        ),
        inBand(
          "members who report unclear roles in the second wave",
          runs.values("team", unclear),
          0.05,
          0.4,
        ),
        beyond(
          "disagreements in the last quarter, by team and month",
          runs.values("team, workers", "lateDisagreements").map((count) => count / 3 / 3),
          "above",
          smallestShare,
        ),
        report("kappa inside teams minus inside groups of nine alone", apart(kappaWithin, "nine alone")),
        report("kappa inside teams, second wave", runs.values("team", kappaWithin)),
        report("kappa inside groups of solos, second wave", runs.values("alone", kappaWithin)),
        report("unclear roles among solos, second wave", runs.values("alone", unclear)),
        report(
          "unclear roles in teams, first wave",
          runs.values("team", "survey.first.all.unclearRolesShare"),
        ),
      ];
    },
  },
  {
    id: "P30",
    kind: "I",
    claim: "A team's overhead grows faster than its headcount.",
    source: "Staats 2012; n(n-1)/2 links",
    grade: "L",
    agency:
      "the default agency: nine people in three teams of 3 and in one of 9, the same caseload for each lead",
    seeds: 30,
    rule: "Coordination takes a larger share of everybody's minutes in the larger team: the whole paired 95 % interval above 0.02.",
    arms: Object.fromEntries(
      sizes.map(({ name, teams: count, leads: ofLeads, assistants: ofAssistants }) => [
        name,
        {
          parameters: teamGenerous({
            "staff.teams": count,
            "staff.leadsPerTeam": ofLeads,
            "staff.assistantsPerTeam": ofAssistants,
          }),
        },
      ]),
    ),
    judge: (runs) => [
      beyond(
        "coordination, of minutes worked, one team of 9 minus three of 3",
        minus(
          runs.values("one team of 9", "coordinationShare"),
          runs.values("three teams of 3", "coordinationShare"),
        ),
        "above",
        smallestShare,
      ),
      ...sizes.map(({ name }) => report(`coordination in ${name}`, runs.values(name, "coordinationShare"))),
    ],
  },
];
