// Where the screen gets a recorded programme, and the stories in it, from: the page's workers.
import type { Subject } from "../../experiment/run/trace.ts";
import type { Parameters } from "../../model/parameters.ts";
import type { StoryPart } from "../../words/story.ts";
import type { Crew } from "../engine/crew.ts";
import type { OfficeRecord } from "./office-record.ts";

/** Each throws StoppedError when the signal aborts first, and an Error with a sentence when it cannot be done. */
export interface OfficeSource {
  record(parameters: Parameters, replication: number, signal: AbortSignal): Promise<OfficeRecord>;
  story(
    parameters: Parameters,
    replication: number,
    subject: Subject,
    signal: AbortSignal,
  ): Promise<readonly StoryPart[]>;
}

/** Somebody waits for it, so it goes before what the crew has still to do. */
export function sourceOf(crew: Crew): OfficeSource {
  return {
    record: (parameters, replication, signal) =>
      crew.ask({ kind: "office", parameters, replication }, { signal, isUrgent: true }),
    story: (parameters, replication, subject, signal) =>
      crew.ask({ kind: "story", parameters, replication, subject }, { signal, isUrgent: true }),
  };
}
