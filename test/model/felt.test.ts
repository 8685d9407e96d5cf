// What workers feel comes from what they live through, never from a lever.
import { expect, test } from "vitest";
import { type Changes, meanOf, oneTeam, openWithClients, runDays } from "./small-agency.ts";

function feelingOffice() {
  const { office } = openWithClients(oneTeam);
  return office;
}

test("everybody begins in the middle, and with no support yet", () => {
  const { felt } = feelingOffice();
  for (const mean of [felt.timeForClients, felt.roleClarity, felt.autonomy, felt.efficacy, felt.workload]) {
    expect([...mean].every((value) => value === 0.5)).toBe(true);
  }
  expect([...felt.support].every((value) => value === 0)).toBe(true);
});

test("what is always so is felt to be so in the end", () => {
  const { felt } = feelingOffice();
  for (let number = 0; number < 400; number++) {
    felt.contact(0, 0.7);
    felt.item(0, true);
    felt.decided(0, false);
    felt.success(0, 0.4);
    felt.ruling(1, false);
  }
  const seen = [
    felt.timeForClients[0],
    felt.roleClarity[0],
    felt.autonomy[0],
    felt.efficacy[0],
    felt.roleClarity[1],
  ];
  [0.7, 1, 0, 0.4, 0].forEach((value, place) => {
    expect(seen[place]).toBeCloseTo(value, 5);
  });
});

test("nobody can speak of what she has lived through nothing of, nor can who takes over her place", () => {
  const { felt } = feelingOffice();
  const said = (worker: number) =>
    (["timeForClients", "roleClarity", "autonomy"] as const).map((item) => felt.lived(item, worker));
  const nothing = [undefined, undefined, undefined];
  expect(said(0)).toEqual(nothing);
  felt.contact(0, 1);
  felt.ruling(0, true);
  felt.decided(0, true);
  expect(said(0)).toEqual([felt.timeForClients[0], felt.roleClarity[0], felt.autonomy[0]]);
  expect(said(1)).toEqual(nothing);
  felt.welcome(0);
  expect(said(0)).toEqual(nothing);
});

test("a contact longer than needed is no more time for clients than enough", () => {
  const { felt } = feelingOffice();
  felt.contact(0, 2);
  felt.contact(1, 1);
  expect(felt.timeForClients[0]).toBe(felt.timeForClients[1]);
});

test("satisfaction is the plain mean of what a role lives through", () => {
  const { felt } = feelingOffice();
  felt.timeForClients[0] = 0.9;
  felt.autonomy[0] = 0.8;
  felt.efficacy.fill(0.3);
  felt.roleClarity.fill(0.6);
  // A lead: five parts. An assistant, who neither sees clients nor decides: three.
  expect(felt.satisfying(0, 0.4)).toBeCloseTo((0.9 + 0.8 + 0.3 + 0.6 + 0.4) / 5, 12);
  expect(felt.satisfying(1, 0.4)).toBeCloseTo((0.3 + 0.6 + 0.4) / 3, 12);
});

test("pay satisfies only where a scenario gives it weight, and then by what the role usually earns", () => {
  const satisfied = (changes: Changes) =>
    openWithClients({ ...oneTeam, ...changes }).office.felt.satisfying(0, 0.5);
  // Everything begins at one half, and so does usual pay.
  expect(satisfied({ "wages.leadPerYear": 104_000 })).toBe(0.5);
  expect(satisfied({ "felt.payWeight": 1 })).toBeCloseTo(0.5, 12);
  expect(satisfied({ "felt.payWeight": 1, "wages.leadPerYear": 104_000 })).toBeCloseTo((2.5 + 2 / 3) / 6, 12);
  // What an assistant earns is nothing to a lead.
  expect(satisfied({ "felt.payWeight": 1, "wages.assistantPerYear": 76_000 })).toBeCloseTo(0.5, 12);
});

test("with a weight of 0 pay is connected to nothing but what the agency pays", () => {
  const lived = (changes: Changes) => {
    const agency = openWithClients({ ...oneTeam, ...changes });
    runDays(agency, 60);
    return [agency.office.trail.toString(), ...agency.office.staff.life.satisfaction];
  };
  const rich = { "wages.leadPerYear": 104_000, "wages.assistantPerYear": 76_000 } as const;
  expect(lived(rich)).toEqual(lived({}));
  expect(lived({ ...rich, "felt.payWeight": 1 })).not.toEqual(lived({ "felt.payWeight": 1 }));
});

test("who works with somebody of another belief about who does what lives through unclear roles, on both sides", () => {
  const clarity = (beliefSd: number) => {
    const agency = openWithClients({
      ...oneTeam,
      "skills.initialTenureMonths": 0,
      "split.clarityShare": 0,
      "handoff.pullShare": 0,
      "handoff.beliefSd": beliefSd,
      "mechanisms.burnout": "off",
    });
    runDays(agency, 120);
    return [...agency.office.felt.roleClarity.subarray(0, 2)];
  };
  const [vague, clear] = [clarity(1), clarity(0)];
  for (const worker of [0, 1]) expect(vague[worker]).toBeLessThan(clear[worker] - 0.2);
});

/** No need is told of and no incident happens, so nothing is ever judged by a rule. */
const nothingAsked = {
  "disclosure.perContact": 0,
  "disclosure.presentingShare": 0,
  "incidents.perYear": 0,
  "mechanisms.crises": "off",
} as const;

test("solos, who share no work, live through no clarity of roles before a rule is asked", () => {
  expect(
    meanOf("roleClarity", { "staff.assistantsPerTeam": 0, "mechanisms.burnout": "off", ...nothingAsked }, 1),
  ).toBeCloseTo(0.5, 12);
});

test("an empty pot is felt as decisions that do not stand", () => {
  const autonomy = (dollars: number) => meanOf("feltAutonomy", { "provisions.perClientYear": dollars });
  expect(autonomy(100)).toBeLessThan(autonomy(5000) - 0.1);
});

test("too much work is felt as too little time for clients, and satisfies less", () => {
  const load = (burden: number) =>
    meanOf("jobSatisfaction", { "paperwork.burden": burden, "mechanisms.burnout": "off" });
  expect(load(3)).toBeLessThan(load(0.5) - 0.03);
});

test("what is felt changes nothing by itself", () => {
  const at = (perEvent: number) => {
    const agency = openWithClients({ ...oneTeam, "felt.perEvent": perEvent, "mechanisms.burnout": "off" });
    runDays(agency, 60);
    return agency.office.trail.toString();
  };
  expect(at(0.5)).toBe(at(0.01));
});
