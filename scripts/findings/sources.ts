// The stored results that a finding's numbers come from, and the command that makes each of them.
import { existsSync, readFileSync } from "node:fs";
import { readCsv } from "../../src/experiment/store/read-csv.ts";
import { isMeasureName, measureEntry } from "../../src/model/measures.ts";
import { tInterval } from "../../src/statistics/interval.ts";
import { place } from "../guides/place.ts";
import { type PatternLine, readLines } from "../patterns/table.ts";
import { type GuessedClaim, storedGuesses } from "./guesses.ts";

/** A number with its range and verdict, and where it is from. */
export interface Found {
  readonly says: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: string;
  /** The command that makes it again. */
  readonly command: string;
  readonly file: string;
}

/** One line of ablation.csv. */
export interface AblationLine {
  readonly hypothesis: string;
  readonly mechanism: string;
  readonly role: string;
  readonly verdict: string;
  readonly estimate: number;
  readonly change: number;
}

export interface Sources {
  /** @throws Error for a name that no table has. */
  find(name: string): Found;
  /** Verdict of a hypothesis (H1) or of a whole row (P4). */
  verdictOf(name: string): string;
  /** Absent where no ablation was stored. */
  readonly ablation?: readonly AblationLine[];
  /** Replications of the stored ablation. */
  readonly ablationReplications: number;
  /** Claims over possible worlds, of the studies that are stored. */
  readonly guesses: readonly GuessedClaim[];
}

const study = "results/reference/case-teams";
const studyCommand = "streetlevel sweep case-teams";
const patterns = "results/reference/patterns.csv";
const ablation = "results/reference/case-teams-ablation/ablation.csv";
export const ablationCommand = "streetlevel ablate case-teams -n 20";

type Row = Readonly<Record<string, string>>;

interface Tables {
  readonly hypotheses: readonly Row[];
  readonly runs: readonly Row[];
  readonly lines: readonly PatternLine[];
}

function rowsOf(path: string): Row[] | undefined {
  if (!existsSync(place(path))) return undefined;
  const [head, ...rows] = readCsv(readFileSync(place(path), "utf8"));
  return rows.map((cells) => Object.fromEntries(head.map((name, column) => [name, cells[column] ?? ""])));
}

const numberIn = (text: string | undefined) =>
  text === undefined || text === "" ? Number.NaN : Number(text);

/** Reads the reference results as they are stored. @throws Error where the flagship or the patterns are missing. */
export function readSources(): Sources {
  const hypotheses = rowsOf(`${study}/hypotheses.csv`);
  if (hypotheses === undefined || !existsSync(place(patterns)))
    throw new Error(`${study} and ${patterns} must be there: npm run golden and npm run patterns make them.`);
  const lines = readLines(readFileSync(place(patterns), "utf8"));
  const ablated = rowsOf(ablation);
  const tables = { hypotheses, lines, runs: rowsOf(`${study}/runs.csv`) ?? [] };
  return {
    find: (name) => findIn(tables, name),
    verdictOf: (name) => verdictIn(hypotheses, lines, name),
    ...(ablated === undefined ? {} : { ablation: ablated.map(ablationLine) }),
    ablationReplications: Math.max(0, ...(ablated ?? []).map(({ count }) => Number(count))),
    guesses: storedGuesses(),
  };
}

function findIn({ hypotheses, runs, lines }: Tables, name: string): Found {
  const hypothesis = hypotheses.find((row) => row.hypothesis === name);
  if (hypothesis !== undefined) {
    return {
      says: `${name}: ${hypothesis.says}`,
      value: numberIn(hypothesis.estimate),
      low: numberIn(hypothesis.low),
      high: numberIn(hypothesis.high),
      verdict: hypothesis.verdict.replaceAll("-", " "),
      command: studyCommand,
      file: "case-teams/hypotheses.csv",
    };
  }
  const difference = differenceIn(runs, name);
  if (difference !== undefined) return difference;
  const [id, part] = splitName(name);
  const line = lines.find((one) => one.id === id && one.part === part);
  if (line === undefined) {
    const parts = lines.filter((one) => one.id === id).map((one) => one.part);
    throw new Error(`No number is called "${name}". ${id} has: ${parts.join("; ") || "no lines"}.`);
  }
  const { value, low, high, verdict } = line;
  return {
    says: `${id}: ${part}`,
    value,
    low,
    high,
    verdict,
    command: `npm run patterns -- --only ${id}`,
    file: "patterns.csv",
  };
}

const apart = /^D: (\S+) at (\d) minus (\S+) at (\d): (\w+)$/;
const level = 0.95;

/** A difference of the flagship that no hypothesis names, such as `D: team-generous at 1 minus same-people at 1: decisionAccuracy`. */
function differenceIn(runs: readonly Row[], name: string): Found | undefined {
  const found = apart.exec(name);
  if (found === null) return undefined;
  const [, plan, at, than, from, measure] = found;
  if (!isMeasureName(measure)) throw new Error(`"${name}" asks for ${measure}, which is no measure.`);
  const valuesOf = (of: string, meetings: string) =>
    new Map(
      runs
        .filter((row) => row.plan === of && row["meetings.perWeek"] === meetings && row.status === "ok")
        .map((row) => [row.replication, numberIn(row[measure])]),
    );
  const other = valuesOf(than, from);
  const differences = [...valuesOf(plan, at)].map(
    ([replication, value]) => value - (other.get(replication) ?? Number.NaN),
  );
  if (differences.length === 0)
    throw new Error(`"${name}" asks for a plan or a number of meetings that was not run.`);
  const { estimate, low, high } = tInterval(differences, level);
  const { label } = measureEntry(measure);
  return {
    says: `${label}: ${plan} at ${at} a week minus ${than} at ${from}`,
    value: estimate,
    low,
    high,
    verdict: "not judged",
    command: studyCommand,
    file: "case-teams/runs.csv",
  };
}

function splitName(name: string): [string, string] {
  const end = name.indexOf(": ");
  return end < 0 ? [name, ""] : [name.slice(0, end), name.slice(end + 2)];
}

function verdictIn(hypotheses: readonly Row[], lines: readonly PatternLine[], name: string): string {
  const hypothesis = hypotheses.find((row) => row.hypothesis === name);
  const row = lines.find(({ id }) => id === name);
  if (hypothesis === undefined && row === undefined)
    throw new Error(`No hypothesis and no row is called ${name}.`);
  return hypothesis?.verdict.replaceAll("-", " ") ?? row?.rowVerdict ?? "";
}

function ablationLine(row: Row): AblationLine {
  return {
    hypothesis: row.hypothesis,
    mechanism: row.off.replace("mechanisms.", ""),
    role: row.role,
    verdict: row.verdict.replaceAll("-", " "),
    estimate: numberIn(row.estimate),
    change: numberIn(row.change),
  };
}
