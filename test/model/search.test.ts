// Search: the list, a colleague, the supervisor; each at its minutes, and what is found is known from then on.
import { expect, test } from "vitest";
import { createKnownProvisions } from "../../src/model/money/known-provisions.ts";
import { createSearch, searchAsItMatters } from "../../src/model/money/search.ts";
import { defaultParameters, type Slice, slice } from "../../src/model/parameters.ts";
import type { SearchRule, UnknownProvision, WayOfSearching } from "../../src/model/rules.ts";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { never } from "../../src/model/units.ts";
import { type Changes, meanOf, openWithClients, smallProgramme } from "./small-agency.ts";

const listed = { ...slice(defaultParameters, "guidance"), provisionsListed: "true" } as const;
const unlisted = { ...listed, provisionsListed: "false" } as const;

interface Setting {
  readonly guidance?: Slice<"guidance">;
  readonly rule?: SearchRule;
  readonly hasPaperwork?: boolean;
  readonly isOn?: boolean;
  readonly changes?: Changes;
}

/** Two leads (0, 1), an assistant (2) and a supervisor (3), none of whom knows any provision; forty clients. */
function unknowing({
  guidance = unlisted,
  rule = searchAsItMatters,
  hasPaperwork = true,
  isOn = true,
  changes = {},
}: Setting = {}) {
  const { office, budget } = openWithClients({
    ...smallProgramme,
    "day.overtimeCapMinutes": 240,
    ...changes,
  });
  const { staff, needs } = office;
  staff.knownUntil.fill(0);
  staff.strain.fill(0);
  for (let need = 0; need < 320; need++) {
    needs.kind[need] = need % 64;
    needs.event[need] = need % 8;
    needs.severity[need] = 0.5;
  }
  const known = createKnownProvisions(office, {
    ...slice(defaultParameters, "provisions"),
    forgetDays: 0,
    changedPerYear: 0,
  });
  const search = createSearch(
    office,
    slice(defaultParameters, "search"),
    guidance,
    { budget, known, rule, isEligible: (domain) => domain < 4, kindsPerDomain: 8, hasPaperwork },
    isOn,
  );
  const minutes = (worker: number, what: number) =>
    staff.today[worker * activityCount + what] + staff.owed[worker * activityCount + what];
  const tried: WayOfSearching[] = [];
  return { office, staff, known, search, minutes, tried };
}

const seen: UnknownProvision = {
  severity: 0.5,
  cost: 100,
  strain: 0,
  isListed: true,
  colleagueThere: true,
  supervisorThere: true,
};

test("who is not pressed looks in the list, then asks a colleague, then the supervisor", () => {
  expect(searchAsItMatters(seen)).toBe("list");
  expect(searchAsItMatters({ ...seen, isListed: false })).toBe("colleague");
  expect(searchAsItMatters({ ...seen, isListed: false, colleagueThere: false })).toBe("supervisor");
  expect(searchAsItMatters({ ...seen, isListed: false, colleagueThere: false, supervisorThere: false })).toBe(
    "none",
  );
});

test("under strain nothing is looked for, but for what is severe enough", () => {
  expect(searchAsItMatters({ ...seen, severity: 0.4, strain: 0.5 })).toBe("none");
  expect(searchAsItMatters({ ...seen, severity: 0.5, strain: 0.5 })).toBe("list");
});

test("seven in ten unknown provisions are found in the list, for four minutes each", () => {
  const { staff, search, minutes, tried } = unknowing({
    guidance: listed,
    rule: ({ isListed }) => (isListed ? "list" : "none"),
  });
  let found = 0;
  for (let need = 0; need < 320; need++) {
    staff.knownUntil.fill(0);
    if (search.finds(0, need, tried)) found += 1;
  }
  // Standard error sqrt(320 x 0.7 x 0.3) = 8.2; four of them.
  expect(Math.abs(found - 224)).toBeLessThan(33);
  expect(minutes(0, activity.paperwork)).toBe(320 * 4);
});

test("whether a provision is in the list depends on the need, not on who looks", () => {
  const { staff, search } = unknowing({
    guidance: listed,
    rule: ({ isListed }) => (isListed ? "list" : "none"),
  });
  const found = (worker: number) =>
    Array.from({ length: 100 }, (_, need) => {
      staff.knownUntil.fill(0);
      return search.finds(worker, need, []);
    });
  expect(found(1)).toEqual(found(0));
});

test("a colleague who knows tells, at five minutes of both; what is found is known from then on", () => {
  const { staff, known, search, minutes, tried } = unknowing();
  staff.knownUntil[staff.kinds + 5] = never;
  expect(search.finds(0, 5, tried)).toBe(true);
  expect(tried).toEqual(["colleague"]);
  expect([0, 1, 2, 3].map((worker) => minutes(worker, activity.coordination))).toEqual([5, 5, 0, 0]);
  expect([known.knows(0, 5), known.knows(0, 6), known.knows(2, 5)]).toEqual([true, false, false]);
});

test("where the colleague does not know, the supervisor is asked, at eight minutes of both", () => {
  const { staff, search, minutes, tried } = unknowing();
  staff.knownUntil[3 * staff.kinds + 5] = never;
  expect(search.finds(0, 5, tried)).toBe(true);
  expect(tried).toEqual(["colleague", "supervisor"]);
  expect([0, 1, 2, 3].map((worker) => minutes(worker, activity.supervision))).toEqual([8, 0, 0, 8]);
});

test("where nobody knows, every way is tried once, and nothing is found", () => {
  const { known, search, tried } = unknowing({
    guidance: { ...listed, listFoundShare: 0 },
  });
  expect(search.finds(0, 5, tried)).toBe(false);
  expect(tried).toEqual(["list", "colleague", "supervisor"]);
  expect(known.knows(0, 5)).toBe(false);
});

test("the colleague asked is the next at work in the team, then in the unit; who is away is asked nothing", () => {
  const { staff, search, minutes } = unknowing();
  staff.isAbsent.set([0, 1, 0, 1]);
  search.finds(0, 5, []);
  expect(
    [1, 2, 3].map((worker) => minutes(worker, activity.coordination) + minutes(worker, activity.supervision)),
  ).toEqual([0, 5, 0]);
  const solos = unknowing({ changes: { "staff.assistantsPerTeam": 0, "staff.teams": 2 } });
  solos.staff.isAbsent.set([0, 0, 1, 0]);
  solos.search.finds(1, 5, []);
  expect([0, 2, 3].map((worker) => solos.minutes(worker, activity.coordination))).toEqual([0, 0, 5]);
});

test("a rule that names a way that is not open ends the search", () => {
  const { search, tried } = unknowing({ rule: () => "list" });
  expect(search.finds(0, 5, tried)).toBe(false);
  expect(tried).toEqual([]);
});

test("without bureaucratic work looking in the list takes no minutes; without search nobody looks at all", () => {
  const free = unknowing({
    guidance: { ...listed, listFoundShare: 1 },
    hasPaperwork: false,
  });
  expect(free.search.finds(0, 5, [])).toBe(true);
  expect(free.minutes(0, activity.paperwork)).toBe(0);
  const off = unknowing({ guidance: { ...listed, listFoundShare: 1 }, isOn: false });
  expect([off.search.finds(0, 5, []), off.search.lookAround(0)]).toEqual([false, false]);
});

test("who looks around looks for one unknown provision after the other that money may be spent on, then for none", () => {
  const { office, known, search } = unknowing({
    guidance: { ...listed, listFoundShare: 1 },
  });
  for (let look = 0; look < 3; look++) expect(search.lookAround(0)).toBe(true);
  const kinds = Array.from({ length: office.staff.kinds }, (_, kind) => kind);
  expect(kinds.filter((kind) => known.knows(0, kind))).toEqual([0, 1, 2]);
  for (let look = 3; look < 32; look++) search.lookAround(0);
  // Four of eight domains are eligible.
  expect(kinds.filter((kind) => known.knows(0, kind))).toHaveLength(32);
  expect(search.lookAround(0)).toBe(false);
});

test("where there is nowhere to look, nobody looks around", () => {
  const { staff, search } = unknowing();
  staff.isAbsent.set([0, 1, 1, 1]);
  expect(search.lookAround(0)).toBe(false);
});

const green = { "skills.initialTenureMonths": 0, "meetings.perWeek": 0 } satisfies Changes;

test("among newcomers search spreads what is known, and lowers ignorance", () => {
  const without = { ...green, "mechanisms.search": "off" } as const;
  expect(meanOf("ignoranceShare", green)).toBeLessThan(meanOf("ignoranceShare", without) - 0.05);
  expect(meanOf("provisionsKnownShare", green)).toBeGreaterThan(
    meanOf("provisionsKnownShare", without) + 0.05,
  );
});

test("ignorance is no misjudgement: with right judgement accuracy is 1 however little is known", () => {
  const ignorant = {
    ...green,
    "provisions.knownAtStart": 0,
    "mechanisms.search": "off",
    "mechanisms.judgement": "off",
  } as const;
  expect(meanOf("decisionAccuracy", ignorant, 1)).toBe(1);
  expect(meanOf("ignoranceShare", ignorant, 1)).toBeGreaterThan(0.2);
});
