// How a week of ordinary solo offices goes by: what time studies and staff surveys found there.

import { aloneScarce, childWelfareOffice } from "../agencies.ts";
import { beyond, inBand, minus, over, report, smallestShare } from "../judge.ts";
import type { PatternRow } from "../row.ts";

const office = "child-welfare-office, eight caseworkers alone";
const timeStudies = "ICF/WRMA 2014, CCN/Newton 2022, Liquid 2012, NOMS 2008";
const arms = { office: { parameters: childWelfareOffice() } };

export const officeTimeRows: readonly PatternRow[] = [
  {
    id: "P1",
    kind: "C",
    claim: "Direct client contact is a minority of work time.",
    source: timeStudies,
    grade: "L",
    agency: office,
    seeds: 30,
    rule: "The mean share of contact in minutes worked lies in 0.15 to 0.34.",
    arms,
    judge: (runs) => [
      inBand("contact, of minutes worked", runs.values("office", "contactShare"), 0.15, 0.34),
    ],
  },
  {
    id: "P2",
    kind: "C",
    claim: "Documentation is the largest block of work time.",
    source: `${timeStudies}; Northwoods 2014`,
    grade: "L",
    agency: office,
    seeds: 30,
    rule: "The mean share of paperwork in minutes worked lies in 0.35 to 0.50, and it is 1.2 to 2.5 times contact.",
    arms,
    judge: (runs) => [
      inBand("paperwork, of minutes worked", runs.values("office", "paperworkShare"), 0.35, 0.5),
      inBand(
        "paperwork over contact",
        over(runs.values("office", "paperworkShare"), runs.values("office", "contactShare")),
        1.2,
        2.5,
      ),
    ],
  },
  {
    id: "P12",
    kind: "C",
    claim: "About a quarter of decisions are grey.",
    source: "Maestas, Mullen & Strand 2013",
    grade: "L",
    agency: office,
    seeds: 30,
    rule:
      "Of the decisions over provisions in the stream of real ones, the mean share whose answer differs between the quartiles of workers by " +
      "leniency lies in 0.20 to 0.25.",
    arms,
    judge: (runs) => [
      inBand("decisions that depend on who decides", runs.values("office", "dependsOnWhoShare"), 0.2, 0.25),
    ],
  },
  {
    id: "P17",
    kind: "C",
    claim: "The system runs overloaded.",
    source: "ICF/WRMA 2014",
    grade: "L, D",
    agency: office,
    seeds: 30,
    rule: "The mean of work generated over minutes available lies in 1.1 to 1.6.",
    arms,
    judge: (runs) => [
      inBand("work generated / minutes available", runs.values("office", "demandRatio"), 1.1, 1.6),
    ],
  },
  {
    id: "P18",
    kind: "C",
    claim: "Overtime is normal.",
    source: "Liquid 2012, BASW 2018",
    grade: "L",
    agency: office,
    seeds: 30,
    rule: "The mean of minutes worked over contract lies in 1.05 to 1.25.",
    arms,
    judge: (runs) => [
      inBand("minutes worked / contract", runs.values("office", "overtimeRatio"), 1.05, 1.25),
    ],
  },
  {
    id: "P19",
    kind: "C",
    claim: "Twenty to forty per cent of staff leave in a year, most of them in their first two years.",
    source: "Casey 2017; Edwards & Wildeman 2018",
    grade: "L",
    agency: office,
    seeds: 30,
    rule:
      "The mean of leavers by worker and year lies in 0.20 to 0.40, and the hazard of leaving in the first two years is above that later: the " +
      "whole 95 % interval beyond 0.02 a year.",
    arms: { office: { parameters: childWelfareOffice(), reading: "workers" } },
    judge: (runs) => [
      inBand("leavers by worker and year", runs.values("office", "turnoverPerYear"), 0.2, 0.4),
      beyond(
        "hazard of leaving a year, first two years minus later",
        minus(runs.values("office", "leaving.early"), runs.values("office", "leaving.late")),
        "above",
        smallestShare,
      ),
    ],
  },
  {
    id: "P20",
    kind: "C",
    claim: "A fifth of staff are burnt out, half highly exhausted.",
    source: "meta-analysis, J Soc Serv Res 2024",
    grade: "L",
    agency: office,
    seeds: 30,
    rule:
      "The mean share burnt out lies in 0.15 to 0.25 and the mean share highly exhausted in 0.40 to 0.60: the sources' 20 and 50 % with the bands " +
      "in which the office was sized.",
    arms,
    judge: (runs) => [
      inBand("burnt out", runs.values("office", "burnoutShare"), 0.15, 0.25),
      inBand("highly exhausted", runs.values("office", "exhaustionShare"), 0.4, 0.6),
    ],
  },
  {
    id: "P37",
    kind: "C",
    claim: "The week of a solo office goes by as in time studies.",
    source: "Liquid Personnel 2012, n > 600",
    grade: "L",
    agency: "the default agency with six caseworkers alone, 200 dollars a place",
    seeds: 30,
    rule:
      "Means lie in the bands around the sources' figures in which the office was sized: contact 0.15 to 0.34, paperwork 0.35 to 0.50, meetings of " +
      "all kinds with half of liaison 0.08 to 0.16, travel 0.08 to 0.14, telephone with the other half 0.08 to 0.14, of minutes worked; minutes " +
      "worked over contract 1.05 to 1.25. Supervision and training are reported as shares (1.9 and 3.1 hours of a month are 0.010 and 0.017).",
    arms: { office: { parameters: aloneScarce() } },
    judge: (runs) => {
      const of = (name: string) => runs.values("office", name);
      const sum = (...terms: number[][]) =>
        terms[0].map((_, index) => terms.reduce((all, term) => all + term[index], 0));
      const half = of("liaisonShare").map((share) => share / 2);
      return [
        inBand("contact", of("contactShare"), 0.15, 0.34),
        inBand("paperwork", of("paperworkShare"), 0.35, 0.5),
        inBand(
          "meetings of all kinds",
          sum(of("meetingShare"), of("staffMeetingShare"), of("supervisionShare"), of("trainingShare"), half),
          0.08,
          0.16,
        ),
        inBand("travel", of("travelShare"), 0.08, 0.14),
        inBand("telephone", sum(of("telephoneShare"), half), 0.08, 0.14),
        inBand("minutes worked / contract", of("overtimeRatio"), 1.05, 1.25),
        report("supervision", of("supervisionShare")),
        report("training", of("trainingShare")),
      ];
    },
  },
];
