// One simulated programme, followed through the life of one client or the working days of one worker.

import type { Happening } from "../../model/observe/witness.ts";
import { openAgency } from "../../model/open-agency.ts";
import type { OwnRules } from "../../model/open-rules.ts";
import type { Parameters } from "../../model/parameters.ts";
import { simulate } from "../../model/simulate.ts";
import { activities, roles } from "../../model/state/staff.ts";

export type {
  Happening,
  HappeningKind,
  HappeningOf,
} from "../../model/observe/witness.ts";
export { RuleError } from "../../model/open-rules.ts";

/** Whose story is told. */
export interface Subject {
  readonly kind: "client" | "worker";
  /** From 1: clients in order of arrival, workers team by team, leads first. */
  readonly number: number;
}

export type Role = (typeof roles)[number];

/** Who there is in one simulated programme. */
export interface People {
  /** Everybody who comes to the agency before the end. */
  readonly clients: number;
  /** Of these, how many are there on the first day. */
  readonly clientsAtStart: number;
  /** In the order of workers' numbers. */
  readonly staff: readonly { readonly role: Role; readonly team?: number }[];
}

export interface Trace {
  readonly subject: Subject;
  readonly people: People;
  /** Working days from the first to the last. */
  readonly days: number;
  /** Activities in the order in which a worker's minutes are told. */
  readonly activities: readonly string[];
  /** In the order in which they happened. */
  readonly happenings: readonly Happening[];
}

/** Clients and workers of a replication (from 1), without running it. */
export function findPeople(parameters: Parameters, replication: number): People {
  const { clients, staff } = openAgency(parameters, replication).office;
  const staffed = Array.from(staff.role, (role, worker) => {
    const team = staff.team[worker];
    return { role: roles[role], ...(team < 0 ? {} : { team: team + 1 }) };
  });
  return {
    clients: clients.count,
    clientsAtStart: parameters["intake.initialClients"] + parameters["intake.initialWaiting"],
    staff: staffed,
  };
}

/** Whether somebody has the subject's number. */
export function isThere({ kind, number }: Subject, { clients, staff }: People): boolean {
  return number >= 1 && number <= (kind === "client" ? clients : staff.length);
}

/** Runs one replication (from 1) and keeps what happened to the subject; the run is the same as without it. */
export function traceRun(
  parameters: Parameters,
  replication: number,
  subject: Subject,
  rules?: OwnRules,
): Trace {
  const happenings: Happening[] = [];
  const isAbout =
    subject.kind === "client" ? aboutClient(subject.number - 1) : aboutWorker(subject.number - 1);
  // Papers are a matter of every day: of who does them, a story has the minutes.
  const isTold = (happening: Happening) => happening.kind !== "taskDone" && isAbout(happening);
  simulate(parameters, replication, {
    rules,
    witness: (happening) => {
      if (isTold(happening)) happenings.push(happening);
    },
  });
  const days = parameters["time.warmUpDays"] + parameters["time.observedDays"];
  return { subject, people: findPeople(parameters, replication), days, activities, happenings };
}

type ComingOrGoing = "absenceBegins" | "absenceEnds" | "workerLeaves" | "newcomer";

type IsAbout = (happening: Happening) => boolean;

/** What happens to the client, and when the client's caseworker is away, leaves or is replaced. */
function aboutClient(client: number): IsAbout {
  let caseworker: number | undefined;
  return (happening) => {
    if (happening.kind === "leversChange") return true;
    if ("client" in happening) {
      if (happening.client !== client) return false;
      if (happening.kind === "enrols") caseworker = happening.worker;
      if (happening.kind === "changesCaseworker") caseworker = happening.worker;
      if (happening.kind === "leaves") caseworker = undefined;
      return true;
    }
    return isComingOrGoing(happening) && happening.worker === caseworker;
  };
}

function isComingOrGoing(happening: Happening): happening is Extract<Happening, { kind: ComingOrGoing }> {
  switch (happening.kind) {
    case "absenceBegins":
    case "absenceEnds":
    case "workerLeaves":
    case "newcomer":
      return true;
    default:
      return false;
  }
}

/** What the worker does, hears of, or has done for the own clients. */
function aboutWorker(worker: number): IsAbout {
  return (happening) => {
    if (happening.kind === "leversChange") return true;
    if (isUnknownToAll(happening)) return false;
    if ("members" in happening) return happening.members.includes(worker);
    if (happening.kind === "changesCaseworker" && happening.before === worker) return true;
    const hasPart = "lead" in happening ? happening.lead === worker : false;
    return happening.worker === worker || hasPart || ("other" in happening && happening.other === worker);
  };
}

function isUnknownToAll(happening: Happening): boolean {
  switch (happening.kind) {
    case "needArises":
    case "needWorsens":
      return true;
    case "needResolved":
      return happening.wasHidden;
    case "incident":
      return !happening.isSeen;
    default:
      return false;
  }
}

const numbered: readonly string[] = ["day", "client", "worker", "other", "lead", "before"];

/** A happening with its day, clients and workers numbered from 1, and without a worker where there is none. */
export function numberedFromOne(happening: Happening): Readonly<Record<string, unknown>> {
  const entries = Object.entries(happening).map(([name, value]): [string, unknown] => {
    if (name === "members") return [name, (value as readonly number[]).map((member) => member + 1)];
    return numbered.includes(name) && typeof value === "number" ? [name, value + 1] : [name, value];
  });
  return Object.fromEntries(entries.filter(([name, value]) => name !== "worker" || value !== 0));
}
