// The one table of what is noted week by week, over the whole run: label, unit, definition.

interface WeekSeriesEntry {
  readonly label: string;
  readonly unit: string;
  readonly definition: string;
}

export const weekSeriesTable = {
  activeClients: {
    label: "Active clients",
    unit: "clients",
    definition: "Clients in the programme in the evening, mean over the week's days.",
  },
  waitingClients: {
    label: "Waiting clients",
    unit: "clients",
    definition: "Clients on the waiting list in the evening, mean over the week's days.",
  },
  backlogDays: {
    label: "Backlog",
    unit: "working days",
    definition:
      "Minutes of bureaucratic work waiting in the evening / minutes of a paid day, mean over caseworkers, assistants and the week's days.",
  },
  contactMinutes: {
    label: "Contact per active client",
    unit: "minutes per client and week",
    definition:
      "Minutes of caseworkers and assistants in contact / active clients; a last week of fewer days counts as a whole one at its pace.",
  },
  trust: {
    label: "Trust",
    unit: "0-1",
    definition:
      "Trust of active clients in the evening, mean over clients and the week's days; undefined without any.",
  },
  strain: {
    label: "Strain",
    unit: "0-1",
    definition:
      "Strain of the caseworkers present, mean over caseworkers and the week's days; undefined when none is there.",
  },
  cohesion: {
    label: "Team cohesion",
    unit: "0-1",
    definition: "Mean over teams and the week's days; undefined without teams.",
  },
  sharedKnowledge: {
    label: "Shared case knowledge",
    unit: "0-1",
    definition: "Mean over the groups that hold case meetings and the week's days; undefined without any.",
  },
  dollarsSpent: {
    label: "Spent on provisions",
    unit: "dollars per week",
    definition: "Dollars paid for provisions; a last week of fewer days counts as a whole one at its pace.",
  },
  burnout: {
    label: "Burnt out",
    unit: "share, 0-1",
    definition:
      "Caseworkers and assistants in post whose exhaustion is above the burnout mark, mean over the week's days; undefined when nobody is in post.",
  },
} as const satisfies Record<string, WeekSeriesEntry>;

export type WeekSeriesName = keyof typeof weekSeriesTable;

export const weekSeriesNames = Object.keys(weekSeriesTable) as WeekSeriesName[];

export { daysPerWeek } from "./units.ts";

/** The table's line for a name, without its literal types. */
export function weekSeriesEntry(name: WeekSeriesName): WeekSeriesEntry {
  return weekSeriesTable[name];
}
