// What the reader says of sweeps, measures, budgets and uncertain inputs.

import { type Case, swept } from "./sample.ts";

const perWeek = "write a number from 0 to 40 (per week)";

export const faultyDesigns: readonly Case[] = [
  [
    "a swept seed",
    "sweep: { seed: [a, b] }",
    "seed is the same for the whole study; it belongs at the top of the file.",
  ],
  [
    "a sweep of nothing",
    "sweep: { meetings.perWeek: [] }",
    "sweep.meetings.perWeek must be a list of values, such as [0, 1, 2], or { from: 0, to: 2, step: 1 }.",
  ],
  [
    "a point twice",
    "sweep: { meetings.perWeek: [0, 1, 1] }",
    "sweep.meetings.perWeek: 1 is here twice; list each value once, numbers in rising order.",
  ],
  [
    "a falling sweep",
    "sweep: { meetings.perWeek: [0, 2, 1] }",
    "sweep.meetings.perWeek: 1 comes after 2; list each value once, numbers in rising order.",
  ],
  [
    "steps past the end",
    "sweep: { meetings.perWeek: { from: 0, to: 1, step: 0.3 } }",
    "sweep.meetings.perWeek: From 0 by 0.3 no step meets 1.",
  ],
  [
    "steps that fall",
    "sweep: { meetings.perWeek: { from: 2, to: 1, step: 0.5 } }",
    "sweep.meetings.perWeek: The range goes from 2 to 1; it must rise.",
  ],
  [
    "no step",
    "sweep: { meetings.perWeek: { from: 0, to: 1, step: 0 } }",
    "sweep.meetings.perWeek: The step is 0; write a number above 0.",
  ],
  [
    "a step missing",
    "sweep: { meetings.perWeek: { from: 0, to: 1 } }",
    "sweep.meetings.perWeek.step is missing.",
  ],
  [
    "steps out of range",
    "sweep: { meetings.perWeek: { from: 0, to: 50, step: 10 } }",
    `meetings.perWeek is 50; ${perWeek}.`,
  ],
  [
    "tiny steps",
    "sweep: { meetings.perWeek: { from: 0, to: 1, step: 0.0000001 } }",
    "sweep.meetings.perWeek: From 0 to 1 by 1e-7 there are 10,000,001 points; at most 1,000,000 can be run.",
  ],
  [
    "too many cells",
    "sweep: { meetings.perWeek: { from: 0, to: 30, step: 0.01 }, meetings.minutes: { from: 0, to: 200, step: 1 } }",
    "2 plans at 603,201 points make 1,206,402 cells; at most 1,000,000 can be run. Sweep fewer values.",
  ],
  [
    "nothing matters",
    "measures: { engagementQuality: { matters: 0 } }",
    "measures.engagementQuality.matters is 0; write a number above 0 and below 1 (unit: index, 0-1).",
  ],
  [
    "a boundless size",
    "measures: { engagementQuality: { matters: .inf } }",
    "measures.engagementQuality.matters: .inf is not a finite number; write a number above 0 and below 1 (unit: index, 0-1).",
  ],
  [
    "a budget in words",
    "budget: { perYear: lots }",
    "budget.perYear: 'lots' is text; write a number of dollars above 0.",
  ],
  ["a budget without money", "budget: { exempt: [few] }", "budget.perYear is missing."],
  [
    "an unknown exemption",
    "budget: { perYear: 1000000, exempt: [fw] }",
    "budget.exempt[0]: fw is not a plan of this scenario. Did you mean few?",
  ],
  [
    "exempt without a list",
    "budget: { perYear: 1000000, exempt: few }",
    "budget.exempt must be a list of plans, such as [few].",
  ],
  [
    "one plan off the budget",
    "budget: { perYear: 630200 }",
    "many costs 985,200 dollars a year; the budget is 630,200. That is 56.3 % above it, and 2 % is allowed. Change the plan, or list it under budget.exempt.",
  ],
  [
    "a range upside down",
    "uncertain: { disclosure.perContact: { from: 0.1, to: 0.05, source: a guess } }",
    "disclosure.perContact goes from 0.1 to 0.05; an uncertain input needs a range that rises.",
  ],
  [
    "a range from nowhere",
    "uncertain: { disclosure.perContact: { from: 0.1, to: 0.2 } }",
    "uncertain.disclosure.perContact.source is missing.",
  ],
  [
    "an uncertain choice",
    "uncertain: { contact.order: { from: 0, to: 1, source: a guess } }",
    "contact.order is a choice, not a number: instead of from and to write among, a list of two or more of its values.",
  ],
  [
    "an uncertain list",
    "uncertain: { provisions.domains: { among: [food], source: a guess } }",
    "provisions.domains is neither a number nor a choice, and cannot be uncertain.",
  ],
  [
    "an uncertain choice of one value",
    "uncertain: { contact.order: { among: [creaming], source: a guess } }",
    "uncertain.contact.order.among must be a list of two or more values of contact.order, each once, such as [on, off].",
  ],
  [
    "a plan below the budget",
    "budget: { perYear: 659000, exempt: [many] }",
    "few costs 630,200 dollars a year; the budget is 659,000. That is 4.4 % below it, and 2 % is allowed. It keeps to the budget with provisions.perClientYear: 1000 (now 800). Change the plan, or list it under budget.exempt.",
  ],
  [
    "an uncertain lever of a plan",
    "uncertain: { staff.teams: { from: 1, to: 2, source: a guess } }",
    "staff.teams is uncertain, and plan few sets it. It cannot be both.",
  ],
  [
    "a second wave before the first",
    "parameters: { survey.firstDay: 100, survey.secondDay: 40 }",
    "survey.firstDay is 100 and survey.secondDay 40; the second wave must come after the first.",
  ],
  [
    "both waves on one day",
    "parameters: { survey.firstDay: 325 }",
    "survey.firstDay is 325 and survey.secondDay 325; the second wave must come after the first.",
  ],
  [
    "waves that a sweep turns round",
    "sweep: { survey.firstDay: [10, 400] }",
    "survey.firstDay is 400 and survey.secondDay 325; the second wave must come after the first.",
  ],
  [
    "an observed thing that is not counted",
    "observed: { contactShares: { value: 0.2, within: 0.03 } }",
    "contactShares is not a measure. Did you mean contactShare?",
  ],
  [
    "an observed share above 1",
    "observed: { contactShare: { value: 20, within: 0.03 } }",
    "observed.contactShare.value is 20; write a number from 0 to 1 (unit: share of minutes worked). If you mean 20 %, write 0.2.",
  ],
  [
    "observed days below 0",
    "observed: { waitDays: { from: -2, to: 5 } }",
    "observed.waitDays.from is -2; write a number 0 or more (unit: working days).",
  ],
  [
    "an observed gap that no two shares have",
    "observed: { fundedPerNeedGap: { from: -1.5, to: 0 } }",
    "observed.fundedPerNeedGap.from is -1.5; write a number from -1 to 1 (unit: share of need).",
  ],
  [
    "an observed value that no model could meet",
    "observed: { contactShare: { value: 0.2, within: 0 } }",
    "observed.contactShare.within is 0; write a number above 0 and below 1 (unit: share of minutes worked).",
  ],
  [
    "an observed value without a tolerance",
    "observed: { contactShare: { value: 0.2 } }",
    "observed.contactShare needs a value and within, how far off a model may be, or from and to.",
  ],
  [
    "an observed range upside down",
    "observed: { contactShare: { from: 0.3, to: 0.2 } }",
    "contactShare goes from 0.3 to 0.2; what was observed needs a range that rises.",
  ],
  [
    "uncertain and swept",
    `${swept}uncertain: { meetings.perWeek: { from: 1, to: 2, source: a guess } }`,
    "meetings.perWeek is uncertain and swept. It cannot be both.",
  ],
];
