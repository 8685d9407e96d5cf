// The one table of what the two-wave survey tells: which wave, which group of respondents, which item.

export const surveyItems = {
  timeForClients: {
    label: "Time for clients",
    unit: "0-1",
    definition:
      "Minutes given / needed in the contacts that were due, as lived; caseworkers for whom one was due.",
  },
  roleClarity: {
    label: "Role clarity",
    unit: "0-1",
    definition:
      "Share of items handed over, and of rulings, of which it was clear who does what, or what holds, as lived; who has lived through none gives no answer.",
  },
  workload: {
    label: "Workload",
    unit: "0-1",
    definition: "Strain, as lived.",
  },
  teamRelations: {
    label: "Team relations",
    unit: "0-1",
    definition: "Cohesion of the own team; no answer where there are no teams.",
  },
  autonomy: {
    label: "Autonomy",
    unit: "0-1",
    definition: "Share of decisions that stood as the worker judged, as lived; caseworkers who have decided.",
  },
  unclearRolesShare: {
    label: "Unclear roles",
    unit: "share",
    definition:
      "Of the respondents who can speak of role clarity, those in whom it lies below survey.unclearBelow.",
  },
  respondents: { label: "Respondents", unit: "workers", definition: "Caseworkers and assistants in post." },
} as const;

export const agreementItems = {
  kappa: {
    label: "Agreement",
    unit: "-1 to 1",
    definition: "Fleiss' kappa over the fixed panel of 120 situations; undefined below 3 raters.",
  },
  rawAgreement: {
    label: "Raw agreement",
    unit: "share",
    definition: "Pairs of raters who gave the same answer.",
  },
  prevalence: { label: "Answers in favour", unit: "share", definition: "Answers in the client's favour." },
} as const;

export type SurveyItem = keyof typeof surveyItems;
export type AgreementItem = keyof typeof agreementItems;

export type SurveyWave = "first" | "second" | "change";

/** Groups of respondents, and of raters. */
export type SurveyGroup =
  | "all"
  | "stayers"
  | "leavers"
  | "newcomers"
  | "within teams"
  | "between teams"
  | "all, foreseen situations"
  | "all, grey situations";

export interface SurveyAnswer {
  readonly wave: SurveyWave;
  readonly group: SurveyGroup;
  readonly item: SurveyItem | AgreementItem;
}

const items = Object.keys(surveyItems) as SurveyItem[];
const agreements = Object.keys(agreementItems) as AgreementItem[];
const raters = [
  "all",
  "within teams",
  "between teams",
  "all, foreseen situations",
  "all, grey situations",
] as const;

function answersOf(
  wave: SurveyWave,
  groups: readonly SurveyGroup[],
  asked: readonly SurveyAnswer["item"][],
): SurveyAnswer[] {
  return groups.flatMap((group) => asked.map((item): SurveyAnswer => ({ wave, group, item })));
}

/** Every answer of the survey, in the order in which a run keeps them. */
export const surveyAnswers: readonly SurveyAnswer[] = [
  ...answersOf("first", ["all", "stayers", "leavers"], items),
  ...answersOf("second", ["all", "stayers", "newcomers"], items),
  ...answersOf("change", ["stayers"], items),
  ...answersOf("first", raters, agreements),
  ...answersOf("second", raters, agreements),
];

interface SurveyItemEntry {
  readonly label: string;
  readonly unit: string;
  readonly definition: string;
}

/** What an answer's item is called, its unit and what it means. */
export function surveyItemEntry(item: SurveyAnswer["item"]): SurveyItemEntry {
  return item in surveyItems ? surveyItems[item as SurveyItem] : agreementItems[item as AgreementItem];
}
