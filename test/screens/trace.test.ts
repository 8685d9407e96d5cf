// Claims about streetlevel run --trace: whose story, in which run, and what cannot be asked for.
import { expect, test } from "vitest";
import { openOffice } from "./test-terminal.ts";

test("a client's story is printed day by day, says its run, and writes nothing", async () => {
  const office = openOffice();
  const { code, output, messages } = await office.say("run case-teams --plan team-scarce --trace client:7");
  expect(code).toBe(0);
  expect(messages).toBe("");
  const lines = output.split("\n");
  expect(lines[0]).toBe("Client 7 in replication 1 of case-teams, plan team-scarce, seed screens");
  expect(output.replace(/\s+/g, " ")).toContain("The run has 80 working days; what is measured begins");
  expect(output).toMatch(/^Day 1 \(week 1\) +Has been with lead 2 for /m);
  expect(output).toMatch(/^Day 80 \(week 16\) +The run ends|drops out|completes the programme/im);
  expect(office.files("")).toEqual([]);
});

test("the story is of the baseline and the first replication unless another is named", async () => {
  const office = openOffice();
  const first = await office.say("run case-teams --trace worker:1", { columns: 120 });
  expect(first.output.split("\n")[0]).toBe(
    "Worker 1, a caseworker, in replication 1 of case-teams, plan alone-scarce, seed screens",
  );
  const third = await office.say("run case-teams --trace worker:1 --replication 3 --seed other", {
    columns: 120,
  });
  expect(third.output.split("\n")[0]).toBe(
    "Worker 1, a caseworker, in replication 3 of case-teams, plan alone-scarce, seed other",
  );
  const days = ({ output }: { readonly output: string }) => output.slice(output.indexOf("\nDay 1"));
  expect(days(third)).not.toBe(days(first));
});

test.each([40, 80, 120])("a story fits %s characters", async (columns) => {
  const office = openOffice();
  for (const subject of ["client:7", "worker:1", "worker:3"]) {
    const { code, output } = await office.say(`run case-teams --plan team-scarce --trace ${subject}`, {
      columns,
    });
    expect(code).toBe(0);
    const widest = Math.max(...output.split("\n").map((line) => line.length));
    expect(widest, subject).toBeLessThanOrEqual(columns);
  }
});

test("for programs the happenings come as JSON, numbered as on the command line", async () => {
  const { code, output } = await openOffice().say(
    "run case-teams --plan team-scarce --trace client:7 --json",
  );
  expect(code).toBe(0);
  const found = JSON.parse(output);
  expect(found).toMatchObject({
    scenario: "case-teams",
    plan: "team-scarce",
    replication: 1,
    seed: "screens",
    days: 80,
    trace: { kind: "client", number: 7 },
  });
  expect(found.workers[0]).toEqual({ worker: 1, role: "lead", team: 1 });
  const enrolment = found.happenings.find(({ kind }: { kind: string }) => kind === "enrols");
  expect(enrolment).toMatchObject({ day: 1, client: 7, worker: 2 });
});

test.each([
  [
    "run two-plans --trace client:9999",
    /^There is no client 9,999 in this run\. Its \d+ clients are numbered 1 to \d+ in\norder of arrival; the first 156 are there on the first day\.\n$/,
  ],
  [
    "run two-plans --trace worker:12",
    /^There is no worker 12 in this run\. Its 8 workers are numbered 1 to 8, team by\nteam, leads before assistants, supervisors last\.\n$/,
  ],
  [
    "run two-plans --trace client:1 --set intake.initialClients=0 --set intake.initialWaiting=0 --set intake.clientsPerWeek=0",
    /^There is no client 1 in this run\. It has no clients at all\.\n$/,
  ],
  [
    "run two-plans --trace cleint:3",
    /^--trace wants client: or worker: with a number from 1, such as client:17 or\nworker:3, not "cleint:3"\.\n$/,
  ],
  ["run two-plans --trace client:0", /^--trace wants client: or worker: with a number from 1/],
  ["run two-plans --trace", /^--trace wants a value\.\n$/],
  ["run two-plans --trace client:3 --plan teem", /^The scenario has no plan "teem"\. Did you mean "team"\?/],
  ["run two-plans --trace client:3 --out here", /so --out does not go with --trace\.\n$/],
  [
    "run two-plans --trace client:3 --max-run-minutes 5",
    /so --max-run-minutes does not go\nwith --trace\.\n$/,
  ],
  ["run two-plans --replication 3", /^--replication chooses whose run is traced/],
  ["compare two-plans --trace client:3", /^There is no option "--trace" of compare\./],
])("%s is refused in one message", async (line, message) => {
  const office = openOffice();
  const said = await office.say(line);
  expect(said.code).toBe(2);
  expect(said.output).toBe("");
  expect(said.messages).toMatch(message);
  expect(office.files("")).toEqual([]);
});
