// The state of an agency before anything has happened in it, and who will come to it.
import { KeyedDraws } from "../random/keyed-draws.ts";
import { rootKey } from "../random/root-key.ts";
import {
  type Arrivals,
  demandFactor,
  drawArrivals,
  type Inflow,
  servedAtOnce,
} from "./clients/potential-clients.ts";
import { needDomains } from "./domains.ts";
import type { Levers } from "./levers.ts";
import { type Stage, stagesOf } from "./mid-run.ts";
import { Observations } from "./observe/observations.ts";
import { observedWindow } from "./observe/window.ts";
import { slice } from "./parameters.ts";
import { Felt } from "./staff/felt.ts";
import type { Beginning } from "./state/beginning.ts";
import { Books, Trail } from "./state/books.ts";
import { Circles } from "./state/circles.ts";
import { Clients } from "./state/clients.ts";
import { Memories } from "./state/memories.ts";
import { Needs } from "./state/needs.ts";
import type { Office } from "./state/office.ts";
import { Staff, Teams } from "./state/staff.ts";
import { TaskPool } from "./state/task-pool.ts";
import { UnitLists } from "./state/unit-lists.ts";

/** Room for further clients, in spreads of how many come. */
const spreadsOfRoom = 10;

/** The office on the morning of its first day, and the potential clients who will be admitted. */
export function openOffice(
  beginning: Beginning,
  levers: Levers,
  replication: number,
  hasRivalRules: boolean,
) {
  const parameters = levers.today;
  const draws = new KeyedDraws(rootKey(parameters.seed), replication);
  const horizon = parameters["time.warmUpDays"] + parameters["time.observedDays"];
  const atFirst = levers.slice("staff");
  const stages = stagesOf(parameters);
  const plan = { ...atFirst, teams: Math.max(...stages.map((stage) => stage.parameters["staff.teams"])) };
  const intakeParameters = levers.slice("intake");
  const inflows = stages.map(inflowOf);
  const whoComes = () => drawArrivals(draws, inflows, intakeParameters.growthPerYear, horizon);
  const arrivals = whoComes();
  const onTheFirstDay = intakeParameters.initialClients + intakeParameters.initialWaiting;
  const clients = new Clients(onTheFirstDay + arrivals.days.length, onTheFirstDay + roomFor(arrivals));
  const needs = new Needs(clients.room);
  const staff = new Staff(plan, needDomains.length * parameters["judgement.groupsPerDomain"], atFirst.teams);
  const teams = new Teams(plan);
  const units = new UnitLists(staff);
  const office: Office = {
    beginning,
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
    present: new Int32Array(clients.room),
    presentCount: 0,
    waitingCount: 0,
    activeCount: 0,
  };
  office.observations.useOccupants(staff.life.occupant);
  for (const state of statesOf(office)) beginning.keep(state);

  /** Begins a further run; false where more clients come in it than there is room for. */
  function beginAgain(next: number): boolean {
    draws.beginReplication(next);
    const { days, keys } = whoComes();
    if (onTheFirstDay + days.length > clients.room) return false;
    arrivals.days = days;
    arrivals.keys = keys;
    beginning.again();
    return true;
  }
  beginning.asFurtherRunsBegin(() => {
    clients.count = onTheFirstDay + arrivals.days.length;
    office.day = 0;
    office.presentCount = 0;
    office.waitingCount = 0;
    office.activeCount = 0;
  });
  return { office, arrivals, beginAgain };
}

/** Other runs of the same parameters hardly ever have as many arrivals more as this leaves room for. */
function roomFor({ days }: Arrivals): number {
  return days.length + Math.ceil(spreadsOfRoom * Math.sqrt(days.length + 1));
}

/** What is in an office for one run. */
function statesOf(office: Office): object[] {
  const { clients, needs, staff, teams, circles, units, felt, tasks, books, trail, observations } = office;
  return [clients, needs, staff, teams, circles, units, felt, tasks, books, trail, observations];
}

/** Clients who come from the first day of a stage on. */
function inflowOf({ fromDay, parameters }: Stage): Inflow {
  const intake = slice(parameters, "intake");
  const supply = servedAtOnce(intake, slice(parameters, "staff"));
  return { fromDay, perWeek: intake.clientsPerWeek * demandFactor(supply, slice(parameters, "demand")) };
}
