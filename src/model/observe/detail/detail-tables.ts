// Which tables the detail of a run has: what each holds, and its columns; whoever only reads them needs no model.
import { clientColumns } from "./client-columns.ts";
import { decisionColumns } from "./decision-columns.ts";
import { workerColumns } from "./worker-columns.ts";

/** The tables of the detail, by name. */
export const detailTables = {
  clients: { says: "Every client of a simulated programme and what came of it.", columns: clientColumns },
  workers: {
    says: "Every place on the staff, quarter by quarter, warm-up included.",
    columns: workerColumns,
  },
  decisions: {
    says: "Every decision over a need and every incident that was judged, warm-up included.",
    columns: decisionColumns,
  },
} as const;

type DetailName = keyof typeof detailTables;

export const detailNames = Object.keys(detailTables) as DetailName[];
