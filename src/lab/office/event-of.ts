// What the office's picture keeps of a happening: its kind, who has part in it, minutes or dollars.
import type { Happening, HappeningOf } from "../../experiment/run/trace.ts";
import { needDomains } from "../../model/domains.ts";
import { type EventKind, nobodyThere } from "./office-record.ts";

export interface OfficeEvent {
  readonly kind: EventKind;
  readonly client?: number;
  readonly worker?: number;
  readonly other?: number;
  readonly amount?: number;
}

const departures = {
  completed: "completes",
  droppedOut: "dropsOut",
  ended: "timeIsUp",
  leftWaiting: "givesUpWaiting",
} as const;

/** Nothing for what the picture does not show; a meeting is one event for each in the room. */
export function eventsOf(happening: Happening): readonly OfficeEvent[] {
  switch (happening.kind) {
    case "enrols":
      return [{ kind: "enrols", ...ofClient(happening), amount: happening.daysBehind }];
    case "arrives":
    case "passedOver":
    case "callUnanswered":
    case "needDisclosed":
    case "needResolved":
    case "changesCaseworker":
      return [{ kind: happening.kind, client: happening.client, worker: happening.worker }];
    case "contactPutOff":
      return [{ kind: "contactPutOff", ...ofClient(happening), other: happening.lead }];
    case "contactHeld":
      return [
        {
          kind: "contactHeld",
          ...ofClient(happening),
          other: happening.lead,
          amount: happening.minutesGiven,
        },
      ];
    case "noShow":
      return [
        { kind: "noShow", ...ofClient(happening), other: happening.lead, amount: happening.minutesLost },
      ];
    case "callAnswered":
      return [
        { kind: "callAnswered", ...ofClient(happening), other: happening.lead, amount: happening.minutes },
      ];
    case "crisis":
      return [{ kind: "crisis", ...ofClient(happening), other: happening.lead, amount: happening.minutes }];
    case "decision":
      return [{ kind: decisionKind(happening), ...ofClient(happening), amount: happening.cost }];
    case "incident":
      return happening.answer === "consequence" ? [{ kind: "consequence", ...ofClient(happening) }] : [];
    case "approvalAwaited":
      return [
        { kind: "requestWritten", ...ofClient(happening), other: happening.other, amount: happening.cost },
      ];
    case "requestSubmitted":
    case "requestLost":
    case "promiseBroken":
      return [{ kind: happening.kind, ...ofClient(happening), amount: happening.cost }];
    case "paid":
      return [{ kind: "paid", ...ofClient(happening), amount: happening.dollars }];
    case "handoffMissed":
      return [{ kind: "handoffMissed", ...ofClient(happening), other: happening.other }];
    case "handoffReturned":
    case "disagreement":
    case "consultation":
      return [
        { kind: happening.kind, ...ofClient(happening), other: happening.other, amount: happening.minutes },
      ];
    case "meeting":
      return inTheRoom("caseMeeting", happening);
    case "staffMeeting":
    case "emptyMeeting":
      return inTheRoom(happening.kind, happening);
    case "absenceBegins":
      return [{ kind: "absenceBegins", worker: happening.worker, amount: happening.days }];
    case "absenceEnds":
    case "workerLeaves":
    case "newcomer":
      return [{ kind: happening.kind, worker: happening.worker }];
    case "firstCases":
      return [{ kind: "firstCases", worker: happening.worker, amount: happening.clients }];
    case "leaves":
      return [{ kind: departures[happening.how], ...ofClient(happening) }];
    case "leversChange":
      return [{ kind: "leversChange" }];
    default:
      return [];
  }
}

/** A need's place among the domains from 1; 0 where the happening is about none. */
export function domainOf(happening: Happening): number {
  return "domain" in happening ? needDomains.indexOf(happening.domain) + 1 : 0;
}

function ofClient({ client, worker }: { readonly client: number; readonly worker: number }) {
  return { client, worker };
}

function decisionKind({ answer, reason }: HappeningOf<"decision">): EventKind {
  if (answer === "granted") return "granted";
  if (answer === "kept") return "keptForMeeting";
  if (reason === "pot too low" || reason === "ceiling reached") return "refusedForMoney";
  return answer;
}

function inTheRoom(
  kind: EventKind,
  { members, minutes }: { readonly members: readonly number[]; readonly minutes: number },
): OfficeEvent[] {
  const [other = nobodyThere] = members;
  return members.map((worker) => ({ kind, worker, other, amount: minutes }));
}
