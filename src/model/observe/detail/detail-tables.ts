// Which tables the detail of a run has: what each holds, and its columns; whoever only reads them needs no model.
import { clientColumns } from "./client-columns.ts";
import { contactColumns } from "./contact-columns.ts";
import { decisionColumns } from "./decision-columns.ts";
import { workerColumns } from "./worker-columns.ts";
import { workerWeekColumns } from "./worker-week-columns.ts";

/** The tables of the usual detail, by name. */
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

/** Those that a run has beside where it is written down in full. */
export const fullTables = {
  contacts: {
    says: "Every contact with a client, held or missed, by telephone or in a crisis, warm-up included.",
    columns: contactColumns,
  },
  "worker-weeks": {
    says: "Every place on the staff with who holds it, week by week of the observed window.",
    columns: workerWeekColumns,
  },
} as const;

type DetailName = keyof typeof detailTables;

export const detailNames = Object.keys(detailTables) as DetailName[];

export const fullNames = Object.keys(fullTables) as (keyof typeof fullTables)[];
