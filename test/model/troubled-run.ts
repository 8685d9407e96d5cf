// One run in detail to look into: little money, lax rules, long waits, and people who come and go.
import type { Agency } from "../../src/model/agency.ts";
import { type DetailRows, runInDetail } from "../../src/model/detailed-run.ts";
import type { MeasureName } from "../../src/model/measures.ts";
import type { Happening, HappeningKind, HappeningOf } from "../../src/model/observe/witness.ts";
import type { Parameters } from "../../src/model/parameters.ts";
import { simulate, type Watcher } from "../../src/model/simulate.ts";
import { measureOf, parametersWith, smallAgency } from "../truth/agencies.ts";

/** Little money, lax rules, long waits and worn-out workers, with a warm-up, so that everything that can be written down is. */
export const troubled = parametersWith(smallAgency, {
  "intake.places": 30,
  "intake.clientsPerWeek": 3,
  "provisions.perClientYear": 300,
  "provisions.ceilingPerClient": 900,
  "provisions.domains": ["housing", "income", "health", "legal", "childcare", "transport"],
  "provisions.promiseDays": 2,
  "policy.strictnessShare": 0.3,
  "trust.completionDays": 20,
  "turnover.calmPerYear": 1,
  "turnover.burntPerYear": 2,
  "turnover.vacancyDays": 30,
  "time.warmUpDays": 70,
  "time.observedDays": 200,
});

export interface Run {
  readonly rows: DetailRows;
  readonly measure: (name: MeasureName) => number;
  readonly heard: readonly Happening[];
  readonly agency: Agency;
}

/** @param watch sees every evening. */
export function runOf(parameters: Parameters, watch?: Watcher): Run {
  const { outcome, rows } = runInDetail(parameters, 1);
  const heard: Happening[] = [];
  let last: Agency | undefined;
  simulate(parameters, 1, {
    watch: (agency) => {
      last = agency;
      watch?.(agency);
    },
    witness: (happening) => heard.push(happening),
  });
  if (last === undefined) throw new Error("Nothing was run.");
  return { rows, measure: (name) => measureOf(outcome, name), heard, agency: last };
}

export function toldIn<Kind extends HappeningKind>(run: Run, kind: Kind) {
  return run.heard.filter((one): one is Happening & HappeningOf<Kind> => one.kind === kind);
}

export const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
export const meanOf = (values: readonly number[]) => sumOf(values) / values.length;
