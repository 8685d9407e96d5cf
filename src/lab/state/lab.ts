// What every screen is handed: the choice, how to change it, the scenario of it, and the crew that runs the model.
import type { Scenario } from "../../scenario/scenario.ts";
import type { Crew } from "../engine/crew.ts";
import type { LabData } from "../lab-data.ts";
import type { RunsAndControls } from "../parts/use-runs.ts";
import type { Choice } from "./choice.ts";

export interface Lab {
  readonly choice: Choice;
  readonly change: (change: Partial<Choice>) => void;
  readonly data: LabData;
  readonly crew: Crew;
  /** The last comparison of plans, which stays while other screens are looked at. */
  readonly comparison: RunsAndControls;
}

/** A screen that needs a scenario. */
export interface ScenarioLab extends Lab {
  readonly scenario: Scenario;
  readonly text: string;
}
