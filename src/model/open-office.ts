// The state of an agency before anything has happened in it, and who will come to it.
import { KeyedDraws } from "../random/keyed-draws.ts";
import { rootKey } from "../random/root-key.ts";
import { drawArrivals, servedAtOnce } from "./clients/potential-clients.ts";
import { needDomains } from "./domains.ts";
import type { Levers } from "./levers.ts";
import { Observations } from "./observe/observations.ts";
import { observedWindow } from "./observe/window.ts";
import { Felt } from "./staff/felt.ts";
import { Books, Trail } from "./state/books.ts";
import { Clients } from "./state/clients.ts";
import { Needs } from "./state/needs.ts";
import type { Office } from "./state/office.ts";
import { Circles, Staff, Teams } from "./state/staff.ts";
import { TaskPool } from "./state/task-pool.ts";
import { UnitLists } from "./state/unit-lists.ts";

/** The office on the morning of its first day, and the potential clients who will be admitted. */
export function openOffice(levers: Levers, replication: number) {
  const parameters = levers.today;
  const draws = new KeyedDraws(rootKey(parameters.seed), replication);
  const horizon = parameters["time.warmUpDays"] + parameters["time.observedDays"];
  const plan = levers.slice("staff");
  const intakeParameters = levers.slice("intake");
  const arrivals = drawArrivals(
    draws,
    intakeParameters,
    levers.slice("demand"),
    servedAtOnce(intakeParameters, plan),
    horizon,
  );
  const clients = new Clients(
    intakeParameters.initialClients + intakeParameters.initialWaiting + arrivals.days.length,
  );
  const needs = new Needs(clients.count);
  const staff = new Staff(plan, needDomains.length * parameters["judgement.groupsPerDomain"]);
  const teams = new Teams(plan);
  const office: Office = {
    draws,
    levers,
    clients,
    needs,
    staff,
    teams,
    circles: new Circles(staff, teams, parameters["meetings.group"]),
    units: new UnitLists(staff),
    felt: new Felt(staff, levers.slice("felt")),
    tasks: new TaskPool(staff.count),
    books: new Books(),
    trail: new Trail(),
    observations: new Observations(clients, needs, observedWindow(parameters)),
    day: 0,
    present: new Int32Array(clients.count),
    presentCount: 0,
    waitingCount: 0,
    activeCount: 0,
  };
  office.observations.useOccupants(staff.life.occupant);
  return { office, arrivals };
}
