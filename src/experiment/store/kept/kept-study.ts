// What a folder of kept runs says of the study that they belong to: study.json and scenario.yaml.
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Shard } from "../../plan/shards.ts";
import { commandText, type StudyRequest } from "../../plan/study-request.ts";
import { generatorVersion, modelVersion, schemaVersions } from "../../plan/versions.ts";
import { sha256 } from "../hash.ts";
import { detailOf, rulesInput, scenarioFile } from "../manifest.ts";
import { readableFormat } from "../results-formats.ts";
import { StoreFaultError } from "../store-fault.ts";

export const studyFile = "study.json";
const keptFormat = 1;

export interface KeptStudy {
  readonly request: StudyRequest;
  /** The scenario's own name. */
  readonly name: string;
  /** The scenario as it was named on the command line. */
  readonly namedAs: string;
  /** The scenario with every default written out. */
  readonly scenarioText: string;
  /** Runs that the folder is to hold in the end: the study's, without copies, or its shard's. */
  readonly runs: number;
  readonly shard?: Shard;
  /** Whether the finished study may overwrite one of other inputs. */
  readonly replace: boolean;
  /** What the results folder beside this one is called; absent: as this one's name says. */
  readonly resultsName?: string;
}

interface Inputs {
  readonly command: string;
  /** SHA-256 of scenario.yaml. */
  readonly scenario: string;
  readonly model: string;
  readonly generator: string;
  readonly schemas: typeof schemaVersions;
  /** SHA-256 of the file of rules. */
  readonly rules?: string;
  readonly detail?: number;
}

interface StudyFile extends Omit<KeptStudy, "scenarioText"> {
  readonly format: typeof keptFormat;
  readonly inputs: Inputs;
}

/** Where the runs of a study are kept until its results folder can be written. */
export function keptFolder(resultsFolder: string, shard?: Shard): string {
  return shard === undefined
    ? `${resultsFolder}.partial`
    : `${resultsFolder}.shard-${shard.index}-of-${shard.of}`;
}

/** The results folder that a folder of kept runs belongs to; absent for a name of another form. */
export function resultsFolderOf(kept: string): string | undefined {
  return /^(.+)\.(?:partial|shard-\d+-of-\d+)$/.exec(kept)?.[1];
}

/** What tells the runs of one study from those of any other; the same for all of its shards. */
export function studyFingerprint(study: Pick<KeptStudy, "request" | "scenarioText">): string {
  return sha256(JSON.stringify(inputsOf(study)));
}

export function studyFileText({ scenarioText, ...study }: KeptStudy): string {
  const inputs = inputsOf({ scenarioText, request: study.request });
  const file: StudyFile = { format: keptFormat, inputs, ...study };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/**
 * The study that a folder of kept runs is of; absent when it does not say (yet).
 * @throws StoreFaultError for a folder that a newer program or another version of the model wrote, or a damaged one.
 */
export function readKeptStudy(folder: string): KeptStudy | undefined {
  const path = join(folder, studyFile);
  const text = textOf(path);
  if (text === undefined) return undefined;
  const found = parsed(text);
  if (typeof found?.format === "number" && found.format > keptFormat) {
    throw new StoreFaultError({ kind: "newerFormat", file: path, format: found.format, known: keptFormat });
  }
  const scenarioPath = join(folder, scenarioFile);
  const scenarioText = textOf(scenarioPath);
  if (found?.format !== keptFormat || !found.inputs || !found.request || !found.name) {
    throw new StoreFaultError({ kind: "damagedRuns", folder, file: path });
  }
  if (scenarioText === undefined || sha256(scenarioText) !== found.inputs.scenario) {
    throw new StoreFaultError({ kind: "damagedRuns", folder, file: scenarioPath });
  }
  const { request, name, namedAs, runs, shard, replace, resultsName } = found as StudyFile;
  const study = {
    ...{ request, name, namedAs, runs, replace, scenarioText },
    ...(shard === undefined ? {} : { shard }),
    ...(resultsName === undefined ? {} : { resultsName }),
  };
  if (JSON.stringify(found.inputs) !== JSON.stringify(inputsOf(study))) {
    readableFormat(folder, found.inputs.schemas?.results ?? schemaVersions.results);
    throw new StoreFaultError({
      ...{ kind: "otherVersion", folder },
      model: versionsText(found.inputs),
      ours: versionsText(inputsOf(study)),
      scenarioFile: scenarioPath,
      command: found.inputs.command,
    });
  }
  return study;
}

function inputsOf({ request, scenarioText }: Pick<KeptStudy, "request" | "scenarioText">): Inputs {
  return {
    command: commandText(request),
    scenario: sha256(scenarioText),
    model: modelVersion,
    generator: generatorVersion,
    schemas: schemaVersions,
    ...rulesInput(request),
    ...detailOf(request),
  };
}

function versionsText({ model, generator, schemas }: Inputs): string {
  return `model ${model}, ${generator}, results ${schemas.results}`;
}

function parsed(text: string): Partial<Omit<StudyFile, "format">> & { readonly format?: number } {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

function textOf(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, "utf8") : undefined;
}
