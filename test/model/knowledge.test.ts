// What each worker knows of each client: own contacts, what colleagues say, the file, and how it fades.
import fc from "fast-check";
import { expect, test } from "vitest";
import { whatIsSaid } from "../../src/model/clients/knowledge.ts";
import { createHandoverOfClients } from "../../src/model/staff/handover-of-clients.ts";
import {
  type Changes,
  hundredCases,
  oneTeam,
  openWithClients,
  runDays,
  smallProgramme,
  undisturbed,
} from "./small-agency.ts";

/** Two leads and an assistant; the first lead has the first two clients, the second the others. */
function team(changes: Changes = {}) {
  const agency = openWithClients({ ...oneTeam, ...undisturbed, "staff.leadsPerTeam": 2, ...changes });
  return { ...agency, lead: agency.office.clients.lead[0] };
}

test("a client enrolled today is known to nobody, however much is told of others", () => {
  const agency = openWithClients({
    ...smallProgramme,
    "intake.places": 60,
    "meetings.perWeek": 5,
    "meetings.toldShare": 1,
  });
  let enrolled = 0;
  runDays(agency, 60, ({ office, knowledge }) => {
    for (let client = 0; client < office.clients.count; client++) {
      if (office.clients.enrolDay[client] !== office.day) continue;
      enrolled += 1;
      for (const worker of [0, 1, 2]) expect(knowledge.of(worker, client)).toBe(0);
    }
  });
  expect(enrolled).toBeGreaterThan(5);
});

test("a good contact closes 15 % of the gap, whoever held it: the own caseworker or who stands in", () => {
  const { knowledge, lead } = team();
  knowledge.learn(lead, 0, 1);
  expect(knowledge.of(lead, 0)).toBeCloseTo(0.15, 12);
  expect(knowledge.of(1 - lead, 0)).toBe(0);
  knowledge.learn(1 - lead, 0, 0.5);
  expect(knowledge.of(1 - lead, 0)).toBeCloseTo(0.075, 12);
  expect(knowledge.of(lead, 0)).toBeCloseTo(0.15, 12);
  knowledge.learn(lead, 0, 1);
  expect(knowledge.of(lead, 0)).toBeCloseTo(0.15 + 0.15 * 0.85, 12);
});

test("half of what a worker knows of a client is out of date after 130 days without contact", () => {
  const { office, knowledge, lead } = team();
  knowledge.learn(lead, 0, 1);
  office.day = 130;
  expect(knowledge.of(lead, 0)).toBeCloseTo(0.075, 12);
});

test("what is said lies between the best informed and the rest: what several know is said more", () => {
  expect(whatIsSaid(0.6, 0.6, 3)).toBeCloseTo(0.3, 12);
  expect(whatIsSaid(0.6, 1.2, 3)).toBeCloseTo(0.45, 12);
  expect(whatIsSaid(0.6, 1.8, 3)).toBeCloseTo(0.6, 12);
});

test("talk never takes knowledge from anybody, and brings nobody beyond the best informed", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 20 }), { minLength: 3, maxLength: 3 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (contacts, share) => {
        const { knowledge } = team();
        contacts.forEach((held, worker) => {
          for (let one = 0; one < held; one++) knowledge.learn(worker, 0, 0.7);
        });
        const before = [0, 1, 2].map((worker) => knowledge.of(worker, 0));
        knowledge.tell([0, 1, 2], 3, 0, share);
        const most = Math.max(...before);
        for (const worker of [0, 1, 2]) {
          expect(knowledge.of(worker, 0)).toBeGreaterThanOrEqual(before[worker]);
          expect(knowledge.of(worker, 0)).toBeLessThanOrEqual(most + 1e-12);
        }
      },
    ),
    { ...hundredCases, numRuns: 30 },
  );
});

test("where nobody knows anything nothing is told, and one alone tells herself nothing", () => {
  const { knowledge, lead } = team();
  knowledge.tell([0, 1, 2], 3, 0, 1);
  for (const worker of [0, 1, 2]) expect(knowledge.of(worker, 0)).toBe(0);
  knowledge.learn(lead, 0, 1);
  const own = knowledge.of(lead, 0);
  knowledge.tell([lead], 1, 0, 1);
  expect(knowledge.of(lead, 0)).toBe(own);
});

test("what is told of one client tells nothing of another", () => {
  const { knowledge, lead } = team();
  knowledge.learn(lead, 0, 1);
  knowledge.learn(lead, 1, 1);
  knowledge.tell([0, 1, 2], 3, 0, 1);
  expect(knowledge.of(2, 0)).toBeCloseTo(0.075, 12);
  expect(knowledge.of(2, 1)).toBe(0);
});

test("solo caseworkers who meet nobody know nothing of each other's clients, and cannot be told", () => {
  const { office, knowledge } = team({ "staff.assistantsPerTeam": 0 });
  const lead = office.clients.lead[0];
  knowledge.learn(lead, 0, 1);
  knowledge.tell([0, 1], 2, 0, 1);
  expect(knowledge.of(1 - lead, 0)).toBe(0);
  expect(knowledge.of(lead, 0)).toBeCloseTo(0.15, 12);
});

test("a new caseworker reads three tenths of what the last one knew, unless she knows more herself", () => {
  const { office, knowledge, trust, lead } = team({ "staff.caseloadCap": 8 });
  const handover = createHandoverOfClients(office, trust, knowledge);
  const [stranger, familiar] = [office.staff.clientsOf[lead * 8], office.staff.clientsOf[lead * 8 + 1]];
  for (let held = 0; held < 10; held++) {
    knowledge.learn(lead, stranger, 1);
    knowledge.learn(lead, familiar, 1);
    knowledge.learn(1 - lead, familiar, 1);
  }
  const known = knowledge.of(lead, stranger);
  office.staff.life.isReady[lead] = 0;
  handover.spread(lead);
  expect(office.clients.lead[stranger]).toBe(1 - lead);
  expect(knowledge.of(1 - lead, stranger)).toBeCloseTo(0.3 * known, 12);
  expect(knowledge.of(1 - lead, familiar)).toBeCloseTo(known, 12);
  expect(knowledge.of(lead, stranger)).toBe(0);
});

test("clients who stay with a vacant place are known to nobody there until the newcomer has read the file, which ages", () => {
  const { office, knowledge, trust, lead } = team({ "staff.leadsPerTeam": 1 });
  const handover = createHandoverOfClients(office, trust, knowledge);
  for (let held = 0; held < 10; held++) knowledge.learn(lead, 0, 1);
  const known = knowledge.of(lead, 0);
  office.staff.life.isReady[lead] = 0;
  handover.spread(lead);
  expect(office.clients.lead[0]).toBe(lead);
  expect(knowledge.of(lead, 0)).toBe(0);
  office.day = 130;
  handover.meetNewFace(lead);
  expect(knowledge.of(lead, 0)).toBeCloseTo(0.3 * known * 0.5, 12);
});

test("an assistant who leaves takes what she knew with her", () => {
  const { office, knowledge, trust } = team();
  const handover = createHandoverOfClients(office, trust, knowledge);
  knowledge.learn(2, 0, 1);
  handover.spread(2);
  expect(knowledge.of(2, 0)).toBe(0);
});

test("what the circle shares is the mean that members know of clients not their own, looked at once a week", () => {
  const { office, knowledge, lead } = team();
  knowledge.learn(1 - lead, 0, 1);
  knowledge.learn(2, 0, 1);
  knowledge.learn(lead, 0, 1);
  office.day = 4;
  knowledge.endDay();
  expect(office.circles.sharedKnowledge[0]).toBe(0);
  office.day = 5;
  knowledge.endDay();
  // Two of two others know 0.15, five days old, of one of four clients.
  expect(office.circles.sharedKnowledge[0]).toBeCloseTo((0.15 * (1 / (1 + 5 / 130))) / 4, 12);
});

test("in the corridor each lead tells of one client a day, one after the other; alone, or where talk takes no minutes, of none", () => {
  const known = (changes: Changes, prepare: (agency: ReturnType<typeof team>) => void = () => {}) => {
    const agency = team(changes);
    const { office, knowledge, relations } = agency;
    for (let client = 0; client < 4; client++) knowledge.learn(office.clients.lead[client], client, 1);
    prepare(agency);
    return [1, 2].map(() => {
      relations.alignTeams();
      return [0, 1, 2, 3].filter((client) => knowledge.of(2, client) > 0).length;
    });
  };
  expect(known({})).toEqual([2, 4]);
  expect(known({}, ({ office }) => office.staff.isAbsent.set([1, 1, 0]))).toEqual([0, 0]);
  expect(known({ "relations.coordinationMinutes": 0 })).toEqual([0, 0]);
  expect(known({ "mechanisms.relations": "off" })).toEqual([0, 0]);
});
