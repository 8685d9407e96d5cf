// Whether two studies are made of the same runs, whatever they are called and however they are judged.
import type { ParameterValue } from "../../model/parameter-entry.ts";
import { type ParameterName, type Parameters, parameterNames } from "../../model/parameters.ts";
import { ruleLevers } from "../../model/rule-levers.ts";
import type { Plan } from "../../scenario/scenario.ts";
import { type Cell, cellParameters } from "./cells.ts";
import { isSameValue, pointName } from "./points.ts";
import type { StudyPlan } from "./study-plan.ts";
import { commandText } from "./study-request.ts";

/** The first thing in which the runs that are asked for are others than those of a study that was made. */
export type OtherRuns =
  | { readonly kind: "command"; readonly made: string; readonly asked: string }
  | { readonly kind: "rules" }
  | { readonly kind: "baseline"; readonly made: string; readonly asked: string }
  /** Names of plans that only one of the two has. */
  | { readonly kind: "plans"; readonly onlyMade: readonly string[]; readonly onlyAsked: readonly string[] }
  /** Names of points that only one of the two has. */
  | { readonly kind: "points"; readonly onlyMade: readonly string[]; readonly onlyAsked: readonly string[] }
  /** A plan is the same but for what changes in it in mid-run, or for the rules that hold in it. */
  | { readonly kind: "course"; readonly plan: string }
  | {
      readonly kind: "parameter";
      readonly name: ParameterName;
      /** Absent where every plan has the value. */
      readonly plan?: string;
      readonly made: ParameterValue;
      readonly asked: ParameterValue;
      /** Further parameters that differ there. */
      readonly others: number;
    };

/** What decides how many runs there are, not what becomes of one. */
const countsRunsOnly: ParameterName = "replications";
/** What decides which runs are made of an agency, not which agency it is. */
const chanceAlone: readonly ParameterName[] = [countsRunsOnly, "seed"];

/** Absent where every run that is asked for is one of the other study's, or would be with more replications. */
export function findOtherRuns(asked: StudyPlan, made: StudyPlan): OtherRuns | undefined {
  const [askedCommand, madeCommand] = [asked, made].map(commandOf);
  if (askedCommand !== madeCommand) return { kind: "command", made: madeCommand, asked: askedCommand };
  if (rulesText(asked) !== rulesText(made)) return { kind: "rules" };
  const plans = apart(planNames(made), planNames(asked));
  if (plans !== undefined) return { kind: "plans", ...plans };
  const points = apart(pointNames(made), pointNames(asked));
  if (points !== undefined) return { kind: "points", ...points };
  const course = asked.plans.find((plan) => courseText(plan, asked) !== courseText(planIn(made, plan), made));
  if (course !== undefined) return { kind: "course", plan: course.name };
  // Large studies have more cells than anybody wants to look through.
  return valuesText(asked) === valuesText(made) ? undefined : findOtherValue(asked, made);
}

/**
 * Absent where two studies are of one agency and its plans, whatever points, chances and claims they look at: what the
 * one found may be told beside the other. A search has plans of its own, and no claim of a match is about a baseline.
 */
export function findOtherAgency(asked: StudyPlan, made: StudyPlan): OtherRuns | undefined {
  if (rulesText(asked) !== rulesText(made)) return { kind: "rules" };
  const { search, kind } = made.request;
  const [own, theirs] = [asked.scenario, made.scenario];
  if (search === undefined && kind !== "match" && own.baseline !== theirs.baseline)
    return { kind: "baseline", made: theirs.baseline, asked: own.baseline };
  const shared = theirs.plans.flatMap((before) => {
    const plan = own.plans.find(({ name }) => name === before.name);
    return plan === undefined ? [] : [{ plan, before }];
  });
  const isOwn = ({ name }: Plan) => own.plans.some((plan) => plan.name === name);
  const onlyMade = search === undefined ? theirs.plans.filter((plan) => !isOwn(plan)) : [];
  if (onlyMade.length > 0)
    return { kind: "plans", onlyMade: onlyMade.map(({ name }) => name), onlyAsked: [] };
  const course = shared.find(({ plan, before }) => courseText(plan, asked) !== courseText(before, made));
  if (course !== undefined) return { kind: "course", plan: course.plan.name };
  const cellOf = (plan: Plan, scenario: StudyPlan["scenario"]) =>
    cellParameters(scenario, { plan, point: {} });
  const everywhere = otherValue(own.parameters, theirs.parameters, chanceAlone);
  if (everywhere !== undefined) return everywhere;
  for (const { plan, before } of shared) {
    const found = otherValue(cellOf(plan, own), cellOf(before, theirs), chanceAlone);
    if (found !== undefined) return { ...found, plan: plan.name };
  }
  return undefined;
}

/** The first parameter in which two sets of values differ. */
function otherValue(asked: Parameters, made: Partial<Parameters>, apartFrom: readonly ParameterName[]) {
  const names = [...parameterNames, ...ruleLevers].filter(
    (name) => !apartFrom.includes(name) && !isSameValue(asked[name], made[name]),
  );
  const [name] = names;
  if (name === undefined) return undefined;
  const others = names.length - 1;
  return { kind: "parameter" as const, name, made: made[name], asked: asked[name], others };
}

/**
 * One text for all studies that are made of the same runs but for the number of their replications; two texts may
 * differ where one file says in so many words what the other leaves to the defaults.
 */
export function runsText(study: StudyPlan): string {
  const { design, points } = study;
  const places = design === undefined ? points.map(({ levers }) => levers) : design.hash;
  return JSON.stringify([commandOf(study), rulesText(study), valuesText(study), places]);
}

/** A plan and a point in one text, for whoever looks for the cell of one study in another. */
export function cellName({ plan, point }: Pick<Cell, "plan" | "point">): string {
  return `${plan.name} ${pointName(point)}`;
}

function findOtherValue(asked: StudyPlan, made: StudyPlan): OtherRuns | undefined {
  const cellsMade = new Map(made.cells.map((cell) => [cellName(cell), cell]));
  for (const cell of asked.cells) {
    const own = cellParameters(asked.scenario, cell);
    const before = cellsMade.get(cellName(cell));
    const theirs: Partial<Parameters> = before === undefined ? {} : cellParameters(made.scenario, before);
    const found = otherValue(own, theirs, [countsRunsOnly]);
    if (found === undefined) continue;
    const { name } = found;
    const isEverywhere = cell.plan.changes[name] === undefined && before?.plan.changes[name] === undefined;
    return { ...found, ...(isEverywhere ? {} : { plan: cell.plan.name }) };
  }
  return undefined;
}

/** Without a precision, and of somebody's own table only that it is one: its points are looked at one by one. */
function commandOf({ request }: StudyPlan): string {
  const { design } = request;
  const points = design?.method === "table" ? { ...design, text: "" } : design;
  return commandText({ ...request, design: points, until: undefined });
}

function rulesText({ request: { rules }, scenario }: StudyPlan): string {
  return JSON.stringify([rules?.sha256, rules === undefined ? undefined : scenario.rules]);
}

/** All that a plan says beside its name, its words and its values. */
function courseText(plan: Plan | undefined, { scenario }: StudyPlan): string {
  return JSON.stringify([scenario.later, { ...plan, name: "", label: "", changes: {} }]);
}

/** What the scenario sets for all plans and for each, as it is written. */
function valuesText(study: StudyPlan): string {
  const { parameters } = study.scenario;
  const plans = study.plans.map((plan) => [plan.name, plan.changes, courseText(plan, study)]);
  return JSON.stringify([{ ...parameters, [countsRunsOnly]: 0 }, plans]);
}

function planIn({ plans }: StudyPlan, { name }: Plan): Plan | undefined {
  return plans.find((plan) => plan.name === name);
}

function planNames({ plans }: StudyPlan): string[] {
  return plans.map(({ name }) => name);
}

function pointNames({ points }: StudyPlan): string[] {
  return points.map(({ levers }) => pointName(levers));
}

function apart(made: readonly string[], asked: readonly string[]) {
  const [isMade, isAsked] = [new Set(made), new Set(asked)];
  const onlyMade = made.filter((name) => !isAsked.has(name));
  const onlyAsked = asked.filter((name) => !isMade.has(name));
  return onlyMade.length + onlyAsked.length === 0 ? undefined : { onlyMade, onlyAsked };
}
