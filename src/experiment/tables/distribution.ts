// distribution.csv: who got what, by domain of need, and the Lorenz curve; one number a row.

import type { DistributionTable } from "../../model/outcome.ts";
import {
  type CellOutcomes,
  type MeanOverRuns,
  meanOverRuns,
  outcomesByCell,
} from "../analysis/mean-over-runs.ts";
import type { StudyResults } from "../analysis/results.ts";
import { meanColumn, meanCountColumn } from "./mean-columns.ts";
import { type AtPoint, leverColumns, planColumn } from "./point-columns.ts";
import { type Column, makeTable, type Table } from "./table.ts";

interface DistributionRow extends AtPoint, MeanOverRuns {
  readonly quantity: string;
  readonly domain?: string;
  readonly clientShare?: number;
}

/** By domain, in this order. */
const quantities = [
  "inNeed",
  "disclosed",
  "funded",
  "referred",
  "spending",
] as const satisfies readonly (keyof DistributionTable)[];

export const distributionColumns = [
  {
    name: "quantity",
    unit: "",
    meaning:
      "By domain: inNeed, disclosed, funded, referred (clients), spending (dollars). lorenz: the share of all funded/needed (0-1) that the least served clients have.",
    value: ({ quantity }) => quantity,
  },
  { name: "domain", unit: "", meaning: "Domain of need; empty for lorenz.", value: ({ domain }) => domain },
  {
    name: "clientShare",
    unit: "share, 0-1",
    meaning: "lorenz: the share of clients, least served first: 0, 0.05, ... 1.",
    value: ({ clientShare }) => clientShare,
  },
  meanColumn,
  meanCountColumn,
] as const satisfies readonly Column<DistributionRow>[];

export function distributionTable(results: StudyResults): Table {
  const columns: Column<DistributionRow>[] = [planColumn, ...leverColumns(results), ...distributionColumns];
  return makeTable(
    { name: "distribution", says: "Who got what, by domain of need; Lorenz curve." },
    columns,
    function* () {
      for (const cell of outcomesByCell(results)) yield* rowsOf(cell);
    },
  );
}

function rowsOf({ plan, point, outcomes }: CellOutcomes): DistributionRow[] {
  if (outcomes.length === 0) return [];
  const { domains, lorenz } = outcomes[0].distribution;
  const byDomain = domains.flatMap((domain, index) =>
    quantities.map((quantity): DistributionRow => {
      const means = meanOverRuns(outcomes, ({ distribution }) => distribution[quantity][index]);
      return { plan, point, quantity, domain, ...means };
    }),
  );
  const steps = lorenz.length - 1;
  const curve = lorenz.map((_, step): DistributionRow => {
    const means = meanOverRuns(outcomes, ({ distribution }) => distribution.lorenz[step]);
    return { plan, point, quantity: "lorenz", clientShare: step / steps, ...means };
  });
  return [...byDomain, ...curve];
}
