// Relations about rules, leaving, crises and empty hours that several scenarios share, each with the mutant in which it must not hold.

import type { Relation } from "./relations.ts";

export const strictnessLeavesFewerExceptions: Relation = {
  claim: "rules kept very strictly leave fewer exceptions",
  change: { "policy.strictnessShare": 0.95 },
  measure: "exceptionShare",
  expect: "falls",
  byAtLeast: 0.02,
  mutant: {
    name: "rules that all take to be silent",
    change: { "policy.readingCut": 2, "policy.readingSd": 0 },
  },
};

export const clearRulesAreReadAlike: Relation = {
  claim: "wholly clear rules make workers answer foreseen vignettes more alike",
  change: { "policy.ambiguityShare": 0 },
  measure: "vignetteKappaFirstForeseen",
  expect: "rises",
  byAtLeast: 0.01,
  mutant: {
    name: "readings that never stray, of rules that cover as much",
    change: { "policy.readingSd": 0, "policy.wordingLoss": 0 },
  },
};

export const strangersAreMisjudged: Relation = {
  claim: "workers who learn nothing of their clients judge the same cases less well",
  change: { "contact.knowledgeGain": 0, "meetings.toldShare": 0 },
  measure: "panelAccuracy",
  expect: "falls",
  byAtLeast: 0.02,
  mutant: {
    name: "judgement that knowledge does not help",
    change: { "judgement.noiseSavedByKnowledge": 0 },
  },
};

export const leaversLeaveGaps: Relation = {
  claim: "where staff leave five times as often, places stand vacant for longer",
  change: { "turnover.calmPerYear": 0.75, "turnover.burntPerYear": 2 },
  measure: "vacancyDays",
  expect: "rises",
  byAtLeast: 2,
  mutant: { name: "nobody who ever leaves", change: { "mechanisms.burnout": "off" } },
};

export const quickerCrises: Relation = {
  claim: "needs that come to a head five times as fast bring more crises",
  change: { "crises.hazardPerDay": 0.05 },
  measure: "crisesPerClientYear",
  expect: "rises",
  byAtLeast: 0.05,
  mutant: { name: "needs that never come to a head", change: { "mechanisms.crises": "off" } },
};

export const littleTrustEndsInDropout: Relation = {
  claim: "clients who begin with little trust drop out more",
  change: { "trust.start": 0.1 },
  measure: "dropoutShare",
  expect: "rises",
  byAtLeast: 0.015,
  mutant: { name: "leaving that does not depend on trust", change: { "trust.dropoutByTrust": 0 } },
};

export const aShortDayIsRationed: Relation = {
  claim: "less than half a working day makes caseworkers ration contacts",
  change: { "day.minutes": 200 },
  measure: "rationedShare",
  expect: "rises",
  byAtLeast: 0.03,
  mutant: { name: "days without an end", change: { "mechanisms.timeBudget": "off" } },
};

export const doubleWritingLeavesWorkWaiting: Relation = {
  claim: "twice the documentation leaves half a day's more work waiting",
  change: { "paperwork.burden": 2.4 },
  measure: "backlogDays",
  expect: "rises",
  byAtLeast: 0.5,
  mutant: { name: "days without an end", change: { "mechanisms.timeBudget": "off" } },
};

export const emptyHoursTakeTheDay: Relation = {
  claim: "ten more meetings without content a month take their share of the day",
  change: { "meetings.emptyPerMonth": 20 },
  measure: "meetingShare",
  expect: "rises",
  byAtLeast: 0.02,
  mutant: { name: "no meetings of any kind", change: { "mechanisms.meetings": "off" } },
};

/** Short enough for a test, and long enough for the first wave of the survey. */
export const shortened = {
  "time.warmUpDays": 40,
  "time.observedDays": 150,
  "response.followUpDays": 85,
} as const;
