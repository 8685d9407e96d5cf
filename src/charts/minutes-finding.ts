// Where the day goes, in a sentence: contact and paperwork of the baseline's front line against the plan with most contact.

import type { RoleDay } from "../experiment/analysis/charts/role-days.ts";
import { quoted } from "../words/labels.ts";
import { decimal } from "../words/numbers.ts";

const contact = "contact";
const paperwork = "paperwork";

/** The role with most contact under the baseline (or, where that was not run, under any plan), and the plan and role with most contact of all. */
export function minutesFinding(days: readonly RoleDay[], baseline: string): string {
  const most = frontLine(days);
  const own = frontLine(days.filter(({ plan }) => plan.name === baseline)) ?? most;
  if (own === undefined || most === undefined) return "Where the paid day goes";
  const opening = `Under ${quoted(own.plan.label)} each ${own.role} has ${minutesOf(own, contact)} minutes of contact a day and ${minutesOf(own, paperwork)} of paperwork`;
  if (days.every(({ plan }) => plan === own.plan)) return opening;
  if (most.plan === own.plan) return `${opening}; no plan leaves more for contact`;
  return `${opening}; under ${quoted(most.plan.label)} each ${most.role} has ${minutesOf(most, contact)} and ${minutesOf(most, paperwork)}`;
}

/** The day with most contact; undefined when contact is not among the activities. */
function frontLine(days: readonly RoleDay[]): RoleDay | undefined {
  const withContact = days.filter(({ minutes }) => minutes.some(({ activity }) => activity === contact));
  return withContact.reduce<RoleDay | undefined>(
    (most, day) => (most === undefined || meanOf(day, contact) > meanOf(most, contact) ? day : most),
    undefined,
  );
}

function minutesOf(day: RoleDay, activity: string): string {
  return decimal(meanOf(day, activity), 0);
}

function meanOf({ minutes }: RoleDay, activity: string): number {
  return minutes.find((one) => one.activity === activity)?.mean ?? 0;
}
