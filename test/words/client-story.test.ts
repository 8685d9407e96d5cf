// Claims about a client's story: one sentence for each thing that can happen, and no more than a reader needs.

import { expect, test } from "vitest";
import type { Happening, HappeningOf } from "../../src/experiment/run/trace.ts";
import { incidentDeed } from "../../src/words/incident-story.ts";
import { storyPreface, storyTitle, tellStory } from "../../src/words/story.ts";
import { clientStory, happening, traceOf } from "./made-up-trace.ts";

const judged = { answer: "referred", right: "referral" } as const;

test.each<[string, Happening[]]>([
  ["Arrives with no need for now.", [happening("arrives")]],
  [
    "Arrives with needs in legal matters (marked) and income (severe).",
    [
      happening("needArises", { isAtArrival: true }),
      happening("needArises", { isAtArrival: true, domain: "income", severity: 0.9 }),
      happening("arrives"),
    ],
  ],
  ["Gets a place after 14 days on the waiting list, with lead 2.", [happening("enrols")]],
  ["Gets a place at once, with lead 2.", [happening("enrols", { daysWaited: 0 })]],
  [
    "Has been with lead 2 for 234 days when the run begins, with no need for now.",
    [happening("arrives"), happening("enrols", { daysBehind: 234 })],
  ],
  [
    "Gets a place at once, with lead 2. Says at once what it is about: housing.",
    [happening("enrols", { daysWaited: 0 }), happening("needDisclosed", { daysHidden: 0 })],
  ],
  ["[A marked need in legal matters arises; $196 would pay for it.]", [happening("needArises")]],
  ["Trouble in income again (severe).", [happening("needWorsens")]],
  ["The referral for housing has helped: the need is met.", [happening("needResolved")]],
  ["The need in housing passes by itself.", [happening("needResolved", { by: "itself" })]],
  [
    "[The need in housing passes before anybody has heard of it.]",
    [happening("needResolved", { by: "itself", wasHidden: true })],
  ],
  ["The need in housing comes to a head: lead 2 drops everything for 96 minutes.", [happening("crisis")]],
  [
    "The need in housing comes to a head, before anybody has heard of it: lead 2 is away, and lead 1 drops everything for 96 minutes.",
    [happening("crisis", { worker: 0, wasHidden: true })],
  ],
  [
    "Misses an appointment that was agreed; it is seen and has to be reported. The rule for it asks for a consequence. Lead 2 imposes a consequence.",
    [happening("incident")],
  ],
  [
    "Breaks the rule about visitors; it is seen and has to be reported. The rule for it asks for a consequence. Lead 2 makes an exception and lets it pass. [It called for a consequence.]",
    [happening("incident", { group: 5, answer: "let pass", ownFavour: true, isException: true })],
  ],
  [
    "Is late because the bus broke down; it is seen and has to be reported. The rule for it lets it pass. Lead 2 imposes a consequence all the same. [It was not deserved.]",
    [
      happening("incident", {
        prescription: 1,
        read: 1,
        answer: "consequence",
        right: "let pass",
        isException: true,
      }),
    ],
  ],
  [
    "Leaves her place without leave to fetch help in an emergency; it is seen and has to be reported. No rule was meant for it, but the wording of one asks for a consequence. Lead 2 imposes a consequence, against her own judgement. [It was not deserved.]",
    [happening("incident", { policyClass: "letter", group: 3, right: "let pass", ownFavour: true })],
  ],
  [
    "Comes back late because she sat with somebody in hospital; it is seen and has to be reported. No rule was meant for it, but the wording of one asks for a consequence. Lead 2 takes the rule to be silent and lets it pass.",
    [
      happening("incident", {
        policyClass: "letter",
        group: 1,
        read: 0,
        answer: "let pass",
        right: "let pass",
        ownFavour: true,
        isException: true,
      }),
    ],
  ],
  [
    "Lends out what was lent to her; it is seen and has to be reported. No rule speaks to it. Lead 2 takes a rule to ask for a consequence and imposes a consequence.",
    [happening("incident", { policyClass: "open", group: 1, prescription: 0 })],
  ],
  [
    "Misses an appointment that was agreed; it is seen and has to be reported. The rule for it asks for a consequence. Lead 2 reads it the other way round and lets it pass, against her own judgement. [It called for a consequence.]",
    [happening("incident", { read: 1, answer: "let pass", isException: true })],
  ],
  ["[An incident goes unnoticed.]", [happening("incident", { isSeen: false })]],
  ["Sees lead 2 for 42 of the 53 minutes needed: a good contact.", [happening("contactHeld")]],
  [
    "Sees lead 2, three days late, for the full 53 minutes: a thin contact.",
    [happening("contactHeld", { minutesGiven: 53, daysLate: 3, quality: 0.4 })],
  ],
  [
    "Lead 2 is away, so lead 1 stands in for 42 of the 53 minutes needed: a fair contact.",
    [happening("contactHeld", { worker: 0, quality: 0.5 })],
  ],
  ["There is time for 15 minutes more.", [happening("contactLengthened")]],
  ["Lead 2 calls about it, and the appointment is tomorrow.", [happening("noShowChased")]],
  ["Lead 2 presses for the referral for housing.", [happening("referralNavigated")]],
  [
    "Sees lead 2 before the planned day for 42 of the 53 minutes needed: a good contact.",
    [happening("contactHeld", { isPulledForward: true })],
  ],
  ["Calls about the visit that is late, and lead 2 answers.", [happening("callAnswered")]],
  [
    "Calls about something that is late, and assistant 3 answers.",
    [happening("callAnswered", { worker: 2, isVisitLate: false })],
  ],
  ["Calls about something that is late, and nobody is there to answer.", [happening("callUnanswered")]],
  ["Does not come to the appointment with lead 2.", [happening("noShow")]],
  ["A contact is due, but lead 2 has no time.", [happening("contactPutOff")]],
  [
    "A contact is due, now four days late, but lead 2 has no time.",
    [happening("contactPutOff", { daysLate: 4 })],
  ],
  ["Lead 2 is away, and lead 1 has no time to stand in.", [happening("contactPutOff", { worker: 0 })]],
  ["Lead 2 is away for four days.", [happening("absenceBegins")]],
  ["Speaks of housing, unspoken for six days.", [happening("needDisclosed")]],
  [
    "Speaks of housing (after six days) and income (after a day).",
    [happening("needDisclosed"), happening("needDisclosed", { domain: "income", daysHidden: 1 })],
  ],
  ["Asks for $310 for housing: a clear case to lead 2, who grants it.", [happening("decision")]],
  [
    "Asks for $310 for housing: a hard case to lead 2, who grants it. [A referral would do.]",
    [happening("decision", { seemedHard: true, right: "referral" })],
  ],
  ["Asks for $310 for housing; lead 2 thinks that a referral will do.", [happening("decision", judged)]],
  [
    "Asks for $310 for housing; lead 2 thinks, though the case is hard, that a referral will do. [Money would serve better.]",
    [happening("decision", { ...judged, seemedHard: true, right: "money" })],
  ],
  [
    "Asks for $310 for housing; lead 2 sees no reason for that, nor for a referral: refused. [A referral would do.]",
    [happening("decision", { ...judged, answer: "refused" })],
  ],
  [
    "Does not ask for money for housing, so lead 2 will refer.",
    [happening("decision", { ...judged, reason: "not asked for" })],
  ],
  [
    "Asks for $310 for housing; lead 2 does not know of the provision that exists, and will refer.",
    [happening("decision", { ...judged, reason: "provision not known" })],
  ],
  [
    "Asks for $310 for housing; lead 2 does not know of the provision that exists, looks in the list and asks a colleague in vain, and will refer.",
    [happening("decision", { ...judged, reason: "provision not known", searched: ["list", "colleague"] })],
  ],
  [
    "Asks for $310 for housing; lead 2 asks the supervisor, and finds that there is a provision: a clear case to lead 2, who grants it.",
    [happening("decision", { searched: ["supervisor"] })],
  ],
  [
    "Is offered $310 for housing: a clear case to lead 2, who grants it.",
    [happening("decision", { isOffered: true })],
  ],
  [
    "Calls about the money for housing: the request was lost, and the need is open again.",
    [happening("lostRequestFound")],
  ],
  [
    "Asks for $310 for housing, for which none may be spent; lead 2 will refer.",
    [happening("decision", { ...judged, reason: "domain not eligible" })],
  ],
  [
    "Asks for $310 for housing; lead 2 finds it worth the money, but the pot runs low: a referral instead.",
    [happening("decision", { ...judged, reason: "pot too low" })],
  ],
  [
    "Asks for $310 for housing; a rule grants it, but the pot runs low: a referral instead.",
    [happening("decision", { ...judged, reason: "pot too low", ownFavour: false })],
  ],
  [
    "Asks for $310 for housing; lead 2 finds it worth the money, but follows a rule that says no: a referral instead. [Money would serve better.]",
    [happening("decision", { ...judged, reason: "rule", ownFavour: true, right: "money" })],
  ],
  [
    "Asks for $310 for housing; lead 2 would not have, but a rule grants it.",
    [happening("decision", { ownFavour: false })],
  ],
  [
    "Asks for $310 for housing; lead 2 finds it worth the money, but it would exceed what one client may have: a referral instead.",
    [happening("decision", { ...judged, reason: "ceiling reached" })],
  ],
  [
    "Asks for $310 for housing: a hard case, which lead 2 keeps for the case meeting.",
    [happening("decision", { answer: "kept", reason: "hard case", right: "referral" })],
  ],
  [
    "The case meeting, with three in the room, talks over housing: granted.",
    [happening("caseDiscussed"), happening("decision", { wasKept: true })],
  ],
  [
    "The case meeting, with three in the room, talks over housing: granted, since a rule says so.",
    [happening("caseDiscussed"), happening("decision", { wasKept: true, ownFavour: false })],
  ],
  [
    "The case meeting, with three in the room, talks over housing: worth the money, but a rule says no, so a referral instead.",
    [happening("caseDiscussed"), happening("decision", { ...judged, wasKept: true, reason: "rule" })],
  ],
  [
    "No meeting settles the case of housing, so lead 2 decides: a referral will do.",
    [happening("caseReturned"), happening("decision", { ...judged, wasKept: true })],
  ],
  [
    "The request for housing is written and approved; the money is due in eight days.",
    [happening("requestSubmitted")],
  ],
  [
    "The request for housing is written and waits for the approval of supervisor 4.",
    [happening("approvalAwaited")],
  ],
  [
    "The request for housing is written and approved; the money is due in eight days.",
    [happening("approvalAwaited"), happening("requestSubmitted")],
  ],
  ["Supervisor 4 signs off the file.", [happening("fileReviewed")]],
  ["Supervisor 4 does the contact note that was waiting for lead 2.", [happening("taskCovered")]],
  ["The request for housing is lost in approvals: no money will come.", [happening("requestLost")]],
  ["$310 for housing arrives, but the need stays.", [happening("paid")]],
  [
    "$310 for housing arrives and meets the need.",
    [happening("paid"), happening("needResolved", { by: "money" })],
  ],
  ["$200 of the $310 for housing arrives, but the need stays.", [happening("paid", { dollars: 200 })]],
  [
    "The $310 promised for housing cannot be paid: the pot is empty. There will be a referral instead.",
    [happening("promiseBroken")],
  ],
  ["The referral for housing goes out.", [happening("referralMade")]],
  [
    "The referrals for housing and income go out.",
    [happening("referralMade"), happening("referralMade", { domain: "income" })],
  ],
  ["[The contact note falls between two desks for eight days.]", [happening("handoffMissed")]],
  [
    "The monthly report comes back from assistant 3, and lead 2 does part of it again.",
    [happening("handoffReturned")],
  ],
  [
    "Lead 2 and assistant 3 fall out over what is right for the client; they settle it.",
    [happening("disagreement")],
  ],
  [
    "Lead 2 and assistant 3 fall out over who should have done what; it is not settled.",
    [happening("disagreement", { over: "handoff", isSettled: false })],
  ],
  ["Completes the programme, with trust at 0.83.", [happening("leaves")]],
  [
    "Drops out of the programme, with trust at 0.21.",
    [happening("leaves", { how: "droppedOut", trust: 0.21 })],
  ],
  [
    "Reaches the limit of the programme before all goals are met, with trust at 0.50.",
    [happening("leaves", { how: "ended", trust: 0.5 })],
  ],
  ["Is first in line for a place that is free, but client 12 gets it.", [happening("passedOver")]],
  ["Agrees on goals with lead 2: housing and income.", [happening("goalsAgreed")]],
  ["Agrees on a goal with lead 2: legal matters.", [happening("goalsAgreed", { domains: ["legal"] })]],
  [
    "The intake phase is over, and no goal is agreed: there is nothing open that anybody knows of.",
    [happening("goalsAgreed", { domains: [] })],
  ],
  ["Gives up waiting and does not come back.", [happening("leaves", { how: "leftWaiting" })]],
])("a client's day: %s", (sentence, happenings) => {
  expect(clientStory(...happenings)).toEqual([sentence]);
});

test("usual days in a row are told together, and how trust moved", () => {
  const parts = tellStory(
    traceOf({ kind: "client", number: 17 }, [
      happening("needDisclosed", { day: 40 }),
      happening("contactHeld", { day: 41 }),
      happening("contactPutOff", { day: 49 }),
      happening("contactPutOff", { day: 50 }),
      happening("absenceBegins", { day: 51, days: 3 }),
      happening("absenceEnds", { day: 54 }),
      happening("handoffMissed", { day: 55 }),
      happening("noShow", { day: 56 }),
      happening("contactHeld", { day: 59, minutesGiven: 53, trust: 0.58 }),
      happening("leaves", { day: 60 }),
    ]),
  );
  expect(parts).toMatchObject([
    { title: "Day 41 (week 9)", text: "Speaks of housing, unspoken for six days." },
    {
      title: "Days 42 to 60",
      text: "Sees lead 2 twice, for 42 minutes to the full 53 minutes each; misses an appointment; is put off for lack of time on two days. Lead 2 is away for three days. Paperwork goes wrong between colleagues once. Trust grows from 0.50 to 0.58.",
    },
    { title: "Day 61 (week 13)", text: "Completes the programme, with trust at 0.83." },
  ]);
});

test.each([
  ["programme", [happening("enrols")], "The run ends, and the client is still in the programme."],
  ["line", [happening("arrives")], "The run ends, and the client is still waiting for a place."],
])("a client who is still in the %s at the end is told of last", (_where, happenings, sentence) => {
  const parts = tellStory(traceOf({ kind: "client", number: 17 }, happenings));
  expect(parts.at(-1)).toMatchObject({ title: "Day 100 (week 20)", text: sentence });
});

test("the title says whose story it is and which run it is from", () => {
  const run = { scenario: "case-teams", plan: "team", replication: 2, seed: "davis", warmUpDays: 60 };
  const title = (kind: "client" | "worker", number: number) => storyTitle(traceOf({ kind, number }, []), run);
  const where = "in replication 2 of case-teams, plan team, seed davis";
  expect(title("client", 17)).toBe(`Client 17 ${where}`);
  expect(title("worker", 2)).toBe(`Worker 2, a lead of team 1, ${where}`);
  expect(title("worker", 3)).toBe(`Worker 3, an assistant of team 1, ${where}`);
  expect(title("worker", 4)).toBe(`Worker 4, a supervisor, ${where}`);
  const preface = storyPreface(traceOf({ kind: "client", number: 17 }, []), run);
  expect(preface).toContain("The run has 100 working days; what is measured begins on day 61.");
  expect(preface).toContain("An invented life in a simulated programme");
});

test("an incident is called by what it is to the policy and by the number of its group", () => {
  const deedOf = (facts: Partial<HappeningOf<"incident">>) =>
    incidentDeed(happening("incident", facts) as HappeningOf<"incident">);
  expect(deedOf({ group: 0 })).toBe("misses an appointment that was agreed");
  expect(deedOf({ group: 4 })).toBe(deedOf({ group: 0 }));
  expect(deedOf({ policyClass: "letter", group: 3 })).toBe(
    "leaves her place without leave to fetch help in an emergency",
  );
  expect(deedOf({ policyClass: "open", prescription: 0, group: 2 })).toBe(
    "speaks to the press about the programme",
  );
});
