// Measures that can have no value under given parameters, known before anything is run, and why.
import { type MeasureName, measureNames } from "./measures.ts";
import { stagesOf } from "./mid-run.ts";
import type { Parameters } from "./parameters.ts";

/** When measures are without a value, from the first day to the last. */
interface WithoutValue {
  readonly isSo: (parameters: Parameters) => boolean;
  readonly because: (parameters: Parameters) => string;
  readonly measures: readonly MeasureName[];
}

const named = (form: RegExp) => measureNames.filter((name) => form.test(name));
const nobodyAsked =
  (day: "survey.firstDay" | "survey.secondDay") =>
  (parameters: Parameters): string =>
    `nobody is asked on ${day} ${parameters[day]}, since the observed window has ${parameters["time.observedDays"]} days, counted from 0`;

const rules: readonly WithoutValue[] = [
  {
    isSo: (p) => p["time.observedDays"] < p["response.followUpDays"],
    because: (p) =>
      `clients are followed for ${p["response.followUpDays"]} working days (response.followUpDays), and the observed window has ${p["time.observedDays"]}`,
    measures: named(
      /^(distribution(?!Diversity)|fundedPerNeedGap|complexityGap|needsResolved|needsDisclosed|retention)/,
    ),
  },
  {
    isSo: (p) => p["survey.firstDay"] >= p["time.observedDays"],
    because: nobodyAsked("survey.firstDay"),
    measures: named(/^vignetteKappaFirst/),
  },
  {
    isSo: (p) => p["survey.secondDay"] >= p["time.observedDays"],
    because: nobodyAsked("survey.secondDay"),
    measures: named(/^vignetteKappaSecond/),
  },
  {
    isSo: (p) => p["staff.assistantsPerTeam"] === 0,
    because: () => "nobody works in a team (staff.assistantsPerTeam 0)",
    measures: ["teamCohesion", "disagreementsPerTeamMonth", "disagreementsSettledShare"],
  },
  {
    isSo: (p) => p["staff.assistantsPerTeam"] === 0,
    because: () => "there are no assistants (staff.assistantsPerTeam 0)",
    measures: ["idleShareAssistants"],
  },
  {
    isSo: (p) => p["staff.supervisors"] === 0,
    because: () => "there are no supervisors (staff.supervisors 0)",
    measures: ["idleShareSupervisors", "turnoverPerYearSupervisors", "exhaustionShareSupervisors"],
  },
  {
    isSo: (p) => p["provisions.approvalSteps"] === 0,
    because: () => "no request needs an approval (provisions.approvalSteps 0)",
    measures: ["approvalDays"],
  },
  {
    isSo: (p) => p["provisions.perClientYear"] === 0,
    because: () => "there is no provision budget (provisions.perClientYear 0)",
    measures: ["provisionsSpentShare"],
  },
  {
    isSo: (p) => p["incidents.perYear"] === 0,
    because: () => "there are no incidents (incidents.perYear 0)",
    measures: named(/^wrongfulConsequenceShare/),
  },
];

/** Why the measure has no value in any run under these parameters; nothing where it may have one. */
export function whyUndefined(measure: MeasureName, parameters: Parameters): string | undefined {
  const stages = stagesOf(parameters);
  const rule = rules.find(
    ({ measures, isSo }) => measures.includes(measure) && stages.every((stage) => isSo(stage.parameters)),
  );
  return rule?.because(parameters);
}

/** The measures that some rule speaks of. */
export const measuresThatMayLackValues: readonly MeasureName[] = measureNames.filter((name) =>
  rules.some(({ measures }) => measures.includes(name)),
);
