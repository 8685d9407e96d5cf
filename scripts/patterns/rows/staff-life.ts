// What the work does to staff: exhaustion, support, turnover that feeds itself.
import { aloneScarce, childWelfareOffice, defaultAgency, type Levers, teamGenerous } from "../agencies.ts";
import { beyond, inBand, minus, report, same, smallestShare } from "../judge.ts";
import { thirdLeaves } from "../readings/workers.ts";
import type { PatternRow, RowRuns } from "../row.ts";

const meetingOften: Levers = { "meetings.perWeek": 3 };

const supports = [
  { name: "learning community", levers: { "learning.sessionsPerMonth": 2, "learning.minutes": 60 } },
  { name: "twice the supervision", levers: { "supervision.perMonth": 4 } },
] as const;

/** Difference of mean exhaustion in standard deviations between workers. */
const effectOf = (runs: RowRuns, arm: string) =>
  minus(runs.values(arm, "exhaustion.mean"), runs.values("usual", "exhaustion.mean")).map(
    (difference, index) => difference / runs.values("usual", "exhaustion.sd")[index],
  );

/** Of a part of a standard deviation. */
const smallEffect = 0.2;

export const staffLifeRows: readonly PatternRow[] = [
  {
    id: "P7",
    kind: "I",
    claim: "Meetings tire: an input, where interruptions strain beyond their minutes.",
    source: "Luong & Rogelberg 2005",
    grade: "L",
    agency: "case teams with generous provisions, three case meetings a week",
    seeds: 30,
    rule:
      "The slope of a worker's daily change of exhaustion on her hours in case meetings, within workers and at equal minutes worked and exhaustion " +
      "before, is above 0: the whole 95 % interval. What is left of it with burnout.perInterruption at 0 is reported.",
    arms: {
      usual: { parameters: teamGenerous(meetingOften), reading: "workers" },
      "without strain": {
        parameters: teamGenerous({ ...meetingOften, "burnout.perInterruption": 0 }),
        reading: "workers",
      },
    },
    judge: (runs) => {
      const aThousand = (arm: string) => runs.values(arm, "meetingSlope").map((slope) => 1000 * slope);
      return [
        beyond("exhaustion by an hour in meetings, thousandths", aThousand("usual"), "above", 0),
        report("the same with burnout.perInterruption at 0", aThousand("without strain")),
      ];
    },
  },
  {
    id: "P21",
    kind: "E",
    claim: "Demands drive exhaustion more than support lowers it.",
    source: "Lee & Ashforth 1996",
    grade: "L direction, B size",
    agency: "child-welfare-office, eight caseworkers alone",
    seeds: 30,
    rule:
      "Over persons with a quarter or more in the observed window the mean correlation of exhaustion with minutes worked lies in 0.40 to 0.65 and that " +
      "with support lived through in -0.40 to -0.20.",
    arms: { office: { parameters: childWelfareOffice(), reading: "workers" } },
    judge: (runs) => [
      inBand("r of exhaustion with minutes worked", runs.values("office", "r.demands"), 0.4, 0.65),
      inBand("r of exhaustion with support", runs.values("office", "r.support"), -0.4, -0.2),
    ],
  },
  {
    id: "P31",
    kind: "E",
    claim: "Generic peer groups do little for burnout, supervision does some.",
    source: "Resilience Alliance trial; Mor Barak 2009",
    grade: "L",
    agency: "the default agency, teams; a learning community of two hours a month, and twice the supervision",
    seeds: 30,
    rule:
      "The learning community moves mean exhaustion by less than 0.2 standard deviations between workers (two one-sided tests, 90 % interval inside); " +
      "twice the supervision lowers it by more than 0.2 (whole paired 95 % interval).",
    arms: {
      usual: { parameters: defaultAgency({}), reading: "workers" },
      ...Object.fromEntries(
        supports.map(({ name, levers }) => [
          name,
          { parameters: defaultAgency(levers), reading: "workers" as const },
        ]),
      ),
    },
    judge: (runs) => [
      same(
        "learning community: exhaustion, in standard deviations",
        effectOf(runs, "learning community"),
        smallEffect,
      ),
      beyond(
        "twice the supervision: exhaustion, in standard deviations",
        effectOf(runs, "twice the supervision"),
        "below",
        smallEffect,
      ),
    ],
  },
  {
    id: "P36",
    kind: "E",
    claim:
      "Turnover feeds itself: after a third of the staff has gone more of those who stay leave, and recovery is slow.",
    source: "Stahlschmidt 2019; Casey 2017",
    grade: "L",
    agency:
      "the default agency with six caseworkers alone, of whom two go in week 26 and are replaced twelve weeks later",
    seeds: 60,
    rule:
      "Of the four who stay more leave in the half year from then on than in the same office without a loss: the whole paired 95 % interval of the " +
      "share who leave above 0.02. Exhaustion, continuity and engagement over the year and a half are reported.",
    arms: {
      "all stay": { parameters: aloneScarce(), reading: "workers" },
      "two go": {
        parameters: { ...aloneScarce(), ...(thirdLeaves === undefined ? {} : { later: thirdLeaves }) },
        reading: "workers",
      },
    },
    judge: (runs) => {
      const apart = (name: string) => minus(runs.values("two go", name), runs.values("all stay", name));
      return [
        beyond(
          "share of the four who leave in the next half year",
          apart("stayersLeft"),
          "above",
          smallestShare,
        ),
        report("share of the four who leave where nobody was let go", runs.values("all stay", "stayersLeft")),
        report("highly exhausted, whole window", apart("exhaustionShare")),
        report("continuity, whole window", apart("engagementContinuity")),
        report("engagement, whole window", apart("engagementQuality")),
      ];
    },
  },
];
