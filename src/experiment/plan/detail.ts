// Of how many replications the detail is written down: clients, workers by quarter, decisions; where asked for, contacts and workers by week.

import type { CellRuns } from "./cell-runs.ts";
import { clientsOf } from "./cost.ts";

/** Of each plan and point, where nothing else is asked for. */
const usualReplications = 2;

/** With more clients than this in all, detail is written down only where it is asked for: about 110 MB. */
export const mostUsualClients = 100_000;

/** Numbers in the detail of a run for each of its clients: measured at 98 to 149. */
export const detailPerClient = 150;

/** Beside these, for each of its clients and days, those of contacts and weeks of workers: measured at 0.7 to 1.2. */
export const fullDetailPerClientDay = 1.5;

export interface DetailChosen {
  /** Replications of each plan and point. */
  readonly replications: number;
  /** Clients in the usual detail, where they are too many and nobody asked. */
  readonly leftOutClients?: number;
}

/** @param asked how many replications of each plan and point; absent: the usual number, unless it is much. */
export function chooseDetail(jobs: readonly CellRuns[], asked?: number): DetailChosen {
  const replications = jobs.reduce((most, job) => Math.max(most, job.replications.length), 0);
  if (asked !== undefined) return { replications: Math.min(asked, replications) };
  const usual = Math.min(usualReplications, replications);
  const clients = jobs.reduce((sum, { parameters }) => sum + usual * clientsOf(parameters), 0);
  return clients <= mostUsualClients
    ? { replications: usual }
    : { replications: 0, leftOutClients: Math.round(clients) };
}
