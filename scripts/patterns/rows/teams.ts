// What case teams do: money and split together, the split against its controls, meetings.
import { experimentStream } from "../../../src/random/experiment-stream.ts";
import { resampledInterval } from "../../../src/statistics/sensitivity/resample.ts";
import { meanInOrder } from "../../../src/statistics/summary.ts";
import { aloneGenerous, aloneScarce, teamGenerous, teamScarce } from "../agencies.ts";
import { beyond, minus, report } from "../judge.ts";
import type { Part, PatternRow, RowRuns } from "../row.ts";

const study = "Davis & Ybarra 2023";
const agency = "the default agency; case meetings once a week unless swept";

const logit = (values: readonly number[]) => values.map((value) => Math.log(value / (1 - value)));

/** The two main effects and the interaction of teams and money in a measure. */
function effectsOf(runs: RowRuns, measure: string, says: string): Part[] {
  const of = (arm: string) => runs.values(arm, measure);
  const scales = [
    { scale: "raw", turn: (values: readonly number[]) => values },
    { scale: "log-odds", turn: logit },
  ];
  return scales.flatMap(({ scale, turn }) => {
    const [scarce, generous, team, both] = [
      "alone-scarce",
      "alone-generous",
      "team-scarce",
      "team-generous",
    ].map((arm) => turn(of(arm)));
    return [
      report(`${says}, effect of money alone (${scale})`, minus(generous, scarce)),
      report(`${says}, effect of teams alone (${scale})`, minus(team, scarce)),
      report(`${says}, interaction (${scale})`, minus(minus(both, team), minus(generous, scarce))),
    ];
  });
}

const eroded = [
  { measure: "distributionVariety", says: "breadth", matters: 0.05 },
  { measure: "distributionFit", says: "fit", matters: 0.05 },
  { measure: "engagementQuality", says: "engagement", matters: 0.03 },
] as const;

const few = [1, 2] as const;
const many = 5;

const gainAt = (runs: RowRuns, meetings: number, measure: string, off = "") =>
  minus(
    runs.values(`team-generous at ${meetings}${off}`, measure),
    runs.values(`alone-scarce${off}`, measure),
  );

/** Of one and two meetings a week the one with the larger mean gain. */
function bestOfFew(runs: RowRuns, measure: string, off = ""): { meetings: number; gain: number[] } {
  const tried = few.map((meetings) => ({ meetings, gain: gainAt(runs, meetings, measure, off) }));
  return tried.reduce((best, next) => (meanInOrder(next.gain) > meanInOrder(best.gain) ? next : best));
}

const resamples = 10_000;

/** What is lost, over the gain that there was: means over replications, with a bootstrap over whole replications. */
function shareOfGain(says: string, lost: readonly number[], gain: readonly number[]): Part {
  const shareOver = (places: readonly number[]) =>
    meanInOrder(places.map((place) => lost[place])) / meanInOrder(places.map((place) => gain[place]));
  const random = experimentStream("patterns", `share of the gain, ${says}`);
  const ends = resampledInterval(lost.length, shareOver, { level: 0.95, resamples, random });
  return { says, value: shareOver(lost.map((_, place) => place)), ...ends, bound: "", verdict: "reported" };
}

function erosionOf(runs: RowRuns): Part[] {
  return eroded.flatMap(({ measure, says, matters }) => {
    const { meetings, gain } = bestOfFew(runs, measure);
    const lost = minus(gainAt(runs, many, measure), gain);
    return [
      beyond(
        `${says}: gain at ${many} meetings a week minus the gain at ${meetings}`,
        lost,
        "below",
        matters,
      ),
      shareOfGain(`${says}: the same as a share of the gain at ${meetings}`, lost, gain),
      ...switchedOff.map(({ name, words }) => {
        const best = bestOfFew(runs, measure, name);
        const left = minus(gainAt(runs, many, measure, name), best.gain);
        return report(`${says}: the same with ${words}`, left);
      }),
    ];
  });
}

const switchedOff = [
  { name: ", meetings off", words: "case meetings off", levers: { "mechanisms.meetings": "off" } },
  { name: ", relations off", words: "relations off", levers: { "mechanisms.relations": "off" } },
] as const;

const causes = [
  "meetingShare",
  "coordinationShare",
  "handoffShare",
  "paperworkShare",
  "contactShare",
  "idleShare",
];

export const teamRows: readonly PatternRow[] = [
  {
    id: "P4",
    kind: "E",
    claim: "Delineation together with generous provisions widens breadth and raises quality (F1).",
    source: study,
    grade: "seed",
    agency,
    seeds: 30,
    rule:
      "Teams with generous provisions lie above caseworkers alone with scarce ones in needs touched with money (variety) and in right " +
      "money (fit): the whole paired 95 % interval above 0.05 in each. Match, reach, both main effects and the interaction are reported.",
    arms: {
      "alone-scarce": { parameters: aloneScarce() },
      "alone-generous": { parameters: aloneGenerous() },
      "team-scarce": { parameters: teamScarce() },
      "team-generous": { parameters: teamGenerous() },
    },
    judge: (runs) => {
      const gain = (measure: string) =>
        minus(runs.values("team-generous", measure), runs.values("alone-scarce", measure));
      return [
        beyond("gain in variety", gain("distributionVariety"), "above", 0.05),
        beyond("gain in fit", gain("distributionFit"), "above", 0.05),
        report("gain in match", gain("distributionMatch")),
        report("gain in reach", gain("distributionReach")),
        ...effectsOf(runs, "distributionVariety", "variety"),
        ...effectsOf(runs, "distributionFit", "fit"),
      ];
    },
  },
  {
    id: "P5",
    kind: "E",
    claim: "Relational demands take part of the gain back (F2).",
    source: study,
    grade: "seed",
    agency,
    seeds: 30,
    rule:
      "The gain of teams with generous provisions over caseworkers alone with scarce ones is smaller at 5 meetings a week than at 1 or 2, " +
      "whichever mean gain is larger, by more than what matters (0.05 for breadth and fit, 0.03 for engagement): the whole paired 95 % " +
      "interval. Each of the three is told by itself, and the row holds where all three do. Choosing the larger of two means can raise " +
      "the chance of a false claim from 2.5 to at most 5 %. The loss as a share of the gain, and with case meetings and relations off in " +
      "turn, is reported.",
    arms: {
      "alone-scarce": { parameters: aloneScarce() },
      ...Object.fromEntries(
        switchedOff.map(({ name, levers }) => [`alone-scarce${name}`, { parameters: aloneScarce(levers) }]),
      ),
      ...Object.fromEntries(
        [...few, many].flatMap((meetings) => [
          [`team-generous at ${meetings}`, { parameters: teamGenerous({ "meetings.perWeek": meetings }) }],
          ...switchedOff.map(({ name, levers }) => [
            `team-generous at ${meetings}${name}`,
            { parameters: teamGenerous({ "meetings.perWeek": meetings, ...levers }) },
          ]),
        ]),
      ),
    },
    judge: (runs) => [
      ...erosionOf(runs),
      ...causes.map((measure) =>
        report(
          `${measure} of the teams, 5 meetings a week minus 1`,
          minus(runs.values("team-generous at 5", measure), runs.values("team-generous at 1", measure)),
        ),
      ),
    ],
  },
];
