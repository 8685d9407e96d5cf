// What can be wrong with a file of rules, as facts; the words for each are made where they are said.

export type RulesFault = { readonly path: string } & (
  | { readonly kind: "noFile" | "notAFile" | "otherEnding" }
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "tooLarge"; readonly mebibytes: number }
  /** It is one file, or its hash would not be that of the whole. */
  | { readonly kind: "imports"; readonly line: string }
  /** No module, or one that throws while it is loaded. */
  | { readonly kind: "doesNotLoad"; readonly reason: string }
  /** While it is loaded it goes on for ever, or waits for what never comes. */
  | { readonly kind: "takesTooLong"; readonly seconds: number }
  | { readonly kind: "endsProcess" }
  /** Such as a Timeout. */
  | { readonly kind: "leavesRunning"; readonly what: string }
  | { readonly kind: "nothingExported"; readonly kinds: readonly string[] }
  | {
      readonly kind: "unknownExport";
      readonly name: string;
      readonly nearest?: string;
      readonly kinds: readonly string[];
    }
  /** A kind of rule that is exported as anything but a map of names. */
  | { readonly kind: "notAGroup"; readonly group: string }
  | { readonly kind: "badName" | "nameOfOurs"; readonly group: string; readonly name: string }
  | { readonly kind: "notAFunction"; readonly group: string; readonly name: string; readonly found: string }
  | {
      readonly kind: "wrongArity";
      readonly group: string;
      readonly name: string;
      readonly found: number;
      readonly most: number;
    }
  | { readonly kind: "wrongMeasure"; readonly name: string; readonly field: string }
  | {
      readonly kind: "mattersTooWide";
      readonly name: string;
      readonly unit: string;
      readonly matters: number;
      /** How far two values of such a unit can lie apart. */
      readonly widest: number;
    }
  /** It is not the file that was loaded when the study began. */
  | { readonly kind: "changed" }
);

/** Carries a fault to whoever can put it into words. */
export class RulesFileError extends Error {
  override readonly name = "RulesFileError";
  readonly fault: RulesFault;

  constructor(fault: RulesFault) {
    super(JSON.stringify(fault));
    this.fault = fault;
  }
}
