// Absence: spells of leave and sickness, on dates that belong to the place on the staff, oftener for the exhausted.
import { ln } from "../../arithmetic/ln.ts";
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { streams } from "../streams.ts";
import { daysPerYear, never } from "../units.ts";

export interface Absence {
  /** Sends off who falls absent today, and welcomes back who returns. */
  startDay(): void;
  /** A new person holds the place: the next spell is that person's first. */
  welcome(worker: number): void;
}

/** `factorOf` says how much likelier than usual a worker's absence is today: exactly 1 for who is rested. */
export function createAbsence(
  office: Office,
  p: Slice<"absence">,
  factorOf: (worker: number) => number,
): Absence {
  const { beginning, staff, draws, observations } = office;
  const meanGap = p.spellsPerYear > 0 ? daysPerYear / p.spellsPerYear - p.daysPerSpell : never;

  /** Mean of the exponential whose whole days, and one more, make a spell of the stated mean length. */
  const furtherDays = p.daysPerSpell > 1 ? 1 / ln(p.daysPerSpell / (p.daysPerSpell - 1)) : 0;

  /** Days of usual risk before the next spell. */
  const planNext = (worker: number) => {
    staff.absenceHazard[worker] = 0;
    if (p.spellsPerYear === 0) {
      staff.absenceThreshold[worker] = Infinity;
      return;
    }
    const gap = draws.exponential(streams.timeToTheNextAbsence, staff.place[worker], staff.absences[worker]);
    staff.absenceThreshold[worker] = Math.max(1, meanGap) * gap;
  };

  function fallAbsent(worker: number): void {
    const length = draws.exponential(streams.lengthOfAnAbsence, staff.place[worker], staff.absences[worker]);
    staff.isAbsent[worker] = 1;
    staff.backOnDay[worker] = office.day + 1 + Math.floor(furtherDays * length);
    const days = staff.backOnDay[worker] - office.day;
    observations.witness?.({ kind: "absenceBegins", day: office.day, worker, days });
  }

  beginning.asRunBegins(() => {
    for (let worker = 0; worker < staff.count; worker++) planNext(worker);
  });

  return {
    startDay() {
      for (let worker = 0; worker < staff.count; worker++) {
        if (staff.life.isVacant[worker] === 1) continue;
        if (staff.isAbsent[worker] === 1) {
          if (office.day < staff.backOnDay[worker]) continue;
          staff.isAbsent[worker] = 0;
          observations.witness?.({ kind: "absenceEnds", day: office.day, worker });
          staff.absences[worker] += 1;
          planNext(worker);
          staff.absenceHazard[worker] += factorOf(worker);
        } else if (staff.absenceHazard[worker] >= staff.absenceThreshold[worker]) fallAbsent(worker);
        else staff.absenceHazard[worker] += factorOf(worker);
      }
    },
    welcome(worker) {
      staff.absences[worker] += 1;
      planNext(worker);
    },
  };
}
