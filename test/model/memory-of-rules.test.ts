// Claims about what rival rules keep in mind: it lasts for one run, belongs to a person, and ours have none.
import { expect, test } from "vitest";
import type { RuleMemory } from "../../src/model/rules.ts";
import { simulate } from "../../src/model/simulate.ts";
import { Memories } from "../../src/model/state/memories.ts";
import { nobody } from "../../src/model/units.ts";
import { parametersWith, smallProgramme } from "./small-agency.ts";

/** A rule that wearies of a client: each time that she was due before makes her less urgent. */
function wearyOrder(seen: RuleMemory[]) {
  return ({ severity, memory }: { readonly severity: number; readonly memory?: RuleMemory | undefined }) => {
    if (memory?.ofClient === undefined) throw new Error("There is no memory");
    const before = Number(memory.ofClient.timesDue ?? 0);
    if (before === 0) seen.push(memory);
    memory.ofClient.timesDue = before + 1;
    return severity / (1 + before);
  };
}

test("a rule with a memory acts by what it remembers, and every run begins with nothing in mind", () => {
  const seen: RuleMemory[] = [];
  const parameters = parametersWith(smallProgramme);
  const run = () => simulate(parameters, 1, { rules: { contactOrder: wearyOrder(seen) } }).trajectory;
  const first = run();
  const clients = seen.length;
  expect(clients).toBeGreaterThan(30);
  expect(run()).toBe(first);
  expect(seen).toHaveLength(2 * clients);
  const forgetful = simulate(parameters, 1, { rules: { contactOrder: ({ severity }) => severity } });
  expect(first).not.toBe(forgetful.trajectory);
});

test("a new person in a place begins with an empty memory, and clients keep theirs", () => {
  const life = { occupant: new Int32Array(2) };
  const memories = new Memories(life);
  memories.of(1, 7).ofWorker.mood = "weary";
  const { ofClient } = memories.of(1, 7);
  if (ofClient !== undefined) ofClient.visits = 3;
  expect(memories.of(1, 7)).toEqual({ ofWorker: { mood: "weary" }, ofClient: { visits: 3 } });
  life.occupant[1] = 1;
  expect(memories.of(1, 7)).toEqual({ ofWorker: {}, ofClient: { visits: 3 } });
  expect(memories.of(0, 8)).toEqual({ ofWorker: {}, ofClient: {} });
});

test("a question about no client brings no memory of one", () => {
  expect("ofClient" in new Memories({ occupant: new Int32Array(1) }).of(0, nobody)).toBe(false);
});
