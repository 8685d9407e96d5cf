// What is left of contact and of coping when they are switched off, by the sentences of the table of mechanisms.
import { describe, expect, test } from "vitest";
import { clientStatus } from "../../src/model/state/clients.ts";
import { type Changes, openWithClients, runDays } from "./small-agency.ts";
import { isSilencedBy, measures, overloaded } from "./switched-off.ts";

describe("without the contact mechanism contacts are held at full length and quality", () => {
  const off = { ...overloaded, "mechanisms.contact": "off" } as const;

  test("none is shortened, whatever the strain, and every client comes", () => {
    expect(measures(off, "routinisedShare")).toEqual([0]);
    const agency = openWithClients(off);
    runDays(agency, 60);
    const { clients, staff } = agency.office;
    expect(Math.max(...staff.strain)).toBeGreaterThan(0.3);
    expect(clients.contactsHeld).toEqual(clients.contactsAttempted);
  });

  test("every due contact is held on its day, whatever the strain: none is put off", () => {
    expect(measures(off, "rationedShare")).toEqual([0]);
    const agency = openWithClients(off);
    runDays(agency, 60, ({ office }) => {
      for (const worker of office.staff.caseworkers) {
        for (let place = 0; place < office.staff.caseload[worker]; place++) {
          const client = office.staff.clientsOf[worker * office.staff.cap + place];
          expect(office.clients.dueDay[client]).toBeGreaterThan(office.day);
          expect(office.clients.plannedDay[client]).toBe(office.clients.dueDay[client]);
        }
      }
    });
    expect(Math.max(...agency.office.staff.strain)).toBeGreaterThan(0.3);
  });

  test("while the worker is away nobody is seen: where nobody stands in, contacts are late", () => {
    const absent = { "absence.spellsPerYear": 5, "absence.daysPerSpell": 20, "staff.assistantsPerTeam": 0 };
    const [rationed] = measures({ ...off, ...absent }, "rationedShare");
    expect(rationed).toBeGreaterThan(0.05);
  });

  test.each<[string, Changes]>([
    ["shortening", { "coping.shortenShare": 0.7 }],
    ["overlooking", { "coping.simplifyShare": 1 }],
    ["stretching", { "coping.stretchShare": 2 }],
  ])("%s counts for nothing, even under overload", (_, changes) => {
    expect(isSilencedBy({ "mechanisms.contact": "off" }, changes, overloaded)).toBe(true);
  });

  test("each moves trust towards 1, and knowledge of clients is complete", () => {
    const still = {
      "trust.overdueLoss": 0,
      "trust.refusalLoss": 0,
      "trust.brokenPromiseLoss": 0,
      "trust.wrongfulConsequenceLoss": 0,
      "trust.consequenceLoss": 0,
      "trust.anxietyLoss": 0,
    };
    const agency = openWithClients({ ...off, ...still, "intake.clientsPerWeek": 0, "trust.gain": 1 });
    runDays(agency, 60);
    const { clients } = agency.office;
    const served = [...clients.status].flatMap((status, client) =>
      status === clientStatus.active && clients.contactsHeld[client] > 0 ? [client] : [],
    );
    expect(served.length).toBeGreaterThan(25);
    for (const client of served) expect(clients.trust[client]).toBe(1);
    expect(agency.contact.knowledgeOf(clients.lead[0], 0)).toBe(1);
  });
});

describe("without coping there is no rationing by ease, no shortening, no stretching, no noisier judgement", () => {
  test("no rule is told of any strain, and people still feel how short of time they are", () => {
    const told = { contactOrder: new Set<number>(), provisionDecision: new Set<number>() };
    const agency = openWithClients({ ...overloaded, "mechanisms.coping": "off" }, 1, {
      contactOrder: (_client, strain) => {
        told.contactOrder.add(strain);
        return 1;
      },
      provisionDecision: ({ strain }) => {
        told.provisionDecision.add(strain);
        return "refer";
      },
    });
    runDays(agency, 60);
    expect([[...told.contactOrder], [...told.provisionDecision]]).toEqual([[0], [0]]);
    const { staff, felt } = agency.office;
    expect(Math.max(...staff.strain)).toBe(0);
    expect(Math.max(...staff.shortage)).toBeGreaterThan(0.3);
    expect(Math.max(...felt.workload)).toBeGreaterThan(0.1);
  });

  test.each<[string, Changes]>([
    ["ease", { "coping.creamWeight": 1 }],
    ["shortening", { "coping.shortenShare": 0.7 }],
    ["overlooking", { "coping.simplifyShare": 1 }],
    ["stretching", { "coping.stretchShare": 2 }],
    ["noise", { "coping.noiseAdded": 3 }],
  ])("%s counts for nothing, even under overload", (_, changes) => {
    expect(isSilencedBy({ "mechanisms.coping": "off" }, changes, overloaded)).toBe(true);
  });

  test("contacts are late or full, never short", () => {
    const [routinised, rationed] = measures(
      { ...overloaded, "mechanisms.coping": "off" },
      "routinisedShare",
      "rationedShare",
    );
    expect(routinised).toBe(0);
    expect(rationed).toBeGreaterThan(0.05);
  });
});
