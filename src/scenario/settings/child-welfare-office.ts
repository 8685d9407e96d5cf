// A child-welfare office: caseworkers alone, 40 cases each, an hour's visit a month and much to write down.

import { choose, type Setting } from "./setting.ts";

const paperworkBand =
  "sized so that paperwork takes 35-50 % of a caseworker's paid time, as in time studies of child welfare (ICF/WRMA 2014; Northwoods 2014)";

export const childWelfareOffice: Setting = {
  name: "child-welfare-office",
  says:
    "A public child-welfare office: eight caseworkers alone with about 40 cases each, two supervisors, an hour's visit a month, little " +
    "money for provisions. It is the usual service of the time studies, in which contact is a minority of the day and paperwork " +
    "its largest block, and the office in which overload, turnover and coping are read.",
  values: {
    "staff.teams": choose(8, "two units of four caseworkers"),
    "staff.leadsPerTeam": choose(1, "caseworkers work alone"),
    "staff.assistantsPerTeam": choose(0, "caseworkers work alone"),
    "staff.caseloadCap": choose(46, "40 cases and 15 % more while others are away"),
    "intake.places": {
      value: 320,
      grade: "D",
      source: "eight caseworkers x 40 cases, the usual child-welfare caseload (Edwards & Wildeman 2018)",
    },
    "intake.initialClients": choose(320, "a full office"),
    "intake.clientsPerCaseworker": {
      value: 40,
      grade: "L",
      source: "the usual child-welfare caseload (Edwards & Wildeman 2018)",
    },
    "intake.clientsPerWeek": choose(8.5, "a little more than leave, so that a short waiting list stays"),
    "demand.referencePlaces": choose(320, "its own places"),

    "contact.intervalDays": choose(22, "a visit a month; a month has 260/12 working days"),
    "contact.intakeContacts": choose(3, "an assessment takes a few visits, not a programme's six"),
    "contact.travelMinutes": choose(25, "visits at home; travel is 8-12 % of work time in time studies"),

    "paperwork.burden": choose(
      1.15,
      "sized once on contact, paperwork, overtime, leaving and exhaustion of child-welfare staff (docs/changes-to-the-model.md)",
    ),
    "paperwork.minutes.intake": choose(150, paperworkBand),
    "paperwork.minutes.note": choose(30, paperworkBand),
    "paperwork.minutes.report": choose(26, paperworkBand),
    "paperwork.minutes.recertification": choose(80, `case review each quarter; ${paperworkBand}`),
    "paperwork.minutes.liaison": choose(25, "courts, schools and doctors, about a tenth of work time"),
    "paperwork.everyDays.liaison": choose(22, "one round a month for each case"),

    "provisions.perClientYear": choose(200, "what is called scarce in an anti-poverty programme"),
  },
};
