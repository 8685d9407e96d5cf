// The terms for who works in an agency, whom they serve, and what passes between them.
import type { Terms } from "./term.ts";

export const termsOfPeople: Terms = {
  "street-level bureaucrat": {
    meaning:
      "A public service worker who deals with citizens directly and has discretion over what they get. Caseworkers are the street-level bureaucrats of this model.",
    source: "Lipsky 2010, ch. 1",
  },
  worker: {
    meaning: "Anyone on the staff, of any role: lead, assistant, solo or supervisor.",
    parameters: ["staff.teams", "staff.leadsPerTeam", "staff.assistantsPerTeam", "staff.supervisors"],
  },
  caseworker: {
    meaning: "A worker with clients of her own: a lead in a team, or a solo.",
    parameters: ["staff.leadsPerTeam", "staff.caseloadCap", "wages.leadPerYear"],
    measures: ["engagementQuality", "contactShare"],
  },
  lead: {
    meaning: "The caseworker of a team who keeps the relationship with the client, and decides.",
    source: "teams of leads and assistants: Davis & Ybarra 2023",
    parameters: ["staff.leadsPerTeam", "wages.leadPerYear"],
  },
  assistant: {
    meaning: "The worker of a team who takes the bureaucratic work that leads give away.",
    source: "teams of leads and assistants: Davis & Ybarra 2023",
    mechanisms: ["handoffs"],
    parameters: ["staff.assistantsPerTeam", "split.assistantShare", "wages.assistantPerYear"],
    measures: ["handoffShare", "reworkShare"],
  },
  solo: {
    meaning:
      "A caseworker who works alone: keeps the relationship and does all of the paperwork. Teams without assistants are groups of solos.",
    parameters: ["staff.assistantsPerTeam"],
  },
  supervisor: {
    meaning:
      "The worker to whom others come for supervision, and who approves requests for provisions, reviews files, covers for who is away and looks for newcomers.",
    mechanisms: ["supervisors"],
    parameters: [
      "staff.supervisors",
      "supervision.perMonth",
      "provisions.approvalMinutes",
      "supervisors.reviewMinutes",
    ],
    measures: ["supervisionShare", "approvalDays", "exhaustionShareSupervisors"],
  },
  team: {
    meaning: "Leads and assistants who share a caseload, know each other's cases, and meet over them.",
    source: "Davis & Ybarra 2023",
    mechanisms: ["meetings", "relations", "handoffs"],
    parameters: ["staff.teams", "staff.leadsPerTeam", "staff.assistantsPerTeam"],
    measures: ["teamCohesion", "sharedKnowledge"],
  },
  client: {
    meaning:
      "A person or family in the programme, with needs in some of eight domains, most of them not known at first.",
    parameters: ["intake.places", "intake.clientsPerWeek", "needs.atStartShare"],
    measures: ["clientsCounted", "clientsFollowed"],
  },
  "demand follows supply": {
    meaning:
      "The more an agency can give, the more people come and ask for it, so scarcity does not end by itself.",
    source: "Lipsky 2010, ch. 3",
    parameters: ["demand.supplyElasticity", "demand.referencePlaces", "provisions.askFloorShare"],
    measures: ["waitDays", "budgetDenialShare"],
  },
  need: {
    meaning:
      "Something in a client's life that money or another agency could help with. It has a domain, a severity and a cost, and is hidden until the client tells of it.",
    mechanisms: ["disclosure"],
    parameters: ["needs.atStartShare", "needs.perDomainYear", "needs.cost.housing"],
    measures: ["needsDisclosedShare", "needsResolvedShare"],
  },
  caseload: {
    meaning: "The clients whom one lead or solo holds at a time.",
    source: "Lipsky 2010, ch. 3",
    parameters: ["staff.caseloadCap", "intake.places"],
    measures: ["waitDays", "demandRatio"],
  },
  backlog: {
    meaning: "Bureaucratic work that waits, in paid days of the people who will have to do it.",
    mechanisms: ["tasks", "timeBudget"],
    parameters: ["paperwork.burden", "day.overtimeCapMinutes"],
    measures: ["backlogDays", "demandRatio"],
  },
  contact: {
    meaning:
      "A meeting of a caseworker with a client, held or missed, that takes minutes and may build trust.",
    mechanisms: ["contact"],
    parameters: ["contact.minutes", "contact.intervalDays", "contact.order", "contact.floorMinutes"],
    measures: ["engagementDose", "contactShare", "rationedShare", "routinisedShare"],
  },
  "no-show": {
    meaning: "A contact to which the client does not come. It costs minutes, and the next attempt waits.",
    source: "Molfenter 2013",
    mechanisms: ["contact"],
    parameters: ["contact.noShowShare", "contact.noShowByTrust", "contact.rebookDays"],
    measures: ["travelShare"],
  },
  disclosure: {
    meaning: "A client's telling of a need. It takes trust and a contact that is worth something.",
    mechanisms: ["disclosure"],
    parameters: ["disclosure.perContact", "disclosure.presentingShare"],
    measures: ["needsDisclosedShare", "distributionVarietyAny"],
  },
  trust: {
    meaning: "How far a client counts on the caseworker and the programme, from 0 to 1.",
    mechanisms: ["trust"],
    parameters: ["trust.start", "trust.gain", "trust.overdueLoss", "trust.newFaceLoss"],
    measures: ["engagementAlliance", "dropoutShare"],
  },
  handoff: {
    meaning:
      "The passing of a task from a lead to an assistant: by a standing arrangement, or with a briefing on both sides, and with the chance that something goes wrong.",
    mechanisms: ["handoffs"],
    parameters: ["split.assistantShare", "handoff.briefingShare", "handoff.queueLimitDays"],
    measures: ["handoffShare", "disagreementsPerTeamMonth"],
  },
  rework: {
    meaning:
      "Work that a lead does again because a handed-over task came back, done wrong or done twice, or was lost.",
    mechanisms: ["handoffs"],
    parameters: ["handoff.lossShare", "handoff.reworkShare", "handoff.discoveryDays"],
    measures: ["reworkShare"],
  },
  delineation: {
    meaning:
      "The drawing of the line between the relationship and the bureaucratic work, and how far those who share it believe the same about who does what.",
    source: "Davis & Ybarra 2023",
    mechanisms: ["handoffs"],
    parameters: ["split.assistantShare", "split.clarityShare", "handoff.beliefSd", "handoff.pullShare"],
    measures: ["handoffShare", "reworkShare", "disagreementsPerTeamMonth"],
  },
  "case meeting": {
    meaning:
      "A meeting of a team over its cases. It costs the minutes of everyone in the room, preparation included, and may carry information and norms.",
    source: "Davis & Ybarra 2023",
    mechanisms: ["meetings"],
    parameters: [
      "meetings.perWeek",
      "meetings.minutes",
      "meetings.prepMinutes",
      "meetings.information",
      "meetings.emptyPerMonth",
    ],
    measures: ["meetingShare", "sharedKnowledge", "provisionsKnownShare"],
  },
  cohesion: {
    meaning:
      "How well the members of a team get on, from 0 to 1. Collegiality is the same for the solos of one supervisor.",
    mechanisms: ["relations"],
    parameters: ["relations.cohesionStart", "relations.recoveryPerDay", "relations.disputeShare"],
    measures: ["teamCohesion", "disagreementsSettledShare"],
  },
  "shared case knowledge": {
    meaning:
      "What those who meet know, on average, of each other's clients. Each knows of each client what she has seen herself and what was said of that client; days wear it out.",
    mechanisms: ["meetings", "relations"],
    parameters: ["meetings.toldShare", "contact.knowledgeGain", "contact.knowledgeHalfLifeDays"],
    measures: ["sharedKnowledge"],
  },
  burnout: {
    meaning: "Exhaustion from the work, which lowers presence and drives absence and leaving.",
    mechanisms: ["burnout"],
    measures: ["burnoutShare", "exhaustionShare", "turnoverPerYear"],
  },
  "job satisfaction": {
    meaning:
      "How the work feels, from 0 to 1: time for clients, role clarity, cohesion, autonomy and efficacy as the worker has lived through them.",
    mechanisms: ["burnout"],
    parameters: ["felt.perEvent", "felt.perDay", "turnover.bySatisfaction"],
    measures: ["jobSatisfaction", "roleClarity", "feltAutonomy"],
  },
  turnover: {
    meaning:
      "Workers who leave, and what follows: a vacant place, clients spread over colleagues or left uncovered, a newcomer in training, a mentor's minutes.",
    source: "Casey 2017; Edwards & Wildeman 2018",
    mechanisms: ["burnout"],
    parameters: ["turnover.calmPerYear", "turnover.vacancyDays", "turnover.onboardingDays"],
    measures: ["turnoverPerYear", "vacancyDays", "mentoringShare"],
  },
  newcomer: {
    meaning:
      "A worker who has taken a vacant place: trained before the first cases, with a mentor, and learning from what colleagues really do.",
    mechanisms: ["learning", "burnout"],
    parameters: ["turnover.onboardingDays", "turnover.mentorMinutes", "learning.perLesson"],
    measures: ["mentoringShare", "panelAccuracy"],
  },
  "learning community": {
    meaning: "Sessions of a unit, led by staff, on hard cases and on what is available for them.",
    source: "Davis & Ybarra 2023",
    mechanisms: ["learning"],
    parameters: ["learning.sessionsPerMonth", "learning.minutes"],
    measures: ["trainingShare", "provisionsKnownShare"],
  },
  crisis: {
    meaning: "A severe need that nobody served in time, and that now takes unplanned minutes.",
    mechanisms: ["crises"],
    measures: ["crisesPerClientYear", "crisisShare"],
  },
};
