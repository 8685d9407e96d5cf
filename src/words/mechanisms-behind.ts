// For measures in which no mechanism shows first: the mechanisms that make what their definitions count.
import type { MeasureName } from "../model/measures.ts";
import type { MechanismName } from "../model/mechanisms.ts";

const whatIsGiven = ["disclosure", "provisions", "judgement"] as const;
const wholeContact = ["contact", "trust", "timeBudget"] as const;

export const mechanismsBehind: Readonly<Partial<Record<MeasureName, readonly MechanismName[]>>> = {
  engagementQuality: wholeContact,
  engagementActiveOnly: wholeContact,
  engagementWithoutResponsiveness: wholeContact,
  engagementContinuity: ["contact", "timeBudget"],
  engagementContinuityOther: ["contact", "timeBudget"],
  engagementResponsiveness: ["contact", "disclosure", "provisions"],
  // Who is counted depends on who stays, and so on trust.
  clientsCounted: ["trust"],
  clientsFollowed: ["trust"],
  distributionVariety: whatIsGiven,
  distributionDiversity: whatIsGiven,
  distributionMatch: whatIsGiven,
  distributionFit: whatIsGiven,
  distributionDelayDays: [...whatIsGiven, "tasks"],
  distributionGini: whatIsGiven,
  distributionConcentration: whatIsGiven,
  fundedPerNeedGap: whatIsGiven,
  complexityGap: ["contact", "coping"],
  wrongfulReferredShare: ["judgement", "provisions"],
  panelAccuracy: ["judgement"],
  contactShare: ["contact", "timeBudget"],
  contactPaidShare: ["contact", "timeBudget"],
  travelShare: ["contact", "timeBudget"],
  supervisionShare: ["timeBudget"],
  trainingShare: ["timeBudget"],
  crisisShare: ["timeBudget"],
  jobSatisfaction: ["burnout", "relations", "handoffs", "contact"],
  roleClarity: ["handoffs"],
  feltAutonomy: ["judgement", "provisions"],
  absenceShare: ["timeBudget"],
  disagreementsSettledShare: ["relations", "meetings"],
  needsResolvedShare: ["disclosure", "provisions", "judgement", "contact"],
  completionShare: ["trust"],
  costPerClientMonth: ["provisions", "trust"],
  costPerResolvedNeed: ["provisions", "disclosure", "judgement"],
};
