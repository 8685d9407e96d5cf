// What is written down of each client while a run goes on.
import type { Happening, HappeningOf } from "../../../src/model/observe/witness.ts";
import type { Parameters } from "../../../src/model/parameters.ts";
import { clientStatus } from "../../../src/model/state/clients.ts";
import type { Office } from "../../../src/model/state/office.ts";

const quarter = 65;
const yearDays = 260;
const laterDays = 60;
const progressDays = 30;
/** Working days of a week, and of the four in which losses are compared. */
const firstDays = 5;
const fourWeeks = 20;

interface Change {
  readonly day: number;
  readonly trustBefore: number;
  trustAfter: number;
  resolvedBefore: number;
  resolvedAfter: number;
}

export interface Life {
  severity: number;
  readonly motivation: number;
  readonly ease: number;
  daysInWindow: number;
  minutesGiven: number;
  dollars: number;
  needsInWindow: number;
  putOff: number;
  consequences: number;
  brokenPromises: number;
  judged: number;
  letPass: number;
  trustAtEnd: number;
  trustAt60: number;
  needsLater: number;
  resolvedLater: number;
  needsFollowed: number;
  resolvedFollowed: number;
  isFollowed: boolean;
  readonly changes: Change[];
  activeAtQuarter: boolean;
  changedInFirstQuarter: boolean;
  droppedInSecondQuarter: boolean;
}

interface Note extends Life {
  enrolledOn: number;
  readonly openNeeds: Set<string>;
  readonly resolvedOn: number[];
}

export class ClientNotes {
  private readonly office: Office;
  private readonly from: number;
  private readonly days: number;
  private readonly notes = new Map<number, Note>();
  /** Trust of each client in the evening before. */
  private readonly trustBefore = new Map<number, number>();
  /** In the observed window. */
  arrivals = 0;
  private readonly waitedDays = { early: 0, late: 0 };
  private readonly lost = { early: 0, late: 0 };

  constructor(office: Office, parameters: Parameters) {
    this.office = office;
    this.from = parameters["time.warmUpDays"];
    this.days = this.from + parameters["time.observedDays"];
  }

  readonly witness = (told: Happening): void => {
    const isObserved = told.day >= this.from;
    switch (told.kind) {
      case "arrives":
        if (isObserved) this.arrivals += 1;
        this.noteOf(told.client).severity = this.office.clients.severity[told.client];
        return;
      case "enrols":
        this.enrol(told);
        return;
      case "needArises":
        this.arise(told);
        return;
      case "needResolved":
        this.resolve(told);
        return;
      case "contactHeld":
        if (isObserved) this.noteOf(told.client).minutesGiven += told.minutesGiven;
        return;
      case "contactPutOff":
        if (isObserved) this.noteOf(told.client).putOff += 1;
        return;
      case "paid":
        if (isObserved) this.noteOf(told.client).dollars += told.dollars;
        return;
      case "promiseBroken":
        if (isObserved) this.noteOf(told.client).brokenPromises += 1;
        return;
      case "incident":
        if (isObserved && told.isSeen) this.judge(told);
        return;
      case "changesCaseworker":
        this.change(told);
        return;
      case "leaves":
        this.leave(told);
        return;
      default:
        return;
    }
  };

  readonly watch = (): void => {
    const { clients, present, presentCount, day } = this.office;
    for (let place = 0; place < presentCount; place++) {
      const client = present[place];
      if (clients.status[client] === clientStatus.waiting) {
        if (day >= this.from) this.wait(day - clients.arrivalDay[client]);
        continue;
      }
      const note = this.noteOf(client);
      const trust = clients.trust[client];
      const change = note.changes[note.changes.length - 1];
      if (change !== undefined && change.day === day) change.trustAfter = trust;
      this.trustBefore.set(client, trust);
      if (day === note.enrolledOn + laterDays) this.lookAhead(note, trust);
      if (day < this.from) continue;
      note.daysInWindow += 1;
      note.trustAtEnd = trust;
      if (day === this.from + quarter - 1) note.activeAtQuarter = true;
    }
  };

  /** Once the run is over. */
  lives(): Life[] {
    const { clients } = this.office;
    return [...this.notes].map(([client, note]) => {
      const first = clients.arrivalDay[client];
      if (Number.isNaN(note.severity)) note.severity = clients.severity[client];
      for (const change of note.changes) {
        const resolvedIn = (start: number) =>
          note.resolvedOn.filter((day) => day >= start && day < start + progressDays).length;
        const isWhole =
          change.day - progressDays >= Math.max(first, 0) && change.day + progressDays < this.days;
        change.resolvedBefore = isWhole ? resolvedIn(change.day - progressDays) : Number.NaN;
        change.resolvedAfter = isWhole ? resolvedIn(change.day) : Number.NaN;
      }
      return note;
    });
  }

  /** Of the hazard of the first four weeks of waiting, the part that lies in the first. */
  earlyLoss(): number {
    const hazard = {
      early: (firstDays * this.lost.early) / this.waitedDays.early,
      late: ((fourWeeks - firstDays) * this.lost.late) / this.waitedDays.late,
    };
    return hazard.early / (hazard.early + hazard.late);
  }

  private noteOf(client: number): Note {
    const known = this.notes.get(client);
    if (known !== undefined) return known;
    const { clients } = this.office;
    const fresh: Note = {
      severity: Number.NaN,
      motivation: clients.motivation[client],
      ease: clients.ease[client],
      daysInWindow: 0,
      minutesGiven: 0,
      dollars: 0,
      needsInWindow: 0,
      putOff: 0,
      consequences: 0,
      brokenPromises: 0,
      judged: 0,
      letPass: 0,
      trustAtEnd: Number.NaN,
      trustAt60: Number.NaN,
      needsLater: 0,
      resolvedLater: 0,
      needsFollowed: 0,
      resolvedFollowed: 0,
      isFollowed: false,
      changes: [],
      activeAtQuarter: false,
      changedInFirstQuarter: false,
      droppedInSecondQuarter: false,
      enrolledOn: Number.NaN,
      openNeeds: new Set(),
      resolvedOn: [],
    };
    this.notes.set(client, fresh);
    return fresh;
  }

  private enrol({ client, day, daysBehind }: HappeningOf<"enrols">): void {
    const note = this.noteOf(client);
    note.enrolledOn = day - daysBehind;
    note.isFollowed = daysBehind === 0 && day >= this.from && day + yearDays <= this.days;
    if (note.isFollowed) note.needsFollowed = note.openNeeds.size;
  }

  private arise({ client, day, domain }: HappeningOf<"needArises">): void {
    const note = this.noteOf(client);
    note.openNeeds.add(domain);
    if (day >= this.from) note.needsInWindow += 1;
    if (this.isInFollowUp(note, day)) note.needsFollowed += 1;
    if (this.isLater(note, day)) note.needsLater += 1;
  }

  private resolve({ client, day, domain }: HappeningOf<"needResolved">): void {
    const note = this.noteOf(client);
    note.openNeeds.delete(domain);
    note.resolvedOn.push(day);
    if (this.isInFollowUp(note, day)) note.resolvedFollowed += 1;
    if (this.isLater(note, day)) note.resolvedLater += 1;
  }

  private isInFollowUp(note: Note, day: number): boolean {
    return note.isFollowed && day < note.enrolledOn + yearDays;
  }

  /** From the look at trust to a year after enrolment. */
  private isLater(note: Note, day: number): boolean {
    return !Number.isNaN(note.trustAt60) && day < note.enrolledOn + yearDays;
  }

  private lookAhead(note: Note, trust: number): void {
    if (note.enrolledOn < this.from || note.enrolledOn + yearDays > this.days) return;
    note.trustAt60 = trust;
    note.needsLater = note.openNeeds.size;
  }

  private judge({ client, answer }: HappeningOf<"incident">): void {
    const note = this.noteOf(client);
    note.judged += 1;
    if (answer === "let pass") note.letPass += 1;
    else note.consequences += 1;
  }

  private change({ client, day }: HappeningOf<"changesCaseworker">): void {
    if (day < this.from) return;
    const note = this.noteOf(client);
    const trustBefore = this.trustBefore.get(client) ?? Number.NaN;
    note.changes.push({
      day,
      trustBefore,
      trustAfter: Number.NaN,
      resolvedBefore: Number.NaN,
      resolvedAfter: Number.NaN,
    });
    if (day < this.from + quarter) note.changedInFirstQuarter = true;
  }

  private leave({ client, day, how }: HappeningOf<"leaves">): void {
    const waited = day - this.office.clients.arrivalDay[client];
    if (how === "leftWaiting") {
      if (day < this.from || waited >= fourWeeks) return;
      this.lost[waited < firstDays ? "early" : "late"] += 1;
      return;
    }
    const note = this.noteOf(client);
    const inSecondQuarter = day >= this.from + quarter && day < this.from + 2 * quarter;
    if (how === "droppedOut" && inSecondQuarter) note.droppedInSecondQuarter = true;
  }

  private wait(waited: number): void {
    if (waited >= fourWeeks) return;
    this.waitedDays[waited < firstDays ? "early" : "late"] += 1;
  }
}
