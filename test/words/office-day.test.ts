// Claims about how a day of an office is told.
import { expect, test } from "vitest";
import { type DayOfOffice, dayOfOffice, whoIsThere } from "../../src/words/office-day.ts";

const quiet: DayOfOffice = {
  people: { staff: [{ role: "lead", team: 1 }, { role: "assistant", team: 1 }, { role: "supervisor" }] },
  inProgramme: 40,
  waiting: 3,
  seen: [],
  missed: [],
  putOff: [],
  callsAnswered: 0,
  callsUnanswered: 0,
  crises: [],
  granted: 0,
  referred: 0,
  refused: 0,
  refusedForMoney: 0,
  dollarsPaid: 0,
  payments: 0,
  dollarsInPot: 9000,
  dollarsPromised: 0,
  promisesBroken: 0,
  requestsLost: 0,
  meetings: [],
  staffMeetings: [],
  handoffsGoneWrong: 0,
  disagreements: 0,
  papersCreated: 0,
  papersDone: 0,
  papersWaiting: 0,
  alreadyThere: 0,
  arrivals: [],
  enrolments: [],
  departures: [],
  away: [],
  leavingStaff: [],
  newcomers: [],
};

const told = (day: Partial<DayOfOffice>) => dayOfOffice({ ...quiet, ...day }).join(" ");

test("a quiet day says that nobody is seen, what is in the pot and what waits", () => {
  expect(told({})).toBe(
    "Nobody is seen. In the pot: $9,000. 0 pieces of paperwork come up, 0 are finished, 0 wait on the desks.",
  );
  expect(whoIsThere(quiet)).toBe("40 clients in the programme, 3 waiting.");
});

test.each<[Partial<DayOfOffice>, string]>([
  [
    { seen: [3], missed: [4], putOff: [5, 6] },
    "1 client is seen; one does not come; for two there is no time.",
  ],
  [{ callsAnswered: 2, callsUnanswered: 1 }, "3 calls about something that is late: one unanswered."],
  [{ callsUnanswered: 1 }, "1 call about something that is late: nobody answers."],
  [{ crises: [3] }, "A crisis of client 4: somebody drops everything for it."],
  [{ crises: [3, 8] }, "Two crises, of clients 4 and 9: somebody drops everything for each."],
  [
    { dollarsPaid: 401, payments: 1, dollarsInPot: 31, dollarsPromised: 6145 },
    "$401 is paid for 1 need. In the pot: $31; $6,145 is promised.",
  ],
  [{ promisesBroken: 2 }, "2 promises cannot be kept: the pot is empty."],
  [
    { granted: 1, refusedForMoney: 2 },
    "Needs decided: one granted money and two worth the money, but there is too little of it.",
  ],
  [
    { meetings: [{ members: 3, minutes: 75 }] },
    "A case meeting holds three for 75 minutes, preparation included.",
  ],
  [{ handoffsGoneWrong: 1, disagreements: 2 }, "1 handoff goes wrong and colleagues fall out twice."],
  [{ away: [0, 1] }, "Lead 1 and assistant 2 are away."],
  [{ leavingStaff: [0] }, "Lead 1 leaves the agency."],
  [
    { arrivals: [9, 10], enrolments: [9] },
    "Client 10 comes and gets a place at once. Client 11 comes and waits.",
  ],
  [
    {
      departures: [
        { client: 1, how: "dropsOut" },
        { client: 2, how: "completes" },
      ],
    },
    "Client 3 completes the programme. Client 2 drops out.",
  ],
])("a day with %j is told so", (day, sentence) => {
  expect(told(day)).toContain(sentence);
});

test("who is there on the first day did not come on it", () => {
  expect(told({ alreadyThere: 144 })).toContain("The run begins with 144 clients in the programme.");
});

test("many who come at once are counted, not named", () => {
  const many = Array.from({ length: 12 }, (_, client) => client);
  expect(told({ arrivals: many })).toContain("12 clients come and wait.");
});
