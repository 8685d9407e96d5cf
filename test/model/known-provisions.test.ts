// Which provisions a worker knows: heard of, used, forgotten in disuse, and stale once the programme changes.
import { expect, test } from "vitest";
import { createKnownProvisions } from "../../src/model/money/known-provisions.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import {
  type Changes,
  meanOf,
  oneTeam,
  openWithClients,
  parametersWith,
  smallProgramme,
  undisturbed,
} from "./small-agency.ts";

function provisions(changes: Partial<ReturnType<typeof slice<"provisions">>> = {}) {
  const { office } = openWithClients({ ...oneTeam, ...undisturbed });
  office.staff.knownUntil.fill(0);
  const p = { ...slice(defaultParameters, "provisions"), ...changes };
  return { office, known: createKnownProvisions(office, p) };
}

/** Days on which each kind is still known, heard of on day 0 and not again. */
function daysKnown(changes: Parameters<typeof provisions>[0]) {
  const { office, known } = provisions(changes);
  const { staff } = office;
  return Array.from({ length: staff.kinds }, (_, kind) => {
    known.hear(0, kind);
    return staff.knownUntil[kind];
  });
}

test("what is heard of is known at once, and by nobody else", () => {
  const { known } = provisions();
  expect(known.knows(0, 7)).toBe(false);
  known.hear(0, 7);
  expect([known.knows(0, 7), known.knows(0, 8), known.knows(1, 7)]).toEqual([true, false, false]);
});

test("without forgetting and change what is known stays known", () => {
  const { office, known } = provisions({ forgetDays: 0, changedPerYear: 0 });
  known.hear(0, 7);
  office.day = 1_000_000;
  expect(known.knows(0, 7)).toBe(true);
});

test("in disuse a provision is forgotten after some two years, at a constant hazard", () => {
  const days = daysKnown({ changedPerYear: 0 });
  const mean = days.reduce((sum, one) => sum + one, 0) / days.length;
  // Standard error 520 / 8 = 65.
  expect(Math.abs(mean - 520)).toBeLessThan(4 * 65);
  expect(Math.min(...days)).toBeLessThan(60);
});

test("use keeps knowledge, and never shortens it: the more often used the longer known", () => {
  const { office, known } = provisions({ changedPerYear: 0 });
  const { staff } = office;
  let longer = 0;
  for (let kind = 0; kind < staff.kinds; kind++) {
    known.hear(0, kind);
    const once = staff.knownUntil[kind];
    for (let time = 0; time < 4; time++) known.hear(0, kind);
    expect(staff.knownUntil[kind]).toBeGreaterThanOrEqual(once);
    if (staff.knownUntil[kind] > once) longer += 1;
  }
  // Four in five.
  expect(longer).toBeGreaterThan(staff.kinds / 2);
});

test("a change of the programme makes stale what everybody knew of it, on one day for all", () => {
  const { office, known } = provisions({ forgetDays: 0, changedPerYear: 1 });
  const { staff } = office;
  for (const worker of [0, 1]) known.hear(worker, 7);
  const day = staff.knownUntil[7];
  expect(staff.knownUntil[staff.kinds + 7]).toBe(day);
  office.day = day - 1;
  expect(known.knows(0, 7)).toBe(true);
  office.day = day;
  expect(known.knows(0, 7)).toBe(false);
  known.hear(0, 7);
  expect(known.knows(0, 7)).toBe(true);
  expect(staff.knownUntil[7]).toBeGreaterThan(day);
});

test("programmes change at dates of their own, whoever heard of them and when", () => {
  const dates = (hears: readonly number[]) => {
    const { office, known } = provisions({ forgetDays: 0, changedPerYear: 2 });
    for (office.day of hears) known.hear(0, 7);
    office.day = 500;
    known.hear(1, 7);
    return office.staff.knownUntil[office.staff.kinds + 7];
  };
  expect(dates([0, 100, 300])).toBe(dates([]));
});

test("a new person on the place knows nothing until she hears of it", () => {
  const { known } = provisions();
  known.hear(0, 7);
  known.beginAnew(0);
  expect(known.knows(0, 7)).toBe(false);
});

test("supervisors know provisions by the same draws as everybody", () => {
  const { staff } = openWithClients({ ...oneTeam, "provisions.knownAtStart": 1 }).office;
  const supervisor = staff.supervisors[0];
  for (let kind = 0; kind < staff.kinds; kind++) expect(staff.knows(supervisor, kind, 0)).toBe(true);
});

test("provisions that change often are known less", () => {
  expect(meanOf("provisionsKnownShare", { "provisions.changedPerYear": 4 })).toBeLessThan(
    meanOf("provisionsKnownShare", { "provisions.changedPerYear": 0 }) - 0.05,
  );
});

const allKnown = {
  ...smallProgramme,
  "provisions.knownAtStart": 1,
  "provisions.forgetDays": 0,
  "provisions.changedPerYear": 0,
} satisfies Changes;

test.each<[string, Changes]>([
  ["tips", { "meetings.tipShare": 1 }],
  ["the news of staff meetings", { "learning.passedOnShare": 1 }],
  ["grants overheard", { "learning.overheardShare": 1 }],
  ["a list that nobody keeps", { "guidance.provisionsListed": "false" }],
  ["search", { "mechanisms.search": "off" }],
])("where every provision is known and nothing is forgotten, %s changes nothing", (_, changes) => {
  const run = (more: Changes) => simulate(parametersWith({ ...allKnown, ...more }), 1);
  expect(run(changes).trajectory).toBe(run({}).trajectory);
  // The same changes something where provisions are forgotten.
  const forgetful = { "provisions.knownAtStart": 0.3, "provisions.forgetDays": 60 };
  expect(run({ ...forgetful, ...changes }).trajectory).not.toBe(run(forgetful).trajectory);
});
