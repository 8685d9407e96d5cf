// The measures of one simulated programme, before a lever was moved and now.
import { measureIn, type RunRow } from "../../experiment/run/rows.ts";
import { type MeasureName, measureEntry, measureNames } from "../../model/measures.ts";
import type { Parameters } from "../../model/parameters.ts";
import { amount } from "../../words/amounts.ts";
import { labelWithUnit } from "../../words/cell-values.ts";
import { labFaults } from "../../words/lab.ts";
import { oneWords } from "../../words/lab-screens.ts";
import type { Crew } from "../engine/crew.ts";
import { useProgramme } from "./use-programme.ts";

interface ProgrammeTableProps {
  readonly caption: string;
  /** What stands above the values before a lever was moved; those of the file when absent. */
  readonly beforeLabel?: string;
  readonly before: Parameters;
  readonly now: Parameters;
  readonly measures: readonly MeasureName[];
  readonly crew: Crew;
}

export function ProgrammeTable({
  caption,
  beforeLabel = oneWords.before,
  before,
  now,
  measures,
  crew,
}: ProgrammeTableProps) {
  const current = useProgramme(now, crew, true);
  const earlier = useProgramme(before, crew, false);
  return (
    <div aria-live="polite" class={current?.isOld ? "old" : undefined}>
      {current?.row.status === "failed" ? <p>{labFaults.runFailed(current.row.reason ?? "")}</p> : null}
      <div class="scroll">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{oneWords.measure}</th>
              <th scope="col">{beforeLabel}</th>
              <th scope="col">{oneWords.now}</th>
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <tr key={measure}>
                <th scope="row" title={measureEntry(measure).definition}>
                  {labelWithUnit(measure)}
                </th>
                <td>{told(earlier?.row, measure)}</td>
                <td>{told(current?.row, measure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function told(row: RunRow | undefined, measure: MeasureName): string {
  if (row === undefined) return "…";
  const value = measureIn(row, measureNames.indexOf(measure));
  return value === undefined ? "" : amount(measure, value);
}
