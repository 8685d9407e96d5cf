// What a lasting division of work costs: agreeing on it with who is new, keeping it up, and keeping it written.
import type { Slice } from "../parameters.ts";
import { appointmentsOnDay, shiftOf } from "../staff/support.ts";
import type { Office } from "../state/office.ts";
import { activity } from "../state/staff.ts";
import { type TaskKind, taskKinds } from "../state/task-pool.ts";
import { daysPerMonth, daysPerWeek, wholeGrains } from "../units.ts";
import type { HandoffParameters } from "./handoffs.ts";
import type { TimeBudget } from "./time-budget.ts";

const routineKinds: ReadonlySet<TaskKind> = new Set(["note", "recertification", "report", "liaison"]);

/** Whether items of a kind go to the assistant by a standing arrangement, each without a briefing of its own. */
export const isRoutine: readonly boolean[] = taskKinds.map((kind) => routineKinds.has(kind));

/** Part of the items of a kind that by the plan goes to assistants, 0-1. */
export function standingShare(kind: TaskKind | "call", split: Slice<"split">): number {
  return split[`byKind.${kind}`] ?? split.assistantShare;
}

export interface StandingArrangements {
  /** Before a pair's first item: the two agree on how they divide work, once for as long as both stay. */
  agree(lead: number, assistant: number): void;
  /** Today's minutes for keeping arrangements up and the written division known; who is absent misses them. */
  keepUp(): void;
}

/** With `isOn` false nothing has to be agreed on or kept. */
export function createStandingArrangements(
  office: Office,
  p: HandoffParameters,
  split: Slice<"split">,
  budget: TimeBudget,
  isOn: boolean,
): StandingArrangements {
  const { beginning, staff, teams, levers, observations, trail } = office;
  const { life } = staff;
  /** Numbers of the two persons who agreed last, by lead and place of the assistant in the team. */
  const leadOf = beginning.keep(new Int32Array(staff.count * teams.size));
  const assistantOf = beginning.keep(new Int32Array(staff.count * teams.size));
  const divided = levers.derive(() => ({
    isAny: taskKinds.some((kind) => standingShare(kind, split) > 0),
    isRoutine: taskKinds.some((kind, number) => isRoutine[number] && standingShare(kind, split) > 0),
  }));

  const pairOf = (lead: number, assistant: number) =>
    lead * teams.size + assistant - teams.firstMember(staff.team[lead]);

  function haveAgreed(lead: number, assistant: number): boolean {
    const pair = pairOf(lead, assistant);
    return leadOf[pair] === life.occupant[lead] && assistantOf[pair] === life.occupant[assistant];
  }

  function keepPairsUp(team: number): void {
    const minutes = wholeGrains(p.upkeepMinutesPerWeek);
    const firstAssistant = teams.firstAssistant(team);
    for (let lead = teams.firstMember(team); lead < firstAssistant; lead++) {
      if (!staff.isWorking(lead)) continue;
      for (let assistant = firstAssistant; assistant < teams.pastLastMember(team); assistant++) {
        if (!staff.isWorking(assistant) || !haveAgreed(lead, assistant)) continue;
        budget.mustSpend(lead, activity.handoff, minutes);
        budget.mustSpend(assistant, activity.handoff, minutes);
      }
    }
  }

  function readTheDivision(team: number): void {
    const times = appointmentsOnDay(office.day, shiftOf(team), 1, daysPerMonth);
    if (times === 0) return;
    const minutes = wholeGrains(split.keepingMinutes * split.clarityShare);
    for (let worker = teams.firstMember(team); worker < teams.pastLastMember(team); worker++) {
      if (staff.isWorking(worker)) budget.mustSpend(worker, activity.coordination, minutes);
    }
  }

  return {
    agree(lead, assistant) {
      if (!isOn || life.isReady[lead] === 0 || haveAgreed(lead, assistant)) return;
      const pair = pairOf(lead, assistant);
      leadOf[pair] = life.occupant[lead];
      assistantOf[pair] = life.occupant[assistant];
      const minutes = wholeGrains(p.agreementMinutes);
      budget.mustSpend(lead, activity.handoff, minutes);
      budget.mustSpend(assistant, activity.handoff, minutes);
      observations.witness?.({ kind: "agreement", day: office.day, worker: lead, other: assistant, minutes });
      trail.add(lead);
      trail.add(assistant);
    },
    keepUp() {
      if (!isOn) return;
      for (let team = 0; team < teams.count; team++) {
        if (divided.isRoutine && office.day % daysPerWeek === 0) keepPairsUp(team);
        if (divided.isAny) readTheDivision(team);
      }
    },
  };
}
