// The state of an agency before anything has happened in it, and who will come to it.
import { KeyedDraws } from "../random/keyed-draws.ts";
import { rootKey } from "../random/root-key.ts";
import { demandFactor, drawArrivals, type Inflow, servedAtOnce } from "./clients/potential-clients.ts";
import { needDomains } from "./domains.ts";
import type { Levers } from "./levers.ts";
import { type Stage, stagesOf } from "./mid-run.ts";
import { Observations } from "./observe/observations.ts";
import { observedWindow } from "./observe/window.ts";
import { slice } from "./parameters.ts";
import { Felt } from "./staff/felt.ts";
import { Books, Trail } from "./state/books.ts";
import { Circles } from "./state/circles.ts";
import { Clients } from "./state/clients.ts";
import { Memories } from "./state/memories.ts";
import { Needs } from "./state/needs.ts";
import type { Office } from "./state/office.ts";
import { Staff, Teams } from "./state/staff.ts";
import { TaskPool } from "./state/task-pool.ts";
import { UnitLists } from "./state/unit-lists.ts";

/** The office on the morning of its first day, and the potential clients who will be admitted. */
export function openOffice(levers: Levers, replication: number, hasRivalRules: boolean) {
  const parameters = levers.today;
  const draws = new KeyedDraws(rootKey(parameters.seed), replication);
  const horizon = parameters["time.warmUpDays"] + parameters["time.observedDays"];
  const atFirst = levers.slice("staff");
  const stages = stagesOf(parameters);
  const plan = { ...atFirst, teams: Math.max(...stages.map((stage) => stage.parameters["staff.teams"])) };
  const intakeParameters = levers.slice("intake");
  const arrivals = drawArrivals(draws, stages.map(inflowOf), intakeParameters.growthPerYear, horizon);
  const clients = new Clients(
    intakeParameters.initialClients + intakeParameters.initialWaiting + arrivals.days.length,
  );
  const needs = new Needs(clients.count);
  const staff = new Staff(plan, needDomains.length * parameters["judgement.groupsPerDomain"], atFirst.teams);
  const teams = new Teams(plan);
  const units = new UnitLists(staff);
  const office: Office = {
    draws,
    levers,
    clients,
    needs,
    staff,
    teams,
    circles: new Circles(staff, teams, levers.slice("meetings")),
    units,
    felt: new Felt(staff, teams, units, levers.slice("felt"), levers.slice("wages")),
    tasks: new TaskPool(staff.count),
    books: new Books(),
    trail: new Trail(),
    observations: new Observations(clients, needs, observedWindow(parameters)),
    ...(hasRivalRules ? { memories: new Memories(staff.life) } : {}),
    day: 0,
    present: new Int32Array(clients.count),
    presentCount: 0,
    waitingCount: 0,
    activeCount: 0,
  };
  office.observations.useOccupants(staff.life.occupant);
  return { office, arrivals };
}

/** Clients who come from the first day of a stage on. */
function inflowOf({ fromDay, parameters }: Stage): Inflow {
  const intake = slice(parameters, "intake");
  const supply = servedAtOnce(intake, slice(parameters, "staff"));
  return { fromDay, perWeek: intake.clientsPerWeek * demandFactor(supply, slice(parameters, "demand")) };
}
