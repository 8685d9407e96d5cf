// --expect supported: whether every hypothesis that the study judged is supported, for scripts that go by the exit code.
import type { StudyResults, Verdict } from "../experiment/analysis/results.ts";
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
