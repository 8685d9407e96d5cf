// Absence: spells of leave and sickness, on dates that belong to the place on the staff.
import { ln } from "../arithmetic/ln.ts";
import type { Slice } from "./parameters.ts";
import type { Office } from "./state/office.ts";
import { streams } from "./streams.ts";
import { daysPerYear, never } from "./units.ts";

export interface Absence {
  /** Sends off who falls absent today, and welcomes back who returns. */
  startDay(): void;
}

export function createAbsence(office: Office, p: Slice<"absence">): Absence {
  const { staff, draws, observations } = office;
  const meanGap = p.spellsPerYear > 0 ? daysPerYear / p.spellsPerYear - p.daysPerSpell : never;

  /** Mean of the exponential whose whole days, and one more, make a spell of the stated mean length. */
  const furtherDays = p.daysPerSpell > 1 ? 1 / ln(p.daysPerSpell / (p.daysPerSpell - 1)) : 0;

  const planNext = (worker: number) => {
    if (p.spellsPerYear === 0) {
      staff.nextAbsenceDay[worker] = never;
      return;
    }
    const gap = draws.exponential(streams.timeToTheNextAbsence, staff.place[worker], staff.absences[worker]);
    const days = Math.floor(Math.max(1, meanGap) * gap);
    staff.nextAbsenceDay[worker] = Math.min(never, office.day + 1 + days);
  };

  for (let worker = 0; worker < staff.count; worker++) planNext(worker);

  return {
    startDay() {
      for (let worker = 0; worker < staff.count; worker++) {
        if (staff.isAbsent[worker] === 1) {
          if (office.day < staff.backOnDay[worker]) continue;
          staff.isAbsent[worker] = 0;
          observations.witness?.({ kind: "absenceEnds", day: office.day, worker });
          staff.absences[worker] += 1;
          planNext(worker);
        } else if (office.day >= staff.nextAbsenceDay[worker]) {
          const length = draws.exponential(
            streams.lengthOfAnAbsence,
            staff.place[worker],
            staff.absences[worker],
          );
          staff.isAbsent[worker] = 1;
          staff.backOnDay[worker] = office.day + 1 + Math.floor(furtherDays * length);
          const away = staff.backOnDay[worker] - office.day;
          observations.witness?.({ kind: "absenceBegins", day: office.day, worker, days: away });
        }
      }
    },
  };
}
