// The agencies that are measured, and the built model that they run on.

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packageFolder } from "../build.mjs";

export const importBuilt = (path) => import(pathToFileURL(join(packageFolder, "dist", path)).href);

export const daysPerYear = 260;

/** The default agency enlarged to so many clients, with staff, visitors and money in proportion. */
export function agencyOf(clients, defaultParameters) {
  const factor = clients / defaultParameters["intake.places"];
  return {
    ...defaultParameters,
    "intake.places": clients,
    "intake.initialClients": clients,
    "intake.clientsPerWeek": defaultParameters["intake.clientsPerWeek"] * factor,
    "staff.teams": Math.max(1, Math.round(defaultParameters["staff.teams"] * factor)),
    "staff.supervisors": Math.max(1, Math.round(defaultParameters["staff.supervisors"] * factor)),
    "demand.referencePlaces": defaultParameters["demand.referencePlaces"] * factor,
  };
}

/** Two years of the default agency with all mechanisms on: one of warm-up, one observed. */
export async function twoYears() {
  const { defaultParameters } = await importBuilt("model/parameters.js");
  const days = { "time.warmUpDays": daysPerYear, "time.observedDays": daysPerYear };
  return { ...defaultParameters, ...days, seed: "bench" };
}

/** What a run comes to that cost can be counted by: days of clients, and draws. */
export async function sizeOf(parameters, replication) {
  const { simulate } = await importBuilt("model/simulate.js");
  let clientDays = 0;
  const watch = ({ office }) => {
    clientDays += office.presentCount;
  };
  const { drawsMade } = simulate(parameters, replication, { watch });
  return { clientDays, drawsMade };
}
