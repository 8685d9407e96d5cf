// The measures under the headings a reader looks for.
import { type MeasureName, measureNames } from "../model/measures.ts";

interface MeasureGroup {
  readonly heading: string;
  readonly measures: readonly MeasureName[];
}

/** In reading order. A measure belongs to the first group that names it or begins its name. */
const groupStarts: readonly (readonly [heading: string, starts: readonly string[]])[] = [
  ["Engagement (the model's conditions for it)", ["engagement"]],
  ["Who gets what", ["distribution", "complexityGap", "funded"]],
  [
    "Decisions",
    [
      "decision",
      "wrongful",
      "exception",
      "unwarranted",
      "budgetDenial",
      "brokenPromises",
      "panel",
      "likeCase",
      "vignette",
      "dependsOnWho",
      "ignorance",
    ],
  ],
  ["Coping", ["rationed", "routinised", "creaming", "coping"]],
  [
    "Where the minutes go",
    [
      "contactShare",
      "contactPaid",
      "travel",
      "liaison",
      "telephone",
      "paperwork",
      "handoff",
      "rework",
      "meeting",
      "staffMeeting",
      "coordination",
      "supervision",
      "mentoring",
      "training",
      "onboarding",
      "crisisShare",
      "idle",
      "absence",
      "demandRatio",
      "overtimeRatio",
      "backlog",
    ],
  ],
  [
    "Team and staff",
    [
      "team",
      "disagreements",
      "shared",
      "provisionsKnown",
      "burnout",
      "exhaustion",
      "job",
      "role",
      "felt",
      "vacancy",
      "turnover",
      "newcomer",
      "approval",
    ],
  ],
  [
    "Clients",
    [
      "clients",
      "contactsPer",
      "months",
      "wait",
      "noShow",
      "needs",
      "crisesPer",
      "clientAnxiety",
      "dropout",
      "retention",
      "completion",
      "consequences",
    ],
  ],
  ["Money", ["cost", "provisionsSpent"]],
];

/** Every measure of the table once, by group; what no group claims comes last under "Other". */
export function measureGroups(names: readonly MeasureName[] = measureNames): MeasureGroup[] {
  const headingOf = (name: MeasureName) =>
    groupStarts.find(([, starts]) => starts.some((start) => name.startsWith(start)))?.[0] ?? "Other";
  return [...groupStarts.map(([heading]) => heading), "Other"]
    .map((heading) => ({ heading, measures: names.filter((name) => headingOf(name) === heading) }))
    .filter(({ measures }) => measures.length > 0);
}
