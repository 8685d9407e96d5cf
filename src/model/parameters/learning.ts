// How workers learn, and what an agency can do for it: learning community, training, team building, leadership training.
import type { ParameterEntry } from "../parameter-entry.ts";

const recommended = "a practical point of the field study (Davis & Ybarra 2023); 0, none unless a scenario asks, is a guess";

export const learningParameters = {
  "learning.perLesson": { label: "Part of a worker's inexperience that a decision takes away where colleagues all answer alike", unit: "share", default: 0.03, from: 0, to: 0.5, grade: "J", source: "guess: 52 weeks to proficiency where practice is codified, 104 where it is not" },
  "learning.leanPull": { label: "How far such a decision draws private bias and threshold, each, toward what colleagues do, when own answer and theirs are opposite", unit: "merit units", default: 0.03, from: 0, to: 1, grade: "J", source: "direction from Oberfield 2014; size is a guess" },
  "learning.firstDecisions": { label: "Decisions of a unit on a group of like cases before which there is nothing to learn from", unit: "decisions", default: 3, from: 1, to: 50, integer: true, grade: "J", source: "guess" },
  "learning.rememberedDecisions": { label: "Decisions over which a unit's practice is remembered", unit: "decisions", default: 20, from: 1, to: 500, integer: true, grade: "J", source: "guess" },
  "learning.overheardShare": { label: "Chance that a colleague's grant teaches a worker of the unit that the provision exists", unit: "share", default: 0.02, from: 0, to: 1, grade: "J", source: "guess: one in fifty" },
  "learning.perMentorDay": { label: "Part of a newcomer's inexperience that a day with a fully experienced mentor takes away", unit: "share", default: 0.003, from: 0, to: 0.1, grade: "J", source: "guess: a third of it in 120 days" },
  "learning.sessionsPerMonth": { label: "Sessions of the learning community of each unit, led by staff", unit: "sessions per month", default: 0, from: 0, to: 10, grade: "J", lever: true, source: recommended },
  "learning.minutes": { label: "Length of such a session", unit: "minutes", default: 90, from: 0, to: 240, grade: "J", lever: true, source: "guess" },
  "learning.minutesPerCase": { label: "Minutes in which such a session works through one hard case and the provisions for it", unit: "minutes", default: 30, from: 5, to: 240, grade: "J", source: "guess" },
  "learning.passedOnShare": { label: "Chance that a session's case, or the news of a staff meeting, teaches who is there a provision that another knows", unit: "share", default: 0.5, from: 0, to: 1, grade: "J", source: "guess: every other time, since it is chosen to be told, a case meeting's tip is not" },
  "learning.monthsPerCase": { label: "Practice that such a case gives", unit: "months", default: 0.02, from: 0, to: 1, grade: "J", source: "guess: half a day" },

  "training.monthsPerDay": { label: "Practice that a training day gives", unit: "months", default: 0.15, from: 0, to: 2, grade: "J", source: "guess: some three working days" },

  "teamBuilding.perYear": { label: "Days or half-days of team building of each team, or unit of solos", unit: "per year", default: 0, from: 0, to: 52, grade: "J", lever: true, source: recommended },
  "teamBuilding.minutes": { label: "Length of a team-building event", unit: "minutes", default: 240, from: 0, to: 450, grade: "J", lever: true, source: "guess: half a day" },
  "teamBuilding.gainPerHour": { label: "Part of what is missing to full cohesion that an hour of it brings; each further hour brings as much of the rest", unit: "share of the gap", default: 0.07, from: 0, to: 0.5, grade: "J", source: "direction from Davis & Ybarra 2023; guess: a quarter in half a day" },

  "leadershipTraining.daysPerYear": { label: "Training days in management and peer leadership of each lead and supervisor", unit: "days per year", default: 0, from: 0, to: 30, grade: "J", lever: true, source: recommended },
  "leadershipTraining.gain": { label: "Part of what is missing to full peer-leadership skill that a day brings", unit: "share of the gap", default: 0.25, from: 0, to: 1, grade: "J", source: "guess" },
  "leadershipTraining.fade": { label: "Part of the trained skill that is lost in a day", unit: "per working day", default: 0.003, from: 0, to: 0.1, grade: "J", source: "guess: half in a year" },
  "leadershipTraining.facilitation": { label: "Part of what is missing to perfect facilitation that full skill makes up", unit: "share of the gap", default: 0.6, from: 0, to: 1, grade: "J", source: "guess" },
  "leadershipTraining.briefingSaved": { label: "Part of a briefing that full skill of the lead saves", unit: "share", default: 0.3, from: 0, to: 1, grade: "J", source: "guess" },
} as const satisfies Record<string, ParameterEntry>;
