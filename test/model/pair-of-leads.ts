// A small office that somebody is about to leave.
import type { Agency } from "../../src/model/agency.ts";
import type { Happening } from "../../src/model/observe/witness.ts";
import { type Changes, openWithClients, runDays, undisturbed } from "./small-agency.ts";

/** Two leads with ten clients each and an assistant; nobody comes, nobody leaves unless a test makes them. */
export const pair: Changes = {
  ...undisturbed,
  "time.warmUpDays": 0,
  "time.observedDays": 260,
  "staff.teams": 1,
  "staff.supervisors": 1,
  "staff.caseloadCap": 14,
  "intake.places": 20,
  "intake.initialClients": 20,
  "intake.clientsPerWeek": 0,
  "trust.dropoutPerDay": 0,
  "trust.completionDays": 1040,
  "turnover.calmPerYear": 0,
  "turnover.burntPerYear": 0,
  "turnover.vacancyDays": 6,
  "turnover.onboardingDays": 4,
  "policy.onboardingAdded": 0,
  "policy.lookUpMinutes": 0,
  "incidents.perYear": 0,
  "trust.anxietyLoss": 0,
};

/** The office after twenty days, on the evening before `leaver` leaves, and what has happened in it. */
export function openPair(changes: Changes = {}, leaver = 0): { agency: Agency; heard: Happening[] } {
  const agency = openWithClients({ ...pair, ...changes });
  const heard: Happening[] = [];
  agency.office.observations.witness = (happening) => {
    heard.push(happening);
  };
  runDays(agency, 20);
  agency.office.staff.life.leavingHazard[leaver] = 1e9;
  return { agency, heard };
}
