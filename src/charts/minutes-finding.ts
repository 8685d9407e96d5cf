// Where the day goes, in a sentence: the contact of the whole office under the baseline and under the plan with most of it.
import type { OfficeContact } from "../experiment/analysis/charts/office-contact.ts";
import type { RoleDay } from "../experiment/analysis/charts/role-days.ts";
import { quoted } from "../words/labels.ts";
import { capitalised } from "../words/lists.ts";
import { decimal } from "../words/numbers.ts";

const contact = "contact";

/**
 * The office's hours first, since a worker with more minutes for clients may be one of fewer: "Contact takes 41 hours a
 * week of the whole office as it is (73 minutes a day per solo); most under “B”: 48 (100 per lead)".
 */
export function minutesFinding(
  days: readonly RoleDay[],
  offices: readonly OfficeContact[],
  baseline: string,
): string {
  const most = offices.reduce<OfficeContact | undefined>(
    (best, one) => (best === undefined || one.hoursPerWeek > best.hoursPerWeek ? one : best),
    undefined,
  );
  const own = offices.find(({ plan }) => plan.name === baseline) ?? most;
  if (most === undefined || own === undefined) return "Where the paid day goes";
  const isCompared = own.plan.name === baseline && offices.length > 1;
  const where = isCompared ? "as it is" : `under ${quoted(own.plan.label)}`;
  const opening = `contact takes ${hours(own)} hours a week of the whole office ${where}${perWorker(days, own, " minutes a day per ")}`;
  if (offices.every(({ plan }) => plan.name === own.plan.name)) return capitalised(opening);
  if (most.plan.name === own.plan.name) return capitalised(`${opening}; in no plan more`);
  return capitalised(
    `${opening}; most under ${quoted(most.plan.label)}: ${hours(most)}${perWorker(days, most, " per ")}`,
  );
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
