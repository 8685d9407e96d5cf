// Claims about slack: what due work leaves of a day goes in part to clients and colleagues, and the rest is idle.
import fc from "fast-check";
import { expect, test } from "vitest";
import { disclosureHazard } from "../../src/model/clients/disclosure.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import type { SlackOrder } from "../../src/model/rules.ts";
import { simulate } from "../../src/model/simulate.ts";
import { domainCount, needStage } from "../../src/model/state/needs.ts";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { taskKind } from "../../src/model/state/task-pool.ts";
import { never, nobody } from "../../src/model/units.ts";
import { clientsFirst } from "../../src/model/work/slack.ts";
import {
  type Changes,
  hundredCases,
  meanOf,
  measureIn,
  oneTeam,
  openWithClients,
  parametersWith,
  smallProgramme,
  undisturbed,
} from "./small-agency.ts";

/** Leads 0 and 1, assistant 2, supervisor 3; four clients without needs whom nobody has planned to see. */
function open(changes: Changes = {}, order?: SlackOrder) {
  const agency = openWithClients(
    { ...oneTeam, ...undisturbed, "staff.leadsPerTeam": 2, "contact.noShowShare": 0, ...changes },
    1,
    order === undefined ? {} : { slackOrder: order },
  );
  const { office } = agency;
  const { clients, needs, staff } = office;
  office.day = 40;
  needs.stage.fill(needStage.none);
  clients.lastContactDay.fill(30);
  clients.dueDay.fill(never);
  clients.plannedDay.fill(never);
  const minutes = (worker: number, what: number) => staff.today[worker * activityCount + what];
  const only = (worker: number) => {
    for (let other = 0; other < staff.count; other++) if (other !== worker) staff.used[other] = 450;
  };
  return { ...agency, minutes, only };
}

/** Only one use ranks at all. */
const just =
  (wanted: string): SlackOrder =>
  ({ use }) =>
    use === wanted ? 1 : 0;

test.each([["mechanisms.slack", "off"] as const, ["slack.usedShare", 0] as const])(
  "with %s %s everything that due work leaves is idle: the same bytes",
  (name, value) => {
    for (const replication of [1, 2]) {
      const off = simulate(parametersWith({ ...smallProgramme, "mechanisms.slack": "off" }), replication);
      expect(simulate(parametersWith({ ...smallProgramme, [name]: value }), replication)).toEqual(off);
      const used = simulate(parametersWith(smallProgramme), replication);
      expect(used.trajectory).not.toBe(off.trajectory);
    }
  },
);

test("a rule that never ranks any use above 0 leaves everything idle, and one that repeats ours changes no bit", () => {
  const idle = simulate(parametersWith({ ...smallProgramme, "mechanisms.slack": "off" }), 1);
  const parameters = parametersWith(smallProgramme);
  expect(simulate(parameters, 1, { rules: { slackOrder: () => 0 } }).trajectory).toBe(idle.trajectory);
  expect(simulate(parameters, 1, { rules: { slackOrder: (left) => clientsFirst({ ...left }) } })).toEqual(
    simulate(parameters, 1),
  );
});

test("our order is no-shows, contacts of the next days, longer contacts, referrals, provisions, colleagues", () => {
  const ranks = (["chase", "pull-forward", "lengthen", "navigate", "search", "help"] as const).map((use) =>
    clientsFirst({ use, strain: 0, minutesLeft: 100 }),
  );
  expect(ranks).toEqual([...ranks].sort((one, other) => other - one));
  expect(Math.min(...ranks)).toBeGreaterThan(0);
});

test("no more than the stated share of what is left is put to use, and nobody works overtime for it", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 450 }),
      (share, used) => {
        const { office, slack, contactRound, minutes, only } = open(
          { "slack.usedShare": share },
          just("lengthen"),
        );
        office.clients.plannedDay[0] = office.day;
        contactRound.hold(0);
        only(0);
        office.staff.used[0] = used;
        slack.use();
        const extra = minutes(0, activity.contact) - contactRound.held.given[0] + office.staff.used[0] - used;
        expect(office.staff.used[0] - used).toBeLessThanOrEqual(share * (450 - used) + 1 / 128);
        expect(office.staff.used[0]).toBeLessThanOrEqual(450);
        expect(extra).toBeGreaterThanOrEqual(0);
      },
    ),
    { ...hundredCases, numRuns: 20 },
  );
});

test("a client who did not come is called and seen tomorrow; whoever is expected tomorrow anyway is not called", () => {
  const { office, slack, minutes, only } = open({}, just("chase"));
  const { clients } = office;
  clients.hasMissed.set([1, 1, 0]);
  clients.plannedDay.set([43, 41, 43]);
  only(0);
  slack.use();
  expect([...clients.plannedDay.subarray(0, 3)]).toEqual([41, 41, 43]);
  expect(clients.dueDay[0]).toBe(41);
  expect(minutes(0, activity.telephone)).toBe(8);
});

test("contacts of the next five days are pulled forward, the neediest first, as many as fit whole", () => {
  // Half of 250 minutes: one contact of 60 with 30 of travel fits, and no second.
  const even = { "contact.lengthByComplexity": 0 };
  const { office, slack, minutes, only } = open(even, just("pull-forward"));
  const { clients, staff } = office;
  clients.plannedDay.set([45, 41, 46, never]);
  clients.severity.set([0.4, 0.6, 0.9, 0.9]);
  clients.lead.fill(0, 0, 4);
  staff.caseload.set([4, 0]);
  staff.clientsOf.set([0, 1, 2, 3]);
  only(0);
  staff.used[0] = 200;
  slack.use();
  expect([...clients.contactsHeld.subarray(0, 4)]).toEqual([0, 1, 0, 0]);
  expect([minutes(0, activity.contact), minutes(0, activity.travel)]).toEqual([60, 30]);
});

test("a contact pulled forward is never late, and nobody is seen twice a day", () => {
  const { office, slack, contactRound, only } = open({}, just("pull-forward"));
  const { clients, observations } = office;
  observations.isObserving = true;
  clients.plannedDay[0] = office.day;
  contactRound.hold(0);
  clients.plannedDay.set([43, 43]);
  clients.dueDay.set([never, 10]);
  only(0);
  slack.use();
  expect([...clients.contactsHeld.subarray(0, 2)]).toEqual([1, 1]);
  expect(observations.engagement.contactsRationed).toBe(0);
});

test("a longer contact is at most half as long again; its minutes count, bring needs out and take them up", () => {
  const changes = { "contact.lengthByComplexity": 0, "contact.minutesPerNeed": 20 };
  const { office, slack, contactRound, minutes, only } = open(changes, just("lengthen"));
  const { clients, needs, observations } = office;
  observations.isObserving = true;
  clients.plannedDay[0] = office.day;
  contactRound.hold(0);
  needs.stage[0] = needStage.hidden;
  needs.disclosureLeft[0] = 100;
  needs.stage.set([needStage.disclosed, needStage.disclosed], 1);
  only(0);
  const trust = clients.trust[0];
  slack.use();
  expect(minutes(0, activity.contact)).toBe(90);
  expect(observations.engagement.contactMinutes[0]).toBe(90);
  // 30 of 60 minutes: half a contact's hazard of disclosure, before the trust of an answer; one need of 20 minutes.
  const whole = disclosureHazard(
    contactRound.held.quality[0],
    trust,
    needs.severity[0],
    slice(defaultParameters, "disclosure"),
  );
  expect(100 - needs.disclosureLeft[0]).toBeCloseTo(whole / 2, 12);
  const taken = [1, 2].filter((need) => needs.stage[need] !== needStage.disclosed);
  expect(taken).toHaveLength(1);
});

test("a referral that is pressed for comes a working week nearer, at most once in a week, the severest first", () => {
  // Half of 90 minutes: two times 20.
  const { office, slack, minutes, only } = open({}, just("navigate"));
  const { needs, staff } = office;
  for (const [need, severity] of [
    [0, 0.3],
    [1, 0.8],
    [2, 0.5],
  ]) {
    needs.event[need] = need;
    needs.severity[need] = severity;
    needs.resolutionLeft[need] = 1;
    needs.resolutionPerDay[need] = 0.01;
    needs.resolutionSince[need] = office.day - 20;
    needs.resolutionDay[need] = office.day + 80;
    needs.navigatedDay[need] = 0;
    needs.enter(need, needStage.referred);
  }
  only(0);
  staff.used[0] = 360;
  slack.use();
  expect([...needs.resolutionDay.subarray(0, 3)].map((day) => day - office.day)).toEqual([80, 75, 75]);
  expect(minutes(0, activity.liaison)).toBe(40);
  staff.used[0] = 440;
  slack.use();
  expect(needs.resolutionDay[1]).toBe(office.day + 75);
});

test("a colleague of the same role is helped with what is overdue, and with nothing else", () => {
  const { office, slack, paperwork, minutes, only } = open({ "paperwork.minutesLogSd": 0 }, just("help"));
  const { tasks, clients, staff } = office;
  clients.lead[0] = 1;
  paperwork.create(taskKind.report, 0, 1, 1, nobody);
  const waiting = tasks.backlog[1];
  only(0);
  slack.use();
  expect([tasks.backlog[1], minutes(0, activity.paperwork)]).toEqual([waiting, 0]);
  office.day += 100;
  slack.use();
  expect([tasks.backlog[1], minutes(0, activity.paperwork)]).toEqual([0, waiting]);
  expect(office.books.tasks.done).toBe(1);
  expect(staff.used[1]).toBe(450);
});

test("assistants call, press for referrals and help, and hold no contacts", () => {
  const { office, slack, minutes, only } = open();
  const { clients, needs } = office;
  clients.hasMissed[0] = 1;
  clients.plannedDay.set([44, 43]);
  needs.enter(domainCount, needStage.referred);
  needs.resolutionPerDay[domainCount] = 0.01;
  needs.resolutionLeft[domainCount] = 5;
  only(2);
  slack.use();
  expect([
    minutes(2, activity.telephone),
    minutes(2, activity.liaison),
    minutes(2, activity.contact),
  ]).toEqual([8, 20, 0]);
  expect(clients.plannedDay[0]).toBe(41);
});

test("the more of the slack is used, the less is idle and the more contact clients get", () => {
  const unhurried = { "intake.places": 20, "intake.initialClients": 20 };
  const at = (share: number) => ({ ...unhurried, "slack.usedShare": share });
  const idle = [0, 0.5, 1].map((share) => meanOf("idleShareLeads", at(share)));
  expect(idle).toEqual([...idle].sort((one, other) => other - one));
  const contacts = [0, 0.5, 1].map((share) => meanOf("contactsPerClientMonth", at(share)));
  expect(contacts).toEqual([...contacts].sort((one, other) => one - other));
});

test("where nothing is left, slack changes nothing for clients: it is no second source of minutes", () => {
  const full: Changes = { ...smallProgramme, "paperwork.burden": 6, "day.overtimeCapMinutes": 105 };
  const without = simulate(parametersWith({ ...full, "mechanisms.slack": "off" }), 1);
  const share = measureIn(without, "idleShareLeads");
  expect(share).toBeLessThan(0.02);
  const gain =
    measureIn(simulate(parametersWith(full), 1), "contactsPerClientMonth") -
    measureIn(without, "contactsPerClientMonth");
  expect(Math.abs(gain)).toBeLessThan(0.2);
});
