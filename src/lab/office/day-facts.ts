// A day of the record as the words want it.
import type { DayOfOffice, Departing } from "../../words/office-day.ts";
import { eventsOn, type Mark } from "./day-course.ts";
import { deskStates, type EventKind, nobodyThere, type OfficeRecord } from "./office-record.ts";

export function factsOf(record: OfficeRecord, day: number): DayOfOffice {
  const events = eventsOn(record, day);
  const of = (...kinds: readonly EventKind[]) => events.filter(({ kind }) => kinds.includes(kind));
  const count = (...kinds: readonly EventKind[]) => of(...kinds).length;
  const clients = (...kinds: readonly EventKind[]) => of(...kinds).map(({ client }) => client);
  const workers = (...kinds: readonly EventKind[]) => of(...kinds).map(({ worker }) => worker);
  const enrolled = of("enrols").filter(({ amount }) => amount > 0);
  const alreadyThere = new Set(enrolled.map(({ client }) => client));
  const { agencyDays, clientDays, workerDays, staff } = record;
  const rows = clientDays.lead.subarray(clientDays.firstRow[day], clientDays.firstRow[day + 1]);
  const waiting = rows.filter((lead) => lead === nobodyThere).length;
  const desks = [...staff.keys()].map((worker) => day * staff.length + worker);
  return {
    people: { staff },
    inProgramme: rows.length - waiting,
    waiting,
    seen: clients("contactHeld"),
    missed: clients("noShow"),
    putOff: clients("contactPutOff"),
    callsAnswered: count("callAnswered"),
    callsUnanswered: count("callUnanswered"),
    crises: clients("crisis"),
    granted: count("granted"),
    referred: count("referred"),
    refused: count("refused"),
    refusedForMoney: count("refusedForMoney"),
    dollarsPaid: agencyDays.paid[day],
    payments: count("paid"),
    dollarsInPot: agencyDays.pot[day],
    dollarsPromised: agencyDays.promised[day],
    promisesBroken: count("promiseBroken"),
    requestsLost: count("requestLost"),
    meetings: roomsOf(of("caseMeeting", "emptyMeeting")),
    staffMeetings: roomsOf(of("staffMeeting")),
    handoffsGoneWrong: count("handoffMissed", "handoffReturned"),
    disagreements: count("disagreement"),
    papersCreated: agencyDays.papersCreated[day],
    papersDone: agencyDays.papersDone[day],
    papersWaiting: desks.reduce((sum, desk) => sum + workerDays.papers[desk], 0),
    alreadyThere: alreadyThere.size,
    arrivals: clients("arrives").filter((client) => !alreadyThere.has(client)),
    enrolments: clients("enrols").filter((client) => !alreadyThere.has(client)),
    departures: of("completes", "dropsOut", "timeIsUp", "givesUpWaiting").map(({ client, kind }) => ({
      client,
      how: kind as Departing,
    })),
    away: [...staff.keys()].filter((worker) => deskStates[workerDays.state[desks[worker]]] === "away"),
    leavingStaff: workers("workerLeaves"),
    newcomers: workers("newcomer"),
  };
}

/** One meeting for all who sat in it: those with the same first member. */
function roomsOf(events: readonly Omit<Mark, "at">[]) {
  const rooms = new Map<string, { members: number; minutes: number }>();
  for (const { kind, other, amount } of events) {
    const room = rooms.get(`${kind} ${other}`) ?? { members: 0, minutes: amount };
    room.members += 1;
    rooms.set(`${kind} ${other}`, room);
  }
  return [...rooms.values()];
}
