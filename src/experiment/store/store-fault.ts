// What can be wrong with a folder of the store, as facts; the words for each are made where they are said.

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
  | {
      readonly kind: "newerFormat";
      readonly file: string;
      readonly format: number;
      /** The newest that this program reads. */
      readonly known: number;
    }
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
  /** A file of ours that cannot be read as what it should be. */
  | { readonly kind: "damaged"; readonly file: string }
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
  /** Merging: a folder that belongs to another study than the first. */
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
