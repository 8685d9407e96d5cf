// The words that screens say of results: of a table's cells, of chance, of money, of samples and worlds, of what a claim rests on.
import type { Terms } from "./term.ts";

/** How a plan compares, and how sure that is. */
const ofComparing: Terms = {
  same: {
    meaning:
      "In a table: the whole range of the plan's difference from the baseline is smaller than what matters. In a sentence: about the same.",
  },
  "about the same": {
    meaning:
      "The whole range of a difference is smaller than what matters. The difference may still not be zero.",
  },
  worse: {
    meaning:
      "In a table, WORSE: the range of the plan's difference from the baseline lies wholly on the measure's worse side of 0, and is not all smaller than what matters.",
  },
  more: {
    meaning:
      "In a table, for a measure of which neither direction is better: the range of the plan's difference from the baseline lies wholly above 0, and is not all smaller than what matters.",
  },
  less: { meaning: "In a table, as more is, with the range wholly below 0." },
  "no link": {
    meaning:
      "In a table: nothing in which the plan differs from the baseline leads to the measure in this model, by the table of who reads which lever.",
  },
  "no answer": {
    meaning:
      "In a table: it cannot be told, since the measure lacks a value in one of the plans, in all programmes or nearly all.",
  },
  "too close to call": {
    meaning:
      "The range from chance holds 0 and reaches beyond what matters: with these replications the difference may lie on either side.",
    parameters: ["replications"],
  },
  "higher in": {
    meaning:
      "In how many of the pairs of programmes the plan's value lies above the baseline's: what a single programme would see, where the range tells what holds on average.",
  },
  pair: {
    meaning:
      "Two simulated programmes of two plans with the same number, and so with the same clients and the same luck. Differences are taken pair by pair, which takes out most of the chance.",
  },
  range: {
    meaning:
      "In brackets behind an average: the ends between which it lies as far as chance goes, a t interval over pairs of programmes. Those of a file's verdicts are widened together, so that all of them hold at once with 95 in 100.",
  },
  chance: {
    meaning:
      "What differs from one simulated programme to the next under one plan. More replications lessen what is left of it in an average.",
    parameters: ["replications", "seed"],
  },
  precision: {
    meaning:
      "How narrow the ranges are: half of the width, as a share of the mean or in the measure's unit. compare --until makes replications until it is reached.",
    parameters: ["replications"],
  },
  settled: {
    meaning:
      "Said of weekly values that have left the mark of the run's first days behind, by the rule MSER-5.",
    parameters: ["time.warmUpDays"],
  },
  pooled: {
    meaning:
      "Said of finished studies of the same plans under different seeds, taken together as one study: merge --seeds.",
    parameters: ["seed"],
  },
  copy: {
    meaning:
      "A plan at a point that nothing which acts sets apart from an earlier one: it is not run, and has the earlier one's numbers.",
  },
};

/** What a claim speaks of. */
const ofClaims: Terms = {
  difference: {
    meaning: "A claim, or a number: one plan against another at one point, pair by pair.",
  },
  interaction: {
    meaning: "A claim that one difference between plans is larger than another: a difference of differences.",
  },
  trend: {
    meaning:
      "A claim of how a measure, or a plan's gain, moves along a swept lever: it rises, falls, or peaks inside.",
  },
  gain: {
    meaning: "How much better a plan is than the one that it is compared with, at one point of a sweep.",
  },
  "share of the gain": {
    meaning:
      "What a swept lever takes of a plan's gain at the first point, or adds to it, in percent. Nothing is said of a share of a gain that is not clearly above 0.",
  },
  slope: {
    meaning:
      "The change of a measure for one unit of a swept lever, by the straight line nearest to its points.",
  },
  "peaks inside": {
    meaning:
      "A claim that some value between the ends of a sweep is best. The value that is best on every second programme is held against both ends on the others.",
  },
  point: { meaning: "One value for each swept or varied lever; points.csv numbers them." },
  mechanism: {
    meaning:
      "A part of the model that can be switched off, such as trust or meetings; streetlevel list mechanisms says what off means for each.",
  },
  "rests on": {
    meaning:
      "Said by ablate of a claim and a mechanism: with the mechanism off the verdict is another, and the effect changes by more than chance. Carries is the same, said of the mechanism.",
  },
};

/** What plans cost, and whom they have. */
const ofMoney: Terms = {
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
      "Of provisions: the year's pot, fixed beforehand. What is promised is granted and waits for its payment; what is spent has been paid.",
    parameters: ["provisions.perClientYear", "intake.places"],
    measures: ["provisionsSpentShare"],
  },
  promised: {
    meaning: "Of provisions: granted, and not paid yet.",
    measures: ["brokenPromisesPerClientYear"],
  },
  spent: { meaning: "Of provisions: paid to clients.", measures: ["provisionsSpentShare"] },
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

/** What is not known, and how it is looked over. */
const ofSamples: Terms = {
  "possible world": {
    meaning:
      "One set of values for all that is uncertain, or guessed: the same for every plan. compare --futures asks in how many of them a claim holds.",
  },
  guess: {
    meaning:
      "A number of the model for which there is no source, of grade J: a judgement. --inputs guesses varies all of them.",
  },
  grade: {
    meaning:
      "Where a parameter's value comes from: L, read in the source named; B, standard literature, not read again; D, arithmetic on L; J, judgement.",
  },
  sample: {
    meaning: "Points spread over the ranges of all inputs at once, where a grid would have too many.",
  },
  "Latin hypercube": {
    meaning:
      "A sample in which every input has one point in each of as many equal parts of its range as there are points.",
    source: "McKay, Beckman and Conover 1979",
  },
  Sobol: {
    meaning:
      "A sample, and the indices that it gives: which share of the spread of an outcome comes from an input by itself, and with all that it does together with others.",
    source: "Saltelli et al. 2010",
  },
  Morris: {
    meaning:
      "A sample of paths that move one input at a time, and what it gives: the mean size of each input's effect, and how much that differs from place to place.",
    source: "Morris 1991",
  },
  "share of the variance": {
    meaning:
      "How much of the spread of an outcome over all points an input makes: by itself, or with all that it does together with others.",
  },
  "rank correlation": {
    meaning:
      "How strictly an outcome rises or falls with an input over all points, from −1 to 1, whatever the shape. Chance alone reaches some size, and that is said.",
  },
  dummy: {
    meaning:
      "An input that does nothing. What chance makes of its index is what no other index should be read below.",
  },
  "ruled out": {
    meaning:
      "Said by match of sets of inputs under which some measure lies more than 3 standard deviations outside what was observed.",
  },
  "set of inputs": {
    meaning: "In a match: one value for each input that is varied, run as one agency in several programmes.",
  },
};

export const termsOfScreens: Terms = { ...ofComparing, ...ofClaims, ...ofMoney, ...ofSamples };
