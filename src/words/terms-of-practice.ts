// The terms for what caseworkers do under scarcity, what they decide, and what clients get from it.
import type { Terms } from "./term.ts";

export const termsOfPractice: Terms = {
  coping: {
    meaning:
      "What caseworkers do when the work is more than the time: they ration, routinise and cream. Acts may be toward clients, away from them, or against them.",
    source: "Lipsky 2010, ch. 7 and 8; toward, away and against: Tummers et al. 2015",
    mechanisms: ["coping"],
    parameters: ["coping.stretchShare", "coping.shortenShare", "coping.simplifyShare", "coping.creamWeight"],
    measures: [
      "rationedShare",
      "routinisedShare",
      "creamingGap",
      "copingTowardShare",
      "copingAwayShare",
      "copingAgainstShare",
    ],
  },
  rationing: {
    meaning: "Giving less of a service than is due: contacts come later than they should, or not at all.",
    source: "Lipsky 2010, ch. 7",
    mechanisms: ["coping"],
    parameters: ["coping.stretchShare"],
    measures: ["rationedShare", "engagementDose"],
  },
  routinising: {
    meaning:
      "Treating clients by the same short routine: contacts get shorter, and the complex is treated as simple.",
    source: "Lipsky 2010",
    mechanisms: ["coping"],
    parameters: ["coping.shortenShare", "coping.simplifyShare"],
    measures: ["routinisedShare", "engagementDose"],
  },
  creaming: {
    meaning: "Giving time to the clients who seem most likely to succeed, before those who need it most.",
    source: "Lipsky 2010, ch. 8",
    mechanisms: ["coping"],
    parameters: [
      "coping.creamWeight",
      "coping.needWeight",
      "coping.motivationWeight",
      "coping.oddsWeight",
      "contact.order",
    ],
    measures: ["creamingGap", "complexityGap"],
  },
  discretion: {
    meaning:
      "The room that a worker has to decide for herself, between what the rules demand and what the case asks for.",
    source: "Lipsky 2010, ch. 2",
    parameters: ["policy.strictnessShare", "policy.coverageShare", "policy.ambiguityShare"],
    measures: ["exceptionShare", "feltAutonomy"],
  },
  judgement: {
    meaning:
      "How a worker sees the merit of a case, through bias, noise and a personal threshold, and what she answers.",
    mechanisms: ["judgement"],
    parameters: ["judgement.noiseSd", "judgement.biasSd", "judgement.thresholdSd"],
    measures: ["decisionAccuracy", "panelAccuracy"],
  },
  merit: {
    meaning:
      "How much better money would serve a need than a referral, or mildness a client than a consequence. It is drawn before anybody judges, and never depends on the budget.",
    mechanisms: ["judgement"],
    parameters: ["judgement.meritMean", "judgement.meritGroupSd", "judgement.meritWithinSd"],
    measures: ["decisionAccuracy", "distributionMatch"],
  },
  "grey area": {
    meaning:
      "Situations about which no rule speaks clearly, so that a worker has to decide what the agency would want.",
    parameters: ["policy.coverageShare", "policy.valuesClarityShare"],
    measures: ["vignetteKappaFirst", "decisionAccuracyOpen"],
  },
  "policy coverage": {
    meaning: "The share of like-case groups for which a rule was written.",
    parameters: ["policy.coverageShare"],
    measures: ["likeCaseConsistency", "exceptionShare"],
  },
  strictness: {
    meaning: "How sure a worker must be of her own judgement before she departs from a rule.",
    parameters: ["policy.strictnessShare"],
    measures: ["wrongfulConsequenceShare", "exceptionShare"],
  },
  ambiguity: {
    meaning:
      "How far workers read the same policy differently, both in whether it speaks and in what it says.",
    parameters: ["policy.ambiguityShare"],
    measures: ["likeCaseConsistency", "clientAnxiety", "newcomerDays"],
  },
  "programme strength": {
    meaning: "The chance that what the programme's rules prescribe is right for the typical case.",
    parameters: ["programme.strengthShare"],
    measures: ["decisionAccuracy", "unwarrantedExceptionShare"],
  },
  exception: {
    meaning: "A decision for a client that departs from a rule which speaks to the case.",
    measures: ["exceptionShare", "unwarrantedExceptionShare"],
  },
  consequence: {
    meaning: "What a client is made to bear for an incident: a sanction, a mark, the end of the programme.",
    measures: ["consequencesPerClientYear", "wrongfulConsequenceShare"],
  },
  "wrongful denial": {
    meaning: "Money refused although it was right, for any reason but an empty pot.",
    mechanisms: ["judgement", "provisions"],
    parameters: ["judgement.noiseSd", "judgement.thresholdSd", "provisions.knownAtStart"],
    measures: ["wrongfulDenialShare", "wrongfulReferredShare"],
  },
  provision: {
    meaning:
      "Money that the agency spends on a client's need, fast and strong, but with paperwork and approval.",
    source: "generous provisions in case teams: Davis & Ybarra 2023",
    mechanisms: ["provisions"],
    parameters: [
      "provisions.perClientYear",
      "provisions.ceilingPerClient",
      "provisions.domains",
      "provisions.approvalSteps",
    ],
    measures: ["distributionCoverage", "distributionVariety", "budgetDenialShare"],
  },
  referral: {
    meaning:
      "Sending a client to another agency for a need: free for the budget, but slower and weaker than money.",
    mechanisms: ["provisions", "judgement"],
    parameters: ["paperwork.minutes.referral", "needs.referralRightPerDay", "needs.referralWrongPerDay"],
    measures: ["distributionVarietyAny", "wrongfulReferredShare"],
  },
  pot: {
    meaning:
      "The agency's money for provisions in a budget period, fixed beforehand. As it runs low, workers ask for less; what is left at the end lapses.",
    mechanisms: ["provisions"],
    parameters: ["provisions.perClientYear", "provisions.periodDays", "provisions.shortfallThreshold"],
    measures: ["budgetDenialShare", "brokenPromisesPerClientYear"],
  },
  "broken promise": {
    meaning: "A granted provision that the pot could not pay in time.",
    mechanisms: ["provisions", "trust"],
    parameters: ["provisions.promiseDays", "trust.brokenPromiseLoss"],
    measures: ["brokenPromisesPerClientYear"],
  },
  "engagement quality": {
    meaning:
      "An index of the conditions for engagement: dose, continuity, alliance and responsiveness. It is never a measured alliance.",
    mechanisms: ["contact", "trust"],
    parameters: ["response.days", "continuity.unit"],
    measures: [
      "engagementQuality",
      "engagementDose",
      "engagementContinuity",
      "engagementAlliance",
      "engagementResponsiveness",
    ],
  },
  breadth: {
    meaning: "How many of a client's needs get something: the domains served out of the domains in need.",
    source: "breadth of resource distribution: Davis & Ybarra 2023",
    mechanisms: ["disclosure", "provisions"],
    parameters: ["disclosure.perContact", "provisions.perClientYear"],
    measures: [
      "distributionVariety",
      "distributionVarietyAny",
      "distributionCoverage",
      "distributionDiversity",
    ],
  },
  match: {
    meaning:
      "The share of spending that went to situations where money was right. Scarcity by itself makes it high.",
    mechanisms: ["judgement"],
    parameters: ["judgement.noiseSd"],
    measures: ["distributionMatch"],
  },
  reach: {
    meaning: "The share of all rightly fundable needs, hidden ones included, that was rightly funded.",
    mechanisms: ["disclosure", "provisions", "judgement"],
    parameters: ["disclosure.perContact", "provisions.perClientYear"],
    measures: ["distributionReach"],
  },
  fit: {
    meaning: "Match and reach together (their harmonic mean): the headline for the quality of distribution.",
    mechanisms: ["judgement", "provisions", "disclosure"],
    measures: ["distributionFit", "distributionMatch", "distributionReach"],
  },
};
