// Slack: demand expands to fill supply; what due work leaves of a contract day goes in part to clients and colleagues.

import type { ContactRound } from "../clients/contact-round.ts";
import type { CourseOfNeeds } from "../clients/course-of-needs.ts";
import type { Slice } from "../parameters.ts";
import type { SlackLeft, SlackOrder, SlackUse } from "../rules.ts";
import { domainCount, needStage } from "../state/needs.ts";
import type { Office } from "../state/office.ts";
import { activity, role } from "../state/staff.ts";
import { daysPerWeek, nobody, wholeGrains } from "../units.ts";
import { BySeverity } from "./by-severity.ts";
import type { Paperwork } from "./paperwork.ts";
import type { TimeBudget } from "./time-budget.ts";

/** In our order, and in that of equals. */
const uses = ["chase", "pull-forward", "lengthen", "navigate", "search", "help"] as const;

/** Our rule of order: no-shows, contacts of the next days, longer contacts, referrals, provisions, colleagues. ODD 7.17. */
export const clientsFirst: SlackOrder = ({ use }) => uses.length - uses.indexOf(use);

export interface Slack {
  /** Uses part of what is left of everybody's contract day. */
  use(): void;
}

export interface SlackParts {
  readonly budget: TimeBudget;
  readonly contactRound: Pick<ContactRound, "minutesFor" | "pullForward" | "held" | "lengthen">;
  readonly course: Pick<CourseOfNeeds, "hasten">;
  readonly paperwork: Pick<Paperwork, "help">;
  readonly order: SlackOrder;
  /** Minutes of a call. */
  readonly call: Pick<Slice<"calls">, "minutes">;
  /** Looks for a provision that the worker does not know; false where there is nothing to look for, or no way. */
  readonly lookAround: (worker: number) => boolean;
}

/** With `isOn` false what is left of a day is idle. */
export function createSlack(office: Office, p: Slice<"slack">, parts: SlackParts, isOn: boolean): Slack {
  const { clients, needs, staff, teams, tasks, observations, trail } = office;
  const { budget, contactRound, course, paperwork, order, call, lookAround } = parts;
  const { held } = contactRound;
  const ranked = new BySeverity();
  const facts: { -readonly [Fact in keyof SlackLeft]: SlackLeft[Fact] } = {
    use: "chase",
    strain: 0,
    minutesLeft: 0,
  };
  /** Minutes of work at which the worker whose turn it is stops. */
  let end = 0;

  const left = (worker: number) => end - staff.used[worker];

  /** Caseworkers whose clients concern the worker, up to before `pastCaseworker`: an assistant's are the team's leads. */
  function firstCaseworker(worker: number): number {
    return staff.role[worker] === role.assistant ? teams.firstMember(staff.team[worker]) : worker;
  }

  function pastCaseworker(worker: number): number {
    return staff.role[worker] === role.assistant
      ? teams.firstMember(staff.team[worker]) + teams.leads
      : worker + 1;
  }

  function canBeChased(client: number): boolean {
    return clients.hasMissed[client] === 1 && clients.plannedDay[client] > office.day + 1;
  }

  function canBePulledForward(client: number): boolean {
    return (
      clients.plannedDay[client] > office.day &&
      clients.plannedDay[client] <= office.day + daysPerWeek &&
      clients.lastContactDay[client] < office.day &&
      clients.hasMissed[client] === 0
    );
  }

  function canBeNavigated(need: number): boolean {
    return needs.stage[need] === needStage.referred && office.day - needs.navigatedDay[need] >= daysPerWeek;
  }

  function addNoShowsOf(caseworker: number): void {
    const start = caseworker * staff.cap;
    const past = start + staff.caseload[caseworker];
    for (let place = start; place < past; place++) {
      const client = staff.clientsOf[place];
      if (canBeChased(client)) ranked.add(client, clients.severity[client]);
    }
  }

  function addNextDaysOf(caseworker: number): void {
    const start = caseworker * staff.cap;
    const past = start + staff.caseload[caseworker];
    for (let place = start; place < past; place++) {
      const client = staff.clientsOf[place];
      if (canBePulledForward(client)) ranked.add(client, clients.severity[client]);
    }
  }

  function addReferralsOf(caseworker: number): void {
    const start = caseworker * staff.cap;
    const past = start + staff.caseload[caseworker];
    for (let place = start; place < past; place++) {
      const client = staff.clientsOf[place];
      if (needs.referrals[client] === 0) continue;
      const first = client * domainCount;
      for (let need = first; need < first + domainCount; need++) {
        if (canBeNavigated(need)) ranked.add(need, needs.severity[need]);
      }
    }
  }

  function note(worker: number, use: SlackUse, what: number): void {
    trail.add(worker);
    trail.add(uses.indexOf(use));
    trail.add(what);
  }

  function chase(worker: number): void {
    const minutes = wholeGrains(call.minutes);
    ranked.clear();
    const past = pastCaseworker(worker);
    for (let caseworker = firstCaseworker(worker); caseworker < past; caseworker++) addNoShowsOf(caseworker);
    for (let place = 0; place < ranked.count; place++) {
      const client = ranked.items[place];
      if (left(worker) < minutes) return;
      budget.spend(worker, activity.telephone, minutes);
      clients.plannedDay[client] = office.day + 1;
      clients.dueDay[client] = office.day + 1;
      observations.witness?.({
        kind: "noShowChased",
        ...observations.aboutClient(client),
        worker,
        lead: clients.lead[client],
        minutes,
      });
      note(worker, "chase", client);
    }
  }

  function pullForward(worker: number): void {
    ranked.clear();
    addNextDaysOf(worker);
    for (let place = 0; place < ranked.count; place++) {
      const client = ranked.items[place];
      if (left(worker) < contactRound.minutesFor(worker, client)) continue;
      note(worker, "pull-forward", client);
      contactRound.pullForward(worker, client);
    }
  }

  function lengthen(worker: number): void {
    ranked.clear();
    for (let place = 0; held.day === office.day && place < held.count; place++) {
      if (held.worker[place] === worker) ranked.add(place, clients.severity[held.client[place]]);
    }
    for (let number = 0; number < ranked.count; number++) {
      const place = ranked.items[number];
      const longest = wholeGrains(p.longestContactShare * held.needed[place]);
      const minutes = Math.min(left(worker), longest - held.given[place]);
      if (minutes <= 0) continue;
      note(worker, "lengthen", held.client[place]);
      contactRound.lengthen(place, minutes);
    }
  }

  function navigate(worker: number): void {
    const minutes = wholeGrains(p.navigationMinutes);
    ranked.clear();
    const past = pastCaseworker(worker);
    for (let caseworker = firstCaseworker(worker); caseworker < past; caseworker++)
      addReferralsOf(caseworker);
    for (let place = 0; place < ranked.count; place++) {
      const need = ranked.items[place];
      if (left(worker) < minutes) return;
      budget.spend(worker, activity.liaison, minutes);
      needs.navigatedDay[need] = office.day;
      course.hasten(need, daysPerWeek);
      observations.witness?.({
        kind: "referralNavigated",
        ...observations.aboutNeed(need),
        worker,
        lead: clients.lead[Math.floor(need / domainCount)],
        minutes,
      });
      note(worker, "navigate", need);
    }
  }

  function search(worker: number): void {
    if (lookAround(worker)) note(worker, "search", office.day);
  }

  /** Who of the same role has the task that has been overdue longest, in the team or else in the unit; the first of equals. */
  function mostBehind(worker: number, isNear: (colleague: number) => boolean): number {
    let behind = nobody;
    let earliest = office.day;
    for (let colleague = 0; colleague < staff.count; colleague++) {
      if (colleague === worker || staff.role[colleague] !== staff.role[worker] || !isNear(colleague))
        continue;
      const task = tasks.mostUrgent(colleague, office.day - 1, office.day);
      if (task === nobody || tasks.dueDay[task] >= earliest) continue;
      behind = colleague;
      earliest = tasks.dueDay[task];
    }
    return behind;
  }

  function help(worker: number): void {
    while (left(worker) > 0) {
      let colleague = mostBehind(worker, (one) => staff.team[one] === staff.team[worker]);
      if (colleague === nobody) {
        colleague = mostBehind(worker, (one) => staff.supervisor[one] === staff.supervisor[worker]);
      }
      if (colleague === nobody) return;
      const minutes = paperwork.help(worker, colleague, left(worker));
      if (minutes === 0) continue;
      observations.witness?.({ kind: "colleagueHelped", day: office.day, worker, other: colleague, minutes });
      note(worker, "help", colleague);
    }
  }

  const acts: Readonly<Record<SlackUse, (worker: number) => void>> = {
    chase,
    "pull-forward": pullForward,
    lengthen,
    navigate,
    search,
    help,
  };
  /** The first `usesInTurn` of them count. */
  const inTurn: SlackUse[] = [...uses];
  const ranks: number[] = uses.map(() => 0);
  let usesInTurn = 0;

  /** Puts the uses in order, highest rank first; equals as they stand; what ranks 0 or lower is left out. */
  function rank(worker: number): void {
    usesInTurn = 0;
    facts.strain = staff.strain[worker];
    facts.minutesLeft = left(worker);
    facts.memory = office.memories?.of(worker, nobody);
    const isAssistant = staff.role[worker] === role.assistant;
    for (const use of uses) {
      if (isAssistant && isForCaseworkers[use]) continue;
      facts.use = use;
      const answer = order(facts);
      if (!(answer > 0)) continue;
      let place = usesInTurn;
      usesInTurn += 1;
      for (; place > 0 && ranks[place - 1] < answer; place--) {
        ranks[place] = ranks[place - 1];
        inTurn[place] = inTurn[place - 1];
      }
      ranks[place] = answer;
      inTurn[place] = use;
    }
  }

  return {
    use() {
      if (!isOn || p.usedShare === 0) return;
      for (let worker = 0; worker < staff.count; worker++) {
        if (staff.role[worker] === role.supervisor || !staff.isWorking(worker)) continue;
        const usable = wholeGrains(p.usedShare * (staff.contract[worker] - staff.used[worker]));
        if (usable <= 0) continue;
        end = staff.used[worker] + usable;
        rank(worker);
        for (let place = 0; place < usesInTurn; place++) {
          if (left(worker) > 0) acts[inTurn[place]](worker);
        }
      }
    },
  };
}

/** What an assistant has no part in. */
const isForCaseworkers: Readonly<Record<SlackUse, boolean>> = {
  chase: false,
  "pull-forward": true,
  lengthen: true,
  navigate: false,
  search: true,
  help: false,
};
