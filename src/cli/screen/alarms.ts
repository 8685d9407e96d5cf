// What is wrong with a study's runs, said after its results, and the exit code that follows.
import { distinctRows } from "../../experiment/analysis/failed-runs.ts";
import type { StudyResults } from "../../experiment/analysis/results.ts";
import { findTwinRuns } from "../../experiment/analysis/twin-runs.ts";
import { findUnvarying } from "../../experiment/analysis/unvarying.ts";
import { missingRows, unvarying } from "../../words/alarms.ts";
import { failedRuns, twinRuns } from "../../words/study.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { prose, type Screen } from "./screen.ts";
import { write } from "./write.ts";

/**
 * Failed, missing and twin runs are faults; a measure without variation is a note.
 * @param areFailuresTold whether the failed runs have been told of already.
 */
export function sayAlarms(
  results: StudyResults,
  { messages }: Effects,
  screen: Screen,
  areFailuresTold = false,
): ExitCode {
  const { rows } = results;
  const say = (text: string) => write(messages, screen, prose(screen, text));
  const expected = results.rowsExpected;
  const missing = expected - rows.length;
  const runs = distinctRows(results);
  const failed = runs.filter(({ status }) => status === "failed");
  const twins = findTwinRuns(rows).filter(({ isAlarming }) => isAlarming);
  if (missing > 0) say(missingRows(missing, expected));
  if (failed.length > 0 && !areFailuresTold)
    say(failedRuns(failed.length, runs.length, failed[0].reason ?? ""));
  if (twins.length > 0) say(twinRuns(twins.length));
  for (const { measure, plans } of findUnvarying(results)) say(unvarying(measure, plans));
  return missing + failed.length + twins.length > 0 ? exitCodes.fault : exitCodes.done;
}
