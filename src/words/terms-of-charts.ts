// The words that stand in charts and beside them.
import type { Terms } from "./term.ts";

export const termsOfCharts: Terms = {
  "band of chance": {
    meaning: "The shaded strip about a line: the range from chance at each point.",
  },
  zone: {
    meaning:
      "The shaded strip about 0 in a chart of differences: smaller than what matters, so about the same.",
  },
  "Lorenz curve": {
    meaning:
      "How much of all dollars goes to the part of clients who get least: a straight line if all get alike, the lower the less alike.",
    measures: ["distributionGini"],
  },
  "handoffs and rework": {
    meaning: "Minutes of briefings over items that are passed on, and of items that are done again.",
    mechanisms: ["handoffs"],
    measures: ["handoffShare", "reworkShare"],
  },
  "travel, liaison and telephone": {
    meaning:
      "Minutes on the way to clients, in talk with other agencies for them, and on the telephone about what is late.",
    measures: ["travelShare", "liaisonShare", "telephoneShare"],
  },
  "meetings and coordination": {
    meaning: "Minutes of case meetings, staff meetings and alignment outside them.",
    mechanisms: ["meetings"],
    measures: ["meetingShare", "staffMeetingShare", "coordinationShare"],
  },
  "supervision, training, mentoring": {
    meaning: "Minutes with a supervisor, in training, and of newcomers with their mentors.",
    measures: ["supervisionShare", "trainingShare", "mentoringShare"],
  },
  crises: {
    meaning: "Minutes of unplanned work on clients' crises.",
    mechanisms: ["crises"],
    measures: ["crisisShare"],
  },
  "other work": { meaning: "Minutes of work that none of the other groups of a chart holds." },
  absence: { meaning: "Paid minutes on which a worker is away.", measures: ["absenceShare"] },
  "minutes beyond the contract": {
    meaning: "Overtime, drawn past the line that marks the minutes of the contract.",
    measures: ["overtimeRatio"],
  },
};
