// Where the parameters of clients, contact, coping, trust and provisions act.
import { alike, type ParameterPlace } from "./place.ts";

export const practicePlaces: readonly ParameterPlace[] = [
  {
    prefix: "needs.",
    about: "what clients need, and how needs end",
    moves: ["needsResolvedShare", "distributionReach", "costPerResolvedNeed"],
  },
  {
    prefix: "incidents.",
    about: "incidents in clients' lives",
    mechanism: "judgement",
    moves: ["consequencesPerClientYear", "wrongfulConsequenceShare", "paperworkShare"],
  },
  {
    prefix: "contact.",
    about: "how often, how long and how well clients are seen",
    mechanism: "contact",
    moves: ["engagementDose", "contactShare", "travelShare", "needsDisclosedShare"],
  },
  {
    prefix: "contact.fileShare",
    about: "what a new caseworker reads in the file",
    mechanism: "contact",
    moves: ["engagementDose", "decisionAccuracy"],
  },
  {
    prefix: "contact.order",
    about: "who is seen first",
    mechanism: "contact",
    moves: ["rationedShare", "creamingGap"],
  },
  {
    prefix: "calls.",
    about: "calls about what is late",
    mechanism: "calls",
  },
  { prefix: "disclosure.", about: "how needs come to be known", mechanism: "disclosure" },
  { prefix: "coping.", about: "what scarcity of time does to practice", mechanism: "coping" },
  {
    prefix: "coping.stretchShare",
    about: "rationing: contacts come later",
    mechanism: "coping",
    moves: ["rationedShare", "engagementDose"],
  },
  {
    prefix: "coping.shortenShare",
    about: "routinising: contacts get shorter",
    mechanism: "coping",
    moves: ["routinisedShare", "engagementDose"],
  },
  {
    prefix: "coping.simplifyShare",
    about: "routinising: the complex is treated as simple",
    mechanism: "coping",
    moves: ["routinisedShare", "engagementDose"],
  },
  {
    prefix: "coping.creamWeight",
    about: "creaming: easy clients first",
    mechanism: "coping",
    moves: ["creamingGap"],
  },
  ...alike(["coping.needWeight", "coping.motivationWeight", "coping.oddsWeight"], {
    about: "creaming: who is thought to deserve time",
    mechanism: "coping",
    moves: ["creamingGap"],
  }),
  {
    prefix: "coping.noiseAdded",
    about: "judging under strain",
    mechanism: "coping",
    moves: ["decisionAccuracy"],
  },
  { prefix: "trust.", about: "what builds trust and what wears it down", mechanism: "trust" },
  {
    prefix: "trust.newFaceLoss",
    about: "what a change of caseworker does to trust",
    mechanism: "trust",
    moves: ["engagementAlliance", "dropoutShare"],
  },
  {
    prefix: "trust.leftInFirstWeek",
    about: "patience on the waiting list",
    mechanism: "trust",
    moves: ["waitDays", "engagementOfAllWhoCame"],
  },
  {
    prefix: "trust.completionDays",
    about: "when a programme can be completed",
    mechanism: "trust",
    moves: ["completionShare", "waitDays"],
  },
  {
    prefix: "programme.limitDays",
    about: "when a programme ends, goals met or not",
    moves: ["completionShare", "waitDays"],
  },
  {
    prefix: "participation",
    about: "whether clients may leave as they like",
    moves: ["dropoutShare", "waitDays"],
  },
  {
    prefix: "provisions.",
    about: "money for clients: the pot, requests, approvals, payments",
    mechanism: "provisions",
  },
  {
    prefix: "provisions.known",
    about: "which provisions workers know of from the first day",
    mechanism: "provisions",
    moves: ["provisionsKnownShare", "wrongfulDenialShare", "ignoranceShare"],
  },
  ...alike(["provisions.forgetDays", "provisions.changedPerYear"], {
    about: "how what is known of provisions is forgotten, or goes stale",
    moves: ["provisionsKnownShare", "ignoranceShare"],
  }),
  {
    prefix: "provisions.offersShare",
    about: "money that is offered unasked",
    mechanism: "provisions",
    moves: ["distributionCoverage", "distributionVariety", "budgetDenialShare"],
  },
  {
    prefix: "needs.cost.",
    about: "what it costs to meet a need of each domain with money",
    moves: ["distributionReach", "budgetDenialShare", "costPerResolvedNeed"],
  },
  {
    prefix: "consistency.",
    about: "clients whom answers surprise, and who compare like cases",
    mechanism: "consistency",
  },
  { prefix: "crises.", about: "needs that turn into crises", mechanism: "crises" },
];
