// The terms for what workers are asked twice, and for how far they agree.
import { surveyItems } from "../model/survey-answers.ts";
import type { Term, Terms } from "./term.ts";

/** What one item of the questionnaire asks, and what stands for it elsewhere in the model. */
function asked(item: keyof typeof surveyItems, more: Omit<Term, "meaning">): Term {
  const { definition } = surveyItems[item];
  return { meaning: `Asked in the survey, as ${item} in survey.csv. ${definition}`, ...more };
}

export const termsOfTheSurvey: Terms = {
  survey: {
    meaning:
      "Every caseworker and assistant in post is asked on two days of the observed window: how she would decide the situations of the panel, and what she lived through (time for clients, role clarity, workload, team relations, autonomy). Asking changes nothing. The answers are in survey.csv and in the chart of that name; a window too short for the second day has no chart.",
    parameters: [
      "survey.firstDay",
      "survey.secondDay",
      "survey.groupSize",
      "survey.unclearBelow",
      "survey.vignetteKnowledge",
    ],
    measures: [
      "vignetteKappaFirst",
      "vignetteKappaFirstWithinTeams",
      "vignetteKappaFirstBetweenTeams",
      "vignetteKappaSecond",
      "vignetteKappaSecondWithinTeams",
      "vignetteKappaSecondBetweenTeams",
    ],
  },
  wave: {
    meaning:
      "One of the two days on which the survey is held. Between them workers leave, come and learn: stayers answer in both, leavers only in the first, newcomers only in the second.",
    parameters: ["survey.firstDay", "survey.secondDay"],
    measures: ["vignetteKappaFirst", "vignetteKappaSecond"],
  },
  panel: {
    meaning:
      "The same made-up situations put to every worker, so that answers can be compared with each other and with what is right.",
    parameters: ["survey.vignetteKnowledge"],
    measures: ["panelAccuracy", "vignetteKappaFirst", "vignetteKappaSecond"],
  },
  kappa: {
    meaning:
      "How far workers give the same answers to the panel, beyond what chance would give: 1 when all answer alike, 0 when no more than by chance, below 0 when less. It is read among all, within teams, and between what most of each team answer; for solos, groups stand for teams.",
    source: "Fleiss 1971",
    parameters: ["survey.groupSize"],
    measures: [
      "vignetteKappaFirst",
      "vignetteKappaFirstWithinTeams",
      "vignetteKappaFirstBetweenTeams",
      "vignetteKappaSecond",
    ],
  },
  "time for clients": asked("timeForClients", { measures: ["engagementDose", "contactShare"] }),
  "role clarity": asked("roleClarity", { parameters: ["split.clarityShare", "survey.unclearBelow"] }),
  workload: asked("workload", { measures: ["demandRatio", "backlogDays"] }),
  "team relations": asked("teamRelations", { mechanisms: ["relations"], measures: ["teamCohesion"] }),
  autonomy: asked("autonomy", { measures: ["feltAutonomy"] }),
  "unclear roles": asked("unclearRolesShare", { parameters: ["survey.unclearBelow"] }),
};
