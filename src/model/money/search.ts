// Search: who meets a need and knows no provision for it may look in the list, ask a colleague, or ask the supervisor.
import { clientOf } from "../clients/course-of-needs.ts";
import type { Slice } from "../parameters.ts";
import type { SearchRule, UnknownProvision, WayOfSearching } from "../rules.ts";
import type { Office } from "../state/office.ts";
import { activity } from "../state/staff.ts";
import { streams } from "../streams.ts";
import { nobody, wholeGrains } from "../units.ts";
import type { TimeBudget } from "../work/time-budget.ts";
import type { KnownProvisions } from "./known-provisions.ts";

/** Our rule: nothing is looked for where strain is above severity; else the list, a colleague, the supervisor. ODD 7.19. */
export function searchAsItMatters(seen: UnknownProvision): WayOfSearching {
  if (seen.severity < seen.strain) return "none";
  if (seen.isListed) return "list";
  if (seen.colleagueThere) return "colleague";
  return seen.supervisorThere ? "supervisor" : "none";
}

export interface Search {
  /**
   * Whether the worker, who does not know the provision that a need asks for, finds it; what is found is known from then
   * on. `tried` is filled with the ways that she took.
   */
  finds(worker: number, need: number, tried: WayOfSearching[]): boolean;
  /**
   * Looks for one provision that the worker does not know, for no client; the next kind each time. False where there is
   * none to look for, or nowhere to look.
   */
  lookAround(worker: number): boolean;
}

export interface SearchParts {
  readonly budget: TimeBudget;
  readonly known: KnownProvisions;
  readonly rule: SearchRule;
  readonly isEligible: (domain: number) => boolean;
  readonly kindsPerDomain: number;
  /** Without bureaucratic work, looking in the list takes no minutes. */
  readonly hasPaperwork: boolean;
}

/** Which draw decides whether the list has it. */
interface ListDraw {
  purpose: number;
  entity: number;
  number: number;
}

/** With `isOn` false nobody searches. */
export function createSearch(
  office: Office,
  p: Slice<"search">,
  guidance: Slice<"guidance">,
  parts: SearchParts,
  isOn: boolean,
): Search {
  const { beginning, clients, needs, staff, teams, units, draws } = office;
  const { budget, known, rule, isEligible, kindsPerDomain, hasPaperwork } = parts;
  const seen: { -readonly [Fact in keyof UnknownProvision]: UnknownProvision[Fact] } = {
    severity: 0,
    cost: 0,
    strain: 0,
    isListed: false,
    colleagueThere: false,
    supervisorThere: false,
  };
  const listDraw: ListDraw = { purpose: 0, entity: 0, number: 0 };
  const looks = beginning.keep(new Int32Array(staff.count));
  const turn = beginning.keep(new Int32Array(staff.count));

  /** The next one at work among workers in a row, going round from `worker`. */
  function nextAtWork(worker: number, among: ArrayLike<number>): number {
    let own = 0;
    while (own < among.length && among[own] !== worker) own += 1;
    for (let ahead = 1; ahead < among.length; ahead++) {
      const other = among[(own + ahead) % among.length];
      if (staff.isWorking(other)) return other;
    }
    return nobody;
  }

  function colleagueOf(worker: number): number {
    if (teams.count > 0) {
      const first = teams.firstMember(staff.team[worker]);
      for (let ahead = 1; ahead < teams.size; ahead++) {
        const other = first + ((worker - first + ahead) % teams.size);
        if (staff.isWorking(other)) return other;
      }
    }
    return nextAtWork(worker, units.members[units.of[worker]]);
  }

  function supervisorOf(worker: number): number {
    const supervisor = staff.supervisor[worker];
    return supervisor !== nobody && staff.isWorking(supervisor) ? supervisor : nobody;
  }

  function lookIntoList(worker: number): boolean {
    if (hasPaperwork) budget.mustSpend(worker, activity.paperwork, wholeGrains(p.listMinutes));
    const { purpose, entity, number } = listDraw;
    return draws.uniform(purpose, entity, number) < guidance.listFoundShare;
  }

  function ask(worker: number, other: number, what: number, minutes: number, kind: number): boolean {
    budget.mustSpend(worker, what, wholeGrains(minutes));
    budget.mustSpend(other, what, wholeGrains(minutes));
    return known.knows(other, kind);
  }

  /** Takes one way after the other, each once, as long as the rule names one that is open. */
  function search(worker: number, client: number, kind: number, tried: WayOfSearching[]): boolean {
    const colleague = colleagueOf(worker);
    const supervisor = supervisorOf(worker);
    seen.memory = office.memories?.of(worker, client);
    seen.strain = staff.strain[worker];
    seen.isListed = guidance.provisionsListed === "true";
    seen.colleagueThere = colleague !== nobody;
    seen.supervisorThere = supervisor !== nobody;
    for (;;) {
      const way = rule(seen);
      let isFound = false;
      if (way === "list" && seen.isListed) {
        seen.isListed = false;
        isFound = lookIntoList(worker);
      } else if (way === "colleague" && seen.colleagueThere) {
        seen.colleagueThere = false;
        isFound = ask(worker, colleague, activity.coordination, p.colleagueMinutes, kind);
      } else if (way === "supervisor" && seen.supervisorThere) {
        seen.supervisorThere = false;
        isFound = ask(worker, supervisor, activity.supervision, p.supervisorMinutes, kind);
      } else return false;
      tried.push(way);
      if (isFound) {
        known.hear(worker, kind);
        return true;
      }
    }
  }

  /** The next kind, from where the worker's looking around stands, that could be offered and that she does not know. */
  function nextUnknown(worker: number): number {
    for (let ahead = 0; ahead < staff.kinds; ahead++) {
      const kind = (turn[worker] + ahead) % staff.kinds;
      if (isEligible(Math.floor(kind / kindsPerDomain)) && !known.knows(worker, kind)) return kind;
    }
    return nobody;
  }

  return {
    finds(worker, need, tried) {
      if (!isOn) return false;
      seen.severity = needs.severity[need];
      seen.cost = needs.cost[need];
      listDraw.purpose = streams.whetherAProvisionIsFoundInTheList;
      listDraw.entity = clients.key[clientOf(need)];
      listDraw.number = needs.event[need];
      return search(worker, clientOf(need), needs.kind[need], tried);
    },
    lookAround(worker) {
      const kind = isOn ? nextUnknown(worker) : nobody;
      if (kind === nobody) return false;
      turn[worker] = (kind + 1) % staff.kinds;
      seen.severity = 1;
      seen.cost = 0;
      listDraw.purpose = streams.whetherALookAroundFindsAProvision;
      listDraw.entity = staff.place[worker];
      listDraw.number = looks[worker];
      looks[worker] += 1;
      const tried: WayOfSearching[] = [];
      search(worker, nobody, kind, tried);
      return tried.length > 0;
    },
  };
}
