// One replication with everything that happened in it written down, client by client and decision by decision.

import { clientColumns } from "./observe/detail/client-columns.ts";
import { contactColumns } from "./observe/detail/contact-columns.ts";
import { decisionColumns } from "./observe/detail/decision-columns.ts";
import {
  type DetailOfRun,
  DetailRecord,
  type DetailRows,
  type FullRows,
} from "./observe/detail/detail-record.ts";
import { workerColumns } from "./observe/detail/worker-columns.ts";
import { workerWeekColumns } from "./observe/detail/worker-week-columns.ts";
import { openAgency } from "./open-agency.ts";
import type { OwnRules } from "./open-rules.ts";
import type { Outcome } from "./outcome.ts";
import type { Parameters } from "./parameters.ts";
import { packRows } from "./run-table.ts";
import { runAgency } from "./simulate.ts";

export type { DetailOfRun, DetailRows } from "./observe/detail/detail-record.ts";
export { detailNames, fullNames } from "./observe/detail/detail-tables.ts";

/** A run with its detail as plain rows beside. */
export interface DetailedRun {
  readonly outcome: Outcome;
  readonly rows: DetailRows;
  /** Absent where it was not written down in full. */
  readonly full?: FullRows;
}

/** As `simulate`, bit for bit, with the detail as plain rows beside. */
export function runInDetail(
  parameters: Parameters,
  replication: number,
  rules?: OwnRules,
  detail?: DetailOfRun,
): DetailedRun {
  const agency = openAgency(parameters, replication, rules);
  const record = new DetailRecord(agency, detail);
  const { watch, witness } = record;
  const outcome = runAgency(agency, parameters, { watch, witness });
  const [rows, full] = [record.rows(), record.fullRows()];
  return { outcome, rows, ...(full === undefined ? {} : { full }) };
}

/** As `simulate`, bit for bit, with the detail among the outcome's tables. */
export function simulateInDetail(parameters: Parameters, replication: number, detail?: DetailOfRun): Outcome {
  return withDetail(runInDetail(parameters, replication, undefined, detail));
}

/** An outcome with the detail of its run among its tables. */
export function withDetail({ outcome, rows, full }: DetailedRun): Outcome {
  const detail = {
    clients: packRows(clientColumns, rows.clients),
    workers: packRows(workerColumns, rows.workers),
    decisions: packRows(decisionColumns, rows.decisions),
  };
  const ofFull =
    full === undefined
      ? {}
      : {
          contacts: packRows(contactColumns, full.contacts),
          "worker-weeks": packRows(workerWeekColumns, full.workerWeeks),
        };
  return { ...outcome, tables: { ...outcome.tables, ...detail, ...ofFull } };
}
