// Absence: spells of leave and sickness, on dates that belong to the place on the staff.
import type { Slice } from "./parameters.ts";
import type { Office } from "./state/office.ts";
import { streams } from "./streams.ts";
import { daysPerYear, never } from "./units.ts";

export interface Absence {
  /** Sends off who falls absent today, and welcomes back who returns. */
  startDay(): void;
}

export function createAbsence(office: Office, p: Slice<"absence">): Absence {
  const { staff, draws } = office;
  const meanGap = p.spellsPerYear > 0 ? daysPerYear / p.spellsPerYear - p.daysPerSpell : never;

  const planNext = (worker: number) => {
    if (p.spellsPerYear === 0) {
      staff.nextAbsenceDay[worker] = never;
      return;
    }
    const gap = draws.exponential(streams.timeToTheNextAbsence, staff.place[worker], staff.absences[worker]);
    staff.nextAbsenceDay[worker] = office.day + 1 + Math.floor(Math.max(1, meanGap) * gap);
  };

  for (let worker = 0; worker < staff.count; worker++) planNext(worker);

  return {
    startDay() {
      for (let worker = 0; worker < staff.count; worker++) {
        if (staff.isAbsent[worker] === 1) {
          if (office.day < staff.backOnDay[worker]) continue;
          staff.isAbsent[worker] = 0;
          staff.absences[worker] += 1;
          planNext(worker);
        } else if (office.day >= staff.nextAbsenceDay[worker]) {
          const length = draws.exponential(
            streams.lengthOfAnAbsence,
            staff.place[worker],
            staff.absences[worker],
          );
          staff.isAbsent[worker] = 1;
          staff.backOnDay[worker] = office.day + 1 + Math.floor((p.daysPerSpell - 1 / 2) * length);
        }
      }
    },
  };
}
