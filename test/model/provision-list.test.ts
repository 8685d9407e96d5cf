// A list of the provisions: what is found in it is known from then on, and looking takes minutes.
import { expect, test } from "vitest";
import { createProvisionList } from "../../src/model/money/provision-list.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { meanOf, openWithClients, smallProgramme } from "./small-agency.ts";

const guidance = { ...slice(defaultParameters, "guidance"), provisionsListed: "true" } as Guidance;

type Guidance = Parameters<typeof createProvisionList>[1];

/** Forty clients with eight needs each, and a worker who knows no provision. */
function unknowing(parameters = guidance, hasPaperwork = true) {
  const { office, budget } = openWithClients({ ...smallProgramme, "day.overtimeCapMinutes": 240 });
  const { staff, needs } = office;
  staff.knowsProvision.fill(0);
  for (let need = 0; need < 320; need++) {
    needs.kind[need] = need % 64;
    needs.event[need] = need % 8;
  }
  const list = createProvisionList(office, parameters, budget, hasPaperwork);
  const minutes = () => staff.today[activity.paperwork] + staff.owed[activity.paperwork];
  return { staff, list, minutes };
}

test("seven in ten unknown provisions are found in the list, for four minutes each", () => {
  const { staff, list, minutes } = unknowing();
  let found = 0;
  for (let need = 0; need < 320; need++) {
    staff.knowsProvision.fill(0);
    if (list.knows(0, need)) found += 1;
  }
  // Standard error sqrt(320 x 0.7 x 0.3) = 8.2; four of them.
  expect(Math.abs(found - 224)).toBeLessThan(33);
  expect(minutes()).toBe(320 * 4);
});

test("what was found is known from then on, and takes no more looking", () => {
  const { staff, list, minutes } = unknowing({ ...guidance, listFoundShare: 1 });
  expect([list.knows(0, 5), list.knows(0, 5), list.knows(0, 69)]).toEqual([true, true, true]);
  expect(minutes()).toBe(4);
  expect(staff.knowsProvision[5]).toBe(1);
  expect(staff.knowsProvision[staff.kinds + 5]).toBe(0);
});

test("without a list only what is known can be offered, and nobody looks", () => {
  const { staff, list, minutes } = unknowing({ ...guidance, provisionsListed: "false" });
  staff.knowsProvision[5] = 1;
  expect([list.knows(0, 5), list.knows(0, 6)]).toEqual([true, false]);
  expect(minutes()).toBe(0);
});

test("without bureaucratic work looking takes no minutes", () => {
  const { list, minutes } = unknowing({ ...guidance, listFoundShare: 1 }, false);
  expect(list.knows(0, 5)).toBe(true);
  expect(minutes()).toBe(0);
});

test("whether a provision is in the list depends on the need, not on who looks", () => {
  const { staff, list } = unknowing();
  const found = (worker: number) =>
    Array.from({ length: 100 }, (_, need) => {
      staff.knowsProvision.fill(0);
      return list.knows(worker, need);
    });
  expect(found(1)).toEqual(found(0));
  expect(
    staff.today[activityCount + activity.paperwork] + staff.owed[activityCount + activity.paperwork],
  ).toBe(400);
});

test("among newcomers who do not meet, a list spreads what is known, and fewer are wrongly denied", () => {
  const green = { "skills.initialTenureMonths": 0, "meetings.perWeek": 0 };
  const listed = { ...green, "guidance.provisionsListed": "true" } as const;
  // Of 64 kinds 55 % are known; each of two leads finds some of the rest.
  expect(meanOf("provisionsKnownShare", listed)).toBeGreaterThan(
    meanOf("provisionsKnownShare", green) + 0.05,
  );
  expect(meanOf("wrongfulDenialShare", listed)).toBeLessThan(meanOf("wrongfulDenialShare", green));
});
