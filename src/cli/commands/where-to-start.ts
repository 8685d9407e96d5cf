// The bare command: which questions are already written down, and how to ask them.
import { firstCommands, startWords, usageWords } from "../../words/usage.ts";
import { builtInTitles } from "../built-in-scenarios.ts";
import type { Effects } from "../effects.ts";
import { pairLines } from "../screen/pairs.ts";
import { prose, screenOf } from "../screen/screen.ts";
import { write } from "../screen/write.ts";

export async function sayWhereToStart(effects: Effects): Promise<void> {
  const screen = screenOf(effects, false);
  const questions = await builtInTitles(effects);
  const indented = (pairs: readonly (readonly [string, string])[]) =>
    pairLines(pairs, screen.proseWidth - 2).map((line) => `  ${line}`);
  write(effects.output, screen, [
    ...prose(screen, usageWords.title),
    "",
    ...prose(screen, questions.length === 0 ? startWords.noQuestions : startWords.lead),
    ...indented(questions),
    ...firstCommands(questions.map(([name]) => name)).flatMap(({ who, commands }) => [
      "",
      ...prose(screen, who),
      ...indented(commands),
    ]),
  ]);
}
