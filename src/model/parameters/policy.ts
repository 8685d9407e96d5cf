// What the agency's rules say, how sure a worker must be to depart from them, and what guides the reading of them.
import type { ParameterEntry } from "../parameter-entry.ts";

const prototype = "prototype value; judgement";
const essay = "direction from a practitioner's essay on policy and discretion; size is judgement";

export const policyParameters = {
  "policy.coverageShare": {
    label: "Part of situations that a rule was written for (foreseen)",
    unit: "share of situations",
    default: 0.75,
    from: 0,
    to: 1,
    grade: "D",
    lever: true,
    source: "about a quarter of decisions depend on who decides (Maestas, Mullen & Strand 2013); the rest taken as covered, 0.5-0.95 plausible",
  },
  "policy.letterShare": { label: "Of the situations that no rule was written for, those that a rule's wording catches all the same", unit: "share of situations not foreseen", default: 0.5, from: 0, to: 1, grade: "J", lever: true, source: "judgement, 0.2-0.8 plausible" },
  "policy.strictnessShare": { label: "Strictness: how sure a worker must be to depart from a rule (0: own judgement always, 1: never)", unit: "share", default: 0.6, from: 0, to: 1, grade: "J", lever: true, source: prototype },
  "policy.ambiguityShare": { label: "Ambiguity: how differently workers read whether and what a rule says", unit: "share", default: 0.4, from: 0, to: 1, grade: "J", lever: true, source: prototype },
  "policy.valuesClarityShare": { label: "Clarity of the agency's values and priorities", unit: "share", default: 0.4, from: 0, to: 1, grade: "J", lever: true, source: prototype },
  "policy.departMargin": { label: "Margin from which a worker departs from a rule at middling strictness (one half)", unit: "merit units", default: 0.5, from: 0, to: 5, grade: "J", source: prototype },
  "policy.letterWrongShare": { label: "Chance that following the letter is wrong for the typical case of a group it was not meant for", unit: "share of groups", default: 0.5, from: 0, to: 1, grade: "J", source: "0.2-0.8 plausible; judgement" },
  "policy.rarityLoss": { label: "By how much the chance that a rule fits falls from the commonest to the rarest case", unit: "share", default: 0.2, from: 0, to: 1, grade: "J", source: "the rarer the case the worse its rule fits; size is judgement" },
  "policy.readingSd": { label: "Spread of workers' readings of a rule, for a newcomer under full ambiguity and a quarter more", unit: "distance from a rule to its opposite, halved", default: 1.1, from: 0, to: 5, grade: "J", source: prototype },
  "policy.readingFloor": { label: "Part of that spread that no clear wording removes", unit: "share", default: 0.25, from: 0, to: 1, grade: "J", source: prototype },
  "policy.readingSavedByExperience": { label: "Part of that spread that full experience removes", unit: "share", default: 0.5, from: 0, to: 1, grade: "J", source: "halved by experience, prototype; judgement" },
  "policy.readingCut": { label: "How far a reading must lie from silence to be taken for a rule that speaks", unit: "distance from a rule to its opposite, halved", default: 0.6, from: 0, to: 2, grade: "J", source: "judgement" },
  "policy.valuesShrink": { label: "Part of bias, thresholds and readings that fully clear values remove where no rule was meant", unit: "share", default: 0.6, from: 0, to: 1, grade: "J", source: `${essay}; prototype value` },
  "policy.valuesNoiseShrink": { label: "Part of the noise of judgement that fully clear values remove where no rule was meant", unit: "share", default: 0.35, from: 0, to: 1, grade: "J", source: `${essay}; prototype value` },
  "policy.lookUpMinutes": { label: "Minutes of looking up the rules for one situation, under a rulebook of full coverage", unit: "minutes", default: 6, from: 0, to: 120, grade: "J", source: "judgement" },
  "policy.trainingDays": { label: "Training days on the rules for each worker, under a rulebook of full coverage", unit: "days per year", default: 1, from: 0, to: 20, grade: "J", source: "judgement" },
  "policy.onboardingAdded": { label: "Part by which a rulebook of full coverage lengthens a newcomer's training before the first cases", unit: "factor", default: 0.4, from: 0, to: 3, grade: "J", source: "newcomers take longer over a longer rulebook; size is judgement" },
  "programme.strengthShare": { label: "Programme strength: chance that a rule is right for the typical case it was written for", unit: "share of groups", default: 0.75, from: 0, to: 1, grade: "J", lever: true, source: `${essay}; prototype value` },
  "bias.groupGap": { label: "How much more merit workers see in clients of the first group than in equals of the second", unit: "merit units", default: 0, from: 0, to: 1, grade: "L", lever: true, source: "Schram 2009, 0-0.2: 0 is off, on only where a scenario asks" },

  "guidance.kind": {
    label: "Aid for reading the rules",
    unit: "choice",
    default: "none",
    choices: ["none", "guideline", "decision-tree", "computed-rule"],
    grade: "J",
    lever: true,
    source: "guidelines help a little, decision trees more, computed rules most (Bartelink 2014, Vial 2019, Baird 1999); which one is a scenario's choice",
  },
  "guidance.provisionsListed": { label: "Whether a list of the provisions is kept", unit: "choice", default: "false", choices: ["true", "false"], grade: "J", lever: true, source: "a recommendation of Davis & Ybarra 2023; a scenario's choice" },
  "guidance.pull.guideline": { label: "How far a guideline pulls a worker to what the rule says", unit: "share of the way", default: 0.08, from: 0, to: 1, grade: "J", source: "direction: Bartelink 2014; size is judgement" },
  "guidance.pull.decision-tree": { label: "How far a decision tree pulls a worker to what the rule says", unit: "share of the way", default: 0.25, from: 0, to: 1, grade: "J", source: "direction: Vial 2019; size is judgement" },
  "guidance.pull.computed-rule": { label: "How far a computed rule pulls a worker to what the rule says", unit: "share of the way", default: 0.55, from: 0, to: 1, grade: "J", source: "direction: Baird 1999; size is judgement" },
  "guidance.minutes.guideline": { label: "Minutes that a guideline takes for one covered situation", unit: "minutes", default: 2, from: 0, to: 120, grade: "J", source: "judgement" },
  "guidance.minutes.decision-tree": { label: "Minutes that a decision tree takes for one covered situation", unit: "minutes", default: 6, from: 0, to: 120, grade: "J", source: "judgement" },
  "guidance.minutes.computed-rule": { label: "Minutes that a computed rule takes for one covered situation", unit: "minutes", default: 12, from: 0, to: 120, grade: "J", source: "the form that it needs has to be filled in; judgement" },
  "guidance.listFoundShare": { label: "Chance that a provision the worker did not know of is found in the list", unit: "share", default: 0.7, from: 0, to: 1, grade: "J", source: "guess: lists go out of date" },
} as const satisfies Record<string, ParameterEntry>;
