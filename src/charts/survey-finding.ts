// What the two waves of the survey found, in a sentence: what changes most between them, and under which plan.
import type { SurveyFinding } from "../experiment/analysis/charts/survey.ts";
import { quoted } from "../words/labels.ts";
import { lowerFirst } from "../words/lists.ts";
import { decimal } from "../words/numbers.ts";

/** The largest change that chance alone hardly makes, with its size set against what matters. */
export function surveyFinding({ largest, plansTold, matters, isLargestSmall }: SurveyFinding): string {
  const where = plansTold > 1 ? " in any plan" : "";
  if (largest === undefined) return `Between the two waves nothing that workers say clearly changes${where}`;
  const { asked, plan, first, second } = largest;
  const move = `${lowerFirst(asked.label)} under ${quoted(plan.label)}, from ${decimal(first.estimate)} to ${decimal(second.estimate)}`;
  return isLargestSmall
    ? `Between the two waves nothing that workers say changes by ${matters} or more${where}; most of all ${move}`
    : `Between the two waves what changes most is ${move}`;
}
