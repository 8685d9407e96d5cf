// Whether more of a resource, money or people, repairs engagement by itself.
import { meanInOrder } from "../../../src/statistics/summary.ts";
import { alone, defaultAgency, type Levers, teams } from "../agencies.ts";
import { beyond, minus, report, same } from "../judge.ts";
import type { PatternRow, RowRuns } from "../row.ts";

const moderate = 800;
const tripled = 3 * moderate;
const lastDollars = 500;

/** Enough for what is only reported. */
const fewSeeds = 10;

const withMoney = (staff: Levers, dollars: number) => ({
  parameters: defaultAgency({ ...staff, "provisions.perClientYear": dollars }),
});

const withSlack = (staff: Levers, dollars: number, share: number) => ({
  parameters: defaultAgency({ ...staff, "provisions.perClientYear": dollars, "slack.usedShare": share }),
  seeds: fewSeeds,
});

const staffs = [
  { name: "alone", levers: alone },
  { name: "in teams", levers: teams },
] as const;

const slackShares = [0, 1] as const;

const staffNumbers = [6, 8, 10, 12, 14] as const;
const endNumbers = [6, 8, 12, 14] as const;
const staffOf = (count: number, levers: Levers = {}) =>
  defaultAgency({ ...alone, "staff.teams": count, ...levers });
const staffArm = (count: number, slack?: number) =>
  slack === undefined ? `${count} caseworkers` : `${count} caseworkers, slack ${slack}`;

const gained = (runs: RowRuns, staff: string, measure: string, slack = "") =>
  minus(
    runs.values(`${staff}, tripled${slack}`, measure),
    runs.values(`${staff}, moderate${slack}`, measure),
  );

export const moneyAndStaffRows: readonly PatternRow[] = [
  {
    id: "P8",
    kind: "E",
    claim: "Provisions alone are no panacea for engagement (F4).",
    source: "Davis & Ybarra 2023; the arms of Stay the Course",
    grade: "seed; L design, B result",
    agency: `the default agency, alone and in teams; ${moderate} dollars a place against ${tripled}`,
    seeds: 30,
    rule:
      "Tripling provisions, alone and in teams, changes engagement, with and without responsiveness, by less than 0.03 (two one-sided " +
      "tests, 90 % interval inside) while variety rises by more than 0.05 (whole 95 % interval). The effect of the last 500 dollars, and the " +
      "same where no slack and where all of it is used, are reported.",
    arms: Object.fromEntries(
      staffs.flatMap(({ name, levers }) => [
        [`${name}, moderate`, withMoney(levers, moderate)],
        [`${name}, tripled`, withMoney(levers, tripled)],
        [`${name}, tripled less ${lastDollars}`, withMoney(levers, tripled - lastDollars)],
        ...slackShares.flatMap((share) => [
          [`${name}, moderate, slack ${share}`, withSlack(levers, moderate, share)],
          [`${name}, tripled, slack ${share}`, withSlack(levers, tripled, share)],
        ]),
      ]),
    ),
    judge: (runs) =>
      staffs.flatMap(({ name }) => [
        same(`${name}: change in engagement`, gained(runs, name, "engagementQuality"), 0.03),
        same(
          `${name}: change in engagement without responsiveness`,
          gained(runs, name, "engagementWithoutResponsiveness"),
          0.03,
        ),
        beyond(`${name}: change in variety`, gained(runs, name, "distributionVariety"), "above", 0.05),
        report(
          `${name}: engagement bought by the last ${lastDollars} dollars`,
          minus(
            runs.values(`${name}, tripled`, "engagementQuality"),
            runs.values(`${name}, tripled less ${lastDollars}`, "engagementQuality"),
          ),
        ),
        report(
          `${name}: variety bought by the last ${lastDollars} dollars`,
          minus(
            runs.values(`${name}, tripled`, "distributionVariety"),
            runs.values(`${name}, tripled less ${lastDollars}`, "distributionVariety"),
          ),
        ),
        report(
          `${name}: part of the tripled pot that is spent`,
          runs.values(`${name}, tripled`, "provisionsSpentShare"),
        ),
        ...slackShares.map((share) =>
          report(
            `${name}, slack.usedShare ${share}: change in engagement`,
            gained(runs, name, "engagementQuality", `, slack ${share}`),
          ),
        ),
      ]),
  },
  {
    id: "P8b",
    kind: "E",
    claim: "More staff alone saturates: each further caseworker buys less engagement.",
    source: "Davis & Ybarra 2023",
    grade: "seed",
    agency: "the default agency, caseworkers alone, the same 144 places and money for 6 to 14 of them",
    seeds: 30,
    rule:
      "From 6 to 8 caseworkers engagement gains more than from 12 to 14: the whole paired 95 % interval of the difference above 0.02. Reported: each gain, the " +
      "step from which on the gain by two more is under what matters (0.03, mean), and the first and last gain with no slack and all of it used.",
    arms: Object.fromEntries([
      ...staffNumbers.map((count) => [staffArm(count), { parameters: staffOf(count) }]),
      ...slackShares.flatMap((share) =>
        endNumbers.map((count) => [
          staffArm(count, share),
          { parameters: staffOf(count, { "slack.usedShare": share }), seeds: fewSeeds },
        ]),
      ),
    ]),
    judge: (runs) => {
      const engagement = (count: number, slack?: number) =>
        runs.values(staffArm(count, slack), "engagementQuality");
      const gains = staffNumbers.slice(1).map((count, index) => ({
        from: staffNumbers[index],
        to: count,
        gain: minus(engagement(count), engagement(staffNumbers[index])),
      }));
      const [first, last] = [gains[0], gains[gains.length - 1]];
      const under = gains.find(({ gain }) => meanInOrder(gain) < 0.03);
      return [
        beyond("gain from 6 to 8 minus gain from 12 to 14", minus(first.gain, last.gain), "above", 0.02),
        ...gains.map(({ from, to, gain }) => report(`engagement, ${to} caseworkers minus ${from}`, gain)),
        {
          says: "caseworkers from whom on two more buy less than 0.03 (none: not up to 14)",
          value: under?.from ?? Number.NaN,
          low: Number.NaN,
          high: Number.NaN,
          bound: "",
          verdict: "reported",
        },
        ...slackShares.flatMap((share) => [
          report(
            `slack.usedShare ${share}: engagement, 8 caseworkers minus 6`,
            minus(engagement(8, share), engagement(6, share)),
          ),
          report(
            `slack.usedShare ${share}: engagement, 14 caseworkers minus 12`,
            minus(engagement(14, share), engagement(12, share)),
          ),
        ]),
        report("idle, of minutes present, with 6 caseworkers", runs.values(staffArm(6), "idleShare")),
        report("idle, of minutes present, with 14 caseworkers", runs.values(staffArm(14), "idleShare")),
      ];
    },
  },
];
