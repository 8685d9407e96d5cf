// Where the screen gets a recorded programme and the stories in it from: a worker in the page, the model itself in a test.
import { type Subject, traceRun } from "../../experiment/run/trace.ts";
import type { Parameters } from "../../model/parameters.ts";
import { type StoryPart, tellStory } from "../../words/story.ts";
import type { OfficeRecord } from "./office-record.ts";
import { recordOffice } from "./record-office.ts";

/** The seed stands in the parameters. */
export interface OfficeSource {
  /** @throws Error with a sentence when the programme cannot be run. */
  record(parameters: Parameters, replication: number): Promise<OfficeRecord>;
  story(parameters: Parameters, replication: number, subject: Subject): Promise<readonly StoryPart[]>;
}

/** Runs the model where it is asked. */
export const modelAtHand: OfficeSource = {
  record: async (parameters, replication) => recordOffice(parameters, replication).record,
  story: async (parameters, replication, subject) => tellStory(traceRun(parameters, replication, subject)),
};
