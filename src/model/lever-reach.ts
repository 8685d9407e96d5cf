// Which measures a lever can move: followed from who reads it to what is measured of that, by the table of reads.
import { whyIdle } from "./idle-levers.ts";
import { type MeasureName, measureNames } from "./measures.ts";
import { handedToParts, readByFile } from "./parameter-reads.ts";
import type { ParameterName, Parameters } from "./parameters.ts";
import { isRuleLever } from "./rule-levers.ts";

const costs: readonly MeasureName[] = ["costPerClientMonth", "costPerResolvedNeed"];

/** What is measured of the clients who are followed, or of what became of them in so many days. */
const ofFollowUp = measureNames.filter((name) =>
  /^(distribution|funded|complexityGap|clientsFollowed|needsResolved|needsDisclosed|retention)/.test(name),
);

const ofTheSurvey = measureNames.filter((name) => name.startsWith("vignetteKappa"));

/** Readers that look on or add up, and move nobody: what of a lever's measures is theirs. */
const lookers: Readonly<Record<string, (name: ParameterName) => readonly MeasureName[]>> = {
  "payroll.ts": () => costs,
  "observe/window.ts": (name) =>
    name === "response.days"
      ? ["engagementQuality", "engagementActiveOnly", "engagementResponsiveness", "engagementOfAllWhoCame"]
      : ofFollowUp,
  "simulate.ts": (name) => {
    if (name === "continuity.unit") return measureNames.filter((one) => one.startsWith("engagement"));
    return name === "survey.vignetteKnowledge" ? [...ofTheSurvey, "newcomerDays"] : ofTheSurvey;
  },
};

/** Readers that are handed a lever and make nothing of it, unless another lever says so. */
interface Bridge {
  readonly readers: readonly string[];
  readonly prefix: string;
  readonly isOpen: (parameters: Parameters) => boolean;
}

const bridges: readonly Bridge[] = [
  {
    readers: ["staff/felt.ts", "staff/pay.ts", "new Felt"],
    prefix: "wages.",
    isOpen: (parameters) => parameters["felt.payWeight"] > 0,
  },
];

/** Types alone; whoever is told of a lever through them stands in the table too. */
const namingOnly: readonly string[] = ["rules.ts"];

/** What names a lever reads it, and so does what is given the slice that it belongs to; whoever has everything is not counted. */
function readersOf(name: ParameterName): string[] {
  const slice = `${name.slice(0, Math.max(0, name.indexOf(".")))}.*`;
  const tables = [...Object.entries(readByFile), ...Object.entries(handedToParts)];
  return tables.flatMap(([reader, reads]) => (reads.includes(name) || reads.includes(slice) ? [reader] : []));
}

/** What no table of reads can be asked about: it belongs to the study, or shapes all that is measured. */
export function isOfTheStudy(name: ParameterName): boolean {
  return name === "seed" || name === "replications" || name.startsWith("time.");
}

/**
 * The measures that a lever can move under given parameters. Whatever moves anybody's day may move every measure in the
 * end, so that only levers without effect and those that are merely looked at or added up come to fewer than all.
 */
export function measuresReached(name: ParameterName, parameters: Parameters): ReadonlySet<MeasureName> {
  if (isOfTheStudy(name) || isRuleLever(name)) return new Set(measureNames);
  if (whyIdle(name, parameters) !== undefined) return new Set();
  const readers = readersOf(name).filter((reader) => !namingOnly.includes(reader));
  const closed = bridges.filter(({ prefix, isOpen }) => name.startsWith(prefix) && !isOpen(parameters));
  const acting = readers.filter(
    (reader) => lookers[reader] === undefined && !closed.some((bridge) => bridge.readers.includes(reader)),
  );
  if (readers.length === 0 || acting.length > 0) return new Set(measureNames);
  return new Set(readers.flatMap((reader) => lookers[reader]?.(name) ?? []));
}
