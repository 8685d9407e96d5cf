// An agency from the numbers that a manager knows, and other ways to spend the same money, or next year's.
import { type ParameterName, type Parameters, parameterEntry } from "../model/parameters.ts";
import { staffCostPerYear } from "../model/payroll.ts";
import type { Changes } from "./scenario.ts";
import { settingParameters } from "./settings.ts";

export interface AgencyNumbers {
  /** The agency that supplies everything else. */
  readonly setting: string;
  readonly clients: number;
  readonly leads: number;
  readonly assistants: number;
  /** Hours of paperwork and liaison in a lead's week; absent: as in the setting. */
  readonly paperworkHours?: number;
  /** Dollars a year for all clients together. */
  readonly provisions: number;
  /** Dollars a year. */
  readonly leadWage: number;
  /** Dollars a year; absent: in the setting's proportion to a lead's. */
  readonly assistantWage?: number;
  /** Absent: about one to five workers. */
  readonly supervisors?: number;
  /** What other plans may cost, dollars a year; absent: what there is costs. */
  readonly budget?: number;
}

/** Whole people, cut into equal teams. */
export interface Heads {
  readonly teams: number;
  readonly leadsPerTeam: number;
  readonly assistantsPerTeam: number;
}

export type Way =
  | "what-we-have"
  | "same-staff"
  | "caseworkers-alone"
  | "split"
  | "one-lead-fewer"
  | "one-lead-more";

export interface WayToSpend extends Heads {
  readonly way: Way;
  /** Salaries of leads and assistants, without on-costs. */
  readonly salaries: number;
  /** Dollars a year for provisions: the agency's own, and what other heads leave over or take. */
  readonly provisions: number;
  /** The same for a place, in cents. */
  readonly provisionsPerPlace: number;
}

export interface AgencyPlans {
  readonly setting: string;
  /** Every value of the setting. */
  readonly usual: Parameters;
  /** For all plans, in the order in which they are written. */
  readonly shared: Changes;
  readonly onCostShare: number;
  /** Staff and provisions of what there is, dollars a year. */
  readonly nowPerYear: number;
  /** What every other plan costs, dollars a year: the same, unless there is a budget. */
  readonly perYear: number;
  /** What there is first, then at most two others at the same money; three where the money changes. */
  readonly ways: readonly [WayToSpend, ...WayToSpend[]];
}

/** Leads and assistants in a team. */
const smallTeams = [
  [2, 1],
  [1, 1],
  [3, 1],
  [1, 2],
  [4, 1],
] as const;

const cents = 100;
const wholeHundreds = 100;
const workersPerSupervisor = 5;
const alternatives = 2;
const alternativesToLessOrMore = 3;

/** Such an agency; nothing is checked here but that the money suffices. */
export function planSameMoney(numbers: AgencyNumbers): AgencyPlans {
  const { setting } = numbers;
  const usual = settingParameters(setting);
  const own = sharedValues(numbers, usual);
  const base = { ...usual, ...own };
  const have = equalTeams(numbers.leads, numbers.assistants);
  const nowPerYear = inCents(staffCostPerYear({ ...base, ...headChanges(have) }) + numbers.provisions);
  const perYear = numbers.budget ?? nowPerYear;
  const spend = (way: Way, heads: Heads): WayToSpend => {
    const money = way === "what-we-have" ? nowPerYear : perYear;
    const provisions = inCents(money - staffCostPerYear({ ...base, ...headChanges(heads) }));
    const provisionsPerPlace = inCents(provisions / numbers.clients);
    return { way, ...heads, salaries: salariesOf(heads, base), provisions, provisionsPerPlace };
  };
  const change = perYear - nowPerYear;
  const others = candidates(numbers, have, base, change / (1 + base["wages.onCostShare"]))
    .filter(([, heads]) => fits(heads))
    .map(([way, heads]) => spend(way, heads))
    .filter(({ provisions }) => provisions >= 0)
    .slice(0, change === 0 ? alternatives : alternativesToLessOrMore);
  const first = spend("what-we-have", have);
  const ways = [first, ...others] as const;
  const fewestLeads = Math.min(...ways.map(({ teams, leadsPerTeam }) => teams * leadsPerTeam));
  const cap = Math.max(usual["staff.caseloadCap"], Math.ceil(numbers.clients / fewestLeads));
  return {
    setting,
    usual,
    shared: { ...own, "staff.caseloadCap": cap },
    onCostShare: base["wages.onCostShare"],
    nowPerYear,
    perYear,
    ways: [first, ...others],
  };
}

/** As many equal teams as the heads allow; caseworkers without assistants stand alone. */
export function equalTeams(leads: number, assistants: number): Heads {
  if (assistants === 0) return { teams: leads, leadsPerTeam: 1, assistantsPerTeam: 0 };
  const teams = commonDivisor(leads, assistants);
  return { teams, leadsPerTeam: leads / teams, assistantsPerTeam: assistants / teams };
}

/** Leads of a team that need no word. */
const usualLeads = 4;

/** Whether equal teams are larger than an office has as a rule; solos never are. */
export function areLargeTeams({ leadsPerTeam, assistantsPerTeam }: Heads): boolean {
  return assistantsPerTeam > 0 && leadsPerTeam > usualLeads;
}

/** Heads that may come or go for teams to become small. */
const fewHeads = [0, 1, 2];

/** Numbers of leads and assistants close to these with which teams are of a usual size; undefined where there are none. */
export function headsForSmallTeams(leads: number, assistants: number): Heads | undefined {
  for (const apart of fewHeads.slice(1)) {
    for (const ofLeads of fewHeads.filter((heads) => heads <= apart)) {
      const ofAssistants = apart - ofLeads;
      const near = [1, -1].flatMap((sign) =>
        [1, -1].map((other) => [leads + sign * ofLeads, assistants + other * ofAssistants] as const),
      );
      const small = near
        .filter((heads) => Math.min(...heads) > 0)
        .map((heads) => equalTeams(...heads))
        .find((heads) => !areLargeTeams(heads));
      if (small !== undefined) return small;
    }
  }
  return undefined;
}

/** Every value of one way to spend the money. */
export function planParametersOf({ setting, shared }: AgencyPlans, way: WayToSpend): Parameters {
  return {
    ...settingParameters(setting),
    ...shared,
    ...headChanges(way),
    "provisions.perClientYear": way.provisionsPerPlace,
  } as Parameters;
}

/** Whether the model takes teams of this size. */
export function fits({ leadsPerTeam, assistantsPerTeam }: Heads): boolean {
  return (
    leadsPerTeam === within("staff.leadsPerTeam", leadsPerTeam) &&
    assistantsPerTeam === within("staff.assistantsPerTeam", assistantsPerTeam)
  );
}

/** What a plan changes for its heads. */
function headChanges({
  teams,
  leadsPerTeam,
  assistantsPerTeam,
}: Heads): Pick<Parameters, "staff.teams" | "staff.leadsPerTeam" | "staff.assistantsPerTeam"> {
  return {
    "staff.teams": teams,
    "staff.leadsPerTeam": leadsPerTeam,
    "staff.assistantsPerTeam": assistantsPerTeam,
  };
}

function inCents(dollars: number): number {
  return Math.round(dollars * cents) / cents;
}

/** Wages that were not given keep their proportion to a lead's, arrivals theirs to the places. */
function sharedValues(
  { clients, leads, assistants, leadWage, assistantWage, supervisors }: AgencyNumbers,
  usual: Parameters,
) {
  const inProportion = (name: "wages.assistantPerYear" | "wages.supervisorPerYear") => {
    const wage = (leadWage * usual[name]) / usual["wages.leadPerYear"];
    return within(name, Math.round(wage / wholeHundreds) * wholeHundreds);
  };
  const weekly = (usual["intake.clientsPerWeek"] * clients) / usual["intake.places"];
  return {
    "intake.places": clients,
    "intake.initialClients": clients,
    "intake.clientsPerWeek": Math.round(weekly * cents) / cents,
    "staff.supervisors": supervisors ?? Math.max(1, Math.round((leads + assistants) / workersPerSupervisor)),
    "wages.leadPerYear": leadWage,
    "wages.assistantPerYear": assistantWage ?? inProportion("wages.assistantPerYear"),
    "wages.supervisorPerYear": inProportion("wages.supervisorPerYear"),
  } as const;
}

function within(name: ParameterName, value: number): number {
  const entry = parameterEntry(name);
  return "from" in entry ? Math.min(entry.to, Math.max(entry.from, value)) : value;
}

/**
 * Other heads, the most telling first: the same where the money changes, then without assistants, with others, then
 * one lead from or for the provisions.
 * @param change of the money for salaries.
 */
function candidates(
  { leads, assistants }: AgencyNumbers,
  have: Heads,
  base: Parameters,
  change: number,
): [Way, Heads][] {
  const money = Math.max(0, salariesOf(have, base) + change);
  const alone = equalTeams(Math.floor(money / base["wages.leadPerYear"]), 0);
  const splits = otherSplits(have, money, base).map((heads): [Way, Heads] => ["split", heads]);
  return [
    ...(change === 0 ? [] : [["same-staff", have] satisfies [Way, Heads]]),
    ...(assistants > 0 && alone.teams > 0 ? [["caseworkers-alone", alone] satisfies [Way, Heads]] : []),
    ...splits,
    ...(leads > 1 ? [["one-lead-fewer", equalTeams(leads - 1, assistants)] satisfies [Way, Heads]] : []),
    ["one-lead-more", equalTeams(leads + 1, assistants)],
  ];
}

/** Small equal teams with another number of leads to an assistant, those first that leave least of the money over. */
function otherSplits(have: Heads, money: number, base: Parameters): Heads[] {
  const found: Heads[] = [];
  for (const [leadsPerTeam, assistantsPerTeam] of smallTeams) {
    const team = salariesOf({ teams: 1, leadsPerTeam, assistantsPerTeam }, base);
    const heads = { teams: Math.floor(money / team), leadsPerTeam, assistantsPerTeam };
    const isSameSplit = leadsPerTeam * have.assistantsPerTeam === assistantsPerTeam * have.leadsPerTeam;
    if (heads.teams > 0 && !isSameSplit) found.push(heads);
  }
  return found.sort((one, other) => salariesOf(other, base) - salariesOf(one, base));
}

function salariesOf({ teams, leadsPerTeam, assistantsPerTeam }: Heads, base: Parameters): number {
  return (
    teams * (leadsPerTeam * base["wages.leadPerYear"] + assistantsPerTeam * base["wages.assistantPerYear"])
  );
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
