// Claims about what is said when there is nobody to trace.
import { expect, test } from "vitest";
import type { People } from "../../src/experiment/run/trace.ts";
import { nobodyThere, notASubject, notWithTrace, onlyWithTrace, traceForm } from "../../src/words/trace.ts";

const people: People = {
  clients: 506,
  clientsAtStart: 120,
  staff: [{ role: "solo", team: 1 }, { role: "supervisor" }],
};

test.each([
  [traceForm, "client:17 or worker:3"],
  [
    notASubject("bob"),
    '--trace wants client: or worker: with a number from 1, such as client:17 or worker:3, not "bob".',
  ],
  [
    nobodyThere({ kind: "client", number: 9999 }, people),
    "There is no client 9,999 in this run. Its 506 clients are numbered 1 to 506 in order of arrival; the first 120 are there on the first day.",
  ],
  [
    nobodyThere({ kind: "client", number: 7 }, { ...people, clients: 6, clientsAtStart: 0 }),
    "There is no client 7 in this run. Its 6 clients are numbered 1 to 6 in order of arrival; none is there on the first day.",
  ],
  [
    nobodyThere({ kind: "worker", number: 3 }, people),
    "There is no worker 3 in this run. Its 2 workers are numbered 1 to 2, team by team, leads before assistants, supervisors last.",
  ],
  [
    nobodyThere({ kind: "worker", number: 3 }, { ...people, staff: [{ role: "solo", team: 1 }] }),
    "There is no worker 3 in this run. Its one worker has number 1.",
  ],
  [
    nobodyThere({ kind: "worker", number: 3 }, { ...people, staff: [] }),
    "There is no worker 3 in this run. It has no workers at all.",
  ],
  [notWithTrace("--out"), "A trace prints a story and writes no results, so --out does not go with --trace."],
  [
    onlyWithTrace,
    "--replication chooses whose run is traced, and goes with --trace. For the number of runs there is --replications.",
  ],
])("%s", (said, sentence) => {
  expect(said).toBe(sentence);
});
