// The agencies in which the patterns are read.
import { defaultParameters, type Parameters } from "../../src/model/parameters.ts";
import { settingParameters } from "../../src/scenario/settings.ts";

export type Levers = Readonly<Partial<Parameters>>;

/** Warm-up and observed days of every row, and one seed, so that all arms share their replications' lives. */
export const clock = { "time.warmUpDays": 390, "time.observedDays": 390, seed: "patterns" } as const;

export const scarce = 200;
export const generous = 3000;

export const alone: Levers = {
  "staff.teams": 6,
  "staff.leadsPerTeam": 1,
  "staff.assistantsPerTeam": 0,
};

/** Three teams of two leads and an assistant, one case meeting a week. */
export const teams: Levers = {
  "staff.teams": 3,
  "staff.leadsPerTeam": 2,
  "staff.assistantsPerTeam": 1,
  "split.assistantShare": 0.8,
};

const oneMeeting: Levers = { "meetings.perWeek": 1 };

/** The default agency under these levers, at one case meeting a week for those who have any. */
export function defaultAgency(levers: Levers): Parameters {
  return { ...defaultParameters, ...clock, ...oneMeeting, ...levers };
}

/** Eight solo caseworkers with 40 cases each. */
export function childWelfareOffice(levers: Levers = {}): Parameters {
  return { ...settingParameters("child-welfare-office"), ...clock, ...levers };
}

export function residentialFacility(levers: Levers = {}): Parameters {
  return { ...settingParameters("residential-facility"), ...clock, ...levers };
}

/** The four plans of the flagship that differ in teams and money. */
export const aloneScarce = (levers: Levers = {}) =>
  defaultAgency({ ...alone, "provisions.perClientYear": scarce, ...levers });
export const aloneGenerous = (levers: Levers = {}) =>
  defaultAgency({ ...alone, "provisions.perClientYear": generous, ...levers });
export const teamScarce = (levers: Levers = {}) =>
  defaultAgency({ ...teams, "provisions.perClientYear": scarce, ...levers });
export const teamGenerous = (levers: Levers = {}) =>
  defaultAgency({ ...teams, "provisions.perClientYear": generous, ...levers });

/** Nine solos, as many people as in the teams; eight solos and the rest in provisions, the same money. */
export const samePeople = (levers: Levers = {}) =>
  defaultAgency({ ...alone, "staff.teams": 9, "provisions.perClientYear": generous, ...levers });
export const sameMoney = (levers: Levers = {}) =>
  defaultAgency({ ...alone, "staff.teams": 8, "provisions.perClientYear": 3086.81, ...levers });

/** Solos who meet in threes, as the teams do. */
export const meetingInThrees: Levers = { "meetings.group": "peers", "meetings.peersSize": 3 };
