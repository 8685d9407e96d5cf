// What exceptions do to clients: each one beside the same need, or the same incident, of a twin office that makes none.

import type { Happening } from "../../../src/model/observe/witness.ts";
import { openAgency } from "../../../src/model/open-agency.ts";
import type { Parameters } from "../../../src/model/parameters.ts";
import { runAgency } from "../../../src/model/simulate.ts";
import { meanInOrder } from "../../../src/statistics/summary.ts";
import { measuresOf, type Reading, type Values } from "./values.ts";

/** Working days after a decision by which its need should be resolved. */
const outcomeDays = 130;
/** Evenings after an incident's answer on which trust is looked at. */
const trustDays = 20;

/** A ruling in a case that a rule speaks to. */
interface Ruling {
  readonly of: "need" | "incident";
  /** Names the same need or incident in both offices. */
  readonly case: string;
  /** Names the same person in both. */
  readonly client: number;
  readonly day: number;
  readonly isException: boolean;
  readonly isFavour: boolean;
}

interface Course {
  readonly rulings: readonly Ruling[];
  /** Day on which a need was resolved. */
  readonly resolvedOn: ReadonlyMap<string, number>;
  /** Needs that arose, and incidents that were seen. */
  readonly cases: ReadonlySet<string>;
  /** Trust in the evening of each day, by client. */
  readonly trust: ReadonlyMap<number, Float32Array>;
  readonly measures: Values;
}

function follow(parameters: Parameters, replication: number): Course {
  const agency = openAgency(parameters, replication);
  const { clients } = agency.office;
  const days = parameters["time.warmUpDays"] + parameters["time.observedDays"];
  const rulings: Ruling[] = [];
  const ruled = new Set<string>();
  const resolvedOn = new Map<string, number>();
  const cases = new Set<string>();
  const openNeed = new Map<string, string>();
  const trust = new Map<number, Float32Array>();

  const rule = (ruling: Ruling) => {
    if (ruled.has(ruling.case)) return;
    ruled.add(ruling.case);
    rulings.push(ruling);
  };
  const witness = (told: Happening): void => {
    if (told.kind === "needArises") {
      const place = `${clients.key[told.client]} ${told.domain}`;
      const name = `${place} ${told.day}`;
      openNeed.set(place, name);
      cases.add(name);
    } else if (told.kind === "needResolved") {
      const need = openNeed.get(`${clients.key[told.client]} ${told.domain}`);
      if (need !== undefined) resolvedOn.set(need, told.day);
    } else if (told.kind === "decision") {
      const need = openNeed.get(`${clients.key[told.client]} ${told.domain}`);
      if (
        need === undefined ||
        told.answer === "kept" ||
        !told.prescription ||
        told.isException === undefined
      )
        return;
      const { day, isException } = told;
      const isFavour = told.answer === "granted";
      rule({ of: "need", case: need, client: clients.key[told.client], day, isException, isFavour });
    } else if (told.kind === "incident" && told.isSeen) {
      const client = clients.key[told.client];
      const name = `${client} incident ${told.group} ${told.day}`;
      cases.add(name);
      if (!told.prescription || told.isException === undefined) return;
      const isFavour = told.answer === "let pass";
      rule({ of: "incident", case: name, client, day: told.day, isException: told.isException, isFavour });
    }
  };
  const watch = ({ office }: typeof agency): void => {
    for (let place = 0; place < office.presentCount; place++) {
      const client = office.present[place];
      const key = clients.key[client];
      const course = trust.get(key) ?? new Float32Array(days).fill(Number.NaN);
      trust.set(key, course);
      course[office.day] = clients.trust[client];
    }
  };
  const outcome = runAgency(agency, parameters, { watch, witness });
  return { rulings, resolvedOn, cases, trust, measures: measuresOf(outcome) };
}

/**
 * Client outcome of each ruling minus that of the same case in the twin office, where the rule is always kept; that of
 * exceptions minus that of rulings by the rule, so that what the twin does otherwise in general falls out.
 */
export const exceptionsReading: Reading = (parameters, replication) => {
  const [ours, twin] = [parameters, { ...parameters, "policy.strictnessShare": 1 }].map((of) =>
    follow(of, replication),
  );
  const from = parameters["time.warmUpDays"];
  const days = from + parameters["time.observedDays"];
  const differenceOf = ({ of, case: name, client, day }: Ruling): number => {
    if (!twin.cases.has(name)) return Number.NaN;
    if (of === "need") {
      const isResolved = (course: Course) =>
        (course.resolvedOn.get(name) ?? days) <= day + outcomeDays ? 1 : 0;
      return isResolved(ours) - isResolved(twin);
    }
    const trustIn = (course: Course) => course.trust.get(client)?.[day + trustDays] ?? Number.NaN;
    return trustIn(ours) - trustIn(twin);
  };
  const meanOf = (of: Ruling["of"], isWanted: (ruling: Ruling) => boolean): number => {
    const last = days - (of === "need" ? outcomeDays : trustDays);
    const differences = ours.rulings
      .filter((ruling) => ruling.of === of && ruling.day >= from && ruling.day < last && isWanted(ruling))
      .map(differenceOf)
      .filter((difference) => !Number.isNaN(difference));
    return meanInOrder(differences);
  };
  const toldOf = (of: Ruling["of"]): [string, number][] => {
    const byRule = meanOf(of, ({ isException }) => !isException);
    return [
      [`exceptions.${of}`, meanOf(of, ({ isException }) => isException) - byRule],
      [
        `exceptions.${of}.favour`,
        meanOf(of, ({ isException, isFavour }) => isException && isFavour) - byRule,
      ],
      [
        `exceptions.${of}.against`,
        meanOf(of, ({ isException, isFavour }) => isException && !isFavour) - byRule,
      ],
    ];
  };
  return { ...ours.measures, ...Object.fromEntries([...toldOf("need"), ...toldOf("incident")]) };
};
