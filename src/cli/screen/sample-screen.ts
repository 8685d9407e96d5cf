// The screen of a study over a sample of points: how the plans fare over the worlds, and what the outcomes hang on.
import type { SensitivityRow, StudyResults } from "../../experiment/analysis/results.ts";
import * as futures from "../../words/futures.ts";
import { columnsLeftOut } from "../../words/samples.ts";
import { sensitivityNote, sensitivitySentence } from "../../words/sensitivity.ts";
import * as study from "../../words/study.ts";
import { warmUpSentence } from "../../words/warm-up.ts";
import {
  variedGuesses,
  variedInputs,
  worldClaimSentences,
  worldClaimsNote,
} from "../../words/world-claims.ts";
import { pairLines } from "./pairs.ts";
import { prose, type Screen } from "./screen.ts";
import { wrapIndented } from "./wrap.ts";

const indent = 2;

export function sampleLines(results: StudyResults, screen: Screen): string[] {
  const { futures: worlds = [], sensitivity = [], design } = results;
  const kind = design?.kind ?? "latin-hypercube";
  const told = worlds.length > 0 ? worldLines(worlds, screen) : sensitivityLines(sensitivity, screen);
  const claims = claimLines(results, screen);
  return [
    ...planLines(results, screen),
    "",
    ...(isOfGuesses(results) ? [...claims, ...told] : [...told, ...claims]),
    ...prose(screen, worlds.length > 0 ? futures.futuresNote(kind, worlds[0]) : sensitivityNote(sensitivity)),
    ...prose(screen, design === undefined ? "" : columnsLeftOut(design)),
    ...prose(screen, warmUpSentence(results)),
    ...prose(screen, isOfMatch(results) ? study.matchedAsTheTable : study.notMatched),
  ];
}

function planLines({ scenario, cells }: StudyResults, screen: Screen): string[] {
  const run = scenario.plans.filter(({ name }) => cells.some(({ plan }) => plan.name === name));
  return pairLines(
    run.map(({ name, label }) => [name, study.planLine(label, name === scenario.baseline)]),
    screen.proseWidth,
  );
}

function worldLines(worlds: NonNullable<StudyResults["futures"]>, screen: Screen): string[] {
  return worlds.flatMap((row) => {
    const told = [
      futures.chanceBetweenWorlds(row),
      futures.worldsSentence(row),
      futures.programmesForWorlds(row),
      futures.spreadOverWorlds(row),
      futures.decidingSentence(row),
    ];
    const text = told.filter((sentence) => sentence !== "").join(" ");
    return [
      ...prose(screen, futures.futuresHeading(row)),
      ...wrapIndented(text, screen.proseWidth, indent),
      "",
    ];
  });
}

/** Nobody can tell from a table who wrote it. */
function isOfMatch({ scenario, design }: StudyResults): boolean {
  return scenario.observed !== undefined && design?.kind === "table";
}

function isOfGuesses({ request: { design } }: StudyResults): boolean {
  return design !== undefined && design.method !== "table" && design.inputs === "guesses";
}

/** What became of the claims in the worlds; their note last. */
function claimLines(results: StudyResults, screen: Screen): string[] {
  const { claimsOverWorlds = [] } = results;
  if (claimsOverWorlds.length === 0) return [];
  const varied = isOfGuesses(results) ? variedGuesses : variedInputs;
  return [
    ...claimsOverWorlds.flatMap((claim) => [
      ...prose(screen, `${claim.hypothesis.name}: ${claim.hypothesis.says}`),
      ...wrapIndented(worldClaimSentences(claim, varied).join(" "), screen.proseWidth, indent),
      "",
    ]),
    ...prose(screen, worldClaimsNote(varied)),
    "",
  ];
}

/** Gains on the baseline where there are any, else the plans by themselves. */
function sensitivityLines(rows: readonly SensitivityRow[], screen: Screen): string[] {
  const gains = rows.filter(({ than }) => than !== undefined);
  const shown = gains.length > 0 ? gains : rows;
  const nameOf = ({ plan, measure }: SensitivityRow) => `${measure} ${plan}`;
  return [...new Set(shown.map(nameOf))].flatMap((name) => {
    const outcome = shown.filter((row) => nameOf(row) === name);
    return [...prose(screen, sensitivitySentence(outcome)), ""];
  });
}
