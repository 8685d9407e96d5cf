// The scenario of a study whose runs are kept, as if it had been named on the command line again.
import { join } from "node:path";
import type { KeptStudy } from "../experiment/store/kept/kept-study.ts";
import { scenarioFile } from "../experiment/store/manifest.ts";
import { readScenario } from "../scenario/read-scenario.ts";
import type { OpenedScenario } from "./open-scenario.ts";

export function openKept({ scenarioText, name, namedAs }: KeptStudy, folder: string): OpenedScenario {
  const scenario = readScenario(scenarioText, {
    fileName: join(folder, scenarioFile),
    name,
    rules: "checked",
  });
  return { scenario, isChanged: false, namedAs };
}
