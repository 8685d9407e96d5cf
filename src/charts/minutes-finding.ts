// Where the day goes, in a sentence: the contact of the whole office under the plan with most of it; and plan by plan.
import type { OfficeContact } from "../experiment/analysis/charts/office-contact.ts";
import type { RoleDay } from "../experiment/analysis/charts/role-days.ts";
import { quoted } from "../words/labels.ts";
import { decimal } from "../words/numbers.ts";

const contact = "contact";

/**
 * One claim, of the office's hours, since a worker with more minutes for clients may be one of fewer: "Most contact is
 * under “B”: 48 hours a week of the whole office, against 41 as it is".
 */
export function minutesFinding(offices: readonly OfficeContact[], baseline: string): string {
  const most = offices.reduce<OfficeContact | undefined>(
    (best, one) => (best === undefined || one.hoursPerWeek > best.hoursPerWeek ? one : best),
    undefined,
  );
  if (most === undefined) return "Where the paid day goes";
  const own = offices.find(({ plan }) => plan.name === baseline);
  const inAll = `${hours(most)} hours a week of the whole office`;
  if (offices.length === 1) return `Contact takes ${inAll}`;
  if (own === most) return `Contact takes ${inAll} as it is, and in no plan more`;
  const against = own === undefined ? "" : `, against ${hours(own)} as it is`;
  return `Most contact is under ${quoted(most.plan.label)}: ${inAll}${against}`;
}

/**
 * "Hours of contact a week, caseworkers and assistants together: 41 “As it is” (73 minutes a day per solo), 48 “B” (100
 * per lead)."; empty where they are not known.
 */
export function contactInWords(days: readonly RoleDay[], offices: readonly OfficeContact[]): string[] {
  if (offices.length === 0) return [];
  const told = offices.map(
    (office, place) =>
      `${hours(office)} ${quoted(office.plan.label)}${perWorker(days, office, place === 0 ? " minutes a day per " : " per ")}`,
  );
  return [`Hours of contact a week, caseworkers and assistants together: ${told.join(", ")}.`];
}

function hours({ hoursPerWeek }: OfficeContact): string {
  return decimal(hoursPerWeek, hoursPerWeek < 10 ? 1 : 0);
}

/** " (73 minutes a day per solo)" of the role with most contact, with these words between; empty where nobody has any. */
function perWorker(days: readonly RoleDay[], { plan }: OfficeContact, between: string): string {
  const ranked = days
    .filter((day) => day.plan.name === plan.name)
    .map(({ role, minutes }) => ({
      role,
      mean: minutes.find(({ activity }) => activity === contact)?.mean ?? 0,
    }))
    .sort((one, other) => other.mean - one.mean);
  return ranked.length === 0 ? "" : ` (${decimal(ranked[0].mean, 0)}${between}${ranked[0].role})`;
}
