// What the work does to those who do it: what is felt, exhaustion, leaving and coming, learning and support.
import type { ParameterEntry } from "../parameter-entry.ts";

const prototype = "prototype value; judgement";
const calibrated = "calibrated (C) in the child-welfare office, together with the other of demand and spread of recovery, towards 20 % burnt out and 50 % highly exhausted (meta-analysis, J Soc Serv Res 2024) and 20-40 % leaving a year (Casey 2017); sizes are judgement";

export const staffLifeParameters = {
  "felt.perEvent": { label: "Part of the way that one contact, item or decision moves what a worker feels the work is like", unit: "share of the gap", default: 0.04, from: 0, to: 1, grade: "J", source: "some 25 events; judgement" },
  "felt.perDay": { label: "Part of the way that one day moves felt workload and satisfaction", unit: "share of the gap", default: 0.02, from: 0, to: 1, grade: "J", source: "some ten weeks; judgement" },
  "felt.supportFade": { label: "Part of the support felt from supervision that a day wears off", unit: "per working day", default: 0.03, from: 0, to: 1, grade: "J", source: "judgement" },
  "supervision.supportMinutes": { label: "Length from which a supervision session gives its whole support", unit: "minutes", default: 60, from: 1, to: 240, grade: "J", source: "an hour; judgement" },
  "supervision.supportGain": { label: "Part of what is missing to full felt support that such a session gives", unit: "share of the gap", default: 0.15, from: 0, to: 1, grade: "J", source: "supervision and exhaustion, r 0.3-0.4 (Mor Barak 2009); size is judgement" },

  "burnout.speed": { label: "How fast a day's demand and recovery move exhaustion", unit: "per working day", default: 0.012, from: 0, to: 0.2, grade: "J", source: prototype },
  "burnout.demand": { label: "Demand of an ordinary working day", unit: "demand", default: 0.94, from: 0, to: 3, grade: "J", source: `prototype 0.66 in another loop; ${calibrated}` },
  "burnout.perOvertimeHour": { label: "Demand added by an hour of overtime", unit: "demand per hour", default: 0.35, from: 0, to: 3, grade: "J", source: prototype },
  "burnout.overdueWeight": { label: "Demand added by a full load of overdue work", unit: "demand", default: 0.3, from: 0, to: 3, grade: "J", source: prototype },
  "burnout.overdueMinutes": { label: "Overdue work that is a full load: more weighs no more", unit: "minutes", default: 900, from: 1, to: 10000, grade: "J", source: "two days of work; prototype value without the limit, judgement" },
  "burnout.perCrisis": { label: "Demand added by a crisis handled", unit: "demand", default: 0.25, from: 0, to: 3, grade: "J", source: prototype },
  "burnout.perConflict": { label: "Demand added by a disagreement", unit: "demand", default: 0.35, from: 0, to: 3, grade: "J", source: prototype },
  "burnout.perInterruption": { label: "Demand added by an interruption (a meeting, a session, a training), beyond its minutes", unit: "demand", default: 0.1, from: 0, to: 3, grade: "J", source: "more meetings, more fatigue within a worker (Luong & Rogelberg 2005); size is judgement and can be 0" },
  "burnout.recovery": { label: "Recovery of any day", unit: "recovery", default: 0.62, from: 0, to: 3, grade: "J", source: prototype },
  "burnout.perCohesion": { label: "Recovery added where cohesion is full", unit: "recovery", default: 0.2, from: 0, to: 3, grade: "J", source: prototype },
  "burnout.perEfficacy": { label: "Recovery added where felt efficacy is full", unit: "recovery", default: 0.3, from: 0, to: 3, grade: "J", source: prototype },
  "burnout.perSupport": { label: "Recovery added where felt support by supervision is full", unit: "recovery", default: 0.15, from: 0, to: 3, grade: "J", source: "support lowers exhaustion less than demands raise it (Lee & Ashforth 1996); size is judgement" },
  "burnout.start": { label: "Mean exhaustion of the workers employed on the first day", unit: "0-1", default: 0.48, from: 0, to: 1, grade: "J", source: "near where usual service settles; judgement" },
  "burnout.startSd": { label: "Spread of exhaustion between persons when they come", unit: "0-1", default: 0.08, from: 0, to: 0.5, grade: "J", source: "judgement" },
  "burnout.susceptibilitySd": { label: "Spread between persons of what the same demand does to them", unit: "share of demand", default: 0.08, from: 0, to: 0.5, grade: "J", source: "workers differ in load more than in susceptibility; size is judgement" },
  "burnout.recoverySd": { label: "Spread between persons of how far life outside work restores them", unit: "share of recovery", default: 0.4, from: 0, to: 1, grade: "J", source: calibrated },
  "burnout.restLevel": { label: "Exhaustion of a rested person: a newcomer's, and below which no absence is added", unit: "0-1", default: 0.3, from: 0, to: 1, grade: "J", source: "judgement" },
  "burnout.burntAbove": { label: "Exhaustion above which a worker counts as burnt out", unit: "0-1", default: 0.6, from: 0, to: 1, grade: "J", source: prototype },
  "burnout.exhaustedAbove": { label: "Exhaustion above which a worker counts as highly exhausted", unit: "0-1", default: 0.48, from: 0, to: 1, grade: "J", source: prototype },
  "burnout.presenceLoss": { label: "Part of presence in a contact that full exhaustion takes", unit: "share", default: 0.4, from: 0, to: 1, grade: "J", source: "prototype 0.6 of another form of trust; here trust moves to the quality of contacts, and 0.6 would bring it below the sane range of 0.44-0.66; judgement" },
  "burnout.absenceAdded": { label: "Factor that full exhaustion, measured above the rest level, adds to the rate of absences", unit: "factor per unit of exhaustion", default: 1.5, from: 0, to: 10, grade: "J", source: "absence, not refusal of overtime, is how exhaustion cuts hours; size is judgement" },

  "turnover.calmPerYear": { label: "Hazard of leaving of a worker who is not burnt out", unit: "per year", default: 0.15, from: 0, to: 1, grade: "L", source: "10-20 % a year (Edwards & Wildeman 2018)" },
  "turnover.burntPerYear": { label: "Hazard of leaving of a worker who is burnt out", unit: "per year", default: 0.45, from: 0, to: 2, grade: "J", source: "judgement, 0.35-0.60 plausible" },
  "turnover.width": { label: "How gradually the hazard passes from one to the other around the burnout mark", unit: "0-1", default: 0.05, from: 0.001, to: 0.5, grade: "J", source: "judgement" },
  "turnover.earlyFactor": { label: "Factor on the hazard in the first days of tenure", unit: "factor", default: 1.5, from: 0, to: 5, grade: "L", source: "1.2-2 in the first 24 months (Casey 2017; Edwards & Wildeman 2018)" },
  "turnover.earlyDays": { label: "Tenure up to which that factor holds", unit: "working days", default: 520, from: 0, to: 2600, integer: true, grade: "L", source: "24 months (Casey 2017)" },
  "turnover.bySatisfaction": { label: "Part by which dissatisfaction raises the hazard, from middling satisfaction to none twice over", unit: "share per unit of satisfaction", default: 1, from: 0, to: 5, grade: "J", source: "low satisfaction raises leaving; size is judgement" },
  "turnover.withoutCohesion": { label: "Factor on the hazard where there is no cohesion", unit: "factor", default: 1.2, from: 0, to: 5, grade: "J", source: prototype },
  "turnover.savedByCohesion": { label: "What full cohesion takes off that factor", unit: "factor", default: 0.4, from: 0, to: 5, grade: "J", source: prototype },
  "turnover.vacancyDays": { label: "Days that a place stays vacant", unit: "working days", default: 50, from: 0, to: 520, integer: true, grade: "J", lever: true, source: "10 weeks, 4-26 plausible; judgement" },
  "turnover.onboardingDays": { label: "Days of training before a newcomer's first cases", unit: "working days", default: 50, from: 0, to: 260, integer: true, grade: "L", lever: true, source: "10 weeks of training before first cases, 8-13 (FSPSF 2018)" },
  "turnover.mentorMinutes": { label: "A mentor's and a newcomer's time together on a day", unit: "minutes per day", default: 25, from: 0, to: 240, grade: "J", lever: true, source: prototype },
  "turnover.mentorDays": { label: "Days from the first one on which a newcomer has a mentor", unit: "working days", default: 120, from: 0, to: 520, integer: true, grade: "J", lever: true, source: prototype },
  "turnover.leaverCostShare": { label: "Cost of a leaver: advertising, choosing, lost work that no minute shows", unit: "share of a year's salary", default: 0.5, from: 0, to: 3, grade: "B", source: "0.3-2 of a salary in the turnover literature" },
} as const satisfies Record<string, ParameterEntry>;
