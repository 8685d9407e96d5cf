// One place, one pot and requests for its client, for tests of what is promised and paid.
import type { Agency } from "../../src/model/agency.ts";
import { needStage } from "../../src/model/state/needs.ts";
import { type Changes, oneTeam, undisturbed } from "./small-agency.ts";

/** A pot of $600 a quarter for one place, requests that are due when they are handed in, no approvals. */
export const smallPot = {
  ...oneTeam,
  ...undisturbed,
  "intake.places": 1,
  "intake.initialClients": 1,
  "provisions.perClientYear": 2400,
  "provisions.approvalSteps": 0,
  "provisions.baseDays": 0,
} satisfies Changes;

/** Money is granted for a need of the first client, and its request is being written. */
export function grant({ office, provisions }: Agency, need: number, cost: number): void {
  office.needs.cost[need] = cost;
  office.needs.event[need] = need;
  office.needs.stage[need] = needStage.requested;
  provisions.promise(need);
}

export function request(agency: Agency, need: number, cost: number): void {
  grant(agency, need, cost);
  agency.provisions.submit(need);
}

/** Dollars of the year that count against the first client's ceiling. */
export const committed = ({ office }: Agency) => office.clients.committedThisYear[0];

/** The supervisor comes to what waits for her today. */
export function superviseToday({ office, paperwork }: Agency): void {
  for (const supervisor of office.staff.supervisors) paperwork.workRest(supervisor);
}
