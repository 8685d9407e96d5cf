// The plan that a finished study was made by, worked out again from its manifest and its scenario.
import { join } from "node:path";
import { measureEntry, measureOfOnesOwn, type OwnMeasureEntry } from "../../model/measures.ts";
import { ScenarioError } from "../../scenario/complaint.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import type { RuleNames } from "../../scenario/scenario.ts";
import { planStudy, type StudyPlan } from "../plan/study-plan.ts";
import { requestOf, type StudyRequest, searchIn } from "../plan/study-request.ts";
import { generatorVersion, modelVersion } from "../plan/versions.ts";
import { designColumns } from "../tables/design.ts";
import { cellText } from "../tables/table.ts";
import { type Manifest, manifestOf, scenarioFile } from "./manifest.ts";
import { isPlainFile, readPlainText } from "./plain-files.ts";
import { readCsv } from "./read-csv.ts";
import { isPast, type ResultsFormat, readableFormat } from "./results-formats.ts";
import { StoreFaultError } from "./store-fault.ts";
import { asAllocated } from "./stored-allocation.ts";

export interface StoredPlan {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly format: ResultsFormat;
  readonly plan: StudyPlan;
}

/**
 * @param name what the scenario is called, by any folder's name; nothing of what it comes to depends on it.
 * @throws StoreFaultError for a folder that is no study, is damaged, or whose scenario this version cannot read.
 */
export function storedPlan(folder: string, name = "scenario"): StoredPlan {
  const manifest = manifestOf(folder);
  const { command, detail = 0, isFullDetail, rules, schemas } = manifest.inputs;
  const format = readableFormat(folder, schemas.results);
  const fileName = join(folder, scenarioFile);
  const unreadable = isOfThisVersion(manifest)
    ? new StoreFaultError({ kind: "damaged", file: fileName })
    : otherVersion(folder, manifest);
  const scenario = { ...scenarioIn(fileName, isPast(format), unreadable), name };
  const request = requestOf(command) ?? tableRequest(folder, command);
  const measures = ownMeasuresIn(scenario.rules);
  const ofRules = rules === undefined ? {} : { rules: { sha256: rules, measures } };
  const plan = planStudy(scenario, { ...request, detail, isFullDetail, ...ofRules });
  return { folder, manifest, format, plan: asAllocated(plan, folder, format) };
}

/** Whether this version's model and generator made the study, so that it can be gone on with. */
export function isOfThisVersion({ inputs }: Manifest): boolean {
  return inputs.model === modelVersion && inputs.generator === generatorVersion;
}

/** @throws StoreFaultError for a study that another version of the model or the generator made. */
export function refuseOtherVersion(folder: string, manifest: Manifest): void {
  if (!isOfThisVersion(manifest)) throw otherVersion(folder, manifest);
}

/** Measures of one's own as the study's scenario tells of them; old studies know only their names. */
export function ownMeasuresIn({ measures = [] }: RuleNames = {}): OwnMeasureEntry[] {
  return measures.map((name) => {
    const { label, unit, better, matters } = measureEntry(measureOfOnesOwn(name));
    return { name, label, unit, better, matters };
  });
}

function otherVersion(folder: string, { inputs }: Manifest): StoreFaultError {
  return new StoreFaultError({
    kind: "otherVersion",
    folder,
    model: `model ${inputs.model}, ${inputs.generator}`,
    ours: `model ${modelVersion}, ${generatorVersion}`,
    scenarioFile: join(folder, scenarioFile),
    command: inputs.command,
  });
}

function scenarioIn(fileName: string, isOfThePast: boolean, unreadable: StoreFaultError) {
  try {
    return readScenario(readPlainText(fileName), {
      fileName,
      name: "scenario",
      rules: "checked",
      isOfThePast,
    });
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new StoreFaultError(unreadable.fault, { cause: error });
  }
}

/** Somebody's own points, as design.csv has them: the command only holds their mark. */
function tableRequest(folder: string, command: string): StudyRequest {
  const [kind, mark = ""] = command.split(" ", 2);
  const file = join(folder, "design.csv");
  if ((kind !== "compare" && kind !== "sweep") || !mark.startsWith("table:") || !isPlainFile(file))
    throw new StoreFaultError({ kind: "damaged", file });
  const points = readCsv(readPlainText(file)).map((line) => line.slice(designColumns.length));
  const text = points.map((line) => line.map(cellText).join(",")).join("\n");
  const search = searchIn(command);
  const design = { method: "table", fileName: file, text } as const;
  return { kind, design, ...(search === undefined ? {} : { search }) };
}
