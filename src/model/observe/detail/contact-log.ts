// Every contact of one run, one by one, with what came of it by the evening; it draws nothing and changes nothing.
import type { Agency } from "../../agency.ts";
import { roles } from "../../state/staff.ts";
import { nobody } from "../../units.ts";
import type { Happening, HappeningOf } from "../witness.ts";
import { type ContactKind, type ContactMade, type ContactRow, contactColumns } from "./contact-columns.ts";
import { personOf } from "./person.ts";
import { rowOf } from "./row-of.ts";

/** What a contact has beside who, when and with whom. */
type Facts = Partial<ContactMade>;

/** In the order in which they were told. */
export class ContactLog {
  private readonly agency: Agency;
  private readonly written: ContactRow[] = [];
  /** Of today, not closed before the evening. */
  private readonly today: ContactMade[] = [];
  /** The meeting of today of which a client's needs may come up. */
  private readonly meetingOf = new Map<number, ContactMade>();

  constructor(agency: Agency) {
    this.agency = agency;
  }

  hear(happening: Happening): void {
    switch (happening.kind) {
      case "contactHeld":
        this.hold(happening);
        return;
      case "contactLengthened":
        this.lengthen(happening);
        return;
      case "noShow":
        this.note("missed", happening, happening.worker, {
          daysLate: happening.daysLate,
          minutes: 0,
          travelMinutes: happening.travelMinutes,
        });
        return;
      case "contactPutOff":
        this.note("putOff", happening, happening.worker, { daysLate: happening.daysLate, minutes: 0 });
        return;
      case "callAnswered":
        this.note("call", happening, happening.worker, { minutes: happening.minutes });
        return;
      case "callUnanswered":
        this.note("unansweredCall", happening, nobody, { minutes: 0 });
        return;
      case "noShowChased":
        this.note("chase", happening, happening.worker, { minutes: happening.minutes });
        return;
      case "crisis":
        this.meet("crisis", happening, { minutes: happening.worker === nobody ? 0 : happening.minutes });
        return;
      case "needDisclosed":
        this.count(happening.client, "needsDisclosed");
        return;
      case "decision":
        this.decide(happening);
        return;
      default:
        return;
    }
  }

  endDay(): void {
    for (const made of this.today) this.written.push(rowOf<ContactRow, ContactMade>(contactColumns, made));
    this.today.length = 0;
    this.meetingOf.clear();
  }

  rows(): readonly ContactRow[] {
    return this.written;
  }

  private hold(happening: HappeningOf<"contactHeld">): void {
    const { client, minutesGiven, minutesNeeded, travelMinutes, quality } = happening;
    const { daysLate, isPulledForward } = happening;
    const { observations } = this.agency.office;
    this.meet("held", happening, {
      ...{ daysLate, isPulledForward, minutesNeeded, travelMinutes, quality },
      minutes: minutesGiven,
      minutesAdded: 0,
      isRoutinised: observations.isRoutinised(client, minutesGiven, minutesNeeded),
    });
  }

  private lengthen({ client, minutes }: HappeningOf<"contactLengthened">): void {
    const made = this.meetingOf.get(client);
    if (made === undefined) return;
    made.minutes = (made.minutes ?? 0) + minutes;
    made.minutesAdded = (made.minutesAdded ?? 0) + minutes;
  }

  private decide({ client, worker, answer, wasKept }: HappeningOf<"decision">): void {
    const made = this.meetingOf.get(client);
    // What a meeting has concluded did not come up in a contact.
    if (made === undefined || wasKept || made.worker !== worker) return;
    made[answer] += 1;
  }

  private count(client: number, what: "needsDisclosed"): void {
    const made = this.meetingOf.get(client);
    if (made !== undefined) made[what] += 1;
  }

  /** Somebody meets the client, and needs may come up. */
  private meet(
    kind: "held" | "crisis",
    told: HappeningOf<"contactHeld"> | HappeningOf<"crisis">,
    facts: Facts,
  ): void {
    this.meetingOf.set(told.client, this.note(kind, told, told.worker, facts));
  }

  private note(
    kind: ContactKind,
    { day, client }: { readonly day: number; readonly client: number },
    worker: number,
    facts: Facts,
  ): ContactMade {
    const { office } = this.agency;
    const { clients } = office;
    const caseworker = clients.lead[client];
    const made: ContactMade = {
      ...{ office, kind, day, client },
      ...this.whoWas(worker, client),
      ...(caseworker === nobody ? {} : { caseworker }),
      trust: clients.trust[client],
      severity: clients.severity[client],
      needsDisclosed: 0,
      granted: 0,
      referred: 0,
      refused: 0,
      kept: 0,
      ...facts,
    };
    this.today.push(made);
    return made;
  }

  private whoWas(worker: number, client: number) {
    if (worker === nobody) return { person: "", role: "" };
    const { office, contact } = this.agency;
    const { staff } = office;
    const team = staff.team[worker];
    return {
      worker,
      person: personOf(staff, worker),
      role: roles[staff.role[worker]],
      ...(team === nobody ? {} : { team }),
      knowledge: contact.knowledgeOf(worker, client),
    };
  }
}
