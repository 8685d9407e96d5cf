// Every mix of staff, provisions and meetings that a yearly budget allows, in whole heads.
import { actingText } from "../../../model/idle-levers.ts";
import { type ParameterName, type Parameters, parameterTable } from "../../../model/parameters.ts";
import { staffCostPerYear } from "../../../model/payroll.ts";

/** What a mix sets: these levers and no others. */
export const mixLevers = [
  "staff.teams",
  "staff.leadsPerTeam",
  "staff.assistantsPerTeam",
  "staff.supervisors",
  "provisions.perClientYear",
  "meetings.perWeek",
] as const satisfies readonly ParameterName[];

export type Mix = Readonly<Record<(typeof mixLevers)[number], number>>;

/** Teams are not made larger than this: an office of more workers has more teams. */
const mostLeads = 6;
const assistantsToALead = 2;
/** Workers to a supervisor. */
const fewestWorkers = 3;
const mostWorkers = 10;
/** Case meetings a week that are tried beside what the agency has. */
const meetingLevels = [0, 1, 3];
const cents = 100;

/**
 * In order of teams, leads, assistants, supervisors, meetings, those of the agency first. Provisions take what staff leave of the budget, to the
 * cent. A mix must hold as many clients at once as `agency` does, or all of its places; caseworkers without assistants stand
 * alone; a supervisor has 3 to 10 workers, or there are as many supervisors as in `agency`. Of mixes that differ in
 * meetings that nobody could hold only the first is there.
 * @param agency every value of the agency as it is.
 */
export function possibleMixes(agency: Parameters, perYear: number): Mix[] {
  const held = clientsHeld(agency);
  const meetings = new Set([agency["meetings.perWeek"], ...meetingLevels]);
  const actsAs = actingText(new Set(mixLevers));
  const known = new Set<string>();
  const mixes: Mix[] = [];
  for (const heads of headsWithin(agency, perYear)) {
    const withHeads = { ...agency, ...heads };
    if (clientsHeld(withHeads) < held) continue;
    const left = perYear - staffCostPerYear(withHeads);
    const perPlace = Math.floor((left / agency["intake.places"]) * cents) / cents;
    if (!isInRange("provisions.perClientYear", perPlace)) continue;
    for (const perWeek of meetings) {
      const mix: Mix = { ...heads, "provisions.perClientYear": perPlace, "meetings.perWeek": perWeek };
      const acting = actsAs({ ...agency, ...mix });
      if (known.has(acting)) continue;
      known.add(acting);
      mixes.push(mix);
    }
  }
  return mixes;
}

/** The mix that a plan's own values make. */
export function mixOf(parameters: Parameters): Mix {
  return Object.fromEntries(mixLevers.map((lever) => [lever, parameters[lever]])) as Mix;
}

type Heads = Pick<
  Mix,
  "staff.teams" | "staff.leadsPerTeam" | "staff.assistantsPerTeam" | "staff.supervisors"
>;

function* headsWithin(agency: Parameters, perYear: number): Iterable<Heads> {
  const costs = (heads: Heads) => staffCostPerYear({ ...agency, ...heads });
  const heads = (teams: number, leads: number, assistants: number, supervisors: number): Heads => ({
    "staff.teams": teams,
    "staff.leadsPerTeam": leads,
    "staff.assistantsPerTeam": assistants,
    "staff.supervisors": supervisors,
  });
  for (let teams = 1; costs(heads(teams, 1, 0, 0)) <= perYear; teams++) {
    for (let leads = 1; leads <= mostLeads && costs(heads(teams, leads, 0, 0)) <= perYear; leads++) {
      const least = leads === 1 ? 0 : 1;
      for (let assistants = least; assistants <= leads * assistantsToALead; assistants++) {
        const workers = teams * (leads + assistants);
        for (const supervisors of supervisorsOf(workers, agency["staff.supervisors"])) {
          const found = heads(teams, leads, assistants, supervisors);
          if (costs(found) <= perYear) yield found;
        }
      }
    }
  }
}

function supervisorsOf(workers: number, own: number): number[] {
  const from = Math.max(1, Math.ceil(workers / mostWorkers));
  const to = Math.max(from, Math.floor(workers / fewestWorkers));
  const usual = Array.from({ length: to - from + 1 }, (_, place) => from + place);
  return [...new Set([...usual, own])].sort((one, other) => one - other);
}

/** Clients whom the caseworkers can hold at once, no more than there are places. */
function clientsHeld(parameters: Parameters): number {
  const caseworkers = parameters["staff.teams"] * parameters["staff.leadsPerTeam"];
  return Math.min(parameters["intake.places"], caseworkers * parameters["staff.caseloadCap"]);
}

function isInRange(lever: "provisions.perClientYear", value: number): boolean {
  const { from, to } = parameterTable[lever];
  return value >= from && value <= to;
}
