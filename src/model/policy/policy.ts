// Policy: which situations a rule speaks to, how a worker reads it, when she departs from it, and what a rulebook costs.

import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { streams } from "../streams.ts";
import { middle } from "../units.ts";
import type { LikeCases } from "./like-cases.ts";
import type { Readings } from "./readings.ts";
import type { Values } from "./values.ts";

export type PolicyParameters = Slice<"policy">;
export type GuidanceParameters = Slice<"guidance">;

export const policyClasses = ["foreseen", "letter", "open"] as const;
/** To the policy a situation is foreseen, caught by the letter of a rule that was not meant for it, or open. */
export const policyClass = { foreseen: 0, letter: 1, open: 2 } as const;

/** What a rule wants for the client: money or mildness, neither, or it is silent. */
export const prescribes = { against: -1, nothing: 0, favour: 1 } as const;

/** Part of situations that rules foresee: a sharper wording fits fewer cases, a vaguer one more. ODD 7.8. */
export function coverage(p: PolicyParameters): number {
  const stretched = p.coverageShare * (1 + p.wordingLoss * (p.ambiguityShare - middle));
  return Math.min(1, Math.max(0, stretched));
}

/** The class of a group at `position` (0-1, commonest first), where rules foresee a part of situations. */
export function classAt(position: number, letterRoll: number, covered: number, p: PolicyParameters): number {
  if (position < covered) return policyClass.foreseen;
  return letterRoll < p.letterShare ? policyClass.letter : policyClass.open;
}

/** Chance that the rule of a foreseen group is right for its typical case. ODD 7.8. */
export function fitChance(position: number, strength: number, p: PolicyParameters): number {
  return Math.min(1, Math.max(0, strength + p.rarityLoss * (middle - position)));
}

/** What the rule says on a group: for the typical case rightly or wrongly. */
export function prescriptionFor(
  kind: number,
  typicalMerit: number,
  position: number,
  fitRoll: number,
  strength: number,
  p: PolicyParameters,
): number {
  if (kind === policyClass.open) return prescribes.nothing;
  const right = typicalMerit > 0 ? prescribes.favour : prescribes.against;
  const isRight =
    kind === policyClass.foreseen
      ? fitRoll < fitChance(position, strength, p)
      : fitRoll >= p.letterWrongShare;
  return isRight ? right : -right;
}

/** Spread of newcomers' readings of a rule. ODD 7.8. */
export function readingSd(p: PolicyParameters): number {
  return p.readingSd * Math.min(1, p.readingFloor + p.ambiguityShare);
}

/** Margin, merit units, beyond which a worker departs from a rule: nil at no strictness, never reached at full. ODD 7.8. */
export function marginToDepart({ strictnessShare }: PolicyParameters): number {
  return strictnessShare >= 1 ? Infinity : strictnessShare / (1 - strictnessShare);
}

/** A worker's answer to a situation, with what the rule had to do with it. */
export interface Ruling {
  /** Whether the client is favoured: money granted, no consequence. */
  readonly isFavour: boolean;
  /** The margin that the worker acts on, once aids have pulled at it. */
  readonly margin: number;
  /** Whether the own judgement alone, without rule or aid, would have favoured the client. */
  readonly ownFavour: boolean;
  /** What the worker took the rule to say. */
  readonly read: number;
  /** Whether she follows it, not being sure enough to depart. */
  readonly isBound: boolean;
}

export interface Described {
  readonly kind: number;
  readonly prescription: number;
}

export interface Policy {
  classOf(group: number): number;
  /** Class and prescription of a group at `position`, for a situation outside the office's own. */
  describe(position: number, letterRoll: number, typicalMerit: number, fitRoll: number): Described;
  /** What the rule really says on a group. */
  prescriptionOf(group: number): number;
  /** Factor on bias, thresholds and readings to who is so clear of the agency's values: a shared criterion where no rule was meant. */
  shrinkOf(kind: number, clarity: number): number;
  /** Factor on the noise of judgement there. */
  noiseFactorOf(kind: number, clarity: number): number;
  /** The reading of a worker, before it is taken for a rule or for silence. */
  reading(worker: number, group: number): number;
  /** What a worker takes the rule to say: 1, -1, or 0 for silence. */
  read(worker: number, group: number): number;
  /** What a client takes it to say, as a newcomer among workers would. */
  readByClient(client: number, group: number): number;
  /**
   * The reading of a situation of this class and prescription: `error` in spreads of a newcomer's readings. Where no rule
   * is worded there is nothing to read.
   */
  readingOf(kind: number, prescription: number, error: number, clarity: number): number;
  /** The answer of who perceives `margin` and has this reading of the rule. */
  rule(kind: number, margin: number, reading: number): Ruling;
  /** Whether who perceives `margin` and takes the rule to say `taken` (1, -1, or 0 for silence) favours the client. */
  favours(kind: number, margin: number, taken: number): boolean;
  /** Minutes that looking up the rules takes for a situation of a group. */
  lookUpMinutes(group: number): number;
}

export interface PolicyParts {
  readonly guidance: GuidanceParameters;
  readonly programme: Slice<"programme">;
  readonly cases: LikeCases;
  readonly readings: Readings;
  readonly values: Values;
  /** Without paperwork nothing is looked up. */
  readonly hasPaperwork: boolean;
}

export function createPolicy(
  office: Pick<Office, "clients" | "draws" | "levers">,
  p: PolicyParameters,
  { guidance, programme, cases, readings, values, hasPaperwork }: PolicyParts,
): Policy {
  const { clients, draws, levers } = office;

  function describe(place: number, letter: number, typicalMerit: number, fit: number): Described {
    const kind = classAt(place, letter, coverage(p), p);
    return {
      kind,
      prescription: prescriptionFor(kind, typicalMerit, place, fit, programme.strengthShare, p),
    };
  }

  /** What the rules in force come to. */
  const rules = levers.derive(() => {
    const kinds = new Uint8Array(cases.count);
    const prescriptions = new Int8Array(cases.count);
    for (let group = 0; group < cases.count; group++) {
      const described = describe(
        cases.position[group],
        cases.letterRoll[group],
        cases.merit[group],
        cases.fitRoll[group],
      );
      kinds[group] = described.kind;
      prescriptions[group] = described.prescription;
    }
    const aid = guidance.kind;
    return {
      kinds,
      prescriptions,
      pull: aid === "none" ? 0 : guidance[`pull.${aid}`],
      aidMinutes: aid === "none" ? 0 : guidance[`minutes.${aid}`],
      bookMinutes: lookUpMinutes(p),
      departFrom: marginToDepart(p),
      spread: readingSd(p),
    };
  });
  const pullIn = (kind: number) => (kind === policyClass.foreseen ? rules.pull : 0);
  const shrinkOf = (kind: number, clarity: number) =>
    kind === policyClass.foreseen ? 1 : 1 - p.valuesShrink * clarity;

  function readingOf(kind: number, prescription: number, error: number, clarity: number): number {
    if (kind === policyClass.open) return prescribes.nothing;
    return prescription + error * rules.spread * shrinkOf(kind, clarity) * (1 - pullIn(kind));
  }

  function reading(worker: number, group: number): number {
    const error = readings.errorOf(worker, group);
    return readingOf(rules.kinds[group], rules.prescriptions[group], error, values.clarityOf(worker));
  }

  const takenFrom = (read: number) =>
    Math.abs(read) <= p.readingCut ? prescribes.nothing : read > 0 ? 1 : -1;

  /** The margin once an aid has pulled at it. */
  const pulledMargin = (kind: number, margin: number, taken: number) =>
    margin + pullIn(kind) * (taken === 0 ? 0 : taken - margin);
  const binds = (taken: number, pulled: number) => taken !== 0 && Math.abs(pulled) <= rules.departFrom;

  return {
    classOf: (group) => rules.kinds[group],
    describe,
    prescriptionOf: (group) => rules.prescriptions[group],
    shrinkOf,
    noiseFactorOf: (kind, clarity) => (kind === policyClass.foreseen ? 1 : 1 - p.valuesNoiseShrink * clarity),
    reading,
    read: (worker, group) => takenFrom(reading(worker, group)),
    readByClient(client, group) {
      const prescription = rules.prescriptions[group];
      if (prescription === prescribes.nothing) return prescribes.nothing;
      const error = draws.normal(streams.howAClientReadsARule, clients.key[client], group);
      return takenFrom(prescription + error * rules.spread);
    },
    readingOf,
    rule(kind, margin, read) {
      const taken = takenFrom(read);
      const pulled = pulledMargin(kind, margin, taken);
      const isBound = binds(taken, pulled);
      return {
        isFavour: isBound ? taken > 0 : pulled > 0,
        margin: pulled,
        ownFavour: margin > 0,
        read: taken,
        isBound,
      };
    },
    favours(kind, margin, taken) {
      const pulled = pulledMargin(kind, margin, taken);
      return binds(taken, pulled) ? taken > 0 : pulled > 0;
    },
    lookUpMinutes(group) {
      if (!hasPaperwork) return 0;
      const isAided = rules.kinds[group] === policyClass.foreseen;
      return rules.bookMinutes + (isAided ? rules.aidMinutes : 0);
    },
  };
}

/** Minutes that looking up the rules takes for one situation: a letter kept from what no rule meant spells out its exceptions. ODD 7.8. */
export function lookUpMinutes(p: PolicyParameters): number {
  return p.lookUpMinutes * p.coverageShare * (1 + middle - p.letterShare);
}

/** Training days a year that a rulebook asks of every worker: a clear wording has to be drafted and learnt. ODD 7.8. */
export function rulebookTrainingDays(p: PolicyParameters): number {
  return p.trainingDays * p.coverageShare * (1 + middle - p.ambiguityShare);
}

/** Factor by which a rulebook lengthens a newcomer's training before the first cases. */
export function rulebookOnboarding(p: PolicyParameters): number {
  return 1 + p.onboardingAdded * p.coverageShare;
}
