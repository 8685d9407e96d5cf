// What colleagues do with and to each other: case meetings and relations.
import type { ParameterEntry } from "../parameter-entry.ts";

export const teamParameters = {
  "meetings.perWeek": { label: "Case meetings of each team", unit: "per week", default: 1.5, from: 0, to: 40, grade: "D", lever: true, source: "about 3 hours a week for meetings and supervision (Liquid 2012); how they divide is a guess" },
  "meetings.minutes": { label: "Length of a case meeting", unit: "minutes", default: 60, from: 0, to: 240, grade: "J", lever: true, source: "guess: an hour" },
  "meetings.prepMinutes": { label: "Preparation of each member for a case meeting", unit: "minutes", default: 10, from: 0, to: 120, grade: "J", lever: true, source: "guess: the time to look into a few files" },
  "meetings.attendanceShare": { label: "Part of the members present who attend", unit: "share", default: 0.95, from: 0, to: 1, grade: "J", lever: true, source: "guess: one in twenty has something that cannot wait" },
  "meetings.facilitationShare": { label: "How well meetings and disagreements are facilitated", unit: "share", default: 0.5, from: 0, to: 1, grade: "J", lever: true, source: "guess: the middle" },
  "meetings.facilitationMinutes": { label: "Further preparation of who leads a case meeting that is perfectly facilitated", unit: "minutes", default: 20, from: 0, to: 120, grade: "J", source: "guess: an agenda and a record" },
  "meetings.information": { label: "Whether case meetings carry information", unit: "choice", default: "on", choices: ["on", "off"], grade: "J", lever: true, source: "a control for the meeting's time alone" },
  "meetings.group": { label: "Who meets: the team, solo caseworkers in groups of meetings.peersSize, or all caseworkers and assistants of one supervisor", unit: "choice", default: "team", choices: ["team", "peers", "unit"], grade: "J", lever: true, source: "a scenario's choice" },
  "meetings.peersSize": { label: "Solo caseworkers in a group of peers that meets", unit: "workers", default: 3, from: 2, to: 50, integer: true, grade: "J", lever: true, source: "guess: the size of a team of two leads and an assistant" },
  "meetings.emptyPerMonth": { label: "Meetings of each team without content, beside its case meetings", unit: "per month", default: 0, from: 0, to: 80, grade: "J", lever: true, source: "a control: the minutes and the interruption of a meeting, and nothing else" },
  "meetings.minutesPerCase": { label: "Minutes in which a meeting of middling facilitation discusses one case (0: all cases, in no time)", unit: "minutes", default: 10, from: 0, to: 120, grade: "J", lever: true, source: "guess: six cases an hour" },
  "meetings.toldShare": { label: "How far who is there comes to know of a client what is said of her, in a meeting, in the corridor or in a briefing", unit: "share of the gap", default: 0.5, from: 0, to: 1, grade: "J", source: "guess: half of what is heard once is kept" },
  "meetings.normPull": { label: "Part of the way from the own threshold to the team's mean that a meeting moves a member", unit: "share of the gap", default: 0.12, from: 0, to: 1, grade: "J", source: "guess: most of the way in some twenty meetings" },
  "meetings.tipShare": { label: "Chance that a provision which only a colleague knows is passed on while a case is discussed", unit: "share", default: 0.1, from: 0, to: 1, grade: "J", source: "guess: now and then" },

  "staffMeetings.perMonth": { label: "Staff meetings of each unit with its supervisor", unit: "per month", default: 4.3333, from: 0, to: 22, grade: "J", lever: true, source: "guess: weekly, 52 a year; time studies find 12 % of ordinary caseworkers' time in meetings of all kinds (Liquid 2012)" },
  "staffMeetings.minutes": { label: "Length of a staff meeting", unit: "minutes", default: 60, from: 30, to: 120, grade: "J", lever: true, source: "guess: part of the 12 % that meetings of all kinds take (Liquid 2012)" },

  "relations.cohesionStart": { label: "Cohesion to which a team, or a unit of solos, returns when nothing happens", unit: "0-1", default: 0.7, from: 0, to: 1, grade: "J", source: "guess: nearer to full than to half" },
  "relations.recoveryPerDay": { label: "Part of the way back that a day heals", unit: "per working day", default: 0.006, from: 0, to: 0.5, grade: "J", source: "guess: half in some five months" },
  "relations.disputeShare": { label: "Chance that a different judgement or a lost item becomes a disagreement", unit: "share", default: 0.25, from: 0, to: 1, grade: "J", source: "guess: most differences are let pass" },
  "relations.disputeMinutes": { label: "Minutes that a disagreement costs each of the two", unit: "minutes", default: 12, from: 0, to: 240, grade: "J", source: "guess" },
  "relations.cohesionLoss": { label: "Cohesion lost by a disagreement that is not settled", unit: "0-1", default: 0.025, from: 0, to: 1, grade: "J", source: "guess: forty in a short time leave nothing" },
  "relations.settledShare": { label: "Chance that perfect facilitation settles a disagreement", unit: "share", default: 0.8, from: 0, to: 1, grade: "J", source: "guess: some are about more than the case" },
  "relations.coordinationMinutes": { label: "Talk of each pair of members on a day, where shared knowledge is middling", unit: "minutes per member and colleague", default: 8, from: 0, to: 60, grade: "J", source: "guess: a few short exchanges a day" },
  "relations.coordinationSavedByKnowledge": { label: "How much of that talk shared case knowledge removes, from nil to full", unit: "factor", default: 1.5, from: 0, to: 2, grade: "J", source: "guess: most of it" },
} as const satisfies Record<string, ParameterEntry>;
