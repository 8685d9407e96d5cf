// The setting that the parameter table itself describes.

import type { Setting } from "./setting.ts";

export const antiPovertyProgramme: Setting = {
  name: "anti-poverty-programme",
  says:
    "A small intensive anti-poverty programme: 144 places, six leads with about 24 clients each and three assistants in three teams, " +
    "two supervisors, hour-long contacts every other week and a pot of money for provisions. It is the kind of agency in which case " +
    "teams were tried and studied, so the defaults of the parameter table describe it and every other setting is read against it.",
  values: {},
};
