// Claims about who believes what of the division of work, how beliefs come together, and what keeps them apart.
import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { taskKind, taskKindCount } from "../../src/model/state/task-pool.ts";
import { clearShare, newcomersSpread, understanding } from "../../src/model/work/delineation.ts";
import {
  type Changes,
  measureIn,
  oneTeam,
  openWithClients,
  parametersWith,
  smallProgramme,
  undisturbed,
} from "./small-agency.ts";

const p = slice(defaultParameters, "handoff");
const { note } = taskKind;

test("under any written division newcomers begin short of agreement, and nearer the clearer it is", () => {
  expect(newcomersSpread(0, p)).toBe(0.5);
  expect(newcomersSpread(1, p)).toBeCloseTo(0.15, 12);
  expect(newcomersSpread(1, { ...p, writtenReach: 0.95 })).toBeGreaterThan(0);
});

test("a handover is clear to two who believe the same, and the less often the further apart they are", () => {
  expect(clearShare(0)).toBe(1);
  expect(clearShare(0.5)).toBeCloseTo(Math.exp(-0.5), 12);
  expect(clearShare(-0.5)).toBe(clearShare(0.5));
});

/** A team of newcomers: nobody has had any time to agree. */
function newTeam(changes: Changes = {}): Agency {
  return openWithClients({ ...oneTeam, ...undisturbed, "skills.initialTenureMonths": 0, ...changes });
}

const apart = ({ delineation }: Agency, kind: number) =>
  delineation.beliefOf(0, kind) - delineation.beliefOf(1, kind);

test("what the lead leaves to the assistant and the assistant to the lead nobody does; what both claim is done twice", () => {
  const agency = newTeam({ "handoff.pullShare": 0 });
  const kinds = Array.from({ length: taskKindCount }, (_, kind) => kind);
  const taken = kinds.map((kind) => agency.delineation.handOver(0, 1, kind, 0.999999));
  const expected = kinds.map((kind) =>
    apart(agency, kind) > 0 ? understanding.nobodys : understanding.boths,
  );
  expect(taken).toEqual(expected);
  expect(new Set(taken).size).toBe(2);
  expect(agency.delineation.handOver(0, 1, note, 0)).toBe(understanding.clear);
});

test("each handover takes a tenth of the gap in its kind, half from each side, and none in another kind", () => {
  const agency = newTeam();
  const [hers, the] = [agency.delineation.beliefOf(0, note), agency.delineation.beliefOf(1, note)];
  const other = apart(agency, taskKind.report);
  agency.delineation.handOver(0, 1, note, 0);
  expect(agency.delineation.beliefOf(0, note)).toBeCloseTo(hers - 0.05 * (hers - the), 12);
  expect(agency.delineation.beliefOf(1, note)).toBeCloseTo(the + 0.05 * (hers - the), 12);
  expect(apart(agency, taskKind.report)).toBe(other);
});

test("an hour's talk or a meeting takes a tenth of everybody's way to the middle; talk of no minutes takes nothing", () => {
  for (const meet of [
    (agency: Agency) => agency.delineation.talk(0, 60),
    (agency: Agency) => agency.delineation.meet([0, 1], 2),
  ]) {
    const agency = newTeam();
    const before = apart(agency, note);
    agency.delineation.talk(0, 0);
    agency.delineation.meet([0, 1], 1);
    expect(apart(agency, note)).toBe(before);
    meet(agency);
    expect(apart(agency, note)).toBeCloseTo(0.9 * before, 12);
  }
});

test("a successor begins anew, whatever the predecessor had come to agree on", () => {
  const agency = newTeam();
  for (let handover = 0; handover < 200; handover++) agency.delineation.handOver(0, 1, note, 0);
  expect(Math.abs(apart(agency, note))).toBeLessThan(1e-4);
  const kept = agency.delineation.beliefOf(0, note);
  agency.office.staff.life.occupant[1] = 1;
  agency.delineation.startDay();
  expect(Math.abs(apart(agency, note))).toBeGreaterThan(0.01);
  expect(agency.delineation.beliefOf(0, note)).toBe(kept);
});

test("people of the first day who have long been together begin nearer to each other than a new team", () => {
  const gap = (months: number) => {
    const agency = newTeam({ "skills.initialTenureMonths": months });
    return Math.abs(apart(agency, note));
  };
  expect(gap(120)).toBeLessThan(0.7 * gap(0));
});

test("an assistant more changes nobody's beliefs but through the work with her", () => {
  const [one, two] = [newTeam(), newTeam({ "staff.assistantsPerTeam": 2 })];
  for (const worker of [0, 1]) {
    expect(two.delineation.beliefOf(worker, note)).toBe(one.delineation.beliefOf(worker, note));
  }
});

/** Mean role clarity of a small team over two programmes in which rules ask nothing: only whose a task is can be unclear. */
function roleClarity(changes: Changes): number {
  const team = {
    ...smallProgramme,
    "time.warmUpDays": 0,
    "time.observedDays": 130,
    "intake.places": 20,
    "intake.initialClients": 20,
    "mechanisms.judgement": "off",
    "policy.coverageShare": 0,
    "policy.letterShare": 0,
    ...changes,
  } as const;
  let sum = 0;
  for (const replication of [1, 2]) {
    sum += measureIn(simulate(parametersWith(team), replication), "roleClarity");
  }
  return sum / 2;
}

const staying = { "turnover.calmPerYear": 0, "turnover.burntPerYear": 0 } as const;

test("even under a wholly clear division roles are less clear where people leave all the time", () => {
  const clear = { "split.clarityShare": 1, "skills.initialTenureMonths": 60 };
  const leaving = {
    "turnover.calmPerYear": 1,
    "turnover.burntPerYear": 2,
    "turnover.vacancyDays": 0,
    "turnover.onboardingDays": 0,
    "turnover.earlyFactor": 5,
  };
  expect(roleClarity({ ...clear, ...leaving })).toBeLessThan(roleClarity({ ...clear, ...staying }) - 0.01);
});

test("under a vague division roles grow clear where people stay together", () => {
  const vague = { ...staying, "split.clarityShare": 0.6 };
  const [early, late] = [0, 120].map((months) =>
    roleClarity({ ...vague, "skills.initialTenureMonths": months }),
  );
  expect(late).toBeGreaterThan(early + 0.01);
});
