// What the lab says where something is taken away.

export const takeWords = {
  title: "Take away",
  lead: "Everything made here carries its recipe: scenario, seed, number of programmes. Files are written by your browser; nothing is sent.",
  link: "A link to what you see",
  linkAddress: "Its address",
  linkHint:
    "It says only what you changed. Whoever opens it in the same page sees the same numbers, to the last bit.",
  linkOfOwn: "A link cannot hold a file of your own: hand on the scenario file with the page.",
  scenario: "The scenario file, every value written out",
  scenarioHint: "The command reads it too: streetlevel compare FILE.",
  nothingRun: "The report, pictures and tables are here once you have run all plans under Compare plans.",
  runNow: "Go there",
  tables: "Tables",
  pictures: "Pictures",
  save: (what: string) => `Save ${what}`,
  asFile: (file: string) => `Save as ${file}`,
  notDrawn: "This picture could not be turned into points here; take it as SVG.",
  tableNames: {
    runs: "every programme",
    differences: "plans against the baseline",
    hypotheses: "claims",
    summary: "means and quantiles",
    distribution: "who gets what",
  },
} as const;

export const reportWords = {
  title: "Report for a manager",
  hint: "Two pages in one file: the answer, who gains and who loses, what it costs, how sure it is. It opens in any browser and prints well.",
  save: (file: string) => `Save the report as ${file}`,
  writing: "The report is being written.",
  runFirst: "The report tells what the comparison found. Run it here first.",
} as const;
