// What each mechanism leaves behind when it is switched off, by the sentences of the table of mechanisms.
import { describe, expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { mechanismNames } from "../../src/model/mechanisms.ts";
import { clientStatus } from "../../src/model/state/clients.ts";
import { domainCount, needStage } from "../../src/model/state/needs.ts";
import { activity } from "../../src/model/state/staff.ts";
import { foundLateQueue } from "../../src/model/state/task-pool.ts";
import { type Changes, openWithClients, runDays, smallProgramme } from "./small-agency.ts";
import { isSilencedBy, measures, overloaded, run } from "./switched-off.ts";

test.each(mechanismNames)("switching off %s changes what happens: no switch is dead", (name) => {
  const off = run({ [`mechanisms.${name}`]: "off" });
  expect(off.trajectory).not.toBe(run({}).trajectory);
});

describe("without a time budget every due minute is found", () => {
  const off = { ...overloaded, "mechanisms.timeBudget": "off" } as const;

  test("no contact is rationed or routinised, whatever the load", () => {
    expect(measures(overloaded, "rationedShare", "routinisedShare").every((share) => share > 0.05)).toBe(
      true,
    );
    expect(measures(off, "rationedShare", "routinisedShare")).toEqual([0, 0]);
  });

  test("nobody is under strain, and no known work is left in the evening", () => {
    const agency = openWithClients(off);
    runDays(agency, 60, ({ office }) => {
      expect(office.staff.shortage.every((strain) => strain === 0)).toBe(true);
      for (let worker = 0; worker < office.staff.count; worker++) {
        office.tasks.forEachWaiting(worker, (task) => {
          const isUnseen =
            office.tasks.queue[task] === foundLateQueue && office.tasks.dueDay[task] > office.day;
          const cameUpAfterwards = office.tasks.createdDay[task] === office.day;
          expect(isUnseen || cameUpAfterwards).toBe(true);
        });
      }
    });
  });

  test("nothing is owed to the next day", () => {
    const agency = openWithClients(off);
    runDays(agency, 60);
    expect(agency.office.books.owed.incurred).toBe(0);
  });
});

test("without tasks nobody has bureaucratic work, not even supervisors with approvals", () => {
  const off = { "mechanisms.tasks": "off" } as const;
  const paperwork = (changes: Changes) =>
    run(changes).minutesByRole.minutes.map((byActivity) => byActivity[activity.paperwork]);
  // Leads, assistants, no solos, supervisors.
  expect(paperwork({}).map((minutes) => minutes > 0)).toEqual([true, true, false, true]);
  expect(paperwork(off)).toEqual([0, 0, NaN, 0]);
  const shares = measures(
    // Whoever has minutes left talks with other agencies about referrals.
    { ...off, "mechanisms.slack": "off" },
    "paperworkShare",
    "liaisonShare",
    "handoffShare",
    "reworkShare",
    "backlogDays",
  );
  expect(shares).toEqual([0, 0, 0, 0, 0]);
});

test("without tasks requests and referrals are still made, at once", () => {
  const [varietyAny, coverage] = measures(
    { "mechanisms.tasks": "off" },
    "distributionVarietyAny",
    "distributionCoverage",
  );
  expect(varietyAny).toBeGreaterThan(0.1);
  expect(coverage).toBeGreaterThan(0);
});

test("without handoffs delegation is free and exact, and still takes place", () => {
  const off = { "mechanisms.handoffs": "off" } as const;
  expect(measures(off, "handoffShare", "reworkShare")).toEqual([0, 0]);
  const assistants = run(off).minutesByRole.minutes[1];
  expect(assistants[activity.paperwork]).toBeGreaterThan(50);
});

describe("without disclosure needs are known from the day they arise", () => {
  const off = { "mechanisms.disclosure": "off" } as const;

  function hiddenNeedsOfActiveClients({ office }: Agency): number {
    let hidden = 0;
    for (let client = 0; client < office.clients.count; client++) {
      if (office.clients.status[client] !== clientStatus.active) continue;
      for (let need = client * domainCount; need < (client + 1) * domainCount; need++) {
        if (office.needs.stage[need] === needStage.hidden) hidden += 1;
      }
    }
    return hidden;
  }

  test("the agency knows every need of those it serves, every evening", () => {
    const agency = openWithClients({ ...smallProgramme, ...off });
    runDays(agency, 80, (each) => expect(hiddenNeedsOfActiveClients(each)).toBe(0));
    const usual = openWithClients(smallProgramme);
    expect(hiddenNeedsOfActiveClients(usual)).toBeGreaterThan(20);
  });

  test("it knows them on the day they arise, or on enrolment, which for the first clients lies before the run", () => {
    const agency = openWithClients({ ...smallProgramme, ...off });
    runDays(agency, 80);
    const { clients, needs } = agency.office;
    let seen = 0;
    for (let need = 0; need < needs.stage.length; need++) {
      const client = Math.floor(need / domainCount);
      if (needs.stage[need] === needStage.none || clients.status[client] !== clientStatus.active) continue;
      seen += 1;
      const wasToldBefore = clients.enrolDay[client] < 0 && needs.arisenDay[need] <= 0;
      const told = Math.max(needs.arisenDay[need], clients.enrolDay[client]);
      expect(needs.disclosedDay[need]).toBe(wasToldBefore ? -1 : told);
    }
    expect(seen).toBeGreaterThan(60);
  });

  test("all needs count as disclosed", () => {
    expect(measures(off, "needsDisclosedShare")).toEqual([1]);
  });
});

test("without the provisions mechanism an emptying pot raises no threshold", () => {
  const scarce = { "provisions.perClientYear": 100 };
  const off = { "mechanisms.provisions": "off" } as const;
  expect(isSilencedBy(off, { "provisions.shortfallThreshold": 5 }, scarce)).toBe(true);
  const agency = openWithClients({ ...smallProgramme, ...scarce, ...off });
  runDays(agency, 80, ({ provisions }) => expect(provisions.potThreshold()).toBe(0));
});

describe("without judgement every judged case gets the right answer", () => {
  const off = {
    "mechanisms.judgement": "off",
    "mechanisms.search": "off",
    "provisions.knownAtStart": 1,
    "provisions.forgetDays": 0,
    "provisions.changedPerYear": 0,
  } as const;

  test("over provisions that the caseworker knows to exist", () => {
    const names = ["decisionAccuracy", "wrongfulDenialShare", "unwarrantedGrantShare"] as const;
    expect(measures(off, ...names)).toEqual([1, 0, 0]);
  });

  test("what nobody knows of is still not offered: all who would have had money are referred", () => {
    const unknown = { "provisions.knownAtStart": 0, "skills.initialTenureMonths": 0 };
    const names = ["wrongfulDenialShare", "wrongfulReferredShare", "unwarrantedGrantShare"] as const;
    expect(measures({ ...off, ...unknown }, ...names, "distributionCoverage")).toEqual([1, 1, 0, 0]);
  });

  test("every rule is read as it is: what holds is clear to who decides, and no decision depends on who does", () => {
    const solos = { ...off, "staff.assistantsPerTeam": 0, "incidents.perYear": 20 } as const;
    const [roleClarity, dependsOnWho] = measures(solos, "roleClarity", "dependsOnWhoShare");
    expect(roleClarity).toBeGreaterThan(0.95);
    expect(dependsOnWho).toBeNaN();
  });

  test("neither noise nor bias nor odds of success count", () => {
    const setting = { "provisions.knownAtStart": 1, "meetings.perWeek": 0 };
    for (const changes of [
      { "judgement.noiseSd": 4 },
      { "judgement.biasSd": 2 },
      { "judgement.easeWeight": 2 },
      { "judgement.denyMargin": 0.1 },
    ]) {
      expect(isSilencedBy(off, changes, setting)).toBe(true);
    }
  });
});

test("without meetings there are no case meetings, and their number counts for nothing", () => {
  const off = { "mechanisms.meetings": "off" } as const;
  expect(measures(off, "meetingShare")).toEqual([0]);
  expect(isSilencedBy(off, { "meetings.perWeek": 20 })).toBe(true);
  expect(isSilencedBy(off, { "meetings.normPull": 1 })).toBe(true);
});

test("without relations cohesion stays as at the start, nobody disagrees and nobody coordinates", () => {
  // A colleague who is asked for a provision coordinates too.
  const off = {
    "mechanisms.relations": "off",
    "mechanisms.search": "off",
    "split.clarityShare": 0,
  } as const;
  const [cohesion, disagreements, coordination] = measures(
    off,
    "teamCohesion",
    "disagreementsPerTeamMonth",
    "coordinationShare",
  );
  expect(cohesion).toBeCloseTo(0.7, 12);
  expect([disagreements, coordination]).toEqual([0, 0]);
});

describe("without the trust mechanism trust stays as at the start, with a constant hazard of leaving", () => {
  const off = { "mechanisms.trust": "off" } as const;

  test("trust is 0.4 for everybody, however served", () => {
    const agency = openWithClients({ ...smallProgramme, ...off });
    runDays(agency, 80, ({ office }) => {
      for (let client = 0; client < office.clients.count; client++) {
        if (office.clients.isPresent(client)) expect(office.clients.trust[client]).toBe(0.4);
      }
    });
  });

  test("the hazard is 0.18 % a day for everybody, whatever trust starts at", () => {
    const agency = openWithClients({ ...smallProgramme, ...off, "trust.start": 0.9 });
    runDays(agency, 20, ({ office }) => {
      for (let client = 0; client < office.clients.count; client++) {
        if (office.clients.status[client] === clientStatus.active) {
          expect(office.clients.dropoutPerDay[client]).toBe(0.0018);
        }
      }
    });
  });

  test.each<[string, Changes]>([
    ["good contacts", { "trust.gain": 1 }],
    ["lateness", { "trust.overdueLoss": 0.1 }],
    ["answers", { "trust.answerGain": 0.2 }],
    ["low trust", { "trust.dropoutByTrust": 10 }],
  ])("%s counts for nothing", (_, changes) => {
    expect(isSilencedBy(off, changes, { "staff.assistantsPerTeam": 0 })).toBe(true);
  });
});
