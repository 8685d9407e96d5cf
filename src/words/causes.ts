// What leads from levers to measures, by the table of the code's reads: which part of the model reads each group of
// levers, and which measures the mechanisms of that part move first.
import { isMeasureName } from "../model/measures.ts";
import { mechanismNames } from "../model/mechanisms.ts";
import { handedToParts, readByFile } from "../model/parameter-reads.ts";
import { parameterEntry, parameterNames } from "../model/parameters.ts";
import { partsInFolders } from "../model/parts-in-folders.ts";
import { measureGroups } from "./measure-groups.ts";
import { mechanismWords } from "./mechanism-words.ts";

/** The parts of the model that show the theory, in the order of a day's work. */
export const parts = ["policy", "money", "work", "clients", "team", "staff"] as const;
export type Part = (typeof parts)[number];

/** The five things that a lever may change, and nothing else; ODD 1. */
export type Channel = "minutes" | "money" | "information" | "people" | "rules";

/** What each group of levers changes. Those of the study and of what is looked at are no causes. */
export const channelsOf: Readonly<Record<string, readonly Channel[]>> = {
  staff: ["people"],
  wages: ["money"],
  supervision: ["minutes"],
  training: ["minutes"],
  paperwork: ["minutes"],
  split: ["minutes", "rules"],
  handoff: ["information"],
  contact: ["minutes", "rules"],
  participation: ["rules"],
  programme: ["rules"],
  provisions: ["money"],
  policy: ["rules"],
  bias: ["people"],
  guidance: ["information"],
  meetings: ["minutes", "information"],
  staffMeetings: ["minutes", "information"],
  felt: ["money"],
  turnover: ["people", "minutes"],
  learning: ["minutes", "information"],
  teamBuilding: ["minutes"],
  leadershipTraining: ["minutes"],
  intake: ["people", "rules"],
  demand: ["people"],
};

export interface Cause {
  /** The first part of the levers' names. */
  readonly levers: string;
  readonly channels: readonly Channel[];
  /** Parts of the model in which something reads one of them. */
  readonly readIn: readonly Part[];
}

export interface Effect {
  readonly part: Part;
  /** Headings under which the measures stand that its mechanisms move first. */
  readonly moves: readonly string[];
}

/** Groups of levers in the table's order. @throws Error for a group of which nobody has said what it changes. */
export function causes(): Cause[] {
  const looked = ["response", "survey", "continuity", "time", "replications", "seed", "mechanisms"];
  const groups = new Set(
    parameterNames.filter((name) => parameterEntry(name).lever === true).map((name) => name.split(".")[0]),
  );
  const folders = foldersOfParts();
  return [...groups]
    .filter((levers) => !looked.includes(levers))
    .map((levers) => {
      const channels = channelsOf[levers];
      if (channels === undefined) throw new Error(`Nobody has said what the levers of ${levers} change.`);
      const isRead = (read: string) => read === levers || read.startsWith(`${levers}.`);
      const readers = [...Object.entries(readByFile), ...Object.entries(handedToParts)].flatMap(
        ([reader, reads]) => (reads.some(isRead) ? [folders.get(reader) ?? reader.split("/")[0]] : []),
      );
      return { levers, channels, readIn: parts.filter((part) => readers.includes(part)) };
    });
}

export function effects(): Effect[] {
  const headings = measureGroups();
  return parts.map((part) => {
    const moved = mechanismNames
      .map((name) => mechanismWords[name])
      .filter(({ files }) => files.some((file) => file.startsWith(`${part}/`)))
      .flatMap(({ moves }) => moves.filter(isMeasureName));
    const moves = headings
      .filter(({ measures }) => measures.some((measure) => moved.includes(measure)))
      .map(({ heading }) => heading);
    return { part, moves };
  });
}

/** Where each part stands that is handed parameters; what describes people stands in state. */
function foldersOfParts(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(partsInFolders).flatMap(([folder, names]) =>
      names.map((name) => [name, folder === "state" ? "staff" : folder] as const),
    ),
  );
}
