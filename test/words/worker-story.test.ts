// Claims about a worker's story: who was seen, what was decided, and where the minutes went.
import { expect, test } from "vitest";
import type { Happening } from "../../src/experiment/run/trace.ts";
import { tellStory } from "../../src/words/story.ts";
import { happening, traceOf, workerStory } from "./made-up-trace.ts";

const referred = { answer: "referred", right: "referral" } as const;

test.each<[string, Happening[]]>([
  ["Is away for four days.", [happening("absenceBegins")]],
  ["Is back.", [happening("absenceEnds")]],
  ["Takes on clients 17 and 19.", [happening("enrols"), happening("enrols", { client: 18 })]],
  [
    "The run begins with clients 16 to 18, who have told of 1 need so far.",
    [
      ...[15, 16, 17].map((client) => happening("enrols", { client, daysBehind: 9 })),
      happening("needDisclosed", { daysHidden: 0 }),
    ],
  ],
  ["A crisis of client 17 (housing) takes 96 minutes.", [happening("crisis")]],
  ["A crisis of lead 1's client 17 (housing) takes 96 minutes.", [happening("crisis", { lead: 0 })]],
  ["Lead 1 takes on a crisis of client 17 (housing).", [happening("crisis", { worker: 0 })]],
  [
    "Has to report that client 17 misses an appointment that was agreed. The rule for it asks for a consequence. Imposes a consequence.",
    [happening("incident")],
  ],
  [
    "Has to report that client 17 misses an appointment that was agreed. The rule for it asks for a consequence. Imposes a consequence. Has to report that client 20 speaks to the press about the programme. No rule speaks to it. Lets it pass. [It called for a consequence.]",
    [
      happening("incident"),
      happening("incident", {
        client: 19,
        policyClass: "open",
        prescription: 0,
        read: 0,
        group: 2,
        answer: "let pass",
        ownFavour: true,
      }),
    ],
  ],
  [
    "Refers: client 17's housing (by the rule, against her own judgement).",
    [happening("decision", { ...referred, reason: "rule", ownFavour: true })],
  ],
  [
    "Case meeting with lead 1 and assistant 3: 70 minutes, preparation included. They talk over client 17's housing.",
    [happening("meeting"), happening("caseDiscussed", { worker: 0 })],
  ],
  [
    "Case meeting to which nobody else comes: 70 minutes, preparation included.",
    [happening("meeting", { members: [1] })],
  ],
  ["Sits through 60 minutes of a meeting without content.", [happening("emptyMeeting")]],
  ["Staff meeting, three in the room: 60 minutes.", [happening("staffMeeting")]],
  ["No meeting settles client 17's housing.", [happening("caseReturned")]],
  [
    "Sees client 17 (42 of 53 minutes) and client 5 (60 minutes).",
    [happening("contactHeld"), happening("contactHeld", { client: 4, minutesGiven: 60, minutesNeeded: 60 })],
  ],
  ["Stands in for lead 1 with client 17 (42 of 53 minutes).", [happening("contactHeld", { lead: 0 })]],
  ["Lead 1 stands in with client 17.", [happening("contactHeld", { worker: 0 })]],
  ["Client 17 does not come.", [happening("noShow")]],
  ["Clients 3 and 17 do not come.", [happening("noShow"), happening("noShow", { client: 2 })]],
  ["No time for client 17.", [happening("contactPutOff")]],
  ["Calls client 17, and the appointment is tomorrow.", [happening("noShowChased")]],
  ["Takes more time for client 17 (15 minutes).", [happening("contactLengthened")]],
  ["Presses for the referral for client 17's housing.", [happening("referralNavigated")]],
  ["Helps lead 1 with overdue work.", [happening("colleagueHelped")]],
  ["Lead 1 helps with what is overdue here.", [happening("colleagueHelped", { worker: 0, other: 1 })]],
  ["Answers client 17 on the telephone.", [happening("callAnswered")]],
  ["Lead 1 answers client 17 on the telephone.", [happening("callAnswered", { worker: 0 })]],
  ["Nobody answers client 17 on the telephone.", [happening("callUnanswered")]],
  [
    "Hears from client 17 of housing and income; from client 3 of health.",
    [
      happening("needDisclosed"),
      happening("needDisclosed", { domain: "income" }),
      happening("needDisclosed", { client: 2, domain: "health" }),
    ],
  ],
  ["Grants: $310 for client 17's housing.", [happening("decision")]],
  [
    "Refers: client 17's housing (no money asked for) and client 17's income (that will do). [Money would serve better: client 17's income.]",
    [
      happening("decision", { ...referred, reason: "not asked for" }),
      happening("decision", { ...referred, right: "money", domain: "income" }),
    ],
  ],
  [
    "Refers: client 17's housing (knows no provision for it), client 17's income (no money may be spent on it), client 17's health (worth the money, but the pot runs low) and client 17's legal matters (worth the money, but above what one client may have).",
    [
      happening("decision", { ...referred, reason: "provision not known" }),
      happening("decision", { ...referred, reason: "domain not eligible", domain: "income" }),
      happening("decision", { ...referred, reason: "pot too low", domain: "health" }),
      happening("decision", { ...referred, reason: "ceiling reached", domain: "legal" }),
    ],
  ],
  [
    "Refuses: client 17's housing. [A referral would do: client 17's housing.]",
    [happening("decision", { ...referred, answer: "refused" })],
  ],
  [
    "Keeps for the case meeting: client 17's housing.",
    [happening("decision", { answer: "kept", reason: "hard case" })],
  ],
  [
    "Kept cases decided: $310 for client 17's housing granted and client 17's income referred (that will do).",
    [
      happening("decision", { wasKept: true }),
      happening("decision", { ...referred, wasKept: true, domain: "income" }),
    ],
  ],
  ["Requests written: client 17's housing.", [happening("approvalAwaited")]],
  ["Requests on their way to payment: client 17's housing.", [happening("requestSubmitted")]],
  ["Supervisor 4 signs off the file of client 17.", [happening("fileReviewed")]],
  ["Supervisor 4 does the contact note for client 17, which was late.", [happening("taskCovered")]],
  [
    "Signs off the file of client 17. Is asked to approve $310 of housing for client 17.",
    [
      happening("fileReviewed", { worker: 0, other: 1 }),
      happening("approvalAwaited", { worker: 0, other: 1 }),
    ],
  ],
  [
    "Does the contact note for client 17, which waited for lead 1.",
    [happening("taskCovered", { worker: 0, other: 1 })],
  ],
  ["Lost in approvals: client 17's housing.", [happening("requestLost")]],
  ["Paid: $310 for client 17's housing.", [happening("paid")]],
  ["Promised, but the pot is empty: client 17's housing.", [happening("promiseBroken")]],
  ["Referrals out: client 17's housing.", [happening("referralMade")]],
  ["Needs met: client 17's housing.", [happening("needResolved")]],
  ["Needs passed by themselves: client 17's housing.", [happening("needResolved", { by: "itself" })]],
  [
    "[The contact note for client 17 falls between two desks, this one and assistant 3's, for eight days.]",
    [happening("handoffMissed")],
  ],
  [
    "The monthly report for client 17 comes back from assistant 3: 9 minutes to do again.",
    [happening("handoffReturned")],
  ],
  [
    "Falls out with assistant 3 over what is right for client 17 (12 minutes); they settle it.",
    [happening("disagreement")],
  ],
  ["Client 17 completes the programme.", [happening("leaves")]],
  ["The programme's time is up for client 17.", [happening("leaves", { how: "ended" })]],
  ["Client 17 drops out.", [happening("leaves", { how: "droppedOut" })]],
  [
    "Minutes: contact 120, paperwork 300, idle 30; strain 0.22; 2.5 hours of paperwork wait.",
    [happening("workerDay")],
  ],
])("a lead's day: %s", (sentence, happenings) => {
  expect(workerStory(happenings)).toEqual([sentence]);
});

test("the assistant's story has the other side of it", () => {
  const day = [
    happening("handoffMissed"),
    happening("handoffReturned"),
    happening("disagreement", { over: "handoff" }),
  ];
  expect(workerStory(day, 3)).toEqual([
    "[The contact note for client 17 falls between two desks, this one and lead 2's, for eight days.] The monthly report for client 17 goes back to lead 2: 9 minutes to do again. Falls out with lead 2 over who should have done what for client 17 (12 minutes); they settle it.",
  ]);
});

test("quiet days in a row are told together, and days with nothing to do not at all", () => {
  const idle = { minutes: [0, 0, 450], caseload: 0, backlog: 0 };
  const parts = tellStory(
    traceOf({ kind: "worker", number: 4 }, [
      happening("workerDay", { worker: 3, day: 1, minutes: [0, 90, 360] }),
      happening("workerDay", { worker: 3, day: 2, minutes: [0, 10, 440] }),
      happening("absenceBegins", { worker: 3, day: 3 }),
      happening("workerDay", { worker: 3, day: 3, minutes: [0, 0, 0], isAbsent: true }),
      happening("workerDay", { worker: 3, day: 4, minutes: [0, 0, 0], isAbsent: true }),
      happening("absenceEnds", { worker: 3, day: 5 }),
      happening("workerDay", { worker: 3, day: 6, ...idle }),
      happening("workerDay", { worker: 3, day: 7, ...idle }),
      happening("noShow", { worker: 3, day: 8 }),
      happening("workerDay", { worker: 3, day: 9, ...idle }),
    ]),
  );
  expect(parts).toMatchObject([
    { title: "Days 2 to 3", text: "Minutes in all: paperwork 100, idle 800." },
    { title: "Day 4 (week 1)", text: "Is away for four days." },
    { title: "Day 6 (week 2)", text: "Is back." },
    { title: "Day 9 (week 2)", text: "Client 17 does not come." },
  ]);
});
