// Where the parameters of clients, contact, coping, provisions and decisions act.
import type { ParameterPlace } from "./parameter-places.ts";

export const practicePlaces: readonly ParameterPlace[] = [
  {
    prefix: "needs.",
    about: "what clients need, and how needs end",
    files: ["course-of-needs.ts"],
    moves: ["needsResolvedShare", "distributionReach", "costPerResolvedNeed"],
  },
  {
    prefix: "incidents.",
    about: "incidents in clients' lives",
    files: ["clients-day.ts"],
    moves: ["paperworkShare"],
  },
  {
    prefix: "contact.",
    about: "how often, how long and how well clients are seen",
    mechanism: "contact",
    moves: ["engagementDose", "contactShare", "travelShare", "needsDisclosedShare"],
  },
  {
    prefix: "contact.order",
    about: "who is seen first",
    mechanism: "contact",
    moves: ["rationedShare", "creamingGap"],
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
  {
    prefix: "coping.needWeight",
    about: "creaming: who is thought to deserve time",
    mechanism: "coping",
    moves: ["creamingGap"],
  },
  {
    prefix: "coping.motivationWeight",
    about: "creaming: who is thought to deserve time",
    mechanism: "coping",
    moves: ["creamingGap"],
  },
  {
    prefix: "coping.oddsWeight",
    about: "creaming: who is thought to deserve time",
    mechanism: "coping",
    moves: ["creamingGap"],
  },
  {
    prefix: "coping.noiseAdded",
    about: "judging under strain",
    mechanism: "coping",
    files: ["coping.ts", "judgement.ts"],
    moves: ["decisionAccuracy"],
  },
  { prefix: "trust.", about: "what builds trust and what wears it down", mechanism: "trust" },
  {
    prefix: "trust.waitingLeavePerDay",
    about: "patience on the waiting list",
    mechanism: "trust",
    files: ["intake.ts"],
    moves: ["waitDays"],
  },
  {
    prefix: "trust.completionDays",
    about: "when a programme can be completed",
    mechanism: "trust",
    files: ["clients-day.ts"],
    moves: ["completionShare", "waitDays"],
  },
  {
    prefix: "provisions.",
    about: "money for clients: the pot, requests, approvals, payments",
    mechanism: "provisions",
  },
  { prefix: "judgement.", about: "how cases differ, and how workers see them", mechanism: "judgement" },
  {
    prefix: "policy.",
    about: "what the policy says, and how strictly it is meant",
    moves: ["decisionAccuracy", "likeCaseConsistency", "wrongfulConsequenceShare"],
  },
  {
    prefix: "guidance.",
    about: "guidelines, decision trees and rules for allocations",
    moves: ["decisionAccuracy", "likeCaseConsistency"],
  },
  {
    prefix: "programme.",
    about: "how right the programme's own rules are",
    moves: ["decisionAccuracy", "exceptionShare"],
  },
  {
    prefix: "bias.",
    about: "unequal treatment of client groups",
    moves: ["wrongfulDenialGap", "fundedPerNeedGap"],
  },
  { prefix: "consistency.", about: "clients who compare like cases", mechanism: "consistency" },
  { prefix: "crises.", about: "needs that turn into crises", mechanism: "crises" },
];
