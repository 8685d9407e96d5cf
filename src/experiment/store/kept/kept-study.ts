// What a folder of kept runs says of the study that they belong to: study.json and scenario.yaml.
import { basename, join } from "node:path";
import { sampleMethods } from "../../plan/designs/design-request.ts";
import type { Shard } from "../../plan/shards.ts";
import { commandText, type StudyRequest, studyKinds } from "../../plan/study-request.ts";
import { generatorVersion, modelVersion, schemaVersions } from "../../plan/versions.ts";
import {
  aCount,
  aHash,
  aName,
  aNumber,
  anOrdinal,
  aText,
  aTruth,
  type Check,
  either,
  fields,
  listOf,
  maybe,
  oneOf,
  parsed,
} from "../fields.ts";
import { sha256 } from "../hash.ts";
import { detailOf, rulesInput, scenarioFile } from "../manifest.ts";
import { textIfThere } from "../plain-files.ts";
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
  readonly isFullDetail?: true;
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
  const text = textIfThere(path);
  if (text === undefined) return undefined;
  const found = (parsed(text) ?? {}) as StudyFileFound;
  if (typeof found.format === "number" && found.format > keptFormat) {
    throw new StoreFaultError({ kind: "newerFormat", file: path, format: found.format, known: keptFormat });
  }
  const scenarioPath = join(folder, scenarioFile);
  const scenarioText = textIfThere(scenarioPath);
  if (checkStudyFile(found, "") !== undefined)
    throw new StoreFaultError({ kind: "damagedRuns", folder, file: path });
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

type StudyFileFound = Omit<StudyFile, "format"> & { readonly format?: unknown };

const checkRequest = fields({
  kind: oneOf(...studyKinds),
  plan: maybe(aName),
  design: maybe(
    either(
      fields({
        method: oneOf(...sampleMethods),
        size: anOrdinal,
        inputs: checkInputs(),
        isOfClaims: maybe(oneOf(true)),
      }),
      fields({ method: oneOf("table"), fileName: aText, text: aText }),
    ),
  ),
  rules: maybe(
    fields({
      sha256: aHash,
      measures: listOf(
        fields({
          name: aName,
          label: aText,
          unit: aText,
          better: oneOf("higher", "lower", "neither"),
          matters: maybe(aNumber),
        }),
      ),
    }),
  ),
  detail: maybe(aCount),
  isFullDetail: maybe(oneOf(true)),
  until: maybe(fields({ relative: maybe(aNumber), absolute: maybe(aNumber) })),
  waves: maybe(fields({ waves: anOrdinal, pointsPerWave: anOrdinal, inputs: checkInputs() })),
});

const checkStudyFile = fields({
  format: oneOf(keptFormat),
  inputs: fields({
    command: aName,
    scenario: aHash,
    model: aName,
    generator: aName,
    schemas: fields({ scenario: anOrdinal, results: anOrdinal }),
    rules: maybe(aHash),
    detail: maybe(aCount),
    isFullDetail: maybe(oneOf(true)),
  }),
  request: checkRequest,
  name: aName,
  namedAs: aName,
  runs: aCount,
  shard: maybe(checkShard),
  replace: aTruth,
  resultsName: maybe(isPlainName),
});

function checkInputs(): Check {
  return oneOf("uncertain", "guesses");
}

function checkShard(found: unknown, at: string): ReturnType<Check> {
  const problem = fields({ index: anOrdinal, of: anOrdinal })(found, at);
  if (problem !== undefined) return problem;
  const { index, of } = found as Shard;
  return index <= of ? undefined : { field: `${at}.index`, problem: "wrong" };
}

/** Results go there: nowhere but beside the folder. */
function isPlainName(found: unknown, field: string): ReturnType<Check> {
  const isOne = typeof found === "string" && basename(found) === found && ![".", "..", ""].includes(found);
  return isOne ? undefined : { field, problem: "wrong" };
}
