// Policy: which situations a rule speaks to, how a worker reads it, when she departs from it, and what a rulebook costs.

import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { streams } from "../streams.ts";
import { middle } from "../units.ts";
import type { LikeCases } from "./like-cases.ts";

export type PolicyParameters = Slice<"policy">;
export type GuidanceParameters = Slice<"guidance">;

export const policyClasses = ["foreseen", "letter", "open"] as const;
/** To the policy a situation is foreseen, caught by the letter of a rule that was not meant for it, or open. */
export const policyClass = { foreseen: 0, letter: 1, open: 2 } as const;

/** What a rule wants for the client: money or mildness, neither, or it is silent. */
export const prescribes = { against: -1, nothing: 0, favour: 1 } as const;

const groupsPerReader = 4096;

/** The class of a group at `position` (0-1, commonest first). */
export function classAt(position: number, letterRoll: number, p: PolicyParameters): number {
  if (position < p.coverageShare) return policyClass.foreseen;
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

/** Spread of the readings of a rule among workers of one experience. ODD 7.8. */
export function readingSd(inexperience: number, p: PolicyParameters): number {
  return (
    p.readingSd *
    Math.min(1, p.readingFloor + p.ambiguityShare) *
    (1 - p.readingSavedByExperience * (1 - inexperience))
  );
}

/** Margin, merit units, beyond which a worker departs from a rule: nil at no strictness, never reached at full. ODD 7.8. */
export function marginToDepart(p: PolicyParameters): number {
  if (p.strictnessShare >= 1) return Infinity;
  return (p.departMargin * p.strictnessShare) / (1 - p.strictnessShare);
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
  /** Factor on bias, thresholds and readings where no rule was meant: clear values give a shared criterion. */
  shrinkOf(kind: number): number;
  /** Factor on the noise of judgement there. */
  noiseFactorOf(kind: number): number;
  /** The reading of a worker, before it is taken for a rule or for silence. */
  reading(worker: number, group: number): number;
  /** The same for a situation outside the office's own: its class, prescription, and a standard normal number. */
  readingOf(kind: number, prescription: number, inexperience: number, normal: number): number;
  /** The answer of who perceives `margin` and has this reading of the rule. */
  rule(kind: number, margin: number, reading: number): Ruling;
  /** Minutes that looking up the rules takes for a situation of a group. */
  lookUpMinutes(group: number): number;
}

/** `strength` is programme.strengthShare. With `hasPaperwork` false nothing is looked up. */
export function createPolicy(
  office: Pick<Office, "staff" | "draws">,
  p: PolicyParameters,
  strength: number,
  guidance: GuidanceParameters,
  cases: LikeCases,
  hasPaperwork: boolean,
): Policy {
  const { staff, draws } = office;
  const { position, letterRoll, fitRoll, merit } = cases;

  function describe(place: number, letter: number, typicalMerit: number, fit: number): Described {
    const kind = classAt(place, letter, p);
    return { kind, prescription: prescriptionFor(kind, typicalMerit, place, fit, strength, p) };
  }

  const kinds = new Uint8Array(cases.count);
  const prescriptions = new Int8Array(cases.count);
  for (let group = 0; group < cases.count; group++) {
    const described = describe(position[group], letterRoll[group], merit[group], fitRoll[group]);
    kinds[group] = described.kind;
    prescriptions[group] = described.prescription;
  }
  const aid = guidance.kind;
  const pull = aid === "none" ? 0 : guidance[`pull.${aid}`];
  const aidMinutes = aid === "none" ? 0 : guidance[`minutes.${aid}`];
  const departFrom = marginToDepart(p);
  const shrink = 1 - p.valuesShrink * p.valuesClarityShare;
  const noiseFactor = 1 - p.valuesNoiseShrink * p.valuesClarityShare;
  const pullIn = (kind: number) => (kind === policyClass.foreseen ? pull : 0);
  const shrinkOf = (kind: number) => (kind === policyClass.foreseen ? 1 : shrink);

  function readingOf(kind: number, prescription: number, inexperience: number, normal: number): number {
    return prescription + normal * readingSd(inexperience, p) * shrinkOf(kind) * (1 - pullIn(kind));
  }

  return {
    classOf: (group) => kinds[group],
    describe,
    prescriptionOf: (group) => prescriptions[group],
    shrinkOf,
    noiseFactorOf: (kind) => (kind === policyClass.foreseen ? 1 : noiseFactor),
    reading(worker, group) {
      const number = staff.life.occupant[worker] * groupsPerReader + group;
      const normal = draws.normal(streams.howAWorkerReadsARule, staff.place[worker], number);
      return readingOf(kinds[group], prescriptions[group], staff.inexperience[worker], normal);
    },
    readingOf,
    rule(kind, margin, reading) {
      const read = Math.abs(reading) <= p.readingCut ? prescribes.nothing : reading > 0 ? 1 : -1;
      const pulled = margin + pullIn(kind) * (read === 0 ? 0 : read - margin);
      const isBound = read !== 0 && Math.abs(pulled) <= departFrom;
      return {
        isFavour: isBound ? read > 0 : pulled > 0,
        margin: pulled,
        ownFavour: margin > 0,
        read,
        isBound,
      };
    },
    lookUpMinutes(group) {
      if (!hasPaperwork) return 0;
      const isAided = kinds[group] === policyClass.foreseen;
      return p.lookUpMinutes * p.coverageShare + (isAided ? aidMinutes : 0);
    },
  };
}

/** Training days a year that a rulebook asks of every worker. */
export function rulebookTrainingDays(p: PolicyParameters): number {
  return p.trainingDays * p.coverageShare;
}

/** Factor by which a rulebook lengthens a newcomer's training before the first cases. */
export function rulebookOnboarding(p: PolicyParameters): number {
  return 1 + p.onboardingAdded * p.coverageShare;
}
