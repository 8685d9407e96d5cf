// Whether a lead gives an item away: the standing division of work, bent by the load on both sides as far as it lets her.
import type { DelegableItem } from "../rules.ts";
import type { HandoffParameters } from "./handoffs.ts";

/** Work of a day that waits with somebody who is neither short of work nor behind with it. */
const aDay = 1;

/** How far an assistant is swamped, 0 with a day's work waiting or less, 1 at the limit above which a lead keeps an item. */
export function swampedShare(backlogDays: number, queueLimitDays: number): number {
  if (backlogDays <= aDay) return 0;
  return Math.min(1, (backlogDays - aDay) / (queueLimitDays - aDay));
}

/**
 * Our rule: the standing share, raised where the assistant has less than a day's work waiting and lowered where more, the
 * more so the looser the division is written. What is dearer to brief than to do the lead keeps. ODD 7.3.
 */
export function delegateByRoom(item: DelegableItem, handoff: HandoffParameters): number {
  if (item.briefingMinutes > item.minutes) return 0;
  const room = Math.max(0, aDay - item.assistantBacklogDays);
  const swamped = swampedShare(item.assistantBacklogDays, handoff.queueLimitDays);
  return item.standingShare * (1 + item.looseness * (room * (1 - item.standingShare) - swamped));
}
