// What somebody at the page has chosen.
import type { Changes } from "../../scenario/scenario.ts";
import type { ScreenName } from "../../words/lab.ts";

export interface Choice {
  readonly screen: ScreenName;
  /** A built-in scenario's name, or the name of the file that was opened. */
  readonly scenario: string;
  /** The text of a file that was opened, or made here; a built-in's when absent. */
  readonly ownText?: string | undefined;
  /** The plan that is looked at alone; the baseline when absent. */
  readonly plan?: string | undefined;
  /** Values for all plans, `seed` and `replications` among them. */
  readonly set: Changes;
  readonly lesson?: string | undefined;
}

export const firstChoice: Choice = { screen: "start", scenario: "classroom", set: {} };
