// One replication with everything that happened in it written down, client by client and decision by decision.
import { openAgency } from "./agency.ts";
import { clientColumns } from "./observe/detail/client-columns.ts";
import { decisionColumns } from "./observe/detail/decision-columns.ts";
import { DetailRecord, type DetailRows } from "./observe/detail/detail-record.ts";
import { workerColumns } from "./observe/detail/worker-columns.ts";
import type { Outcome } from "./outcome.ts";
import type { Parameters } from "./parameters.ts";
import { packRows } from "./run-table.ts";
import { runAgency } from "./simulate.ts";

export type { DetailRows } from "./observe/detail/detail-record.ts";
export { detailNames } from "./observe/detail/detail-tables.ts";

/** As `simulate`, bit for bit, with the detail as plain rows beside. */
export function runInDetail(
  parameters: Parameters,
  replication: number,
): { readonly outcome: Outcome; readonly rows: DetailRows } {
  const agency = openAgency(parameters, replication);
  const record = new DetailRecord(agency);
  const outcome = runAgency(agency, parameters, record.watch, record.witness);
  return { outcome, rows: record.rows() };
}

/** As `simulate`, bit for bit, with the detail among the outcome's tables. */
export function simulateInDetail(parameters: Parameters, replication: number): Outcome {
  const { outcome, rows } = runInDetail(parameters, replication);
  const detail = {
    clients: packRows(clientColumns, rows.clients),
    workers: packRows(workerColumns, rows.workers),
    decisions: packRows(decisionColumns, rows.decisions),
  };
  return { ...outcome, tables: { ...outcome.tables, ...detail } };
}
