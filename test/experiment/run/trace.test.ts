// Claims about following one client or one worker through a simulated programme.
import { expect, test } from "vitest";
import { findPeople, isThere, numberedFromOne, traceRun } from "../../../src/experiment/run/trace.ts";
import { parametersWith, smallAgency } from "../../truth/agencies.ts";

const agency = parametersWith(smallAgency);

test("everybody of a run can be named before it is run, and nobody else", () => {
  const people = findPeople(agency, 1);
  expect(people.clientsAtStart).toBe(40);
  expect(people.clients).toBeGreaterThan(40);
  expect(people.staff).toEqual([
    ...[1, 2].flatMap((team) => [
      { role: "lead", team },
      { role: "lead", team },
      { role: "assistant", team },
    ]),
    { role: "supervisor" },
  ]);
  expect(isThere({ kind: "client", number: people.clients }, people)).toBe(true);
  expect(isThere({ kind: "client", number: people.clients + 1 }, people)).toBe(false);
  expect(isThere({ kind: "worker", number: 7 }, people)).toBe(true);
  expect(isThere({ kind: "worker", number: 8 }, people)).toBe(false);
  expect(isThere({ kind: "worker", number: 0 }, people)).toBe(false);
});

test("a client's trace holds that client alone, and the absences of the own caseworker", () => {
  const { happenings, days } = traceRun(agency, 1, { kind: "client", number: 3 });
  expect(days).toBe(130);
  const of = happenings.flatMap((one) => ("client" in one ? [one.client] : []));
  expect(new Set(of)).toEqual(new Set([2]));
  const enrolment = happenings.find(({ kind }) => kind === "enrols");
  const caseworker = enrolment?.kind === "enrols" ? enrolment.worker : undefined;
  const absences = happenings.flatMap((one) => (one.kind === "absenceBegins" ? [one.worker] : []));
  expect(absences.length).toBeGreaterThan(0);
  expect(new Set(absences)).toEqual(new Set([caseworker]));
});

test("the last client to come arrives before the end", () => {
  const { clients } = findPeople(agency, 1);
  const { happenings } = traceRun(agency, 1, { kind: "client", number: clients });
  expect(happenings.filter(({ kind }) => kind === "arrives")).toHaveLength(1);
});

test("a worker's trace has every day, and nothing that nobody has heard of", () => {
  const { happenings } = traceRun(agency, 1, { kind: "worker", number: 1 });
  expect(happenings.filter(({ kind }) => kind === "workerDay")).toHaveLength(130);
  for (const one of happenings) {
    expect(["needArises", "needWorsens"]).not.toContain(one.kind);
    if (one.kind === "incident") expect(one.isSeen).toBe(true);
    if (one.kind === "needResolved") expect(one.wasHidden).toBe(false);
  }
});

test("an assistant's trace has the handoffs that went wrong", () => {
  const { happenings } = traceRun(agency, 1, { kind: "worker", number: 3 });
  const mishaps = happenings.filter(({ kind }) => kind === "handoffMissed" || kind === "handoffReturned");
  expect(mishaps.length).toBeGreaterThan(0);
});

test("for programs, days and people are numbered from 1, and who is not there is left out", () => {
  expect(numberedFromOne({ kind: "arrives", day: 0, client: 16, worker: -1, complexity: 0.5 })).toEqual({
    kind: "arrives",
    day: 1,
    client: 17,
    complexity: 0.5,
  });
  expect(numberedFromOne({ kind: "meeting", day: 4, members: [0, 2], minutes: 70 })).toEqual({
    kind: "meeting",
    day: 5,
    members: [1, 3],
    minutes: 70,
  });
});
