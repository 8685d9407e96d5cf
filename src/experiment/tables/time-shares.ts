// Where the time of each role went in a run: columns of runs.csv beside the measures, which are of all roles together.
import type { MinutesByRole } from "../../model/outcome.ts";
import { activities, type roles } from "../../model/state/staff.ts";
import type { RunRow } from "../run/rows.ts";
import type { Column } from "./table.ts";

type Role = (typeof roles)[number];
type Activity = (typeof activities)[number];

/** As the measures of idle time have it: whoever carries cases is one role, whether in a team or alone. */
const groups = [
  { suffix: "Leads", says: "leads and solos", roles: ["lead", "solo"] },
  { suffix: "Assistants", says: "assistants", roles: ["assistant"] },
  { suffix: "Supervisors", says: "supervisors", roles: ["supervisor"] },
] as const satisfies readonly { suffix: string; says: string; roles: readonly Role[] }[];

/** Names as those of the measures; idle time by role is a measure itself. */
const shareNames = {
  contact: "contactShare",
  travel: "travelShare",
  liaison: "liaisonShare",
  telephone: "telephoneShare",
  paperwork: "paperworkShare",
  handoff: "handoffShare",
  rework: "reworkShare",
  "case meeting": "meetingShare",
  "staff meeting": "staffMeetingShare",
  coordination: "coordinationShare",
  supervision: "supervisionShare",
  training: "trainingShare",
  mentoring: "mentoringShare",
  crisis: "crisisShare",
  absence: "absenceShare",
} as const satisfies Readonly<Record<Exclude<Activity, "idle">, string>>;

const notWorked: readonly string[] = ["absence", "idle"] satisfies Activity[];

export const timeShareColumns: readonly Column<Pick<RunRow, "outcome">>[] = groups.flatMap((group) =>
  activities.flatMap((activity) => (activity === "idle" ? [] : [shareColumn(activity, group)])),
);

function shareColumn(
  activity: Exclude<Activity, "idle">,
  { suffix, says, roles: wanted }: (typeof groups)[number],
): Column<Pick<RunRow, "outcome">> {
  const ofPaid = activity === "absence";
  return {
    name: `${shareNames[activity]}${suffix}`,
    unit: ofPaid ? "share of minutes worked, idle and absent" : "share of minutes worked",
    meaning: `Minutes that go to: ${activity}, of ${says}; empty where there are none.`,
    value: ({ outcome }) =>
      outcome === undefined ? undefined : shareOf(outcome.minutesByRole, wanted, activity, ofPaid),
  };
}

/** NaN where nobody holds one of the roles, or nobody worked. */
function shareOf(
  { roles: held, activities: told, minutes }: MinutesByRole,
  wanted: readonly string[],
  activity: string,
  ofPaid: boolean,
): number {
  const row = wanted
    .map((role) => minutes[held.indexOf(role)])
    .find((one) => one !== undefined && !one.every(Number.isNaN));
  if (row === undefined) return Number.NaN;
  const whole = told.reduce(
    (sum, name, place) => (ofPaid || !notWorked.includes(name) ? sum + row[place] : sum),
    0,
  );
  return whole > 0 ? (row[told.indexOf(activity)] ?? 0) / whole : Number.NaN;
}
