// What is asked of a scenario: which plans at which points, under which rules, in how much detail; and all of it as one line of text.
import type { OwnMeasureEntry } from "../../model/measures.ts";
import type { InputChoice } from "./designs/design-inputs.ts";
import { type DesignRequest, designText, readSample } from "./designs/design-request.ts";

/**
 * `run`: one plan. `compare`: every plan. `sweep`: every plan at every point of the grid. `ablate`: the plans and points
 * that the claims speak of, with every mechanism on and with each one off by itself. `match`: one plan in waves of
 * points, of which the later ones follow from the outcomes of the earlier.
 */
export const studyKinds = ["run", "compare", "sweep", "ablate", "match"] as const;

export type StudyKind = (typeof studyKinds)[number];

export interface StudyRequest {
  readonly kind: StudyKind;
  /** `run` and `match`: the plan's name; the baseline when absent. */
  readonly plan?: string | undefined;
  /** `compare` and `sweep`: points of a sample or a table, in place of the grid or of no points. */
  readonly design?: DesignRequest | undefined;
  /** Rules that stand in for ours; none when absent. */
  readonly rules?: RulesRequest | undefined;
  /** Replications of each plan and point that are written down in detail; none when absent. */
  readonly detail?: number | undefined;
  /** These have contacts and weeks of workers too: where somebody has said how many there are to be. */
  readonly isFullDetail?: true | undefined;
  /** `compare`: replications are made until ranges are so narrow; the scenario's number is the most. */
  readonly until?: PrecisionTarget | undefined;
  /** `match`: how far the search goes. */
  readonly waves?: WavesAsked | undefined;
  /** `compare`: replications go where they tell most about who is on the frontier. */
  readonly search?: SearchAsked | undefined;
}

/** A search over the plans of its scenario, which were chosen among all that the budget allows. */
export interface SearchAsked {
  /** Plans that the budget allows, tried or not. */
  readonly possible: number;
}

/** Waves of points over the inputs of one choice. */
export interface WavesAsked {
  readonly waves: number;
  readonly pointsPerWave: number;
  readonly inputs: InputChoice;
}

/** A file of rules that stand in for ours. */
export interface RulesRequest {
  /** Of the file. */
  readonly sha256: string;
  /** Measures that it brings to this study. */
  readonly measures: readonly OwnMeasureEntry[];
}

/** How narrow the ranges must become; either of the two is enough. */
export interface PrecisionTarget {
  /** Half-width as a share of the mean's size (of a difference: of the larger of its two means). */
  readonly relative?: number | undefined;
  /** Half-width in the measure's unit; absent: a tenth of what matters. */
  readonly absolute?: number | undefined;
}

/**
 * Such as `sweep`, `run team-generous`, `sweep lhs:200` `compare until:0.05,0.01` (relative, absolute), `compare search:268` or
 * `match now 3x100:guesses`.
 */
export function commandText({ kind, plan, design, until, waves, search }: StudyRequest): string {
  const points = design === undefined ? [] : designText(design);
  const target = until === undefined ? [] : `until:${until.relative ?? ""},${until.absolute ?? ""}`;
  const inWaves = waves === undefined ? [] : `${waves.waves}x${waves.pointsPerWave}:${waves.inputs}`;
  const among = search === undefined ? [] : `search:${search.possible}`;
  return [kind, plan ?? [], points, target, inWaves, among].flat().join(" ");
}

/** The other way round; absent for a command that no study has, and for a table, whose text a command does not hold. */
export function requestOf(command: string): StudyRequest | undefined {
  const [first, word, further] = command.split(" ", 3);
  const kind = studyKinds.find((one) => one === first);
  if (kind === undefined) return undefined;
  if (word === undefined) return { kind };
  const search = kind === "compare" ? searchIn(command) : undefined;
  if (search !== undefined) {
    const others = requestOf(command.slice(0, command.lastIndexOf(" ")));
    return others === undefined ? undefined : { ...others, search };
  }
  if (kind === "run") return { kind, plan: word };
  if (kind === "match") return matchRequestOf(word, further);
  const design = readSample(word);
  return design === undefined ? undefined : { kind, design };
}

/** What the last word of a study's command says of a search; absent where it is none. */
export function searchIn(command: string): SearchAsked | undefined {
  const [, possible] = / search:(\d+)$/.exec(command) ?? [];
  return possible === undefined ? undefined : { possible: Number(possible) };
}

function matchRequestOf(plan: string, search = ""): StudyRequest | undefined {
  const [, waves, pointsPerWave, inputs] = /^(\d+)x(\d+):(uncertain|guesses)$/.exec(search) ?? [];
  if (inputs !== "uncertain" && inputs !== "guesses") return undefined;
  return {
    kind: "match",
    plan,
    waves: { waves: Number(waves), pointsPerWave: Number(pointsPerWave), inputs },
  };
}
