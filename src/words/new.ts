// What streetlevel new says: which file was written, what the pilot found, and why a request cannot be met.
import type { AgencyNumbers, AgencyPlans, Heads } from "../scenario/same-money.ts";
import { diskRefusal } from "./disk.ts";
import { listed } from "./lists.ts";
import { count, counted, dollars } from "./numbers.ts";

/** What each of a manager's numbers is. */
export const agencyWords = {
  clients: "clients served at once",
  leads: "lead caseworkers, or caseworkers where there are no assistants",
  assistants: "assistants who take over paperwork",
  "paperwork-hours": "hours of paperwork in a lead's week",
  provisions: "dollars a year for clients' provisions",
  "lead-wage": "a lead's yearly salary in dollars",
  "assistant-wage": "an assistant's yearly salary in dollars",
  supervisors: "supervisors of all workers",
} as const;

export const settingWords = "the agency that supplies every other number (see: streetlevel list settings)";

export const budgetWords =
  "next year's money for staff and provisions: dollars a year, or a change such as +40000 or --budget=-5%";

export type AgencyOption = keyof typeof agencyWords;

export const replaceFileWords = "overwrite a file of that name";

export function wroteFile(file: string): string {
  return `Wrote ${file}`;
}

/** --clients wants a whole number from 1 to 10,000 (clients served at once), not "many". */
export function notInRange(
  { option, says }: { readonly option: string; readonly says: string },
  found: string,
  /** What may have been meant by it. */
  readings: readonly number[],
  isWhole: boolean,
  from: number,
  to: number,
): string {
  const meant = readings.filter((reading) => reading >= from && reading <= to);
  const plain =
    meant.length === 0
      ? ""
      : meant.length === 1
        ? ` If you mean ${meant[0]}, write it so.`
        : ` It may be ${meant.join(" or ")}; write the one you mean, without a mark between thousands.`;
  const kind = isWhole ? "a whole number" : "a number";
  return `--${option} wants ${kind} from ${count(from)} to ${count(to)} (${says}), not "${found}".${plain}`;
}

/** +5 dollars a year, +5 %, or +0.05 for 5 %: `value` with its sign. */
export function changeOrPercent(written: string, value: number): string {
  const sign = written.slice(0, 1);
  const size = Math.abs(value);
  const percent = size < 1 ? Number((size * 100).toPrecision(12)) : size;
  const typed = sign === "-" ? `--budget=-${percent}%` : `--budget +${percent}%`;
  return `--budget ${written} may be ${size} dollars a year or ${percent} %. Write ${typed} if you mean ${percent} %; a change in dollars is at least 100.`;
}

/** Below 1 of a hundred may be meant, or a share; `from`: the least there may be. */
export function shareOrPercent(
  { option, says }: { readonly option: string; readonly says: string },
  found: string,
  value: number,
  from: number,
): string {
  const hundredfold = Number((value * 100).toPrecision(12));
  const little = value < from ? "" : `, ${found}% if you mean ${value} %`;
  return `--${option} wants ${says}. "${found}" may be ${value} % or ${hundredfold} %: write ${hundredfold} if you mean ${hundredfold} %${little}.`;
}

export function notAFileName(text: string): string {
  return `"${text}" cannot name a scenario. Use 1 to 64 small letters, digits and hyphens, with or without .yaml at the end: my-study.yaml.`;
}

export function fileIsThere(file: string): string {
  return `${file} is there already, and was left as it is. Add --replace to overwrite it, or choose another name.`;
}

export function folderIsThere(file: string): string {
  return `${file} is a folder. Choose another name.`;
}

export function fileNotWritable(file: string, reason: string): string {
  return reason === "ENOENT"
    ? `${file} cannot be written: its folder is not there.`
    : `${file} cannot be written: ${diskRefusal(reason)}.`;
}

export const pilotRuns = "A few short runs to match the paperwork ...";

interface BurdenTried {
  readonly burden: number;
  readonly hoursPerWeek: number;
}

/** The hours lie outside what the least and the greatest burden give; empty where they do not, and nothing is odd. */
export function burdenWarning(
  hours: number,
  reached: BurdenTried,
  /** Where the hours cannot be reached, what can. */
  reachable: { readonly least: BurdenTried; readonly most: BurdenTried } | undefined,
  usual: number,
): string {
  if (reachable !== undefined) {
    const { least, most } = reachable;
    return `${hours} hours of paperwork cannot be reached: with these clients, leads and assistants the model gives a lead from ${least.hoursPerWeek.toFixed(1)} to ${most.hoursPerWeek.toFixed(1)} hours a week. The file has the nearest, burden ${reached.burden}; check the hours, or how many clients a lead has.`;
  }
  const { burden } = reached;
  if (burden >= usual / farFromUsual && burden <= usual * farFromUsual) return "";
  return `The burden ${burden} is far from the setting's ${usual}: paperwork like that is ${burden < usual ? "unusually light" : "unusually heavy"} for that many clients. Check the hours, or how many clients a lead has.`;
}

/** A burden so many times the setting's, or so small a part of it, is told as far from it. */
const farFromUsual = 2.5;

/** Each number that the manager did not give, and where it comes from. */
export function filledIn(
  numbers: AgencyNumbers,
  given: readonly (keyof AgencyNumbers)[],
  { shared, setting }: AgencyPlans,
): string[] {
  const { clients, leads, assistants, provisions, leadWage } = numbers;
  const wage = (name: "wages.assistantPerYear" | "wages.supervisorPerYear") => dollars(Number(shared[name]));
  const all: readonly (readonly [keyof AgencyNumbers | "supervisorWage", string])[] = [
    ["clients", `${counted(clients, "client")}, as in ${setting}`],
    ["leads", `${counted(leads, "lead")}, as in ${setting}`],
    [
      "assistants",
      `${assistants === 0 ? "no assistants" : counted(assistants, "assistant")}, as in ${setting}`,
    ],
    ["paperworkHours", `a paperwork burden as in ${setting}`],
    ["provisions", `${dollars(provisions)} of provisions a year, in proportion to the places of ${setting}`],
    ["leadWage", `${dollars(leadWage)} a year for a lead, as in ${setting}`],
    [
      "assistantWage",
      `${wage("wages.assistantPerYear")} a year for an assistant, in the setting's proportion to a lead's`,
    ],
    [
      "supervisors",
      `${counted(Number(shared["staff.supervisors"]), "supervisor")}, about one to five workers`,
    ],
    [
      "supervisorWage",
      `${wage("wages.supervisorPerYear")} a year for a supervisor, in the setting's proportion to a lead's`,
    ],
  ];
  return all.filter(([number]) => !given.includes(number as keyof AgencyNumbers)).map(([, words]) => words);
}

/** Who works there, and what that costs. */
export function payrollSentence({ ways: [have], shared, onCostShare, nowPerYear }: AgencyPlans): string {
  const supervisors = Number(shared["staff.supervisors"]);
  const leads = have.teams * have.leadsPerTeam;
  const assistants = have.teams * have.assistantsPerTeam;
  const staff = nowPerYear - have.provisions;
  const payroll = staff / (1 + onCostShare);
  const roles = [
    [leads, "lead"],
    [assistants, "assistant"],
    [supervisors, "supervisor"],
  ] as const;
  // Nothing is said of people who are not there.
  const people = listed(roles.filter(([heads]) => heads > 0).map(([heads, role]) => counted(heads, role)));
  return `What there is now: ${counted(leads + assistants + supervisors, "head")} (${people}). Payroll ${dollars(payroll)} a year, on-costs ${dollars(staff - payroll)} (${Math.round(onCostShare * 100)} %), provisions ${dollars(have.provisions)}: together ${dollars(nowPerYear)}.`;
}

/** What the other plans may cost instead. */
export function otherMoney({ nowPerYear, perYear }: AgencyPlans): string {
  const change = perYear - nowPerYear;
  if (change === 0) return "";
  return `The other plans have ${dollars(perYear)} a year, ${dollars(Math.abs(change))} ${change < 0 ? "less" : "more"} than that.`;
}

export function badBudget(found: string): string {
  return `--budget wants dollars a year (1050000), or a change from what there is now (+40000, -40000, +5%, or --budget=-5%), not "${found}".`;
}

export function budgetTooSmall(perYear: number): string {
  return `--budget ${dollars(perYear)} a year buys no plan with these clients. Raise it, or lower --supervisors or --lead-wage.`;
}

/** Filled in, for they were not given: 4 supervisors, about one to five workers; ... */
export function filledInSentence(filled: readonly string[]): string {
  return filled.length === 0 ? "" : `Filled in because it was not given: ${filled.join("; ")}.`;
}

/**
 * Said where equal teams are so large that hardly any office has them, for they share all their case meetings.
 * @param smaller heads close to these that make small teams.
 */
export function largeTeams(have: Heads, smaller: Heads | undefined): string {
  const { leads, assistants } = headsOf(have);
  const sentence = `Teams are equal in the model: ${counted(leads, "lead")} and ${counted(assistants, "assistant")} make ${counted(have.teams, "team")} of ${counted(have.leadsPerTeam, "lead")} and ${counted(have.assistantsPerTeam, "assistant")}, who share assistants and case meetings.`;
  if (smaller === undefined) return sentence;
  const other = headsOf(smaller);
  return `${sentence} If yours are smaller, --leads ${count(other.leads)} --assistants ${count(other.assistants)} makes ${counted(smaller.teams, "team")}.`;
}

function headsOf({ teams, leadsPerTeam, assistantsPerTeam }: Heads) {
  return { leads: teams * leadsPerTeam, assistants: teams * assistantsPerTeam };
}

export function teamsTooLarge(leads: number, assistants: number, most: number): string {
  const who = assistants === 0 ? "" : ` with --assistants ${count(assistants)}`;
  return `--leads ${count(leads)}${who} does not make equal teams of at most ${most} leads and ${most} assistants. Choose numbers with a common divisor.`;
}

export function caseloadTooLarge(clients: number, leads: number, most: number): string {
  return `--clients ${count(clients)} with --leads ${count(leads)} is more than a lead can hold in every plan: the model has at most ${count(most)} clients a lead.`;
}

export function provisionsTooLarge(provisions: number, clients: number, most: number): string {
  return `--provisions ${count(provisions)} with --clients ${count(clients)} is too much for one place: the model has at most ${dollars(most)} a place and year.`;
}

export const noOtherPlan =
  "With so few people and so little money for provisions there is no other plan for the same money. Raise --leads, --assistants or --provisions.";

/** On the screen and in the file, where there are what is and a single alternative. */
export const onlyOneOther = "Only one other way to spend the same money fits so few people.";
