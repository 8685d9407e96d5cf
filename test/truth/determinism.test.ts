// The same seed and replication give the same bits; another gives another life; looking on changes nothing.

import { expect, test } from "vitest";
import { simulate } from "../../src/model/simulate.ts";
import { bitsOf, type Changes, parametersWith, smallAgency } from "./agencies.ts";

const agencies: Readonly<Record<string, Changes>> = {
  "a team agency": {},
  "an agency of solos": { "staff.assistantsPerTeam": 0 },
  "a unit that meets daily": { "meetings.group": "unit", "meetings.perWeek": 5 },
};

test.each(Object.entries(agencies))("%s goes the same way whenever it is simulated", (_, changes) => {
  const parameters = parametersWith(smallAgency, changes);
  const one = simulate(parameters, 3);
  const other = simulate({ ...parameters }, 3);
  expect(other.trajectory).toBe(one.trajectory);
  expect(bitsOf(other)).toEqual(bitsOf(one));
  expect(other.drawsMade).toBe(one.drawsMade);
  expect(other.distribution).toEqual(one.distribution);
  expect(other.minutesByRole).toEqual(one.minutesByRole);
});

test("another agency simulated in between changes nothing", () => {
  const parameters = parametersWith(smallAgency);
  const one = simulate(parameters, 1);
  simulate(parametersWith(smallAgency, { "intake.clientsPerWeek": 6 }), 1, {
    watch: () => {
      simulate(parametersWith(smallAgency, { "time.observedDays": 1, seed: "in between" }), 9);
    },
  });
  expect(simulate(parameters, 1).trajectory).toBe(one.trajectory);
});

test("another replication or seed goes another way", () => {
  const parameters = parametersWith(smallAgency);
  const trajectories = [1, 2, 3, 4].map((replication) => simulate(parameters, replication).trajectory);
  trajectories.push(simulate({ ...parameters, seed: "street-level2" }, 1).trajectory);
  trajectories.push(simulate({ ...parameters, seed: "" }, 1).trajectory);
  expect(new Set(trajectories).size).toBe(trajectories.length);
});

test("somebody who looks on every day changes nothing", () => {
  const parameters = parametersWith(smallAgency);
  let days = 0;
  const watched = simulate(parameters, 2, {
    watch: ({ office, provisions, contact }) => {
      days += 1;
      provisions.standing();
      provisions.grantedUnpaid();
      contact.knowledgeOf(0, 0);
      office.tasks.forEachWaiting(0, () => {});
    },
  });
  const alone = simulate(parameters, 2);
  expect(days).toBe(130);
  expect(watched.trajectory).toBe(alone.trajectory);
  expect(bitsOf(watched)).toEqual(bitsOf(alone));
  expect(watched.drawsMade).toBe(alone.drawsMade);
});

test("chance is at work, and more of it in a longer run", () => {
  const short = simulate(parametersWith(smallAgency, { "time.observedDays": 20 }), 1);
  const long = simulate(parametersWith(smallAgency), 1);
  expect(short.drawsMade).toBeGreaterThan(0);
  expect(long.drawsMade).toBeGreaterThan(short.drawsMade);
});

test("the days after the last one cast no shadow: a longer run begins like a shorter one", () => {
  const trails = (days: number) => {
    const seen: string[] = [];
    simulate(parametersWith(smallAgency, { "time.observedDays": days }), 1, {
      watch: ({ office }) => {
        seen.push(office.trail.toString());
      },
    });
    return seen;
  };
  const short = trails(50);
  expect(trails(70).slice(0, 50)).toEqual(short);
});
