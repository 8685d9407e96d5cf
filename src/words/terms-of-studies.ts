// The terms for how a question is asked of the model, and how its answer is judged.
import type { Terms } from "./term.ts";

export const termsOfStudies: Terms = {
  scenario: {
    meaning: "A file that asks a question: a setting, plans, what to measure, and the claims to be judged.",
  },
  setting: {
    meaning: "A named agency that supplies every parameter which a scenario leaves open.",
  },
  plan: {
    meaning:
      "One way to staff and run the agency. A plan lists only what differs from the rest of the scenario.",
  },
  baseline: {
    meaning: "The plan that the others are compared with: what we have now.",
  },
  lever: {
    meaning: "A parameter that an agency or a study can choose, such as staff, provisions or meetings.",
  },
  parameter: {
    meaning:
      "A number or choice in the model. It has a unit, a range, a default, and a grade that says where its value comes from.",
  },
  rule: {
    meaning:
      "A function that decides one step of practice: who is seen first, what strain does, who gets money, what a meeting talks over. A scenario may name one from a file of your own (--rules), in place of ours.",
  },
  "uncertain input": {
    meaning: "A number that nobody knows exactly, with the range in which it may lie.",
  },
  observed: {
    meaning:
      "What an agency itself counts, in its scenario file: a measure's value and how far off a model may be, or a range.",
  },
  "history matching": {
    meaning:
      "What streetlevel match does: a search for the sets of inputs under which the model looks like what an agency counts. Waves of runs rule out where the model cannot look so, and what is left is matched, never proved.",
    source: "Craig, Goldstein, Seheult and Smith 1997; Vernon, Goldstein and Bower 2010",
  },
  implausibility: {
    meaning:
      "How far what a set of inputs gives lies outside what was observed, in standard deviations of chance and of the quick emulator. Beyond 3 the set is ruled out, because at least nineteen twentieths of any distribution with one peak lie within 3 (Pukelsheim 1994).",
    source: "Vernon, Goldstein and Bower 2010",
  },
  emulator: {
    meaning:
      "A quick stand-in for the model: a polynomial of second degree in the inputs that move a measure, tried on runs that it was not made from, so that it is known how far off it is.",
  },
  measure: {
    meaning: "What is read off a simulated programme: engagement, distribution, decisions, minutes, money.",
  },
  "what matters": {
    meaning:
      "The smallest difference in a measure that would count in practice. Differences below it are called about the same.",
  },
  replication: {
    meaning:
      "One simulated programme: the same plan with other chance events. Plans are compared on the same ones.",
    parameters: ["replications"],
  },
  "simulated programme": {
    meaning: "One run of the agency from its first day to its last; the same as a replication.",
    parameters: ["replications"],
  },
  seed: {
    meaning:
      "A text from which every random number follows. The same seed gives the same results, byte for byte.",
    parameters: ["seed"],
  },
  stream: {
    meaning:
      "The random numbers of one purpose in the model, such as whether a client comes. One more client changes no other stream.",
    parameters: ["seed"],
  },
  sweep: {
    meaning: "A lever with several values, at each of which every plan is run.",
  },
  hypothesis: {
    meaning: "A claim written down before anything is run, and judged by a fixed rule.",
  },
  verdict: {
    meaning:
      "What became of a hypothesis: supported, contradicted, practically the same, or undecided. The rule is fixed before the run.",
  },
  "warm-up": {
    meaning:
      "The days before the observed window, in which trust, knowledge and the waiting list settle. Nothing is measured in them.",
    parameters: ["time.warmUpDays", "time.kind"],
  },
  "observed window": {
    meaning: "The days in which a programme is measured.",
    parameters: ["time.observedDays"],
  },
  "working day": {
    meaning: "The model's step: one day on which the agency is open, five a week and 260 a year.",
    parameters: ["day.minutes", "time.observedDays"],
  },
  firm: {
    meaning:
      "Said of a claim about an index whose sign holds for at least 19 in 20 random weights of its parts, and for the geometric, the arithmetic and the smallest-part form. firmness.csv has the shares.",
  },
  better: {
    meaning:
      "In a table: the range of the plan's difference from the baseline lies wholly on the measure's better side of 0, and is not all smaller than what matters. WORSE: on the other side.",
  },
  frontier: {
    meaning:
      "The plans of a search (compare --search) that no other plan tried beats: none is worse in nothing and better in something by what matters. What one of them has more of, another has less of; none of them is the plan to take.",
    source: "Pareto's order; Lee, Chew, Teng and Goldsman 2010 for where replications go",
  },
  unclear: {
    meaning:
      "In a table: the range of the difference contains 0 and reaches beyond what matters, so it is too close to call with these replications.",
  },
  matched: {
    meaning:
      "Said of runs whose parameters were chosen so that the model counts what an agency counts. Not matched: the agency is the setting's, not yours.",
  },
  "right money": {
    meaning: "How well what is funded fits what clients need: precision and recall together.",
    measures: ["distributionFit", "distributionMatch", "distributionReach"],
  },
  dose: {
    meaning: "The contact that clients get of the contact that they need: a part of engagement quality.",
    measures: ["engagementDose"],
  },
  "MSER-5": {
    meaning:
      "A rule that finds where a warm-up may end: weekly values in batches of five, cut where the standard error of the mean of the rest is least.",
    source: "White, Cobb and Spratt 2000",
    parameters: ["time.warmUpDays"],
  },
  threads: {
    meaning:
      "Parts of the machine that run programmes side by side. Their number changes how long a study takes, and nothing in its results.",
  },
};
