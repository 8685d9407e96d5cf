// The words of money, of staff and of whom they serve, as screens and reports use them.
import type { Terms } from "./term.ts";

/** What plans cost, and whom they have. */
export const termsOfMoney: Terms = {
  "same money": {
    meaning:
      "Plans whose staff and provisions cost the same in a year, within 2 %. A file's budget says what that is; those under exempt may cost something else.",
    measures: ["costPerClientMonth"],
  },
  "as many people": {
    meaning:
      "Said of two plans with the same number of leads, assistants, solos and supervisors. Against a plan with other people, part of a difference may come from more hands alone.",
    parameters: ["staff.teams", "staff.leadsPerTeam", "staff.assistantsPerTeam"],
  },
  budget: {
    meaning: "In a scenario: the yearly money for staff and provisions for which its plans compete.",
    parameters: ["provisions.perClientYear", "wages.onCostShare"],
  },
  exempt: { meaning: "In a scenario's budget: the plans that may cost something else." },
  payroll: {
    meaning: "Salaries of all places of a plan, before on-costs.",
    parameters: ["wages.leadPerYear", "wages.assistantPerYear", "wages.supervisorPerYear"],
  },
  "on-costs": {
    meaning: "What an employer pays on top of salaries, as a share of them.",
    parameters: ["wages.onCostShare"],
  },
  budgeted: {
    meaning:
      "Of provisions: the year's pot, fixed beforehand, whatever becomes of it. Of staff: salaries and on-costs of every place, vacant or not. money.csv has both, item by item.",
    parameters: ["provisions.perClientYear", "intake.places"],
    measures: ["provisionsSpentShare"],
  },
  promised: {
    meaning:
      "Of provisions: granted to clients. In the table of money it is what was spent and, about, what was granted but could not be paid in time, each broken promise at the mean of what was paid; grants that lapsed with the client's leaving are not in it. money.csv has it beside what was spent.",
    measures: ["brokenPromisesPerClientYear"],
  },
  spent: { meaning: "Of provisions: paid to clients.", measures: ["provisionsSpentShare"] },
  unspent: {
    meaning:
      "Of the pot for provisions: budgeted, but nobody got it, mostly because nobody had the time to find out who needs it.",
    measures: ["provisionsSpentShare"],
  },
  cost: {
    meaning:
      "What staff and provisions come to: in a year as budgeted, and for each active client and month as it came out, leavers included and wages of vacant places left out.",
    measures: ["costPerClientMonth", "costPerResolvedNeed"],
  },
  heads: { meaning: "People employed under a plan, supervisors included." },
  served: {
    meaning:
      "Of clients: in the programme on a mean day of the year, or enrolled in it. Who only waits is not served.",
    measures: ["clientsServedPerYear", "clientsAtEnd"],
    parameters: ["intake.places"],
  },
  idle: {
    meaning:
      "Of workers: present, within the contract, and without any work that is due. Waiting clients may still wait, where all places are taken.",
    mechanisms: ["timeBudget"],
    measures: ["idleShare", "idleShareLeads", "idleShareAssistants", "idleShareSupervisors"],
  },
  load: {
    meaning:
      "How much work comes in, beside the minutes that are paid for: above 1 some of it is put off or left.",
    measures: ["demandRatio"],
  },
  "client-month": {
    meaning: "One active client for a twelfth of a year: what costs and contacts are told by.",
    measures: ["costPerClientMonth", "contactsPerClientMonth"],
  },
  "burnt out": {
    meaning: "Exhausted above the burnout mark.",
    mechanisms: ["burnout"],
    parameters: ["burnout.burntAbove"],
    measures: ["burnoutShare"],
  },
  overtime: {
    meaning: "Minutes worked past the contract minutes of a day, up to a cap.",
    mechanisms: ["timeBudget"],
    parameters: ["day.overtimeCapMinutes"],
    measures: ["overtimeRatio"],
  },
  strain: {
    meaning:
      "How short of time a caseworker's day is, from 0 (all that is due fits in) towards 1; what coping follows from.",
    mechanisms: ["coping", "timeBudget"],
    measures: ["demandRatio"],
  },
};
