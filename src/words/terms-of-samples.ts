// The words of what is not known: worlds, samples and what they show, and a match to an agency.
import type { Terms } from "./term.ts";

/** What is not known, and how it is looked over. */
export const termsOfSamples: Terms = {
  "possible world": {
    meaning:
      "One set of values for all that is uncertain, or guessed: the same for every plan. compare --futures asks in how many of them a claim holds.",
  },
  future: {
    meaning:
      "A possible world: one set of values for all that is uncertain, under which every plan is run. compare --futures N draws N of them.",
  },
  futures: {
    meaning:
      "Possible worlds: compare --futures N draws N sets of values for all that is uncertain, and says in how many of them a plan is better and a claim holds.",
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
