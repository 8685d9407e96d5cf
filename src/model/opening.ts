// What every part of an agency is put together from: the office, its levers, its rules, its switches, who will come.
import type { Arrivals } from "./clients/potential-clients.ts";
import type { Joints } from "./joints.ts";
import type { Levers } from "./levers.ts";
import type { MechanismName } from "./mechanisms.ts";
import type { Rules } from "./rules.ts";
import type { Office } from "./state/office.ts";

export interface Opening {
  readonly office: Office;
  readonly levers: Levers;
  readonly rules: Rules;
  readonly isOn: (mechanism: MechanismName) => boolean;
  readonly arrivals: Arrivals;
  readonly joints: Joints;
}
