// How a study in the page came about, as its report tells it.
import { generatorVersion, modelVersion } from "../../experiment/plan/versions.ts";
import type { StudyRecord } from "../../report/material.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { writeScenario } from "../../scenario/write-scenario.ts";
import type { ScenarioLab } from "../state/lab.ts";
import { linkOf } from "../state/linked.ts";

/** @param made the scenario that was run, which may no longer be the one that is chosen. */
export async function recordInPage(lab: ScenarioLab, made: Scenario): Promise<StudyRecord> {
  const { choice, data, scenario } = lab;
  const scenarioHash = await sha256(writeScenario(made));
  const hasLink = made === scenario && choice.ownText === undefined;
  return {
    version: data.version,
    model: modelVersion,
    generator: generatorVersion,
    writtenOn: new Date().toISOString().slice(0, "2026-11-30".length),
    ...(hasLink ? { link: pageAddress() + linkOf({ ...choice, screen: "compare" }) } : {}),
    namedAs: `${made.name}.yaml`,
    ...(scenarioHash === undefined ? {} : { scenarioHash }),
    isJudgedAfter: false,
    command: "compare",
  };
}

/** On the web where the page is; a page from a disk by its usual name alone, for a path says who somebody is. */
function pageAddress(): string {
  return location.protocol === "https:" ? location.href.replace(/#.*$/s, "") : "lab.html";
}

/** As the command has it; absent where the browser gives a page no hashes, as on a plain http address. */
async function sha256(text: string): Promise<string | undefined> {
  const bytes = await globalThis.crypto?.subtle?.digest("SHA-256", new TextEncoder().encode(text));
  if (bytes === undefined) return undefined;
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
