// In how many possible worlds the claims of a finding hold, and which guesses decide: the stored claims.csv of each study, in words.
import { existsSync, readFileSync } from "node:fs";
import { holdsShare } from "../../src/experiment/analysis/world-claims.ts";
import { designInputs } from "../../src/experiment/plan/designs/design-inputs.ts";
import { readCsv } from "../../src/experiment/store/read-csv.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { programmesForWorlds } from "../../src/words/futures.ts";
import { listed } from "../../src/words/lists.ts";
import { counted } from "../../src/words/numbers.ts";
import { decidingInputs, holdsSentence, restsOnVaried, variedGuesses } from "../../src/words/world-claims.ts";
import { place } from "../guides/place.ts";

const folder = "results/reference/guesses";
const scenarios = "scripts/findings";
/** Each with its scenario of the same name, and its claims.csv under it. */
export const guessStudies = [
  "claims-of-the-study",
  "claim-on-strict-rules",
  "claims-on-ambiguity-and-values",
  "claims-on-exceptions",
] as const;

type Row = Readonly<Record<string, string>>;

/** One claim over its worlds, as it is told. */
export interface GuessedClaim {
  readonly name: string;
  readonly study: string;
  readonly command: string;
  /** Numbers drawn anew in each world. */
  readonly inputs: number;
  readonly worlds: number;
  readonly replications: number;
  readonly said: readonly string[];
}

/** Every claim of the studies that are stored. */
export function storedGuesses(): readonly GuessedClaim[] {
  return guessStudies.flatMap((study) => {
    const file = `${folder}/${study}.csv`;
    if (!existsSync(place(file))) return [];
    const text = readFileSync(place(`${scenarios}/${study}.yaml`), "utf8");
    const scenario = readScenario(text, { fileName: `${study}.yaml`, name: study });
    return claimsOf(study, scenario, readFileSync(place(file), "utf8"));
  });
}

/** @param table claims.csv of a comparison over all guesses. */
export function claimsOf(study: string, scenario: Scenario, table: string): GuessedClaim[] {
  const [head, ...lines] = readCsv(table);
  const inputs = designInputs(scenario, "guesses").length;
  return lines.map((cells) => {
    const row: Row = Object.fromEntries(head.map((name, column) => [name, cells[column] ?? ""]));
    const [worlds, replications] = [Number(row.worlds), Number(row.replications)];
    const command = `streetlevel compare ${scenarios}/${study}.yaml --guesses --futures ${worlds} -n ${replications}`;
    return {
      name: row.hypothesis,
      study,
      command,
      inputs,
      worlds,
      replications,
      said: sentencesOf(row, scenario),
    };
  });
}

function sentencesOf(row: Row, { hypotheses }: Scenario): string[] {
  const hypothesis = hypotheses.find(({ name }) => name === row.hypothesis);
  if (hypothesis === undefined) throw new Error(`${row.hypothesis} is no claim of its scenario any more.`);
  const number = (name: string) => Number(row[name]);
  const claim = {
    hypothesis,
    worlds: number("worlds"),
    defined: number("defined"),
    supported: number("supported"),
    contradicted: number("contradicted"),
    same: number("same"),
    undecided: number("undecided"),
    holdsShare,
    level: number("level"),
    replications: number("replications"),
    ...(row.replicationsToCall === "" ? {} : { replicationsToCall: number("replicationsToCall") }),
    least: number("least"),
    greatest: number("greatest"),
    noiseFloor: number("noiseFloor"),
    deciding: ["1", "2"].flatMap((which) =>
      row[`decidedBy${which}`] === ""
        ? []
        : [
            {
              input: row[`decidedBy${which}`],
              rankCorrelation: number(`rankCorrelation${which}`),
              standsOut: row[`standsOut${which}`] === "true",
              isSized: row[`isCalibrated${which}`] === "true",
            },
          ],
    ),
  };
  const isSized = claim.deciding.some((input) => input.isSized);
  return [
    hypothesis.says,
    holdsSentence(claim),
    restsOnVaried(claim, variedGuesses),
    programmesForWorlds({ ...claim, unclear: claim.undecided }),
    row.noiseShare === ""
      ? ""
      : `Chance makes about ${Math.round(100 * number("noiseShare"))} % of the spread between worlds.`,
    decidingInputs(claim),
    claim.deciding.length === 0 || isSized ? "" : sizedNone(claim.deciding.length),
  ].filter((sentence) => sentence !== "");
}

function sizedNone(named: number): string {
  return named === 1 ? "It is not calibrated." : "Neither is calibrated.";
}

/** What is drawn and how it is judged, then claim by claim; of those that are not stored, that they are not. */
export function guessesLines(names: readonly string[], stored: readonly GuessedClaim[]): string[] {
  const claims = stored.filter(({ name }) => names.includes(name));
  const missing = names.filter((name) => !claims.some((claim) => claim.name === name));
  const lines = linesOf(claims);
  return missing.length === 0 ? lines : [...lines, notStored(missing), ""];
}

function notStored(names: readonly string[]): string {
  return `In how many possible worlds ${listed(names)} ${names.length === 1 ? "holds" : "hold"} has not been stored yet (${folder}/README.md).`;
}

function linesOf(claims: readonly GuessedClaim[]): string[] {
  return [...new Set(claims.map(({ study }) => study))].flatMap((study) => {
    const own = claims.filter((claim) => claim.study === study);
    const [{ inputs, worlds, replications, command }] = own;
    return [
      `In ${counted(worlds, "possible world")} of ${counted(replications, "programme")} each, in every one of which all ${inputs} numbers of judgement grade are drawn anew at once (\`${command}\`):`,
      "",
      ...own.map(({ said }) => `- ${said.join(" ")}`),
      "",
    ];
  });
}
