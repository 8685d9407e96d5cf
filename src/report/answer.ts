// The answer of a report, in three sentences; of a study of one plan, a sample or an ablation what it has to say.
import { ablationFinding } from "../words/ablation.ts";
import { labelWithUnit, meanInWords } from "../words/cell-values.ts";
import { quoted } from "../words/labels.ts";
import { listed } from "../words/lists.ts";
import { answerSentences } from "../words/report-answer.ts";
import { worldsOfPlan } from "../words/report-sureness.ts";
import { allRunsFailed } from "../words/study.ts";
import { html, type Markup, ofUser } from "./html.ts";
import { letterAt } from "./letters.ts";
import type { ReportMaterial } from "./material.ts";

export function answerOf(material: ReportMaterial): Markup {
  return html`${answerOfStudy(material).map((sentence) => html`<p>${ofUser(sentence)}</p>\n`)}`;
}

/** Each plan by letter and label where it is named first, and by its letter from there on. */
export function answerOfStudy(material: Pick<ReportMaterial, "findings" | "more" | "further">): string[] {
  const { plans } = material.more;
  const seen = new Set<string>();
  return sentencesOf(material).map((sentence) =>
    plans.reduce((text, { plan }, place) => {
      const letter = letterAt(place);
      return text.replaceAll(`“${letter}: ${plan.label}”`, (whole) => {
        if (seen.has(letter)) return letter;
        seen.add(letter);
        return whole;
      });
    }, sentence),
  );
}

function sentencesOf({
  findings,
  more,
  further,
}: Pick<ReportMaterial, "findings" | "more" | "further">): string[] {
  const { scenario, replications, futures = [], ablation } = findings;
  const { plans, differences, runs } = more;
  const labelOf = (name: string) => scenario.plans.find((plan) => plan.name === name)?.label ?? name;
  if (runs.made > 0 && runs.failed === runs.made) return [allRunsFailed(runs.failed, runs.firstReason)];
  if (futures.length > 0) return futures.map((row) => worldsOfPlan(row, labelOf));
  if (ablation !== undefined && ablation.length > 0) return [`${ablationFinding(ablation)}.`];
  const letteredLabelOf = (name: string) => {
    const place = plans.findIndex(({ plan }) => plan.name === name);
    return place < 0 ? labelOf(name) : `${letterAt(place)}: ${labelOf(name)}`;
  };
  if (differences.length > 0)
    return answerSentences({
      differences,
      sides: more.sides,
      labelOf: letteredLabelOf,
      baseline: scenario.baseline,
      totals: plans.map(({ money }) => money.total),
      replications,
      areWorldsLookedAt: further.some((one) => one.findings.futures !== undefined),
    });
  const [only] = plans;
  if (only?.values === undefined) return ["This study compares no plans at one point."];
  const { values } = only;
  const told = scenario.measures.map(
    ({ measure }) => `${labelWithUnit(measure)} ${meanInWords(measure, values[measure])}`,
  );
  return [
    `One plan was simulated, ${quoted(only.plan.label)}, ${replications} times; nothing is compared.`,
    `On average: ${listed(told)}.`,
  ];
}
