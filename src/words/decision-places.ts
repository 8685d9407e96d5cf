// Where the parameters of judgement, policy, aids and the search for provisions act.
import { alike, type ParameterPlace } from "./place.ts";

export const decisionPlaces: readonly ParameterPlace[] = [
  { prefix: "judgement.", about: "how cases differ, and how workers see them", mechanism: "judgement" },
  ...alike(["judgement.biasSd", "judgement.thresholdSd"], {
    about: "how workers differ",
    mechanism: "judgement",
    moves: [
      "dependsOnWhoShare",
      "likeCaseConsistency",
      "vignetteKappaFirst",
      "decisionAccuracy",
      "exceptionShare",
    ],
  }),
  {
    prefix: "judgement.denyMargin",
    about: "refusing a referral too",
    mechanism: "judgement",
    moves: ["wrongfulReferredShare", "decisionAccuracy"],
  },
  {
    prefix: "judgement.waitDays",
    about: "hard cases that wait for a meeting",
    mechanism: "judgement",
    moves: ["distributionDelayDays"],
  },
  {
    prefix: "judgement.hardAbove",
    about: "which cases are hard: they wait for a meeting or go to the supervisor",
    mechanism: "judgement",
    moves: ["supervisionShare", "distributionDelayDays", "decisionAccuracy"],
  },
  {
    prefix: "judgement.errorCorrelation",
    about: "how alike several judges of a case err",
    mechanism: "judgement",
    moves: ["decisionAccuracy", "likeCaseConsistency", "vignetteKappaFirst"],
  },
  {
    prefix: "consultation.",
    about: "talking a hard case over with the supervisor",
    mechanism: "judgement",
    moves: ["supervisionShare"],
  },
  {
    prefix: "policy.",
    about: "what the policy says, and how strictly it is meant",
    mechanism: "judgement",
    moves: ["decisionAccuracy", "likeCaseConsistency", "wrongfulConsequenceShare"],
  },
  {
    prefix: "policy.strictnessShare",
    about: "how far workers depart from a rule",
    mechanism: "judgement",
    moves: [
      "exceptionShare",
      "decisionAccuracy",
      "wrongfulConsequenceShare",
      "copingAgainstShare",
      "feltAutonomy",
    ],
  },
  ...alike(["policy.ambiguityShare", "policy.reading", "policy.correctedShare"], {
    about: "how differently workers and clients read a rule, and how their readings are corrected",
    mechanism: "judgement",
    moves: ["roleClarity", "exceptionShare", "decisionAccuracy", "likeCaseConsistency"],
  }),
  {
    prefix: "policy.values",
    about: "what the agency's values do where no rule was meant, and how they are taught and forgotten",
    mechanism: "judgement",
    moves: ["decisionAccuracyOpen", "likeCaseConsistencyOpen", "decisionAccuracy"],
  },
  {
    prefix: "policy.valuesMinutes",
    about: "speaking of the agency's values",
    mechanism: "judgement",
    moves: ["supervisionShare", "trainingShare"],
  },
  {
    prefix: "policy.lookUpMinutes",
    about: "looking up the rules",
    mechanism: "judgement",
    moves: ["paperworkShare"],
  },
  ...alike(["policy.trainingDays", "policy.onboardingAdded"], {
    about: "learning a long rulebook",
    mechanism: "judgement",
    moves: ["trainingShare"],
  }),
  {
    prefix: "guidance.",
    about: "guidelines, decision trees and computed rules: how far they pull, and what they take",
    mechanism: "judgement",
    moves: [
      "decisionAccuracy",
      "decisionAccuracyForeseen",
      "exceptionShare",
      "likeCaseConsistencyForeseen",
      "vignetteKappaFirstForeseen",
      "roleClarity",
    ],
  },
  {
    prefix: "guidance.minutes.",
    about: "what guidelines, decision trees and computed rules take",
    mechanism: "judgement",
    moves: ["paperworkShare"],
  },
  {
    prefix: "guidance.provisionsListed",
    about: "a list of the available provisions",
    mechanism: "search",
    moves: ["provisionsKnownShare", "wrongfulDenialShare", "ignoranceShare", "distributionCoverage"],
  },
  {
    prefix: "guidance.list",
    about: "looking for a provision in the list",
    mechanism: "search",
    moves: ["provisionsKnownShare", "wrongfulDenialShare", "ignoranceShare"],
  },
  {
    prefix: "search.",
    about: "what it takes to look for a provision",
    mechanism: "search",
    moves: ["coordinationShare", "supervisionShare"],
  },
  {
    prefix: "search.listMinutes",
    about: "looking for a provision in the list",
    mechanism: "search",
    moves: ["paperworkShare"],
  },
  {
    prefix: "programme.",
    about: "how right the programme's own rules are",
    mechanism: "judgement",
    moves: ["decisionAccuracy", "exceptionShare"],
  },
  {
    prefix: "bias.",
    about: "unequal treatment of client groups",
    mechanism: "judgement",
    moves: ["wrongfulDenialGap", "fundedPerNeedGap"],
  },
];
