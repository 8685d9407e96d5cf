// Bureaucratic work that waits: a pool of tasks, and for each worker one queue a kind.
import { never, nobody } from "../units.ts";

export const taskKinds = [
  "intake",
  "note",
  "request",
  "referral",
  "recertification",
  "report",
  "incident",
  "liaison",
] as const;

export type TaskKind = (typeof taskKinds)[number];

export const taskKind = {
  intake: 0,
  note: 1,
  request: 2,
  referral: 3,
  recertification: 4,
  report: 5,
  incident: 6,
  liaison: 7,
} as const;

export const taskKindCount = taskKinds.length;

/** In the hot array of rework: the task was done right, nothing will come back. */
export const noRework = -1;

/** Queues behind those of the kinds: work that came back, and work that nobody did until it was missed. */
export const reworkQueue = taskKinds.length;
export const foundLateQueue = reworkQueue + 1;

/** What supervisors alone do: kinds of their own, each its own queue behind all others. */
export const supervisorsTask = { approval: foundLateQueue + 1, review: foundLateQueue + 2 } as const;

export type SupervisorsTask = keyof typeof supervisorsTask;

/** What a task is called, by the number of its kind. */
export function taskName(kind: number): TaskKind | SupervisorsTask {
  if (kind < taskKindCount) return taskKinds[kind];
  return kind === supervisorsTask.review ? "review" : "approval";
}

export const queueCount = supervisorsTask.review + 1;

const firstCapacity = 1024;

export class TaskPool {
  kind = new Uint8Array(firstCapacity);
  queue = new Uint8Array(firstCapacity);
  client = new Int32Array(firstCapacity);
  /** Place of the need that a request or referral is for, `nobody` for other kinds. */
  need = new Int32Array(firstCapacity);
  /** Event number that the need had when the task was made: another number means that it is no more. */
  needEvent = new Int32Array(firstCapacity);
  minutesLeft = new Float64Array(firstCapacity);
  /** Minutes of rework, 0 or more, that finishing the task will bring to light; `noRework` where it was done right. */
  reworkMinutes = new Float64Array(firstCapacity);
  /** The part of its item, 0-1, that the task is. */
  part = new Float64Array(firstCapacity);
  /** 1 where a supervisor has to review the file once the task is done. */
  bringsReview = new Uint8Array(firstCapacity);
  dueDay = new Int32Array(firstCapacity);
  createdDay = new Int32Array(firstCapacity);
  private next = new Int32Array(firstCapacity);
  private firstFree = nobody;
  private unused = 0;

  private readonly head: Int32Array;
  /** Due day of the head, `never` where nothing waits. */
  private readonly headDue: Int32Array;
  private readonly tail: Int32Array;
  /** Minutes of work waiting with each worker. */
  readonly backlog: Float64Array;

  constructor(workers: number) {
    this.head = new Int32Array(workers * queueCount).fill(nobody);
    this.headDue = new Int32Array(workers * queueCount).fill(never);
    this.tail = new Int32Array(workers * queueCount).fill(nobody);
    this.backlog = new Float64Array(workers);
  }

  /** Appends a task to its owner's queue. Within a queue, due days never fall. */
  add(
    owner: number,
    queue: number,
    kind: number,
    client: number,
    need: number,
    needEvent: number,
    minutes: number,
    day: number,
    dueDay: number,
  ): number {
    const task = this.takeSlot();
    this.kind[task] = kind;
    this.queue[task] = queue;
    this.client[task] = client;
    this.need[task] = need;
    this.needEvent[task] = needEvent;
    this.minutesLeft[task] = minutes;
    this.reworkMinutes[task] = noRework;
    this.part[task] = 1;
    this.bringsReview[task] = 0;
    this.createdDay[task] = day;
    this.dueDay[task] = dueDay;
    this.next[task] = nobody;
    const place = owner * queueCount + queue;
    if (this.tail[place] === nobody) this.putAtHead(place, task);
    else this.next[this.tail[place]] = task;
    this.tail[place] = task;
    this.backlog[owner] += minutes;
    return task;
  }

  /**
   * The worker's most urgent task due by `lastDueDay`: earliest due day, then order of kinds, then age.
   * Work found late waits unseen until its due day, which must not be after `today`.
   */
  mostUrgent(worker: number, lastDueDay: number, today: number): number {
    const first = worker * queueCount;
    const foundLate = first + foundLateQueue;
    let best = nobody;
    let bestDue = lastDueDay === never ? never : lastDueDay + 1;
    for (let place = first; place < first + queueCount; place++) {
      const due = this.headDue[place];
      if (due < bestDue && (place !== foundLate || due <= today)) {
        best = place;
        bestDue = due;
      }
    }
    return best === nobody ? nobody : this.head[best];
  }

  /** Puts a task, or `nobody`, at the head of a queue. */
  private putAtHead(place: number, task: number): void {
    this.head[place] = task;
    this.headDue[place] = task === nobody ? never : this.dueDay[task];
  }

  /** Works on a task for some of its minutes. */
  work(owner: number, task: number, minutes: number): void {
    this.minutesLeft[task] -= minutes;
    this.backlog[owner] -= minutes;
  }

  /** Takes the first task off its owner's queue, with whatever minutes it has left. */
  remove(owner: number, task: number): void {
    const place = owner * queueCount + this.queue[task];
    this.putAtHead(place, this.next[task]);
    if (this.head[place] === nobody) this.tail[place] = nobody;
    this.backlog[owner] -= this.minutesLeft[task];
    this.next[task] = this.firstFree;
    this.firstFree = task;
  }

  /** Hands every waiting task for which `newOwner` names somebody else over to them, in order of due days and age. */
  handOver(owner: number, newOwner: (task: number) => number): void {
    for (let queue = 0; queue < queueCount; queue++) {
      const place = owner * queueCount + queue;
      let task = this.head[place];
      this.putAtHead(place, nobody);
      this.tail[place] = nobody;
      while (task !== nobody) {
        const following = this.next[task];
        const other = newOwner(task);
        this.backlog[owner] -= this.minutesLeft[task];
        this.insert(other, task);
        task = following;
      }
    }
  }

  /** Puts a task behind those of the owner's queue that are due no later. */
  private insert(owner: number, task: number): void {
    const place = owner * queueCount + this.queue[task];
    const last = this.tail[place];
    const isLast = last !== nobody && this.dueDay[last] <= this.dueDay[task];
    let before = isLast ? last : nobody;
    let after = isLast ? nobody : this.head[place];
    while (after !== nobody && this.dueDay[after] <= this.dueDay[task]) {
      before = after;
      after = this.next[after];
    }
    this.next[task] = after;
    if (before === nobody) this.putAtHead(place, task);
    else this.next[before] = task;
    if (after === nobody) this.tail[place] = task;
    this.backlog[owner] += this.minutesLeft[task];
  }

  /** Visits what waits with a worker, queue by queue. */
  forEachWaiting(worker: number, visit: (task: number) => void): void {
    for (let queue = 0; queue < queueCount; queue++) {
      for (let task = this.head[worker * queueCount + queue]; task !== nobody; task = this.next[task]) {
        visit(task);
      }
    }
  }

  private takeSlot(): number {
    if (this.firstFree !== nobody) {
      const task = this.firstFree;
      this.firstFree = this.next[task];
      return task;
    }
    if (this.unused === this.kind.length) this.grow();
    this.unused += 1;
    return this.unused - 1;
  }

  private grow(): void {
    const size = this.kind.length * 2;
    const wider = <Kind extends Uint8Array | Int32Array | Float64Array>(old: Kind, copy: Kind): Kind => {
      copy.set(old);
      return copy;
    };
    this.kind = wider(this.kind, new Uint8Array(size));
    this.queue = wider(this.queue, new Uint8Array(size));
    this.client = wider(this.client, new Int32Array(size));
    this.need = wider(this.need, new Int32Array(size));
    this.needEvent = wider(this.needEvent, new Int32Array(size));
    this.minutesLeft = wider(this.minutesLeft, new Float64Array(size));
    this.reworkMinutes = wider(this.reworkMinutes, new Float64Array(size));
    this.part = wider(this.part, new Float64Array(size));
    this.bringsReview = wider(this.bringsReview, new Uint8Array(size));
    this.dueDay = wider(this.dueDay, new Int32Array(size));
    this.createdDay = wider(this.createdDay, new Int32Array(size));
    this.next = wider(this.next, new Int32Array(size));
  }
}
