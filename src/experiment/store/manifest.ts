// manifest.json: what follows from a study's inputs and from nothing else, so that the same inputs give the same bytes.
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { StudyKind } from "../design/cells.ts";
import type { StudyResults } from "../design/results.ts";
import { rowsExpected } from "../design/study.ts";
import { generatorVersion, modelVersion, schemaVersions } from "../design/versions.ts";
import { sha256 } from "./hash.ts";

export const manifestFile = "manifest.json";
export const scenarioFile = "scenario.yaml";

/** The files that have the same bytes on every supported machine. */
export const hashedFiles = [scenarioFile, "runs.csv", "distribution.csv"] as const;

const manifestFormat = 1;

/** What was asked of the scenario. */
export interface StudyRequest {
  readonly kind: StudyKind;
  /** `run`: the plan. */
  readonly plan?: string;
}

interface Inputs {
  readonly command: string;
  /** SHA-256 of scenario.yaml. */
  readonly scenario: string;
  readonly seed: string;
  readonly model: string;
  readonly generator: string;
  readonly schemas: typeof schemaVersions;
  readonly rowsExpected: number;
}

interface Manifest {
  readonly format: typeof manifestFormat;
  readonly inputs: Inputs;
  /** Rows of runs.csv, and how many of them are failed runs. */
  readonly rows: { readonly present: number; readonly failed: number };
  /** SHA-256 by file name. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The manifest of a study.
 * @param files must hold every one of {@link hashedFiles}.
 * @throws RangeError for a missing file.
 */
export function studyManifest(
  request: StudyRequest,
  results: StudyResults,
  files: ReadonlyMap<string, string | Uint8Array>,
): string {
  const hashes = hashedFiles.map((name): [string, string] => {
    const content = files.get(name);
    if (content === undefined) throw new RangeError(`A manifest needs ${name}.`);
    return [name, sha256(content)];
  });
  const manifest: Manifest = {
    format: manifestFormat,
    inputs: {
      command: commandText(request),
      scenario: hashes[0][1],
      seed: results.scenario.parameters.seed,
      model: modelVersion,
      generator: generatorVersion,
      schemas: schemaVersions,
      rowsExpected: rowsExpected(results),
    },
    rows: {
      present: results.rows.length,
      failed: results.rows.filter(({ status }) => status === "failed").length,
    },
    files: Object.fromEntries(hashes),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** Such as `sweep` or `run team-generous`. */
export function commandText({ kind, plan }: StudyRequest): string {
  return plan === undefined ? kind : `${kind} ${plan}`;
}

/** Whether two manifests speak of the same study; a text that is no manifest is the same as none. */
export function hasSameInputs(one: string, other: string): boolean {
  const inputs = readManifest(one)?.inputs;
  return inputs !== undefined && JSON.stringify(inputs) === JSON.stringify(readManifest(other)?.inputs);
}

/**
 * Whether a folder holds this very study, complete, without a failed run, with every hashed file as the manifest says.
 * @param scenarioHash SHA-256 of the study's scenario.yaml.
 */
export function isFinishedStudy(folder: string, scenarioHash: string, request: StudyRequest): boolean {
  const manifest = readManifest(textOf(join(folder, manifestFile)) ?? "");
  if (manifest === undefined) return false;
  const { inputs, rows, files } = manifest;
  const isThisStudy =
    inputs.scenario === scenarioHash &&
    inputs.command === commandText(request) &&
    inputs.model === modelVersion &&
    inputs.generator === generatorVersion &&
    JSON.stringify(inputs.schemas) === JSON.stringify(schemaVersions);
  if (!isThisStudy || rows.present !== inputs.rowsExpected || rows.failed > 0) return false;
  return hashedFiles.every((name) => {
    const content = textOf(join(folder, name));
    return content !== undefined && sha256(content) === files[name];
  });
}

function readManifest(text: string): Manifest | undefined {
  try {
    const found = JSON.parse(text) as Partial<Manifest> | null;
    const isWhole = found?.format === manifestFormat && found.inputs && found.rows && found.files;
    return isWhole ? (found as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

function textOf(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, "utf8") : undefined;
}
