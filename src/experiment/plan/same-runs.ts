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
    const names = [...parameterNames, ...ruleLevers].filter(
      (name) => name !== countsRunsOnly && !isSameValue(own[name], theirs[name]),
    );
    const [name] = names;
    if (name === undefined) continue;
    const isEverywhere = cell.plan.changes[name] === undefined && before?.plan.changes[name] === undefined;
    return {
      kind: "parameter",
      name,
      ...(isEverywhere ? {} : { plan: cell.plan.name }),
      ...{ made: theirs[name], asked: own[name] },
      others: names.length - 1,
    };
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
