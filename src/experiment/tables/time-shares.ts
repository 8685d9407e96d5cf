// Where the time of each role went in a run: columns of runs.csv beside the measures, which are of all roles together.
import type { MinutesByRole } from "../../model/outcome.ts";
import { activities, type roles } from "../../model/state/staff.ts";
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

/** A run with its shares, in the order of {@link timeShareColumns}; absent for a run that failed. */
export interface WithTimeShares {
  readonly timeShares?: readonly number[];
}

const shared = activities.filter((activity) => activity !== "idle");

export const timeShareColumns: readonly Column<WithTimeShares>[] = groups.flatMap((group, number) =>
  shared.map((activity, place) => shareColumn(activity, group, number * shared.length + place)),
);

function shareColumn(
  activity: Exclude<Activity, "idle">,
  { suffix, says }: (typeof groups)[number],
  place: number,
): Column<WithTimeShares> {
  return {
    name: `${shareNames[activity]}${suffix}`,
    unit: activity === "absence" ? "share of minutes worked, idle and absent" : "share of minutes worked",
    meaning: `Minutes that go to: ${activity}, of ${says}; empty where there are none.`,
    value: ({ timeShares }) => timeShares?.[place],
  };
}

/** NaN where nobody holds one of the roles, or nobody worked. */
export function timeSharesOf({ roles: held, activities: told, minutes }: MinutesByRole): number[] {
  return groups.flatMap(({ roles: wanted }) => {
    const row = wanted
      .map((role) => minutes[held.indexOf(role)])
      .find((one) => one !== undefined && !one.every(Number.isNaN));
    if (row === undefined) return shared.map(() => Number.NaN);
    const wholeOf = (counts: (name: string) => boolean) =>
      told.reduce((sum, name, place) => (counts(name) ? sum + row[place] : sum), 0);
    const [paid, worked] = [wholeOf(() => true), wholeOf((name) => !notWorked.includes(name))];
    return shared.map((activity) => {
      const whole = activity === "absence" ? paid : worked;
      return whole > 0 ? (row[told.indexOf(activity)] ?? 0) / whole : Number.NaN;
    });
  });
}
