// A trace as JSON, for programs.
import { numberedFromOne, type Trace } from "../experiment/run/trace.ts";
import type { StoryRun } from "../words/story.ts";

/** Days, clients and workers are numbered from 1, as on the command line. */
export function traceAsJson(
  { subject, people, days, activities, happenings }: Trace,
  run: StoryRun,
): Readonly<Record<string, unknown>> {
  return {
    ...run,
    days,
    trace: subject,
    clients: people.clients,
    workers: people.staff.map((member, worker) => ({ worker: worker + 1, ...member })),
    activities,
    happenings: happenings.map(numberedFromOne),
  };
}
