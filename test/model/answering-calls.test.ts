// Claims about who answers when a client calls.
import { expect, test } from "vitest";
import { nobody } from "../../src/model/units.ts";
import { type Changes, oneTeam, openWithClients, undisturbed } from "./small-agency.ts";

const calls = 2000;

function office(changes: Changes = {}) {
  const { office: opened, paperwork } = openWithClients({
    ...oneTeam,
    ...undisturbed,
    "staff.leadsPerTeam": 2,
    "staff.assistantsPerTeam": 1,
    "split.assistantShare": 0.8,
    ...changes,
  });
  const answering = (number: number) => paperwork.answersCalls(0, 0, number);
  const countOf = (worker: number) => {
    let count = 0;
    for (let number = 0; number < calls; number++) if (answering(number) === worker) count += 1;
    return count;
  };
  return { ...opened, answering, countOf };
}

test("the assistant answers her share of calls, the caseworker the rest", () => {
  const { countOf } = office();
  // 0.8 of 2,000, within four standard deviations of 17.9.
  expect(Math.abs(countOf(2) - 1600)).toBeLessThan(72);
  expect(countOf(0) + countOf(2)).toBe(calls);
});

test("calls may be split otherwise than the paperwork", () => {
  expect(office({ "split.byKind.call": 0 }).countOf(0)).toBe(calls);
  expect(office({ "split.byKind.call": 1 }).countOf(2)).toBe(calls);
});

test("where who should answer is away, a colleague does, then the supervisor, and then nobody", () => {
  const { staff, answering } = office({ "split.byKind.call": 1 });
  const answers: number[] = [];
  for (const away of [nobody, 2, 0, 1, 3]) {
    if (away !== nobody) staff.isAbsent[away] = 1;
    answers.push(answering(7));
  }
  expect(answers).toEqual([2, 0, 1, 3, nobody]);
});

test("nobody answers for a solo but herself and her supervisor", () => {
  const { staff, answering } = office({ "staff.assistantsPerTeam": 0, "split.byKind.call": 1 });
  expect(answering(7)).toBe(0);
  staff.isAbsent[0] = 1;
  expect(answering(7)).toBe(2);
});
