// A residential facility: 24 residents, ten staff, and more incidents to answer than money to decide upon.

import { choose, type Setting } from "./setting.ts";

const shiftLife = "sized so that ten staff are just loaded by 24 residents";

export const residentialFacility: Setting = {
  name: "residential-facility",
  says:
    "A small residential facility: 24 residents, ten staff in two teams of four key workers and one assistant, two supervisors. Residents " +
    "are met every day, staff hand over to each other every day, and incidents far outnumber decisions about provisions. It is where " +
    "rules that nobody wrote for the case at hand meet it most often.",
  values: {
    "staff.teams": choose(2, "one team for each of two units"),
    "staff.leadsPerTeam": choose(4, "four key workers, each with three residents"),
    "staff.assistantsPerTeam": choose(1, "one assistant; ten staff in all"),
    "staff.caseloadCap": choose(4, "three residents and one more while others are away"),
    "intake.places": choose(24, "two units of twelve"),
    "intake.initialClients": choose(24, "a full house"),
    "intake.initialDays": choose(130, "residents stay for about a year at most"),
    "intake.clientsPerCaseworker": choose(3, "eight key workers, each with three residents"),
    "intake.clientsPerWeek": choose(0.44, "a little more than leave, so that a short waiting list stays"),
    "demand.referencePlaces": choose(24, "its own places"),

    "contact.intervalDays": choose(1, "each resident is met every day"),
    "contact.intervalBySeverity": choose(0, "every day, whatever the need"),
    "contact.intakeContacts": choose(0, "no intake phase beyond every day"),
    "contact.minutes": choose(65, shiftLife),
    "contact.travelMinutes": choose(0, "residents live here"),
    "contact.noShowShare": choose(0.1, "residents live here; some refuse"),
    "contact.noShowMinutes": choose(5, "a knock on the door"),
    "contact.rebookDays": choose(1, "tomorrow"),

    "incidents.perYear": choose(
      40,
      "one in six or seven working days for each resident, so that incidents outnumber provision decisions",
    ),
    "paperwork.minutes.incident": choose(60, "statements of more than one person"),
    "paperwork.minutes.note": choose(34, `the daily entry; ${shiftLife}`),
    "paperwork.minutes.report": choose(60, `the weekly summary; ${shiftLife}`),
    "paperwork.everyDays.report": choose(5, "weekly"),
    "paperwork.minutes.recertification": choose(120, "review of the care plan"),
    "paperwork.everyDays.recertification": choose(22, "monthly; a month has 260/12 working days"),
    "paperwork.minutes.liaison": choose(45, "schools, doctors and families of a resident, each week"),

    "meetings.perWeek": choose(5, "staff hand over to each other every day"),
    "meetings.minutes": choose(30, "a handover"),
    "meetings.prepMinutes": choose(0, "a handover is not prepared"),

    "trust.completionDays": choose(65, "stays of a quarter and more"),
  },
};
