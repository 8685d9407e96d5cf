// What can be read in one run, by name: the measures always, and what a row asks for beside them.
import type { Parameters } from "../../src/model/parameters.ts";
import { clientsReading } from "./readings/clients.ts";
import { exceptionsReading } from "./readings/exceptions.ts";
import { judgesReading } from "./readings/judges.ts";
import { tablesReading } from "./readings/tables.ts";
import { measuresReading, type Reading, type Values } from "./readings/values.ts";
import { workersReading } from "./readings/workers.ts";

const readings = {
  measures: measuresReading,
  tables: tablesReading,
  exceptions: exceptionsReading,
  workers: workersReading,
  judges: judgesReading,
  clients: clientsReading,
} as const satisfies Readonly<Record<string, Reading>>;

export type ReadingName = keyof typeof readings;

export function readRun(name: ReadingName, parameters: Parameters, replication: number): Values {
  return readings[name](parameters, replication);
}
