// Trust: good contacts build it; waiting, missed contact and broken promises wear it down; without it people leave.
import { exp } from "../../arithmetic/exp.ts";
import { power } from "../../arithmetic/power.ts";
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { daysPerWeek, middle } from "../units.ts";
import type { Consistency } from "./consistency.ts";

export type TrustParameters = Slice<"trust">;

/** Trust after a contact of `quality`, all 0-1: it moves towards what the client has just met with. ODD 7.14. */
export function trustAfterContact(trust: number, quality: number, p: TrustParameters): number {
  return trust + p.gain * (quality - trust);
}

/** Hazard of dropping out at a level of trust, per working day. */
export function dropoutPerDay(trust: number, p: TrustParameters): number {
  return p.dropoutPerDay * exp(p.dropoutByTrust * (middle - trust));
}

/** In the array of hazards: trust has changed since the hazard was reckoned; real ones are not below 0. */
const notReckoned = -1;

export interface Trust {
  arrive(client: number): void;
  enrol(client: number): void;
  afterContact(client: number, quality: number): void;
  /** The client's own caseworker has changed; another known face may be left. */
  newFace(client: number, hasFamiliarFace: boolean): void;
  answered(client: number, isRefusal: boolean): void;
  served(client: number): void;
  promiseBroken(client: number): void;
  /** An incident brought a consequence, deserved or not. */
  consequence(client: number, isWrongful: boolean): void;
  /** The last hours of the client's day: worry and lateness tell. */
  endDay(client: number): void;
  /** An active client is a day nearer to dropping out. Returns whether the day has come. */
  wearsOut(client: number): boolean;
}

/** With `isOn` false trust stays as at the start, and the hazard of leaving is that of middling trust. */
export function createTrust(
  office: Office,
  p: TrustParameters,
  consistency: Pick<Consistency, "worry">,
  isOn: boolean,
): Trust {
  const { clients } = office;

  function setTrust(client: number, trust: number): void {
    clients.trust[client] = Math.min(1, Math.max(0, trust));
    clients.dropoutPerDay[client] = notReckoned;
  }

  function change(client: number, by: number): void {
    if (isOn) setTrust(client, clients.trust[client] + by);
  }

  /** Trust may change several times a day; the hazard is reckoned from what it is in the evening. */
  function dropoutToday(client: number): number {
    if (clients.dropoutPerDay[client] === notReckoned) {
      clients.dropoutPerDay[client] = dropoutPerDay(isOn ? clients.trust[client] : middle, p);
    }
    return clients.dropoutPerDay[client];
  }

  return {
    arrive(client) {
      setTrust(client, p.start);
    },
    enrol(client) {
      const waited = Math.max(0, office.day - clients.arrivalDay[client]);
      setTrust(client, isOn ? p.start * power(1 - p.waitingLoss, waited) : p.start);
    },
    afterContact(client, quality) {
      if (isOn) setTrust(client, trustAfterContact(clients.trust[client], quality, p));
    },
    newFace(client, hasFamiliarFace) {
      const loss = hasFamiliarFace ? p.newFaceLoss * p.familiarFaceShare : p.newFaceLoss;
      change(client, -(loss * clients.trust[client]));
    },
    answered(client, isRefusal) {
      change(client, p.answerGain - (isRefusal ? p.refusalLoss : 0));
    },
    served(client) {
      change(client, p.servedGain);
    },
    promiseBroken(client) {
      change(client, -p.brokenPromiseLoss);
    },
    consequence(client, isWrongful) {
      change(client, -(isWrongful ? p.wrongfulConsequenceLoss : p.consequenceLoss));
    },
    endDay(client) {
      const worry = consistency.worry(client);
      if (worry > 0) change(client, -p.anxietyLoss * worry);
      if (office.day - clients.dueDay[client] > daysPerWeek) change(client, -p.overdueLoss);
    },
    wearsOut(client) {
      clients.dropoutHazard[client] += dropoutToday(client);
      return clients.dropoutHazard[client] >= clients.dropoutThreshold[client];
    },
  };
}
