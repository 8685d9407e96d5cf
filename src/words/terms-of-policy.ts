// The terms for what rules say, how they are read, and what aids and surveys have to do with it.
import type { Terms } from "./term.ts";

export const termsOfPolicy: Terms = {
  foreseen: {
    meaning:
      "A situation of a kind for which a rule was written. The rule is right for the typical case, or not.",
    mechanisms: ["judgement"],
    parameters: ["policy.coverageShare", "programme.strengthShare", "policy.rarityLoss"],
    measures: ["decisionAccuracyForeseen", "wrongfulConsequenceShareForeseen", "likeCaseConsistencyForeseen"],
  },
  "caught by the letter": {
    meaning:
      "A situation for which no rule was written, but to which a rule's wording applies: the resident who crosses the unit without leave to fetch help in an emergency.",
    mechanisms: ["judgement"],
    parameters: ["policy.letterShare", "policy.letterWrongShare"],
    measures: ["wrongfulConsequenceShareLetter", "decisionAccuracyLetter"],
  },
  open: {
    meaning: "A situation to which no rule speaks, neither in its meaning nor by its letter.",
    mechanisms: ["judgement"],
    parameters: ["policy.coverageShare", "policy.letterShare"],
    measures: ["decisionAccuracyOpen", "likeCaseConsistencyOpen"],
  },
  situation: {
    meaning:
      "What has to be judged: whether to pay for a need, or whether an incident calls for a consequence.",
    mechanisms: ["judgement"],
    measures: ["decisionAccuracy"],
  },
  incident: {
    meaning:
      "Something in a client's life that has to be reported, if it is seen, and is let pass or brings a consequence.",
    mechanisms: ["judgement"],
    parameters: ["incidents.perYear", "incidents.seenDays", "incidents.groups"],
    measures: ["consequencesPerClientYear", "wrongfulConsequenceShare"],
  },
  "like case": {
    meaning:
      "A case of the same group: the rules treat its members alike. Some groups are common and some are rare; members differ a little in what serves them.",
    mechanisms: ["judgement", "consistency"],
    parameters: ["judgement.groupsPerDomain", "incidents.groups", "judgement.meritWithinSd"],
    measures: ["likeCaseConsistency"],
  },
  prescription: {
    meaning:
      "What a rule says about a group of like cases: money or mildness, or neither. In the open it says nothing.",
    mechanisms: ["judgement"],
    parameters: ["programme.strengthShare", "policy.letterWrongShare"],
    measures: ["exceptionShare", "unwarrantedExceptionShare"],
  },
  reading: {
    meaning:
      "What a worker takes the rules to say about a group of like cases: that a rule favours the client, that it does not, or that none speaks. Each begins with a private reading; rulings that are sent back and talk with colleagues draw readings together.",
    mechanisms: ["judgement"],
    parameters: [
      "policy.ambiguityShare",
      "policy.readingSd",
      "policy.readingCut",
      "policy.readingSavedByExperience",
      "policy.correctedShare",
    ],
    measures: ["likeCaseConsistency", "vignetteKappaFirst"],
  },
  "values clarity": {
    meaning:
      "How clear the agency's values and priorities are to a worker. Where no rule was meant they give workers a shared criterion: bias, thresholds, readings and noise shrink. Meetings, sessions and supervision teach them; they fade, and a newcomer does not know them.",
    mechanisms: ["judgement"],
    parameters: [
      "policy.valuesClarityShare",
      "policy.valuesTaughtShare",
      "policy.valuesHalfLifeDays",
      "policy.valuesMinutes",
      "policy.valuesShrink",
      "policy.valuesNoiseShrink",
    ],
    measures: ["vignetteKappaFirstGrey", "decisionAccuracyOpen"],
  },
  rulebook: {
    meaning:
      "All rules together. The more it covers, the more minutes go to looking it up and to training on it, and the longer a newcomer takes.",
    parameters: [
      "policy.coverageShare",
      "policy.lookUpMinutes",
      "policy.trainingDays",
      "policy.onboardingAdded",
      "policy.wordingLoss",
    ],
    measures: ["paperworkShare", "trainingShare"],
  },
  guideline: {
    meaning:
      "An aid that pulls readings and judgements a little toward what the rule says, in foreseen situations.",
    source: "direction: Bartelink 2014",
    parameters: ["guidance.kind", "guidance.pull.guideline", "guidance.minutes.guideline"],
    measures: ["decisionAccuracyForeseen", "likeCaseConsistencyForeseen"],
  },
  "decision tree": {
    meaning: "An aid that pulls further toward what the rule says than a guideline does, for more minutes.",
    source: "direction: Vial 2019",
    parameters: ["guidance.kind", "guidance.pull.decision-tree", "guidance.minutes.decision-tree"],
    measures: ["decisionAccuracyForeseen", "likeCaseConsistencyForeseen"],
  },
  "computed rule": {
    meaning: "An aid that works out the answer from a form, and pulls furthest toward what the rule says.",
    source: "direction: Baird 1999",
    parameters: ["guidance.kind", "guidance.pull.computed-rule", "guidance.minutes.computed-rule"],
    measures: ["decisionAccuracyForeseen", "likeCaseConsistencyForeseen"],
  },
  "list of provisions": {
    meaning: "A list of the available provisions, in which a worker may find one that she did not know of.",
    source: "recommended by Davis & Ybarra 2023",
    mechanisms: ["search"],
    parameters: ["guidance.provisionsListed", "search.listMinutes", "guidance.listFoundShare"],
    measures: ["provisionsKnownShare", "ignoranceShare"],
  },
  anxiety: {
    meaning:
      "How worried a client is. It rises with every answer that she did not expect, by what she got before or by how she reads the rule, and where people she knows got another; it falls with answers that were to be expected, settles with time, and costs trust.",
    mechanisms: ["consistency"],
    parameters: [
      "consistency.usual",
      "consistency.weight",
      "consistency.memoryDays",
      "policy.ambiguityShare",
      "trust.anxietyLoss",
    ],
    measures: ["clientAnxiety"],
  },
  acquaintance: {
    meaning: "Another client with whom a client compares what was decided: who arrived just before or after.",
    mechanisms: ["consistency"],
    parameters: ["consistency.acquaintances", "consistency.acquaintanceWeight", "consistency.memoryDays"],
    measures: ["clientAnxiety"],
  },
  "vignette panel": {
    meaning:
      "A fixed set of 120 made-up situations, the same in every simulated programme, plan and wave. All workers answer it in the survey, and it measures how right they would be.",
    parameters: ["survey.firstDay", "survey.secondDay", "survey.vignetteKnowledge"],
    measures: ["panelAccuracy", "vignetteKappaFirst", "vignetteKappaSecond"],
  },
};
