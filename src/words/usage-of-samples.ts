// The words of --help for the options that say which points are run and how large a study may be.

export const sampleOptionWords = {
  over: "sweep this in place of the file's: name=from..to:step or name=a,b (repeatable)",
  sample: "points from lhs:N, sobol:N or morris:N over the uncertain inputs, or from a CSV file",
  inputs: "what a sample varies: uncertain (the file's list) or guesses (all judgements)",
  futures: "compare the plans in N possible worlds, drawn over the uncertain inputs",
  worlds: "compare the plans in the worlds of a CSV file, such as a match's matched.csv",
  waves: "waves of the search, each where the earlier ones leave room (3)",
  points: "sets of inputs in each wave (100)",
  matchInputs: "what is searched: guesses (all judgements) or uncertain (the file's list)",
  guesses: "say in how many --futures worlds (200), drawn over all guesses, each claim holds",
  until: "replicate until ranges are this narrow: 5% of each mean, or 0.01; -n is then the limit",
  search: "compare mixes of staff, provisions and meetings that the file's budget allows",
  "search-plans": "how many mixes and plans a search tries at most (40)",
  "max-hours": "refuse a study that takes longer; 12 when left out",
  "max-run-minutes": "stop a run that takes longer and count it as failed; 60 when left out",
  "max-memory": "refuse a study that needs more, in GB; half of the machine's when left out",
} as const;
