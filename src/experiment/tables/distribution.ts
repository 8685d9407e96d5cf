// distribution.csv: who got what, by domain of need.
import type { DistributionTable } from "../../model/outcome.ts";
import { type CellOutcomes, meanOverRuns, outcomesByCell } from "../analysis/mean-over-runs.ts";
import type { StudyResults } from "../analysis/results.ts";
import { cellColumns, type InCell, placesOf } from "./point-columns.ts";
import { type Column, makeTable, type Table } from "./table.ts";

type Quantity = "inNeed" | "disclosed" | "funded" | "referred" | "spending";

type Means = Readonly<Record<Quantity, number>>;

interface DomainRow extends InCell, Means {
  readonly domain: string;
  readonly replications: number;
}

const quantities = {
  inNeed: { unit: "clients", meaning: "Clients ever in need of the domain during follow-up." },
  disclosed: { unit: "needs", meaning: "Needs disclosed." },
  funded: { unit: "needs", meaning: "Needs funded." },
  referred: { unit: "needs", meaning: "Needs referred." },
  spending: { unit: "dollars", meaning: "Dollars spent on them." },
} as const satisfies Readonly<Record<Quantity & keyof DistributionTable, { unit: string; meaning: string }>>;

const quantityNames = Object.keys(quantities) as Quantity[];

export const distributionSays = "Who got what, by domain of need: means over replications.";

export const distributionColumns = [
  { name: "domain", unit: "", meaning: "Domain of need.", value: ({ domain }) => domain },
  ...quantityNames.map(
    (name): Column<DomainRow> => ({ name, ...quantities[name], value: (row) => row[name] }),
  ),
  {
    name: "replications",
    unit: "replications",
    type: "integer",
    meaning: "Runs that the means are of.",
    value: ({ replications }) => replications,
  },
] as const satisfies readonly Column<DomainRow>[];

export function distributionTable(results: StudyResults): Table {
  const columns: Column<DomainRow>[] = [...cellColumns(results), ...distributionColumns];
  const places = placesOf(results);
  return makeTable({ name: "distribution", says: distributionSays }, columns, function* () {
    for (const cell of outcomesByCell(results)) yield* rowsOf(cell, places[cell.cellIndex]);
  });
}

function rowsOf({ outcomes }: CellOutcomes, place: InCell): DomainRow[] {
  if (outcomes.length === 0) return [];
  return outcomes[0].distribution.domains.map((domain, index): DomainRow => {
    const meanOf = (quantity: Quantity) =>
      meanOverRuns(outcomes, ({ distribution }) => distribution[quantity][index]).mean;
    const means = Object.fromEntries(quantityNames.map((name) => [name, meanOf(name)])) as Means;
    return { ...place, domain, ...means, replications: outcomes.length };
  });
}
