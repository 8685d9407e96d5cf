// A plan that the scenario does not have is refused before anything runs.
import { nearestName } from "../scenario/nearest-name.ts";
import { unknownPlan } from "../words/errors.ts";
import type { OpenedScenario } from "./open-scenario.ts";
import type { Request } from "./options.ts";
import { RequestError } from "./request-error.ts";

/** @throws RequestError, which names the plans that there are. */
export function refuseUnknownPlan({ scenario }: OpenedScenario, { plan }: Request): void {
  const names = scenario.plans.map(({ name }) => name);
  if (plan === undefined || names.includes(plan)) return;
  throw new RequestError(unknownPlan(plan, nearestName(plan, names), names));
}
