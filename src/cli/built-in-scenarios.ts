// The scenarios that come with the program.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Effects } from "./effects.ts";
import { readScenarioText, scenarioFileEnding } from "./read-scenario-text.ts";

/** Names of the built-in scenarios, in alphabetical order. */
export async function builtInNames({ builtInFolder }: Effects): Promise<string[]> {
  const files = await readdir(builtInFolder).catch(() => []);
  return files
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.replace(scenarioFileEnding, ""))
    .sort();
}

const lessonsFolder = "lessons";

/** Names of the lessons that come with the program, in alphabetical order. */
export async function lessonNames({ builtInFolder }: Pick<Effects, "builtInFolder">): Promise<string[]> {
  const files = await readdir(join(builtInFolder, lessonsFolder)).catch(() => []);
  return files
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.replace(scenarioFileEnding, ""))
    .sort();
}

/** Those of them that are built on a scenario; none for most. */
export async function lessonsOn(
  scenario: string,
  effects: Pick<Effects, "builtInFolder">,
): Promise<string[]> {
  const names = await lessonNames(effects);
  const built = await Promise.all(
    names.map(async (name) => {
      const text = await readScenarioText(join(effects.builtInFolder, lessonsFolder, `${name}.yaml`), name);
      return /^scenario:\s*(\S+)/m.exec(text)?.[1] === scenario ? [name] : [];
    }),
  );
  return built.flat();
}

/** Name and title of each built-in scenario. */
export async function builtInTitles(effects: Effects): Promise<[name: string, title: string][]> {
  const names = await builtInNames(effects);
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const text = await readScenarioText(join(effects.builtInFolder, `${name}.yaml`), name);
      const title = /^title:\s*(.+?)\s*$/m.exec(text)?.[1] ?? "";
      return [name, title.replace(/^(["'])(.*)\1$/, "$2")];
    }),
  );
}
