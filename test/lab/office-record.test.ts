// Claims about the record that the office is drawn from: watching changes nothing, and its totals are the run's own.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type EventKind, eventKinds, nobodyThere } from "../../src/lab/office/office-record.ts";
import { recordOffice } from "../../src/lab/office/record-office.ts";
import type { Agency } from "../../src/model/agency.ts";
import { simulate } from "../../src/model/simulate.ts";
import { activity, activityCount, role, roles } from "../../src/model/state/staff.ts";
import { daysPerMonth } from "../../src/model/units.ts";
import { sumOf, troubled } from "../model/troubled-run.ts";
import { anySmallAgency, bitsOf, describeChanges, measureOf } from "../truth/agencies.ts";

const seed = 20231;
const scenarios = 12;

test(`in any of ${scenarios} small agencies recording the office changes no event, no measure and no draw (seed ${seed})`, () => {
  fc.assert(
    fc.property(anySmallAgency, (parameters) => {
      const { outcome } = recordOffice(parameters, 1);
      const alone = simulate(parameters, 1);
      const scene = describeChanges(parameters);
      expect(outcome.trajectory, scene).toBe(alone.trajectory);
      expect(outcome.drawsMade, scene).toBe(alone.drawsMade);
      expect(bitsOf(outcome), scene).toEqual(bitsOf(alone));
    }),
    { seed, numRuns: scenarios },
  );
});

const { record, outcome } = recordOffice(troubled, 1);

function lastEvening(): Agency {
  let last: Agency | undefined;
  simulate(troubled, 1, {
    watch: (agency) => {
      last = agency;
    },
  });
  if (last === undefined) throw new Error("Nothing was run.");
  return last;
}

const { office } = lastEvening();

/** Places of the events of one kind on observed days. */
function observed(kind: EventKind): number[] {
  const { events, warmUpDays, days } = record;
  const places = Array.from(events.kind.keys()).slice(events.firstEvent[warmUpDays], events.firstEvent[days]);
  return places.filter((place) => eventKinds[events.kind[place]] === kind);
}

test("the contacts of the record are the contacts that the run counts", () => {
  const contacts = observed("contactHeld").length;
  expect(contacts).toBe(office.observations.engagement.contactsHeld);
  const perClientMonth = (contacts * daysPerMonth) / office.observations.clientDays;
  expect(perClientMonth).toBe(measureOf(outcome, "contactsPerClientMonth"));
});

test("the money of the record is the money that the run spends", () => {
  const { events, agencyDays, warmUpDays } = record;
  expect(sumOf(observed("paid").map((place) => events.amount[place]))).toBe(office.observations.spent);
  expect(sumOf([...agencyDays.paid.slice(warmUpDays)])).toBe(office.observations.spent);
  expect(sumOf([...agencyDays.paid])).toBe(office.books.money.spent);
});

test("the papers of the record are the papers in the run's books", () => {
  const { created, done, struckOff } = office.books.tasks;
  const { papersCreated, papersDone } = record.agencyDays;
  expect(sumOf([...papersCreated])).toBe(created);
  expect(sumOf([...papersDone])).toBe(done);
  const workers = record.staff.length;
  const waiting = sumOf([...record.workerDays.papers.slice((record.days - 1) * workers)]);
  expect(waiting).toBe(created - done - struckOff);
});

/** Minutes of caseworkers and assistants on observed days. */
function minutesOf(what: number): number {
  const workers = record.staff.length;
  let sum = 0;
  for (let day = record.warmUpDays; day < record.days; day++) {
    for (let worker = 0; worker < workers; worker++) {
      if (record.staff[worker].role === roles[role.supervisor]) continue;
      sum += record.workerDays.minutes[(day * workers + worker) * activityCount + what];
    }
  }
  return sum;
}

test("where the minutes of the record go is where the run's measures say", () => {
  const worked = record.activities
    .map((_, what) => what)
    .filter((what) => what !== activity.idle && what !== activity.absence)
    .reduce((sum, what) => sum + minutesOf(what), 0);
  expect(minutesOf(activity.paperwork) / worked).toBe(measureOf(outcome, "paperworkShare"));
  expect(minutesOf(activity.contact) / worked).toBe(measureOf(outcome, "contactShare"));
  expect(minutesOf(activity.caseMeeting) / worked).toBe(measureOf(outcome, "meetingShare"));
});

test("every evening's clients are those that the weekly series counts", () => {
  const { clientDays, days } = record;
  const lastRows = clientDays.lead.slice(clientDays.firstRow[days - 1], clientDays.firstRow[days]);
  expect(lastRows.filter((lead) => lead !== nobodyThere).length).toBe(measureOf(outcome, "clientsAtEnd"));
});

test("a worker can hand the record to the page as it is", () => {
  expect(structuredClone(record)).toEqual(record);
});
