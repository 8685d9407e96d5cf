// --set is never without effect in silence: refused, or said, whatever the command.
import { expect, test } from "vitest";
import { openOffice } from "./test-terminal.ts";

const base = `format: 1
title: Small office
question: Does a small change matter?
setting: anti-poverty-programme
parameters: { staff.teams: 1, staff.supervisors: 1, intake.places: 30, intake.initialClients: 30, meetings.perWeek: 0 }
plans: { now: {}, more: { provisions.perClientYear: 1500 } }
baseline: now
uncertain: { trust.start: { from: 0.2, to: 0.8, source: assumption } }
time: { kind: steady, warmUpDays: 0, observedDays: 10 }
replications: 2
`;
const sweep = (values: string) => `sweep: { staff.leadsPerTeam: ${values} }\n`;

function office() {
  const own = openOffice();
  own.write("base.yaml", base);
  own.write("held.yaml", base + sweep("[1, 2, 3]"));
  own.write("apart.yaml", base + sweep("[3, 4]"));
  return own;
}

test.each([
  ["sweep base.yaml --over trust.start=0.2..0.8:0.3 --set trust.start=0.5", "given its values by --over"],
  ["sweep base.yaml --sample lhs:4 --set trust.start=0.5", "given its values by --sample"],
  ["compare base.yaml --futures 4 --set trust.start=0.5", "given its values by --futures"],
  [
    "run base.yaml --plan more --set provisions.perClientYear=100",
    "Plan more has its own provisions.perClientYear",
  ],
  ["run base.yaml --plan more --trace client:1 --set provisions.perClientYear=100", "Plan more has its own"],
  ["compare base.yaml --set staff.teams=2 --set staff.teams=3", "staff.teams is given more than once."],
  ["run base.yaml --seed a --set seed=b", "seed is given more than once."],
  ["run base.yaml -n 2 --set replications=3", "replications is given more than once."],
  [
    "sweep base.yaml --over trust.start=0..1:1 --over trust.start=0..1:1",
    "--over trust.start is given more than once.",
  ],
])("%s is refused", async (line, message) => {
  const said = await office().say(line);
  expect(said.code).toBe(2);
  expect(said.messages.replace(/\s+/g, " ")).toContain(message);
});

test.each([
  [
    "--set provisions.perClientYear=100",
    "--set provisions.perClientYear leaves more as it is, which has its own.",
  ],
  ["--set staff.teams=1", "--set staff.teams changes nothing: that is its value already."],
  ["--set meetings.prepMinutes=50", "--set meetings.prepMinutes changes nothing: no case meetings are held."],
])("a comparison with %s says what it leaves", async (option, message) => {
  const said = await office().say(`compare base.yaml ${option}`);
  expect(said.code).toBe(0);
  expect(said.messages.replace(/\s+/g, " ")).toContain(message);
});

test("where the file's own value is no point of the sweep, the nearest that is one is shown", async () => {
  const said = await office().say("run apart.yaml");
  expect(said.output).toContain("Of the sweep, this is the point at 3 leads a team.");
});

test("the point that the file names is named, and --set of a swept lever chooses another", async () => {
  const own = office();
  expect((await own.say("run held.yaml")).output).toContain(
    "Of the sweep, this is the point at 2 leads a team.",
  );
  const chosen = await own.say("run held.yaml --set staff.leadsPerTeam=3");
  expect(chosen.output).toContain("Of the sweep, this is the point at 3 leads a team.");
  const traced = await own.say("run held.yaml --trace client:1 --set staff.leadsPerTeam=1");
  expect(traced.output).toContain("Of the sweep, this is the point at 1 lead a team.");
  const none = await own.say("run held.yaml --set staff.leadsPerTeam=7");
  expect(none.messages).toContain("staff.leadsPerTeam 7 is not a point of the sweep: 1, 2, 3.");
  expect((await own.say("compare held.yaml --set staff.leadsPerTeam=3")).output).toContain(
    "at 3 leads a team",
  );
});

test("check with --set of a swept lever looks at that point, as run and compare do, and its next command works", async () => {
  const { code, output } = await office().say("check held.yaml --set staff.leadsPerTeam=3");
  expect(code).toBe(0);
  expect(output).toContain("\n2 plans x 2 simulated programmes");
  expect(output.replace(/\s+/g, " ")).toContain(
    "Checked at one point of the sweep alone, at 3 leads a team, as run and compare take it; without --set it is the whole sweep.",
  );
  expect(output).toContain("\nNext  streetlevel compare held.yaml --set staff.leadsPerTeam=3\n");
  expect((await office().say("compare held.yaml --set staff.leadsPerTeam=3")).code).toBe(0);
  const off = await office().say("check held.yaml --set staff.leadsPerTeam=7");
  expect([off.code, off.messages]).toEqual([
    2,
    expect.stringContaining("7 is not a point of the sweep: 1, 2, 3."),
  ]);
  expect((await office().say("check held.yaml")).output).toContain("Next  streetlevel sweep held.yaml\n");
});
