// Claims about rival theories: what a rule may move, what it must leave alone, and what becomes of a faulty one.
import { expect, test } from "vitest";
import { contactPriority, copeByRoutine } from "../../src/model/clients/coping.ts";
import { offerWhileThePotLasts } from "../../src/model/money/offers.ts";
import { searchAsItMatters } from "../../src/model/money/search.ts";
import type { Happening, HappeningKind, HappeningOf } from "../../src/model/observe/witness.ts";
import type { OwnRules } from "../../src/model/open-rules.ts";
import { decideByThreshold } from "../../src/model/policy/judgement.ts";
import { ruleKindNames } from "../../src/model/rule-kinds.ts";
import type {
  ContactOrder,
  Coping,
  MeetingAgenda,
  ProvisionDecision,
  SlackOrder,
} from "../../src/model/rules.ts";
import { simulate } from "../../src/model/simulate.ts";
import { hardCasesFirst } from "../../src/model/team/meetings.ts";
import { wholeGrains } from "../../src/model/units.ts";
import { delegateByRoom } from "../../src/model/work/delegation.ts";
import { clientsFirst } from "../../src/model/work/slack.ts";
import { compareLives, watchLives } from "../truth/lives.ts";
import { measureIn, parametersWith, smallProgramme } from "./small-agency.ts";

/** Too little time, hard cases and meetings, so that every rule is asked. */
const pressed = { ...smallProgramme, "paperwork.burden": 1.5, "meetings.perWeek": 2 } as const;
const byMotivation: ContactOrder = ({ motivation }) => motivation;
const gentle: Coping = () => ({ minutesShare: 1, intervalFactor: 1, complexityShare: 1, noiseFactor: 1 });
const nothingMore: SlackOrder = () => 0;
const roundFirst: MeetingAgenda = ({ isWaiting }) => (isWaiting ? 0 : 1);

const repeated: OwnRules = {
  contactOrder: (client, strain, order, coping) => contactPriority({ ...client }, strain, order, coping),
  coping: (client, strain, coping) => ({ ...copeByRoutine({ ...client }, strain, coping) }),
  provisionDecision: (seen, judgement) => decideByThreshold({ ...seen }, judgement),
  meetingAgenda: (one) => hardCasesFirst({ ...one }),
  search: (unknown) => searchAsItMatters({ ...unknown }),
  offer: (possible) => offerWhileThePotLasts({ ...possible }),
  delegation: (item, handoff) => delegateByRoom({ ...item }, handoff),
  slackOrder: (left) => clientsFirst({ ...left }),
};

function happeningsOf<Kind extends HappeningKind>(rules: OwnRules, kind: Kind, changes = {}) {
  const found: HappeningOf<Kind>[] = [];
  const isWanted = (one: Happening): one is Happening & HappeningOf<Kind> => one.kind === kind;
  const witness = (one: Happening) => {
    if (isWanted(one)) found.push(one);
  };
  simulate(parametersWith({ ...pressed, ...changes }), 1, { rules, witness });
  return found;
}

test.each([
  ["pressed", {}],
  ["with solos", { "staff.assistantsPerTeam": 0, "meetings.group": "unit" }],
  ["without coping", { "mechanisms.coping": "off" }],
  ["without judgement", { "mechanisms.judgement": "off" }],
  ["with a scarce pot", { "provisions.perClientYear": 150 }],
] as const)("a rule that repeats ours changes no bit of an office %s", (_, changes) => {
  const parameters = parametersWith({ ...pressed, ...changes });
  for (const replication of [1, 2]) {
    expect(simulate(parameters, replication, { rules: repeated })).toEqual(simulate(parameters, replication));
  }
});

test.each([
  ["contactOrder", { contactOrder: byMotivation }],
  ["coping", { coping: gentle }],
  ["provisionDecision", { provisionDecision: () => "refer" }],
  ["meetingAgenda", { meetingAgenda: roundFirst }],
  ["search", { search: () => "none" }],
  ["offer", { offer: () => true }],
  ["delegation", { delegation: () => 0 }],
  ["slackOrder", { slackOrder: nothingMore }],
] as const)("a rival %s changes what happens in the office", (kind, rules) => {
  const parameters = parametersWith(pressed);
  expect(ruleKindNames).toContain(kind);
  expect(simulate(parameters, 1, { rules }).trajectory).not.toBe(simulate(parameters, 1).trajectory);
});

test("a rival order moves who is seen and leaves every client's exogenous life as it was", () => {
  const parameters = parametersWith(pressed);
  const contacts = (rules: OwnRules) =>
    happeningsOf(rules, "contactHeld").map(({ day, client }) => `${day} ${client}`);
  expect(contacts({ contactOrder: byMotivation })).not.toEqual(contacts({}));
  const { shared, clients, changed } = compareLives(
    watchLives(parameters, 1),
    watchLives(parameters, 1, { contactOrder: byMotivation, coping: gentle, meetingAgenda: roundFirst }),
  );
  expect(changed).toEqual([]);
  expect(clients).toBeGreaterThanOrEqual(40);
  expect(shared).toBeGreaterThan(1000);
});

test("caseworkers who see the motivated first see them sooner than others do, and whom they put off is unwilling", () => {
  const meanMotivation = (rules: OwnRules) => {
    const motivation = new Map<number, number>();
    const putOff: number[] = [];
    simulate(parametersWith({ ...pressed, "paperwork.burden": 3 }), 1, {
      rules,
      watch: ({ office: { clients } }) => {
        for (let client = 0; client < clients.count; client++)
          motivation.set(client, clients.motivation[client]);
      },
      witness: (one) => {
        if (one.kind === "contactPutOff") putOff.push(one.client);
      },
    });
    expect(putOff.length).toBeGreaterThan(100);
    return putOff.reduce((sum, client) => sum + (motivation.get(client) ?? 0), 0) / putOff.length;
  };
  expect(meanMotivation({ contactOrder: byMotivation })).toBeLessThan(meanMotivation({}));
});

test("who never shortens and never simplifies gives every contact its needed minutes", () => {
  const contacts = happeningsOf({ coping: gentle }, "contactHeld");
  expect(contacts.length).toBeGreaterThan(100);
  for (const { minutesGiven, minutesNeeded } of contacts)
    expect(minutesGiven).toBe(wholeGrains(minutesNeeded));
  const ours = happeningsOf({}, "contactHeld");
  expect(ours.some(({ minutesGiven, minutesNeeded }) => minutesGiven < 0.8 * minutesNeeded)).toBe(true);
});

test("a rule that refers everybody pays nobody", () => {
  const outcome = simulate(parametersWith(pressed), 1, { rules: { provisionDecision: () => "refer" } });
  expect(measureIn(outcome, "distributionVariety")).toBe(0);
});

test("a case granted but for want of money is referred, and counts as refused by the pot alone", () => {
  const decide: ProvisionDecision = ({ margin }) => (margin > 0 ? "no-money" : "refer");
  const answers = happeningsOf({ provisionDecision: decide }, "decision").filter(
    ({ reason }) => reason !== "not asked for" && reason !== "provision not known",
  );
  const forWant = answers.filter(({ reason }) => reason === "pot too low");
  expect(forWant.length).toBeGreaterThan(10);
  expect(answers.every(({ answer }) => answer === "referred" || answer === "kept")).toBe(true);
  const outcome = simulate(parametersWith(pressed), 1, { rules: { provisionDecision: decide } });
  expect(measureIn(outcome, "budgetDenialShare")).toBe(1);
});

test("a meeting that talks over the round first sends the cases kept for it back to their caseworkers", () => {
  const few = { "meetings.minutes": 30 };
  expect(happeningsOf({}, "caseDiscussed", few).length).toBeGreaterThan(0);
  expect(happeningsOf({ meetingAgenda: roundFirst }, "caseDiscussed", few)).toEqual([]);
  expect(happeningsOf({ meetingAgenda: roundFirst }, "caseReturned", few).length).toBeGreaterThan(0);
});

test.each<[string, OwnRules, string]>([
  [
    "an order that is no number",
    { contactOrder: () => Number.NaN },
    "The rule contactOrder answered NaN; it must answer a finite number.",
  ],
  [
    "practice of negative length",
    { coping: (...all) => ({ ...gentle(...all), minutesShare: -1 }), names: { coping: "harsh" } },
    "The rule coping harsh answered minutesShare -1, intervalFactor 1, complexityShare 1, noiseFactor 1; it must answer",
  ],
  [
    "practice that is nothing",
    { coping: () => undefined as never },
    "The rule coping answered undefined; it must answer",
  ],
  [
    "an answer that there is not",
    { provisionDecision: () => "perhaps" as never },
    "The rule provisionDecision answered perhaps; it must answer grant, refer, deny or no-money.",
  ],
  [
    "an endless agenda",
    { meetingAgenda: () => Number.POSITIVE_INFINITY },
    "The rule meetingAgenda answered Infinity;",
  ],
  [
    "a search in the tea leaves",
    { search: () => "tea leaves" as never },
    "The rule search answered tea leaves; it must answer list, colleague, supervisor or none.",
  ],
  [
    "an offer that is a number",
    { offer: () => 1 as never },
    "The rule offer answered 1; it must answer true or false.",
  ],
  [
    "a rule that throws",
    {
      contactOrder: function byMood() {
        throw new Error("no mood today");
      },
    },
    "The rule contactOrder byMood failed: no mood today",
  ],
])("%s fails its run by the rule's name", (_, rules, reason) => {
  expect(() => simulate(parametersWith(pressed), 1, { rules })).toThrow(reason);
});

test("a rule can write on its facts and on no parameter, and neither moves anything else", () => {
  const scribbling: ContactOrder = (client, ...more) => {
    const rank = contactPriority({ ...client }, ...more);
    Object.assign(client, { severity: 9, lateness: 9, motivation: 9 });
    return rank;
  };
  const parameters = parametersWith(pressed);
  expect(simulate(parameters, 1, { rules: { contactOrder: scribbling } })).toEqual(simulate(parameters, 1));
  const meddling: Coping = (client, strain, coping) => {
    Object.assign(coping, { shortenShare: 0 });
    return gentle(client, strain, coping);
  };
  expect(() => simulate(parameters, 1, { rules: { coping: meddling } })).toThrow(
    "The rule coping meddling failed",
  );
});

test.each([
  ["mechanisms.coping", { coping: () => undefined as never }],
  ["mechanisms.judgement", { provisionDecision: () => undefined as never }],
  ["mechanisms.meetings", { meetingAgenda: () => undefined as never }],
  ["mechanisms.search", { search: () => undefined as never }],
  ["mechanisms.slack", { slackOrder: () => undefined as never }],
] as const)("with %s off no rule is asked for it", (mechanism, rules) => {
  const parameters = parametersWith({ ...pressed, [mechanism]: "off" });
  expect(simulate(parameters, 1, { rules })).toEqual(simulate(parameters, 1));
});
