// What can be wrong on the way to a cluster, as facts; the words for each are made where they are said.

export type ClusterFault =
  /** A setting of the site, from a flag or the file, that no scheduler could be given. */
  | { readonly kind: "badSetting"; readonly name: string; readonly found: string; readonly file?: string }
  /** The site file is not there, or is no list of names and values. */
  | { readonly kind: "badSite"; readonly file: string; readonly says: string }
  | { readonly kind: "unknownSetting"; readonly name: string; readonly file: string }
  /** The folder for the cluster holds another study, or the same one cut otherwise. */
  | { readonly kind: "otherStudy"; readonly folder: string }
  /** It holds something that no cluster study has. */
  | { readonly kind: "notOurs"; readonly folder: string; readonly name: string }
  | { readonly kind: "damaged"; readonly file: string }
  /** Jobs of the study are waiting or running. */
  | { readonly kind: "underWay"; readonly folder: string; readonly jobs: readonly string[] }
  /** A program of the scheduler is not installed here. */
  | { readonly kind: "noScheduler"; readonly program: string }
  /** A program of the scheduler ended with an error; `says` is its own message. */
  | { readonly kind: "refused"; readonly program: string; readonly says: string }
  | { readonly kind: "noSuchShard"; readonly shard: number; readonly of: number }
  /** The next wave of a match waits for shards of this one. */
  | { readonly kind: "waveUnfinished"; readonly wave: number; readonly shards: readonly number[] };

/** Carries a fault to whoever can put it into words. */
export class ClusterError extends Error {
  override readonly name = "ClusterError";
  readonly fault: ClusterFault;

  constructor(fault: ClusterFault, options?: ErrorOptions) {
    super(JSON.stringify(fault), options);
    this.fault = fault;
  }
}
