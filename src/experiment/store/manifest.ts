// manifest.json: what follows from a study's inputs and from nothing else, so that the same inputs give the same bytes.

import { join } from "node:path";
import type { StudyRows } from "../analysis/results.ts";
import type { StudyPlan } from "../plan/study-plan.ts";
import { commandText, type StudyRequest } from "../plan/study-request.ts";
import { generatorVersion, modelVersion, schemaVersions } from "../plan/versions.ts";
import { detailKinds, everyRunKinds, fullDetailKinds } from "../tables/run-tables.ts";
import type { Content } from "./content.ts";
import {
  aCount,
  aHash,
  aName,
  anOrdinal,
  aText,
  type Check,
  fields,
  fileHashes,
  maybe,
  oneOf,
  parsed,
  readFields,
} from "./fields.ts";
import { sha256, sha256OfFile } from "./hash.ts";
import { isPlainFile, textIfThere } from "./plain-files.ts";
import { StoreFaultError } from "./store-fault.ts";

export const manifestFile = "manifest.json";
export const scenarioFile = "scenario.yaml";

/** The files that every study has and that have the same bytes on every supported machine. */
export const hashedFiles = [
  scenarioFile,
  "runs.csv",
  "distribution.csv",
  "lorenz.csv",
  "survey.csv",
  "runs.parquet",
  "weeks.parquet",
] as const;

/** Likewise, where the study has them. */
const hashedIfThere: readonly string[] = [
  ...everyRunKinds.map(({ name }) => `${name}.csv`),
  ...[...detailKinds, ...fullDetailKinds].map(({ name }) => `${name}.parquet`),
];

/** The files that the manifest hashes, of a study with `files`. */
export function filesHashed(files: ReadonlyMap<string, Content>): string[] {
  return [...hashedFiles, ...hashedIfThere.filter((name) => files.has(name))];
}

const manifestFormat = 1;

/** All that a study's results follow from, known before it is run. */
export interface StudyInputs {
  readonly command: string;
  /** SHA-256 of scenario.yaml. */
  readonly scenario: string;
  readonly seed: string;
  readonly model: string;
  readonly generator: string;
  /** Of the scenario file and of the results folder. */
  readonly schemas: { readonly scenario: number; readonly results: number };
  readonly rowsExpected: number;
  /** SHA-256 of the file of rules; absent where ours stand. */
  readonly rules?: string;
  /** Replications of each plan and point whose detail is there; none when absent. */
  readonly detail?: number;
  /** Their detail has contacts and weeks of workers too. */
  readonly isFullDetail?: true;
}

export interface Manifest {
  readonly format: typeof manifestFormat;
  readonly inputs: StudyInputs;
  /** Rows of runs.csv, and how many of them are failed runs. */
  readonly rows: { readonly present: number; readonly failed: number };
  /** SHA-256 by file name. */
  readonly files: Readonly<Record<string, string>>;
}

/** @param scenarioText the scenario with every default written out. */
export function studyInputs(plan: StudyPlan, scenarioText: string): StudyInputs {
  return inputsOf(plan, sha256(scenarioText));
}

function inputsOf({ request, scenario, rowsExpected }: StudyPlan, scenarioHash: string): StudyInputs {
  return {
    command: commandText(request),
    scenario: scenarioHash,
    seed: scenario.parameters.seed,
    model: modelVersion,
    generator: generatorVersion,
    schemas: schemaVersions,
    rowsExpected,
    ...rulesInput(request),
    ...detailOf(request),
  };
}

/**
 * The manifest of a study.
 * @param files all of the study's; must hold every one of {@link hashedFiles}.
 * @throws RangeError for a missing file.
 */
export function studyManifest(results: StudyRows, files: ReadonlyMap<string, Content>): string {
  return manifestWith(results, files, filesHashed(files));
}

/**
 * The same with the hashes of the files named, scenario.yaml first.
 * @throws RangeError for a missing file.
 */
export function manifestWith(
  results: StudyRows,
  files: ReadonlyMap<string, Content>,
  hashed: readonly string[],
): string {
  const hashes = hashed.map((name): [string, string] => {
    const content = files.get(name);
    if (content === undefined) throw new RangeError(`A manifest needs ${name}.`);
    return [name, sha256(content)];
  });
  const manifest: Manifest = {
    format: manifestFormat,
    inputs: inputsOf(results, hashes[0][1]),
    rows: {
      present: results.rows.length,
      failed: results.rows.filter(({ status }) => status === "failed").length,
    },
    files: Object.fromEntries(hashes),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** What a study's inputs say of its rules; nothing where ours stand. */
export function rulesInput({ rules }: Pick<StudyRequest, "rules">): Pick<StudyInputs, "rules"> {
  return rules === undefined ? {} : { rules: rules.sha256 };
}

/** What a study's inputs say of its detail; nothing where it has none. */
export function detailOf({
  detail = 0,
  isFullDetail,
}: Pick<StudyRequest, "detail" | "isFullDetail">): Pick<StudyInputs, "detail" | "isFullDetail"> {
  if (detail === 0) return {};
  return isFullDetail === true ? { detail, isFullDetail } : { detail };
}

/** Whether two manifests speak of the same study; a text that is no manifest is the same as none. */
export function hasSameInputs(one: string, other: string): boolean {
  const inputs = readManifest(one)?.inputs;
  return inputs !== undefined && hasInputs(other, inputs);
}

/** Whether a manifest's text speaks of the study with these inputs. */
export function hasInputs(manifest: string, inputs: StudyInputs): boolean {
  return JSON.stringify(readManifest(manifest)?.inputs) === JSON.stringify(inputs);
}

/** Whether a folder holds this very study, complete, without a failed run, with every hashed file as the manifest says. */
export function isFinishedStudy(folder: string, inputs: StudyInputs): boolean {
  if (!isCompleteStudy(folder, inputs)) return false;
  const { files } = manifestOf(folder);
  return Object.entries(files).every(([name, hash]) => {
    const path = join(folder, name);
    return isPlainFile(path) && sha256OfFile(path) === hash;
  });
}

/** Whether a folder's manifest speaks of this study with every row present and none failed; its files are not read. */
export function isCompleteStudy(folder: string, inputs: StudyInputs): boolean {
  const text = textIfThere(join(folder, manifestFile)) ?? "";
  const manifest = readManifest(text);
  if (manifest === undefined || !hasInputs(text, inputs)) return false;
  return manifest.rows.present === inputs.rowsExpected && manifest.rows.failed === 0;
}

/**
 * The manifest in a results folder.
 * @throws StoreFaultError when there is none, when it is damaged, or when a newer program wrote it.
 */
export function manifestOf(folder: string): Manifest {
  const path = join(folder, manifestFile);
  const text = textIfThere(path);
  if (text === undefined) throw new StoreFaultError({ kind: "noStudy", folder });
  const format = formatOf(text);
  if (format !== undefined && format > manifestFormat)
    throw new StoreFaultError({ kind: "newerFormat", file: path, format, known: manifestFormat });
  return readFields<Manifest>(path, text, checks[format ?? manifestFormat] ?? checks[manifestFormat]);
}

/** What each format that there has been must hold. */
const checks: Readonly<Record<number, Check>> = {
  1: fields({
    format: oneOf(1),
    inputs: fields({
      command: aName,
      scenario: aHash,
      seed: aText,
      model: aName,
      generator: aName,
      schemas: fields({ scenario: anOrdinal, results: anOrdinal }),
      rowsExpected: aCount,
      rules: maybe(aHash),
      detail: maybe(anOrdinal),
      isFullDetail: maybe(oneOf(true)),
    }),
    rows: fields({ present: aCount, failed: aCount }),
    files: fileHashes,
  }),
};

/** Absent for a text that is no manifest of ours. */
function readManifest(json: string): Manifest | undefined {
  try {
    return readFields<Manifest>(
      manifestFile,
      json,
      checks[formatOf(json) ?? 0] ?? fields({ format: oneOf() }),
    );
  } catch {
    return undefined;
  }
}

/** The number of the format in which a text says it is written; absent where it says none. */
function formatOf(json: string): number | undefined {
  const found = parsed(json) as { readonly format?: unknown } | null | undefined;
  return typeof found?.format === "number" ? found.format : undefined;
}
