// claims.csv: in how many possible worlds each claim holds, and what decides.
import type { StudyResults, WorldClaim } from "../analysis/results.ts";
import { type Column, makeTable, type Table } from "./table.ts";

const worldsOf = (
  name: "supported" | "contradicted" | "same" | "undecided",
  meaning: string,
): Column<WorldClaim> => ({ name, unit: "worlds", type: "integer", meaning, value: (claim) => claim[name] });

const decidingAt = (place: number, which: string): Column<WorldClaim>[] => [
  {
    name: `decidedBy${place + 1}`,
    unit: "",
    meaning: `The input whose ranks go with those of the effect ${which}; whether it decides is told by standsOut${place + 1}.`,
    value: ({ deciding }) => deciding[place]?.input,
  },
  {
    name: `rankCorrelation${place + 1}`,
    unit: "-1 to 1",
    meaning: "Spearman's, of that input and the effect.",
    value: ({ deciding }) => deciding[place]?.rankCorrelation,
  },
  {
    name: `standsOut${place + 1}`,
    unit: "",
    type: "boolean",
    meaning: "true where the correlation exceeds the noise floor; else chance alone could make it.",
    value: ({ deciding }) => deciding[place]?.standsOut,
  },
  {
    name: `isCalibrated${place + 1}`,
    unit: "",
    type: "boolean",
    meaning:
      "true where that input's value was sized once on what offices look like (docs/changes-to-the-model.md).",
    value: ({ deciding }) => deciding[place]?.isSized,
  },
];

export const worldClaimColumns: readonly Column<WorldClaim>[] = [
  {
    name: "hypothesis",
    unit: "",
    meaning: "Its name in the scenario.",
    value: ({ hypothesis }) => hypothesis.name,
  },
  {
    name: "notJudged",
    unit: "",
    meaning: "not-connected or not-defined, where no world can judge the claim; its counts then say nothing.",
    value: ({ notJudged }) => notJudged?.kind,
  },
  {
    name: "worlds",
    unit: "worlds",
    type: "integer",
    meaning: "Possible worlds: all points of the sample.",
    value: ({ worlds }) => worlds,
  },
  {
    name: "defined",
    unit: "worlds",
    type: "integer",
    meaning: "Those in which the effect has a value.",
    value: ({ defined }) => defined,
  },
  worldsOf("supported", "Worlds in which the claim holds, judged by the rule of hypotheses.csv."),
  worldsOf("contradicted", "Worlds in which it is contradicted."),
  worldsOf("same", "Worlds in which the plans are practically the same."),
  worldsOf("undecided", "Worlds in which chance allows no verdict."),
  {
    name: "level",
    unit: "0-1",
    meaning: "Confidence level of each world's range.",
    value: ({ level }) => level,
  },
  {
    name: "replications",
    unit: "replications",
    type: "integer",
    meaning: "Of each world, the same simulated programmes in all of them.",
    value: ({ replications }) => replications,
  },
  {
    name: "replicationsToCall",
    unit: "replications",
    type: "integer",
    meaning:
      "How many would decide nine in ten worlds, if effects and spreads stay; empty where nobody can say.",
    value: ({ replicationsToCall }) => replicationsToCall,
  },
  {
    name: "noiseShare",
    unit: "share, 0-1",
    meaning:
      "Of the variance between the worlds' effects, how much is chance left in them, as in futures.csv.",
    value: ({ noise }) => noise?.share,
  },
  {
    name: "least",
    unit: "as in hypotheses.csv",
    meaning: "Smallest effect of any world.",
    value: ({ least }) => least,
  },
  { name: "greatest", unit: "as in hypotheses.csv", meaning: "Largest.", value: ({ greatest }) => greatest },
  {
    name: "noiseFloor",
    unit: "0-1",
    meaning: "The size that a rank correlation must exceed to be told from 0, at level 1 - 0.05/inputs.",
    value: ({ noiseFloor }) => noiseFloor,
  },
  ...decidingAt(0, "most"),
  ...decidingAt(1, "next"),
  {
    name: "flipInput",
    unit: "",
    meaning:
      "Of the inputs that stand out, the one that tells flipVerdict best from all other verdicts; empty when none does.",
    value: ({ flipInput }) => flipInput,
  },
  {
    name: "flipsAt",
    unit: "the input's",
    meaning: "The value of that input that tells them apart best.",
    value: ({ flipsAt }) => flipsAt,
  },
  {
    name: "flipVerdict",
    unit: "",
    meaning: "The commonest verdict but undecided that one value can tell from all others.",
    value: ({ flipVerdict }) => flipVerdict,
  },
  {
    name: "flipSide",
    unit: "",
    meaning: "above or below: on which side of flipsAt the worlds with flipVerdict mostly lie.",
    value: ({ flipSide }) => flipSide,
  },
  {
    name: "flipRightShare",
    unit: "share, 0-1",
    meaning: "Worlds that this one value tells rightly.",
    value: ({ flipRightShare }) => flipRightShare,
  },
];

export const worldClaimsSay = "In how many possible worlds each claim holds, and what decides.";

export function worldClaimsTable({ claimsOverWorlds = [] }: StudyResults): Table {
  return makeTable({ name: "claims", says: worldClaimsSay }, worldClaimColumns, () => claimsOverWorlds);
}
