// distribution.csv: who got what, by domain of need.
import type { DistributionTable, Outcome } from "../../model/outcome.ts";
import { type CellMeans, meansByCell } from "../analysis/mean-over-runs.ts";
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
    const numbersOf = ({ distribution }: Outcome) => quantityNames.flatMap((name) => distribution[name]);
    for (const cell of meansByCell(results, numbersOf)) yield* rowsOf(cell, places[cell.cellIndex]);
  });
}

function rowsOf({ outcomes, first, meanAt }: CellMeans, place: InCell): DomainRow[] {
  if (first === undefined) return [];
  const { domains } = first.distribution;
  return domains.map((domain, index): DomainRow => {
    const meanOf = (number: number) => meanAt(number * domains.length + index).mean;
    const means = Object.fromEntries(quantityNames.map((name, number) => [name, meanOf(number)])) as Means;
    return { ...place, domain, ...means, replications: outcomes };
  });
}
