// Teams that are hired and let go in mid-run: who holds clients, who comes to cases, and what is left in the files.

import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { whyNotInMidRun } from "../../src/model/mid-run.ts";
import { defaultParameters, type Parameters } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";

const soloOffice = {
  ...defaultParameters,
  "time.warmUpDays": 10,
  "time.observedDays": 90,
  "staff.teams": 3,
  "staff.leadsPerTeam": 1,
  "staff.assistantsPerTeam": 0,
  "intake.places": 60,
  "intake.initialClients": 60,
  "meetings.group": "team",
} satisfies Parameters;

const firstDayOfWeek3 = 20;

/** Sees the office after every day, with another number of teams from the third observed week on. */
function watchWithTeams(teams: number, watch: (agency: Agency) => void, own: Partial<Parameters> = {}): void {
  const later = [{ week: 3, set: { "staff.teams": teams } }];
  simulate({ ...soloOffice, ...own, later } as Parameters, 1, { watch });
}

test("a place that opens in mid-run holds no client before, so that nobody has to change caseworker for it", () => {
  const later = [{ week: 3, set: { "staff.teams": 5 } }];
  const changes: number[] = [];
  simulate({ ...soloOffice, "mechanisms.burnout": "off", later } as Parameters, 1, {
    witness(happening) {
      if (happening.kind === "changesCaseworker") changes.push(happening.day);
    },
  });
  expect(changes).toEqual([]);
});

test("places that follow the staff count no place that is yet to open", () => {
  const active: number[] = [];
  const perCaseworker = { "intake.placesFollow": "staff", "intake.clientsPerCaseworker": 20 } as const;
  watchWithTeams(6, ({ office }) => active.push(office.activeCount), {
    ...perCaseworker,
    "intake.initialWaiting": 40,
  });
  expect(Math.max(...active.slice(0, firstDayOfWeek3))).toBe(60);
});

test.each(["on", "off"] as const)(
  "who is hired in mid-run comes to cases of her own, with burnout %s",
  (burnout) => {
    const ready: number[] = [];
    const quick = { "turnover.onboardingDays": 20, "mechanisms.burnout": burnout } as const;
    watchWithTeams(5, ({ office }) => ready.push(office.staff.life.isReady[4]), quick);
    expect(ready[firstDayOfWeek3]).toBe(0);
    expect(ready.at(-1)).toBe(1);
  },
);

test("who is let go leaves what she knew in the files of those who go to others", () => {
  const goers: number[] = [];
  let known: number[] = [];
  watchWithTeams(
    2,
    ({ office, knowledge }) => {
      const { staff, clients } = office;
      if (office.day === firstDayOfWeek3 - 1) {
        for (let place = 0; place < staff.caseload[2]; place++) {
          const client = staff.clientsOf[2 * staff.cap + place];
          if (knowledge.of(2, client) > 0) goers.push(client);
        }
      }
      if (office.day === firstDayOfWeek3) {
        const moved = goers.filter((client) => clients.lead[client] < 2 && clients.isPresent(client));
        known = moved.map((client) => knowledge.of(clients.lead[client], client));
      }
    },
    { "contact.fileShare": 0.5 },
  );
  expect(known.length).toBeGreaterThan(5);
  expect(Math.min(...known)).toBeGreaterThan(0);
});

test("what is fixed on the first day, and what is switched, is refused as a change in mid-run", () => {
  for (const name of ["meetings.peersSize", "intake.initialWaiting", "mechanisms.coping"] as const) {
    expect(whyNotInMidRun(name)).toBeTypeOf("string");
  }
});
