// Places on the staff that open or close in mid-run: whole teams, or single solos, are hired or let go.
import type { Office } from "../state/office.ts";
import type { HandoverOfClients } from "./handover-of-clients.ts";
import type { Turnover } from "./turnover.ts";

export interface Openings {
  /** The morning after `staff.teams` has changed: teams from that number on are let go, those below it are hired. */
  follow(): void;
  /** Every morning: clients whom nobody had room for when their caseworker's place went, as far as there is room now. */
  coverTheLeftBehind(): void;
}

/**
 * Teams are let go from the last one on. Whoever is let go hands clients and tasks over like anybody who leaves, but
 * is not counted as leaving. Whoever is hired comes on that very day, as a newcomer without practice.
 */
export function createOpenings(
  { staff, teams }: Office,
  p: { readonly teams: number },
  turnover: Turnover,
  handover: HandoverOfClients,
): Openings {
  const membersOf = (team: number) => {
    const first = team * teams.size;
    return Array.from({ length: teams.size }, (_, member) => first + member);
  };
  const hasPlaces = staff.teams > 0;
  const isOpen = (team: number) => staff.life.isClosed[team * teams.size] === 0;

  return {
    follow() {
      if (!hasPlaces) return;
      const places = staff.teams;
      // First all who go are marked, so that nobody hands clients to a colleague who goes on the same day.
      const going: number[] = [];
      for (let team = p.teams; team < places; team++) if (isOpen(team)) going.push(...membersOf(team));
      turnover.letGo(going);
      for (let team = 0; team < Math.min(p.teams, places); team++) {
        if (!isOpen(team)) for (const worker of membersOf(team)) turnover.hire(worker);
      }
    },
    coverTheLeftBehind() {
      for (const worker of staff.caseworkers) {
        if (staff.life.isClosed[worker] === 1 && staff.caseload[worker] > 0) handover.spreadToAnyone(worker);
      }
    },
  };
}
