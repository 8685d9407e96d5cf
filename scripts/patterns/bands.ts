// What an ordinary solo office looks like in time studies: measures of the default agency without teams, with their bands.
import { type MeasureName, measureNames } from "../../src/model/measures.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { defaultParameters, type Parameters } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { settingParameters } from "../../src/scenario/settings.ts";

export interface Band {
  readonly id: string;
  /** What is read, in words. */
  readonly says: string;
  readonly source: string;
  readonly from: number;
  readonly to: number;
  readonly of: (run: Run) => number;
}

/** One programme: its measures by name, and its minutes by role. */
export interface Run {
  readonly outcome: Outcome;
  readonly parameters: Parameters;
  readonly measure: (name: MeasureName) => number;
}

/** Part of liaison that is done by telephone, the rest being conferences; a guess, stated so that two bands can be read. */
export const telephonedLiaison = 0.5;

const hoursAMonth = (share: number, run: Run) => {
  const minutesOfAMonth = run.parameters["day.minutes"] * run.measure("overtimeRatio") * (65 / 3);
  return (share * minutesOfAMonth * (1 - run.measure("absenceShare"))) / 60;
};

/** Of the default agency's solo plan with scarce provisions, `alone-scarce` of the flagship. */
export const soloOffice: Parameters = {
  ...defaultParameters,
  "staff.teams": 6,
  "staff.leadsPerTeam": 1,
  "staff.assistantsPerTeam": 0,
  "provisions.perClientYear": 200,
  seed: "solo-office",
};

export const childWelfareOffice: Parameters = {
  ...settingParameters("child-welfare-office"),
  seed: "solo-office",
};

const time: readonly Band[] = [
  {
    id: "P1",
    says: "contact, of minutes worked",
    source: "ICF/WRMA 2014, Newton 2022, Liquid 2012, NOMS 2008",
    from: 0.15,
    to: 0.34,
    of: ({ measure }) => measure("contactShare"),
  },
  {
    id: "P2",
    says: "paperwork, of minutes worked",
    source: "the same; Northwoods 2014",
    from: 0.35,
    to: 0.5,
    of: ({ measure }) => measure("paperworkShare"),
  },
  {
    id: "meetings",
    says: "meetings of all kinds, supervision, consultation, training, and half of liaison as conferences, of minutes worked",
    source: "Liquid 2012",
    from: 0.08,
    to: 0.16,
    of: ({ measure }) =>
      measure("meetingShare") +
      measure("staffMeetingShare") +
      measure("supervisionShare") +
      measure("trainingShare") +
      (1 - telephonedLiaison) * measure("liaisonShare"),
  },
  {
    id: "travel",
    says: "travel, of minutes worked",
    source: "Liquid 2012",
    from: 0.08,
    to: 0.14,
    of: ({ measure }) => measure("travelShare"),
  },
  {
    id: "telephone",
    says: "telephone: calls, and half of liaison, of minutes worked",
    source: "Liquid 2012",
    from: 0.08,
    to: 0.14,
    of: ({ measure }) => measure("telephoneShare") + telephonedLiaison * measure("liaisonShare"),
  },
  {
    id: "supervision",
    says: "supervision, hours a month of a worker",
    source: "Liquid 2012",
    from: 1.5,
    to: 3,
    of: (run) => hoursAMonth(run.measure("supervisionShare"), run),
  },
  {
    id: "training",
    says: "training, hours a month of a worker",
    source: "Liquid 2012",
    from: 2,
    to: 4,
    of: (run) => hoursAMonth(run.measure("trainingShare"), run),
  },
  {
    id: "P17",
    says: "work generated over minutes available",
    source: "ICF/WRMA 2014",
    from: 1.1,
    to: 1.6,
    of: ({ measure }) => measure("demandRatio"),
  },
  {
    id: "P18",
    says: "minutes worked over contract",
    source: "Liquid 2012, BASW 2018",
    from: 1.05,
    to: 1.25,
    of: ({ measure }) => measure("overtimeRatio"),
  },
  {
    id: "P19",
    says: "leaving, of headcount a year",
    source: "Casey 2017; Edwards & Wildeman 2018",
    from: 0.2,
    to: 0.4,
    of: ({ measure }) => measure("turnoverPerYear"),
  },
  {
    id: "P20 burnt out",
    says: "burnt out, of workers",
    source: "meta-analysis, J Soc Serv Res 2024",
    from: 0.15,
    to: 0.25,
    of: ({ measure }) => measure("burnoutShare"),
  },
  {
    id: "P20 exhausted",
    says: "highly exhausted, of workers",
    source: "meta-analysis, J Soc Serv Res 2024",
    from: 0.4,
    to: 0.6,
    of: ({ measure }) => measure("exhaustionShare"),
  },
  {
    id: "caseload",
    says: "clients held by a caseworker",
    source: "two-person anti-poverty teams, trial of 2015 to 2018",
    from: 12,
    to: 24,
    of: ({ measure }) => measure("clientsPerCaseworker"),
  },
  {
    id: "noShows",
    says: "appointments that clients miss, of all",
    source: "Molfenter 2013",
    from: 0.15,
    to: 0.4,
    of: ({ measure }) => measure("noShowShare"),
  },
];

export const soloBands = time;
/** In the child-welfare office: those of the patterns that are read there. */
export const childWelfareBands = time
  .filter(({ id }) => id.startsWith("P"))
  .concat({
    id: "P12",
    says: "decisions whose answer depends on who decides",
    source: "Maestas, Mullen & Strand 2013",
    from: 0.2,
    to: 0.25,
    of: ({ measure }) => measure("dependsOnWhoShare"),
  });

/** Means of each band's reading over replications 1 to `replications`. */
export function readBands(
  parameters: Parameters,
  bands: readonly Band[],
  replications: number,
): readonly number[] {
  const sums = bands.map(() => 0);
  for (let replication = 1; replication <= replications; replication++) {
    const outcome = simulate(parameters, replication);
    const measure = (name: MeasureName) => outcome.measures[measureNames.indexOf(name)];
    bands.forEach((band, index) => {
      sums[index] += band.of({ outcome, parameters, measure });
    });
  }
  return sums.map((sum) => sum / replications);
}
