// The default agency of the versions before 0.3: the same people with fewer clients, less paperwork and more support.

import { choose, type Setting } from "./setting.ts";

const before = "the default of versions before 0.3";

export const smallCaseloadProgramme: Setting = {
  name: "small-caseload-programme",
  says:
    "A small intensive anti-poverty programme with small caseloads: 120 places, six leads with about 20 clients each and three " +
    "assistants in three teams, two supervisors, weekly supervision and ten training days a year. It was the default agency of the " +
    "versions before 0.3, and is less pressed than the office of the time studies.",
  values: {
    "intake.places": choose(120, before),
    "intake.initialClients": choose(120, before),
    "intake.initialWaiting": choose(0, before),
    "intake.clientsPerCaseworker": choose(20, before),
    "intake.clientsPerWeek": choose(2.25, before),
    "demand.referencePlaces": choose(120, before),
    "staff.caseloadCap": choose(24, before),
    "paperwork.burden": choose(1, before),
    "day.overtimeCapMinutes": choose(75, before),
    "supervision.perMonth": choose(4, before),
    "supervision.minutes": choose(90, before),
    "training.daysPerYear": choose(10, before),
    "guidance.provisionsListed": choose("false", before),
  },
};
