// The story of one client or one worker: the days on which something happened, each in sentences.
import type { People, Trace } from "../experiment/run/trace.ts";
import { clientDay, clientEnd } from "./client-story.ts";
import { isRoutine, routineDays } from "./routine-days.ts";
import { inDays, inStretches, type Stretch } from "./story-days.ts";
import { daysTitle, dayTitle, roleNoun } from "./story-names.ts";
import { isQuiet, quietDays, workerDay } from "./worker-story.ts";

/** A day, or a stretch of days on which only the usual happened. */
export interface StoryPart {
  readonly title: string;
  readonly text: string;
  /** From 0. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** So many usual days in a row are told together. */
const longEnough = 2;

/** The parts in their order; quiet days have none. */
export function tellStory(trace: Trace): StoryPart[] {
  const parts = trace.subject.kind === "client" ? clientParts(trace) : workerParts(trace);
  return parts.filter(({ text }) => text !== "");
}

function workerParts(trace: Trace): StoryPart[] {
  const tellable = trace.happenings.filter((one) => one.kind !== "workerDay" || !one.isAbsent);
  const stretches = inStretches(inDays(tellable), (day) => day.every(isQuiet), longEnough);
  return stretches.map((stretch) => ({
    ...spanOf(stretch),
    text: stretch.length === 1 ? workerDay(stretch[0], trace) : quietDays(stretch.flat(), trace),
  }));
}

function clientParts(trace: Trace): StoryPart[] {
  const tellable = trace.happenings.filter(({ kind }) => kind !== "absenceEnds");
  const stretches = inStretches(inDays(tellable), (day) => day.every(isRoutine), longEnough);
  const told = stretches.map((stretch) => ({
    ...spanOf(stretch),
    text: stretch.length === 1 ? clientDay(stretch[0], trace) : routineDays(stretch.flat(), trace),
  }));
  const lastDay = trace.days - 1;
  const end = { title: dayTitle(lastDay), text: clientEnd(trace.happenings), firstDay: lastDay, lastDay };
  return [...told, end];
}

function spanOf(stretch: Stretch): Omit<StoryPart, "text"> {
  const [firstDay, lastDay] = [stretch[0][0].day, stretch[stretch.length - 1][0].day];
  return {
    title: firstDay === lastDay ? dayTitle(firstDay) : daysTitle(firstDay, lastDay),
    firstDay,
    lastDay,
  };
}

/** Which run a story is from. */
export interface StoryRun {
  readonly scenario: string;
  readonly plan: string;
  readonly replication: number;
  readonly seed: string;
  readonly warmUpDays: number;
}

/** Client 17 in replication 1 of case-teams, plan team-generous, seed davis-ybarra */
export function storyTitle({ subject, people }: Trace, run: StoryRun): string {
  const who = subject.kind === "client" ? `Client ${subject.number}` : titleOfWorker(subject.number, people);
  return `${who} in replication ${run.replication} of ${run.scenario}, plan ${run.plan}, seed ${run.seed}`;
}

function titleOfWorker(number: number, { staff }: People): string {
  const member = staff[number - 1];
  if (member === undefined) return `Worker ${number}`;
  const noun = roleNoun(member.role);
  const team = member.role === "lead" || member.role === "assistant" ? ` of team ${member.team}` : "";
  return `Worker ${number}, ${noun.startsWith("a") ? "an" : "a"} ${noun}${team},`;
}

/** What stands under the title. */
export function storyPreface({ subject, days }: Trace, { warmUpDays }: StoryRun): string {
  const clock =
    warmUpDays === 0
      ? `The run has ${days} working days.`
      : `The run has ${days} working days; what is measured begins on day ${warmUpDays + 1}.`;
  const seen =
    subject.kind === "client"
      ? "Nobody in the agency knows what is in square brackets."
      : "Nobody in the agency yet knows what is in square brackets. Strain runs from 0, enough time, towards 1.";
  return `An invented life in a simulated programme: exactly the run that the other commands count as this replication. ${clock} ${seen} Days without news are left out.`;
}
