// Incidents in clients' lives: who judges them, what is seen of them, and what a consequence costs.
import { expect, test } from "vitest";
import type { Happening } from "../../src/model/observe/witness.ts";
import { simulate } from "../../src/model/simulate.ts";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import {
  type Changes,
  oneTeam,
  openWithClients,
  parametersWith,
  runDays,
  smallProgramme,
  undisturbed,
} from "./small-agency.ts";

/** Two leads, an assistant and a supervisor on a day on which every client has one incident. */
function incidentsToday(changes: Changes = {}, absent: readonly number[] = []) {
  const agency = openWithClients({
    ...oneTeam,
    ...undisturbed,
    "staff.leadsPerTeam": 2,
    "incidents.perYear": 2,
    "incidents.seenDays": 260,
    ...changes,
  });
  const { clients, staff, observations } = agency.office;
  const heard: Happening[] = [];
  observations.witness = (happening) => heard.push(happening);
  for (const worker of absent) staff.isAbsent[worker] = 1;
  agency.budget.openDay();
  for (let client = 0; client < 4; client++) {
    clients.lead[client] = 0;
    clients.lastContactDay[client] = 0;
    clients.nextIncidentDay[client] = 0;
    clients.nextIncidentTime[client] = 0;
    clients.planNextEvent(client);
  }
  agency.clientsDay.letEventsHappen();
  const seen = heard.flatMap((one) => (one.kind === "incident" && one.isSeen ? [one] : []));
  return { ...agency, seen };
}

test("the client's own caseworker judges, or another lead of the team, or the supervisor; last her own after all", () => {
  const judges = (absent: readonly number[]) =>
    new Set(incidentsToday({}, absent).seen.map(({ worker }) => worker));
  expect(judges([])).toEqual(new Set([0]));
  expect(judges([0])).toEqual(new Set([1]));
  expect(judges([0, 1])).toEqual(new Set([3]));
  expect(judges([0, 1, 3])).toEqual(new Set([0]));
});

test("an incident of the day of a contact is seen, reported and looked up", () => {
  const { seen, office } = incidentsToday({ "policy.lookUpMinutes": 6 });
  expect(seen).toHaveLength(4);
  // 6 minutes x a coverage of 0.75 for each.
  expect(office.staff.today[activity.paperwork]).toBe(4 * 4.5);
});

test("who judges while away looks nothing up, then or later", () => {
  const { office } = incidentsToday({ "policy.lookUpMinutes": 6 }, [0, 1, 3]);
  expect(office.staff.owed[activity.paperwork]).toBe(0);
  expect(office.staff.today[0 * activityCount + activity.paperwork]).toBe(0);
});

test("a consequence that was not deserved costs a fifth of trust, a deserved one 0.03, mildness none", () => {
  const { seen, office } = incidentsToday({ "incidents.meritMean": 0, "trust.start": 0.5 });
  for (const { client, answer, right } of seen) {
    const lost = answer === "let pass" ? 0 : right === "let pass" ? 0.2 : 0.03;
    // A weak bond, if there is one, is told by the fall from the start.
    expect(office.clients.trust[client]).toBeCloseTo(0.5 - lost, 9);
  }
});

test("what befalls a client is her own: seen or not, whoever works there, the incidents are the same", () => {
  const happenings = (changes: Changes) => {
    const told = new Map<string, number>();
    simulate(parametersWith({ ...smallProgramme, "incidents.perYear": 8, ...changes }), 1, {
      witness: (happening) => {
        if (happening.kind === "incident")
          told.set(`${happening.client} on ${happening.day}`, happening.group);
      },
    });
    return told;
  };
  const usual = happenings({ "intake.clientsPerWeek": 0 });
  const other = happenings({
    "intake.clientsPerWeek": 0,
    "staff.assistantsPerTeam": 3,
    "policy.strictnessShare": 0,
  });
  const shared = [...usual.keys()].filter((key) => other.has(key));
  // Who leaves sooner has fewer of them; those that both have are of the same kind.
  expect(shared.length).toBeGreaterThan(50);
  for (const key of shared) expect(other.get(key)).toBe(usual.get(key));
});

test("common groups of incidents come up more often than rare ones: of twelve the first has 23 of 144", () => {
  const counts = new Array(12).fill(0);
  const agency = openWithClients({ ...smallProgramme, "incidents.perYear": 40, "intake.clientsPerWeek": 0 });
  agency.office.observations.witness = (happening) => {
    if (happening.kind === "incident") counts[happening.group] += 1;
  };
  runDays(agency, 100);
  const all = counts.reduce((sum, count) => sum + count, 0);
  expect(all).toBeGreaterThan(250);
  // Standard error of a share of 23 / 144: sqrt(0.16 x 0.84 / all); four of them.
  expect(Math.abs(counts[0] / all - 23 / 144)).toBeLessThan(4 * Math.sqrt((0.16 * 0.84) / all));
  expect(counts[0] + counts[1] + counts[2]).toBeGreaterThan(counts[9] + counts[10] + counts[11]);
});

test("without incidents nobody judges any", () => {
  const told: Happening[] = [];
  simulate(parametersWith({ ...smallProgramme, "incidents.perYear": 0 }), 1, {
    witness: (happening) => {
      if (happening.kind === "incident") told.push(happening);
    },
  });
  expect(told).toEqual([]);
});
