// What is noted of teams and circles inside the observed window: how well they get on, and what they know together.
import type { Circles } from "../state/circles.ts";
import type { Staff, Teams } from "../state/staff.ts";

export class TeamRecord {
  /** Days of teams that are there, and cohesion, 0-1, summed over them. */
  teamDays = 0;
  cohesionDays = 0;
  /** Shared case knowledge, 0-1, summed over circles and days. */
  sharedKnowledgeDays = 0;

  endDay(staff: Staff, teams: Teams, circles: Circles): void {
    for (let team = 0; team < teams.count; team++) {
      if (!teams.isOpen(team, staff)) continue;
      this.teamDays += 1;
      this.cohesionDays += teams.cohesion[team];
    }
    for (let circle = 0; circle < circles.count; circle++) {
      this.sharedKnowledgeDays += circles.sharedKnowledge[circle];
    }
  }
}
