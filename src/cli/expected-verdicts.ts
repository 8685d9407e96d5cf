// --expect supported: whether every hypothesis that the study judged is supported, for scripts that go by the exit code.
import { join } from "node:path";
import type { StudyResults, Verdict } from "../experiment/analysis/results.ts";
import { isPlainFile, readPlainText } from "../experiment/store/plain-files.ts";
import { readCsv } from "../experiment/store/read-csv.ts";
import { StoreFaultError } from "../experiment/store/store-fault.ts";
import { notAsExpected, nothingJudged } from "../words/expected.ts";
import type { Effects } from "./effects.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { Request } from "./options.ts";
import { prose, screenOf } from "./screen/screen.ts";
import { write } from "./screen/write.ts";

export interface Judged {
  readonly name: string;
  readonly verdict: Verdict;
}

export function judgedIn({ hypotheses }: Pick<StudyResults, "hypotheses">): Judged[] {
  return hypotheses.map(({ hypothesis, verdict }) => ({ name: hypothesis.name, verdict }));
}

/**
 * Of a finished study, as its table has them.
 * @throws StoreFaultError where the table is lost.
 */
export function judgedInFolder(folder: string): Judged[] {
  const file = join(folder, "hypotheses.csv");
  if (!isPlainFile(file)) throw new StoreFaultError({ kind: "damaged", file });
  const [header = [], ...lines] = readCsv(readPlainText(file));
  const [name, verdict] = ["hypothesis", "verdict"].map((column) => header.indexOf(column));
  return lines.map((line) => ({ name: line[name], verdict: line[verdict] as Verdict }));
}

/** @param otherwise the exit code that the study has for itself: a fault outweighs an expectation. */
export function asExpected(
  judged: () => readonly Judged[],
  otherwise: ExitCode,
  { expect, noColor }: Request,
  effects: Effects,
): ExitCode {
  if (expect === undefined || otherwise !== exitCodes.done) return otherwise;
  const all = judged();
  const others = all.filter(({ verdict }) => verdict !== expect);
  if (all.length > 0 && others.length === 0) return otherwise;
  const screen = screenOf(effects, noColor);
  const said = all.length === 0 ? nothingJudged : notAsExpected(expect, others);
  write(effects.messages, screen, prose(screen, said));
  return exitCodes.notAsExpected;
}
