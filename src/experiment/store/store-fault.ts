// What can be wrong with a folder of the store, as facts; the words for each are made where they are said.

/** Why a study is not written to a folder. */
export type FolderRefusal =
  | { readonly kind: "symbolicLink" }
  /** Something that is no folder. */
  | { readonly kind: "noFolder" }
  /** `path`, the folder itself or the nearest that exists above it, is no folder. */
  | { readonly kind: "noFolderAbove"; readonly path: string }
  /** Files, but no manifest. */
  | { readonly kind: "noManifest" }
  | { readonly kind: "otherInputs" }
  /** `path` inside the folder is none of the study's files and would be lost. */
  | { readonly kind: "foreignFile"; readonly path: string }
  /** This very study is there, complete, but `file` is not as it was written. */
  | { readonly kind: "damaged"; readonly file: string }
  /** `reason` is the system's own word, such as EACCES. */
  | { readonly kind: "notWritable"; readonly reason: string };

/** A field of a file that is missing or not what it should be. */
export interface Misfit {
  /** Names on the way to it, such as rows.present. */
  readonly field: string;
  readonly problem: "missing" | "wrong";
}

export type StoreFault =
  | {
      /** Another process writes there. */
      readonly kind: "locked";
      readonly folder: string;
      readonly lockFile: string;
      readonly machine: string;
      readonly processId: number;
      /** Whether it runs on this machine, so that it was seen alive. */
      readonly isHere: boolean;
      /** The lock does not say who holds it. */
      readonly isUnreadable?: true;
    }
  /** An unfinished study of other inputs, or of another shard, stands there. */
  | { readonly kind: "otherUnfinished"; readonly folder: string }
  /** It holds files, but not ours. */
  | { readonly kind: "notOurs"; readonly folder: string }
  | {
      /** The disk refused; `code` is the system's, such as ENOSPC. */
      readonly kind: "cannotKeep";
      readonly folder: string;
      readonly code: string;
      readonly kept: number;
      readonly runs: number;
    }
  /** It was deleted or renamed, or another process took its lock, while a study kept its runs there. */
  | { readonly kind: "keptGone"; readonly folder: string }
  | {
      readonly kind: "newerFormat";
      readonly file: string;
      readonly format: number;
      /** The newest that this program reads. */
      readonly known: number;
    }
  /** A study must not or cannot be written there. */
  | { readonly kind: "refusedFolder"; readonly folder: string; readonly state: FolderRefusal }
  /** A name that no file of a results folder may have. */
  | { readonly kind: "badFileName"; readonly name: string }
  /** A file without which a study is none. */
  | { readonly kind: "fileWanted"; readonly name: string }
  /** There is no results folder, and no unfinished study either. */
  | { readonly kind: "noStudy"; readonly folder: string }
  | {
      /** Its tables have a format that is not known yet. */
      readonly kind: "newerResults";
      readonly folder: string;
      readonly format: number;
      /** The newest that this program reads. */
      readonly known: number;
    }
  /** A file of ours that cannot be read as what it should be; `where` and `found` say what is wrong, where that is known. */
  | { readonly kind: "damaged"; readonly file: string; readonly misfit?: Misfit }
  /** The system does not let anybody read there; `code` is its own word, such as EACCES. */
  | { readonly kind: "unreadable"; readonly file: string; readonly code: string }
  /** A pipe, a device or a folder where a file is wanted. */
  | { readonly kind: "notPlain"; readonly file: string }
  /** A file without which nobody can say what the runs kept in the folder are of. */
  | { readonly kind: "damagedRuns"; readonly folder: string; readonly file: string }
  /** Damaged runs were left beside a results folder that is there. */
  | { readonly kind: "damagedLeftover"; readonly folder: string; readonly results: string }
  | {
      /** Made by another version of the model, the generator or the columns. */
      readonly kind: "otherVersion";
      readonly folder: string;
      readonly model: string;
      readonly ours: string;
      readonly scenarioFile: string;
      /** Such as sweep. */
      readonly command: string;
    }
  /** Merging: a finished study, which has no shards any more. */
  | { readonly kind: "finishedStudy"; readonly folder: string }
  /** Merging: a folder that belongs to a different study from the first. */
  | { readonly kind: "foreignShard"; readonly folder: string; readonly first: string }
  /** Merging: a run that the study, or that shard of it, does not have. */
  | {
      readonly kind: "foreignRun";
      readonly folder: string;
      readonly cellIndex: number;
      readonly replication: number;
    }
  /** Merging: a run that two folders hold. */
  | {
      readonly kind: "duplicateRun";
      readonly folder: string;
      readonly plan: string;
      readonly replication: number;
    }
  /** Merging: runs that no folder holds. */
  | {
      readonly kind: "missingRuns";
      readonly missing: number;
      readonly runs: number;
      readonly plan: string;
      readonly replication: number;
      /** Numbers of the shards that are not there or not finished. */
      readonly shards: readonly number[];
      readonly of: number;
    };

/** Carries a fault to whoever can put it into words. */
export class StoreFaultError extends Error {
  override readonly name = "StoreFaultError";
  readonly fault: StoreFault;

  constructor(fault: StoreFault, options?: ErrorOptions) {
    super(JSON.stringify(fault), options);
    this.fault = fault;
  }
}
