// Needs are hidden until trust and the quality of contact bring them out.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createDisclosure, disclosureHazard } from "../../src/model/clients/disclosure.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { createPracticeWithClients } from "../../src/model/staff/practice-with-clients.ts";
import { clientStatus } from "../../src/model/state/clients.ts";
import { domainCount, needStage } from "../../src/model/state/needs.ts";
import { hundredCases, meanOf, oneTeam, openWithClients } from "./small-agency.ts";

const p = slice(defaultParameters, "disclosure");
const part = fc.double({ min: 0, max: 0.9, noNaN: true });

test("the hazard of naming a need is its rate by twice the quality, trust and severity", () => {
  // 0.08 x 2 x 0.5 x (0.3 + 1.4 x 0.5) x (0.6 + 0.8 x 0.5) = 0.08.
  expect(disclosureHazard(0.5, 0.5, 0.5, p)).toBeCloseTo(0.08, 12);
  // 0.08 x 2 x 1 x 1.7 x 1.4.
  expect(disclosureHazard(1, 1, 1, p)).toBeCloseTo(0.3808, 12);
});

test("the hazard is its stated rate at half quality, middling severity and half trust, whatever the floors", () => {
  for (const floors of [
    { trustFloor: 0, severityFloor: 1 },
    { trustFloor: 0.8, severityFloor: 0.1 },
  ]) {
    expect(disclosureHazard(0.5, 0.5, 0.5, { ...p, ...floors })).toBeCloseTo(p.perContact, 12);
  }
});

test("without trust three tenths of it are left", () => {
  expect(disclosureHazard(0.5, 0, 0.5, p)).toBeCloseTo(0.3 * p.perContact, 12);
});

test("a contact without quality brings nothing out", () => {
  expect(disclosureHazard(0, 1, 1, p)).toBe(0);
});

test("better contact, more trust and graver need each bring a need nearer to being told", () => {
  fc.assert(
    fc.property(part, part, part, (quality, trust, severity) => {
      const hazard = disclosureHazard(quality + 0.05, trust, severity, p);
      expect(hazard).toBeGreaterThan(disclosureHazard(quality, trust, severity, p));
      expect(disclosureHazard(quality + 0.05, trust + 0.1, severity, p)).toBeGreaterThan(hazard);
      expect(disclosureHazard(quality + 0.05, trust, severity + 0.1, p)).toBeGreaterThan(hazard);
    }),
    hundredCases,
  );
});

function openNeed(methods = 1) {
  const { office } = openWithClients({ ...oneTeam, "disclosure.presentingShare": 0 });
  const disclosure = createDisclosure(office, p, () => methods, true);
  office.needs.stage.fill(needStage.none);
  office.needs.stage[3] = needStage.hidden;
  office.needs.severity[3] = 0.5;
  office.clients.trust[0] = 0.5;
  return { office, disclosure };
}

test("a need is told in the contact in which what was brought out reaches its threshold", () => {
  const { office, disclosure } = openNeed();
  office.needs.disclosureLeft[3] = 0.1;
  office.day = 17;
  disclosure.listen(0, 0.5);
  expect(office.needs.stage[3]).toBe(needStage.hidden);
  expect(office.needs.disclosureLeft[3]).toBeCloseTo(0.02, 12);
  disclosure.listen(0, 0.5);
  expect(office.needs.stage[3]).toBe(needStage.disclosed);
  expect(office.needs.disclosedDay[3]).toBe(17);
});

test("where the programme's methods are half as good, a contact brings half as much out", () => {
  const { office, disclosure } = openNeed(0.5);
  office.needs.disclosureLeft[3] = 0.1;
  disclosure.listen(0, 0.5);
  expect(office.needs.disclosureLeft[3]).toBeCloseTo(0.06, 12);
});

test("full skill in a programme of the usual strength is a practice of 1; a weak programme makes less of any skill", () => {
  const { office } = openWithClients(oneTeam);
  const practiceIn = (strengthShare: number) =>
    createPracticeWithClients(office.staff, { ...slice(defaultParameters, "programme"), strengthShare });
  office.staff.skill[0] = 1;
  expect(practiceIn(defaultParameters["programme.strengthShare"]).practiceOf(0)).toBe(1);
  expect(practiceIn(0).practiceOf(0)).toBeCloseTo(1 / 1.75, 12);
  office.staff.skill[0] = 0.5;
  expect(practiceIn(1).practiceOf(0)).toBeCloseTo(1 / 1.75, 12);
  expect(practiceIn(1).methods()).toBeCloseTo(2 / 1.75, 12);
});

test("listening to one client says nothing of another's needs", () => {
  const { office, disclosure } = openNeed();
  office.needs.disclosureLeft[3] = 0.01;
  disclosure.listen(1, 1);
  expect(office.needs.stage[3]).toBe(needStage.hidden);
});

/** Stages of the needs of the clients enrolled on the first day, without those that nobody has. */
function stagesAtStart(presentingShare: number): number[] {
  const { office } = openWithClients({ ...oneTeam, "disclosure.presentingShare": presentingShare });
  return [...office.needs.stage];
}

test("a client names what she came for on enrolment, nothing or everything at the extremes", () => {
  const none = stagesAtStart(0).filter((stage) => stage !== needStage.none);
  const all = stagesAtStart(1).filter((stage) => stage !== needStage.none);
  expect(none.length).toBeGreaterThan(5);
  expect(new Set(none)).toEqual(new Set([needStage.hidden]));
  expect(new Set(all)).toEqual(new Set([needStage.disclosed]));
});

test("who names more on enrolment names all that she would have named", () => {
  const some = stagesAtStart(0.3);
  const more = stagesAtStart(0.6);
  const named = (stages: number[]) =>
    stages.flatMap((stage, need) => (stage === needStage.disclosed ? [need] : []));
  expect(named(more)).toEqual(expect.arrayContaining(named(some)));
  expect(named(more).length).toBeGreaterThan(named(some).length);
});

test("the agency knows nothing of the needs of those who wait", () => {
  const { office } = openWithClients({ ...oneTeam, "intake.places": 2, "disclosure.presentingShare": 1 });
  const { clients, needs } = office;
  const waiting = [...clients.status].flatMap((status, client) =>
    status === clientStatus.waiting ? [client] : [],
  );
  expect(waiting).toHaveLength(2);
  for (const client of waiting) {
    for (let need = client * domainCount; need < (client + 1) * domainCount; need++) {
      expect([needStage.none, needStage.hidden]).toContain(needs.stage[need]);
    }
  }
});

test("clients who start with more trust come to tell more of their needs", () => {
  const wary = meanOf("needsDisclosedShare", { "trust.start": 0 });
  const trusting = meanOf("needsDisclosedShare", { "trust.start": 0.9 });
  expect(trusting).toBeGreaterThan(wary);
});

test("longer contacts at the same needed length bring out more: time becomes breadth", () => {
  const short = meanOf("needsDisclosedShare", { "coping.shortenShare": 0.7, "paperwork.burden": 3 });
  const full = meanOf("needsDisclosedShare", { "coping.shortenShare": 0, "paperwork.burden": 0 });
  expect(full).toBeGreaterThan(short);
});
