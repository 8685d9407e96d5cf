// How far workers agree: alone, and with guidelines, decision trees and computed rules.
import { alone, childWelfareOffice, defaultAgency, type Levers } from "../agencies.ts";
import { inBand, minus, notBeyond, report } from "../judge.ts";
import type { PatternRow } from "../row.ts";

const grey = "vignetteKappaSecondGrey";
const foreseen = "vignetteKappaSecondForeseen";

/** About so much agreement inside coverage, within a tenth. */
const aids = [
  { kind: "guideline", about: 0.35 },
  { kind: "decision-tree", about: 0.55 },
  { kind: "computed-rule", about: 0.85 },
] as const;
const near = 0.1;

const guided = (kind: (typeof aids)[number]["kind"] | "none"): Levers => ({
  ...alone,
  "guidance.kind": kind,
});

export const agreementRows: readonly PatternRow[] = [
  {
    id: "P10",
    kind: "C",
    claim: "Agreement between workers under discretion is low.",
    source: "Kang & Poertner 2006",
    grade: "L",
    agency: "the default agency with six caseworkers alone; child-welfare-office beside it",
    seeds: 30,
    rule: "The mean of Fleiss' kappa over the panel's grey vignettes (caught by the letter, and open), second wave, lies in 0.2 to 0.4.",
    arms: { alone: { parameters: defaultAgency(alone) }, office: { parameters: childWelfareOffice() } },
    judge: (runs) => [
      inBand("kappa in the grey", runs.values("alone", grey), 0.2, 0.4),
      report("kappa in the grey, child-welfare-office", runs.values("office", grey)),
    ],
  },
  {
    id: "P11",
    kind: "I",
    claim:
      "Guidelines help agreement a little, decision trees more, computed rules a lot, and none outside their coverage.",
    source: "Bartelink 2014, Vial 2019, Baird 1999",
    grade: "L direction, J sizes",
    agency: "the default agency with six caseworkers alone",
    seeds: 30,
    rule:
      "Mean kappa over foreseen vignettes, second wave, lies within 0.1 of 0.35, 0.55 and 0.85; in the grey it rises by less than 0.05 with each (whole paired " +
      "95 % interval below 0.05).",
    arms: {
      none: { parameters: defaultAgency(guided("none")) },
      ...Object.fromEntries(aids.map(({ kind }) => [kind, { parameters: defaultAgency(guided(kind)) }])),
    },
    judge: (runs) => [
      ...aids.map(({ kind, about }) =>
        inBand(
          `kappa inside coverage, ${kind}`,
          runs.values(kind, foreseen),
          Number((about - near).toFixed(2)),
          Number((about + near).toFixed(2)),
        ),
      ),
      ...aids.map(({ kind }) =>
        notBeyond(
          `kappa in the grey, ${kind} minus none`,
          minus(runs.values(kind, grey), runs.values("none", grey)),
          "above",
          0.05,
        ),
      ),
      report("kappa inside coverage, no aid", runs.values("none", foreseen)),
    ],
  },
];
