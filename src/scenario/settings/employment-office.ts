// An employment office: 100 clients a caseworker, twenty minutes a month at the desk.

import { choose, type Setting } from "./setting.ts";

const shorter = "a case at the counter has a short file; sized so that the office is just loaded";

export const employmentOffice: Setting = {
  name: "employment-office",
  says:
    "A public employment office: six caseworkers alone with about 100 clients each, two supervisors, twenty minutes a month at the " +
    "desk and short forms. It is the other end of street-level work: many clients, little time for each, little money to give.",
  values: {
    "staff.teams": choose(6, "a small local office"),
    "staff.leadsPerTeam": choose(1, "caseworkers work alone"),
    "staff.assistantsPerTeam": choose(0, "caseworkers work alone"),
    "staff.caseloadCap": choose(115, "100 clients and 15 % more while others are away"),
    "intake.places": {
      value: 600,
      grade: "B",
      source: "six caseworkers x 100 clients, a caseload known from Austrian employment offices",
    },
    "intake.initialClients": choose(600, "a full office"),
    "intake.clientsPerCaseworker": {
      value: 100,
      grade: "B",
      source: "a caseload known from Austrian employment offices",
    },
    "intake.clientsPerWeek": choose(15, "a little more than leave, so that a short waiting list stays"),
    "demand.referencePlaces": choose(600, "its own places"),

    "contact.minutes": choose(20, "an appointment at the desk"),
    "contact.intervalDays": choose(22, "an appointment a month; a month has 260/12 working days"),
    "contact.intakeContacts": choose(2, "a first talk and an agreement"),
    "contact.travelMinutes": choose(0, "clients come to the office"),
    "crises.minutes": choose(
      40,
      "the counter hands a crisis on to other services; in proportion to the appointment",
    ),
    "contact.noShowMinutes": choose(5, "the next in line is called"),
    "contact.minutesPerNeed": choose(10, "two needs in an appointment"),

    "paperwork.burden": choose(1, shorter),
    "paperwork.minutes.intake": choose(60, shorter),
    "paperwork.minutes.note": choose(12, shorter),
    "paperwork.minutes.report": choose(14, shorter),
    "paperwork.minutes.recertification": choose(40, shorter),
    "paperwork.minutes.request": choose(40, shorter),
    "paperwork.minutes.referral": choose(15, shorter),
    "paperwork.minutes.incident": choose(20, shorter),
    "paperwork.minutes.liaison": choose(
      10,
      "employers, training providers and other offices, about a tenth of work time",
    ),
    "paperwork.everyDays.liaison": choose(22, "one round a month for each client"),

    "provisions.perClientYear": choose(200, "what is called scarce in an anti-poverty programme"),
  },
};
