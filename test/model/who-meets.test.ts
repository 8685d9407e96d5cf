// Who meets with whom: teams, the solos of a unit, and peers.
import { expect, test } from "vitest";
import { simulate } from "../../src/model/simulate.ts";
import {
  type Changes,
  measureIn,
  oneTeam,
  openWithClients,
  parametersWith,
  smallProgramme,
} from "./small-agency.ts";

const solos = { ...smallProgramme, "staff.assistantsPerTeam": 0 } satisfies Changes;

test("for solo caseworkers the number of meetings changes nothing at all", () => {
  const none = simulate(parametersWith({ ...solos, "meetings.perWeek": 0 }), 1);
  const many = simulate(parametersWith({ ...solos, "meetings.perWeek": 30 }), 1);
  expect(many.trajectory).toBe(none.trajectory);
  expect(many.measures).toEqual(none.measures);
});

test("the solos of a unit meet, if the unit is what meets", () => {
  const unit = { ...solos, "meetings.group": "unit" } as const;
  const outcome = simulate(parametersWith({ ...unit, "meetings.perWeek": 3 }), 1);
  expect(measureIn(outcome, "meetingShare")).toBeGreaterThan(0.05);
  expect(measureIn(outcome, "sharedKnowledge")).toBeGreaterThan(0);
});

const soloOffice = {
  ...oneTeam,
  "staff.assistantsPerTeam": 0,
  "staff.teams": 8,
  "staff.supervisors": 2,
  "meetings.group": "peers",
} as const;

test("peers are solos of one supervisor in groups of the team's size; one left over joins the group before", () => {
  const membersOf = (changes: Changes) =>
    openWithClients({ ...soloOffice, ...changes }).office.circles.members.map((members) => [...members]);
  // Eight solos, four to a supervisor: groups of three, and the fourth joins.
  expect(membersOf({})).toEqual([
    [0, 1, 2, 3],
    [4, 5, 6, 7],
  ]);
  expect(membersOf({ "meetings.peersSize": 2 })).toEqual([
    [0, 1],
    [2, 3],
    [4, 5],
    [6, 7],
  ]);
  expect(membersOf({ "staff.supervisors": 0 })).toEqual([
    [0, 1, 2],
    [3, 4, 5],
    [6, 7],
  ]);
  expect(membersOf({ "staff.teams": 1 })).toEqual([]);
});

test("where there are teams, peers are the team", () => {
  const membersOf = (group: "team" | "peers") =>
    openWithClients({ ...oneTeam, "staff.teams": 3, "meetings.group": group }).office.circles.members;
  expect(membersOf("peers")).toEqual(membersOf("team"));
});
