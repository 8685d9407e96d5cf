// A study that is known by its folder alone: how its next command is typed.
import { join } from "node:path";
import { scenarioFile } from "../experiment/store/manifest.ts";
import type { GivenOption } from "./given-options.ts";
import type { OpenedScenario } from "./open-scenario.ts";

/**
 * Nobody knows where the study's own command was typed, nor all of its options: the folder's scenario has every value
 * written out, and what is there is gone on with.
 * @param shown the folder as the reader sees it.
 */
export function knownByFolder(
  opened: OpenedScenario,
  shown: string,
  given: readonly GivenOption[],
): { readonly opened: OpenedScenario; readonly given: readonly GivenOption[] } {
  const out = { name: "out", words: ["--out", shown] };
  return {
    opened: { ...opened, namedAs: join(shown, scenarioFile) },
    given: [...given.filter(({ name }) => name !== "out" && name !== "scenario"), out],
  };
}
