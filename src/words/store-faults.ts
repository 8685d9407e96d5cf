// Why a folder of results or of kept runs cannot be used: what is there, what was wanted, what to do.

import type { FolderRefusal, Misfit, StoreFault } from "../experiment/store/store-fault.ts";
import { diskRefusal } from "./disk.ts";
import {
  damagedStudyThere,
  foreignFileThere,
  notAFolder,
  notARealFolder,
  notAStudyFolder,
  notWritable,
  otherStudyThere,
} from "./errors.ts";
import { listed } from "./lists.ts";
import { count, counted } from "./numbers.ts";
import { withSlash } from "./saved.ts";
import { commandLine } from "./usage.ts";

/** @param show how a path is shown to the reader. */
export function storeFault(fault: StoreFault, show: (path: string) => string): string {
  switch (fault.kind) {
    case "locked":
      return lockedFolder(fault, show);
    case "otherUnfinished":
      return `${folderIn(fault, show)} holds an unfinished study of other inputs. Finish it with streetlevel resume, throw it away with --replace, or choose another place with --out.`;
    case "notOurs":
      return `${folderIn(fault, show)} holds something else, so no runs can be kept there. Move it elsewhere, or choose another place with --out.`;
    case "cannotKeep":
      return `${refusal(fault.code)} ${keptSoFar(fault.kept, fault.runs, folderIn(fault, show))}`;
    case "keptGone":
      return `${folderIn(fault, show)} was deleted or renamed while the study ran, or its lock was, so its runs can no longer be kept there. What had been kept is where it was moved to. Give the same command again: it goes on from what is there under that name.`;
    case "newerFormat":
      return `${show(fault.file)} was written by a newer streetlevel (format ${fault.format}; this one reads up to ${fault.known}). Install the newer one.`;
    case "refusedFolder":
      return folderRefusal(show(fault.folder), fault.state);
    case "badFileName":
      return `${JSON.stringify(fault.name)} is not a valid name for a file in a results folder.`;
    case "fileWanted":
      return `A study cannot be written without its ${fault.name}.`;
    case "noStudy":
      return `There is no study in ${folderIn(fault, show)}, finished or unfinished.`;
    case "newerResults":
      return `${folderIn(fault, show)} was written by a newer streetlevel (results format ${fault.format}; this one reads up to ${fault.known}). Install the newer one.`;
    case "damaged":
      return `${show(fault.file)} is damaged: ${misfit(fault.misfit)}.`;
    case "unreadable":
      return `${show(fault.file)} cannot be read: ${diskRefusal(fault.code)}.`;
    case "notPlain":
      return `${show(fault.file)} is not a plain file, so it was not opened. Put back the file that belongs there.`;
    case "damagedRuns":
      return `${show(fault.file)} is damaged, so nobody can say which study the runs kept in ${folderIn(fault, show)} belong to. Delete ${folderIn(fault, show)} and give the study's command again.`;
    case "damagedLeftover":
      return `${folderIn(fault, show)}, left over beside the results in ${withSlash(show(fault.results))}, is damaged. Delete ${folderIn(fault, show)} and give the same command again.`;
    case "otherVersion":
      return `${folderIn(fault, show)} was made by another version (${fault.model}; this is ${fault.ours}), which gives other numbers. Use that version, or run its scenario again: ${commandAgain(fault, show)}`;
    case "finishedStudy":
      return `${folderIn(fault, show)} holds a finished study, not a shard of one: there is nothing to merge.`;
    default:
      return mergeFault(fault, show);
  }
}

/** Why a study is not written to a folder, and what to do. `folder` is as the reader sees it. */
export function folderRefusal(folder: string, state: FolderRefusal): string {
  switch (state.kind) {
    case "symbolicLink":
      return notARealFolder(folder);
    case "noFolder":
      return notAFolder(folder);
    case "noFolderAbove":
      return notAFolder(state.path);
    case "noManifest":
      return notAStudyFolder(folder);
    case "damaged":
      return damagedStudyThere(folder, state.file);
    case "otherInputs":
      return otherStudyThere(folder);
    case "foreignFile":
      return foreignFileThere(`${withSlash(folder)}${state.path}`);
    case "notWritable":
      return notWritable(folder, state.reason);
  }
}

type MergeFault = Extract<
  StoreFault,
  { kind: "foreignShard" | "foreignRun" | "duplicateRun" | "missingRuns" }
>;

function mergeFault(fault: MergeFault, show: (path: string) => string): string {
  switch (fault.kind) {
    case "foreignShard":
      return `${folderIn(fault, show)} belongs to a different study from ${withSlash(show(fault.first))}: nothing was merged.`;
    case "foreignRun":
      return `${folderIn(fault, show)} holds a run that is not its own (cell ${fault.cellIndex}, replication ${fault.replication}): nothing was merged.`;
    case "duplicateRun":
      return `One run is there twice (${fault.plan}, replication ${fault.replication}), the second time in ${folderIn(fault, show)}: nothing was merged. Name each shard once.`;
    case "missingRuns":
      return `${counted(fault.missing, "run")} of ${count(fault.runs)} ${fault.missing === 1 ? "is" : "are"} missing, the first of them ${fault.plan}, replication ${fault.replication}: nothing was merged. ${missingShards(fault.shards, fault.of)}`;
  }
}

function missingShards(shards: readonly number[], of: number): string {
  const isOne = shards.length === 1;
  return `Run or resume ${isOne ? "shard" : "shards"} ${listed(shards.map(String))} of ${of}.`;
}

type OtherVersion = Extract<StoreFault, { kind: "otherVersion" }>;

function commandAgain({ command, scenarioFile }: OtherVersion, show: (path: string) => string): string {
  const [kind, asked = ""] = command.split(" ", 2);
  const option =
    kind === "run" ? ["--plan", asked] : /^(?:lhs|sobol|morris):/.test(asked) ? ["--sample", asked] : [];
  return commandLine(kind, show(scenarioFile), option);
}

function misfit(found: Misfit | undefined): string {
  if (found === undefined) return "it is not what streetlevel writes";
  return found.problem === "missing"
    ? `it lacks ${found.field}`
    : `its ${found.field} is not what streetlevel writes`;
}

type Locked = Extract<StoreFault, { kind: "locked" }>;

function lockedFolder(fault: Locked, show: (path: string) => string): string {
  const { machine, processId, isHere, isUnreadable } = fault;
  const folder = folderIn(fault, show);
  const lockFile = show(fault.lockFile);
  if (isUnreadable)
    return `${lockFile} cannot be read, so nobody knows who is at work in ${folder}. If no other streetlevel is, remove it and try again.`;
  if (isHere)
    return `Another streetlevel (process ${processId}) is at work in ${folder}. Wait until it is done, or stop it.`;
  return `Another streetlevel (process ${processId} on ${machine}) is at work in ${folder}, or was when it was cut off. If you are sure that it is gone, remove ${lockFile} and try again.`;
}

function refusal(code: string): string {
  const said = diskRefusal(code);
  if (said === code) return `The disk refused (${code}).`;
  return `${said[0].toUpperCase()}${said.slice(1)}.`;
}

function keptSoFar(kept: number, runs: number, folder: string): string {
  if (kept === 0) return `Nothing could be kept in ${folder}; choose another place with --out.`;
  return `${count(kept)} of ${counted(runs, "run")} are kept in ${folder}: put this right and give the same command again.`;
}

function folderIn({ folder }: { readonly folder: string }, show: (path: string) => string): string {
  return withSlash(show(folder));
}
