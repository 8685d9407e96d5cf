// What clients meet with: coping, changes of worker, trust, waiting, small burdens, smaller caseloads.
import { aloneScarce, childWelfareOffice, defaultAgency, type Levers, teamGenerous } from "../agencies.ts";
import { beyond, inBand, minus, over, report, smallestCorrelation, smallestShare } from "../judge.ts";
import type { PatternRow, RowRuns } from "../row.ts";

const office = "child-welfare-office, eight caseworkers alone";
const readClients = (parameters: ReturnType<typeof childWelfareOffice>) => ({
  parameters,
  reading: "clients" as const,
});

const workers = 8;
const usualCaseload = 40;

/** Fewer clients for the same eight, and as many fewer who come. */
function caseload(clients: number): Levers {
  const share = clients / usualCaseload;
  return {
    "intake.places": workers * clients,
    "intake.initialClients": workers * clients,
    "intake.clientsPerWeek": 8.5 * share,
    "demand.referencePlaces": workers * clients,
  };
}

const loads = [
  { name: "light", burden: 0.575 },
  { name: "usual", burden: 1.15 },
  { name: "heavy", burden: 2.3 },
] as const;

const families = ["copingTowardShare", "copingAwayShare", "copingAgainstShare"] as const;

const poorPractice: Levers = {
  "skills.newcomer": 0.4,
  "skills.monthsToFull": 60,
  "programme.strengthShare": 0.55,
};
const goodPractice: Levers = {
  "skills.newcomer": 0.9,
  "skills.monthsToFull": 12,
  "programme.strengthShare": 0.9,
};

const practices = [
  { name: "good practice", levers: goodPractice },
  { name: "poor practice", levers: poorPractice },
] as const;

/** Of the default agency alone: 24 clients each, or 16. */
const smallCaseload: Levers = {
  "intake.places": 96,
  "intake.initialClients": 96,
  "intake.initialWaiting": 8,
  "intake.clientsPerWeek": 2.2,
  "demand.referencePlaces": 96,
};

const resolvedGain = (runs: RowRuns, practice: string) =>
  minus(
    runs.values(`${practice}, 16 clients`, "needsResolvedShare"),
    runs.values(`${practice}, 24 clients`, "needsResolvedShare"),
  );

const approvalSteps = [1, 2] as const;

export const clientRows: readonly PatternRow[] = [
  {
    id: "P22",
    kind: "I",
    claim: "A change of worker sets the client back.",
    source: "SSWR 2025; Holland 2018",
    grade: "L",
    agency: office,
    seeds: 30,
    rule:
      "Within clients: trust falls from the evening before a change of worker to the evening after (the whole 95 % interval of the relative change below " +
      "-0.02). Needs resolved in the 30 days after less those in the 30 before, and the correlation of a change with dropping out in the next quarter " +
      "(sources: about 0.1), are reported.",
    arms: { office: readClients(childWelfareOffice()) },
    judge: (runs) => [
      beyond(
        "trust at a change of worker, relative change",
        runs.values("office", "trustDrop"),
        "below",
        smallestShare,
      ),
      report("needs resolved, 30 days after minus 30 before", runs.values("office", "progressDrop")),
      report("r of a change with dropping out in the next quarter", runs.values("office", "r.changeDropout")),
    ],
  },
  {
    id: "P23",
    kind: "E",
    claim: "Less caseload brings more contact, and more monitoring too.",
    source: "Boeheim 2023; Hainmueller 2016",
    grade: "L",
    agency: `${office}, with 40 and with 20 cases each`,
    seeds: 30,
    rule:
      "With half the cases contacts held and consequences rise: the whole paired 95 % interval beyond what matters of each measure (0.1 contacts a " +
      "client-month, 0.05 consequences a client-year).",
    arms: {
      "40 cases": { parameters: childWelfareOffice() },
      "20 cases": { parameters: childWelfareOffice(caseload(20)) },
    },
    judge: (runs) => {
      const apart = (name: string) => minus(runs.values("20 cases", name), runs.values("40 cases", name));
      return [
        beyond("contacts held by client and month", apart("contactsPerClientMonth"), "above", 0.1),
        beyond("consequences by client and year", apart("consequencesPerClientYear"), "above", 0.05),
        report(
          "consequences by client and year at 40 cases",
          runs.values("40 cases", "consequencesPerClientYear"),
        ),
      ];
    },
  },
  {
    id: "P24",
    kind: "E",
    claim: "Time follows need and motivation; scarce goods and leniency follow apparent strength.",
    source: "Guul 2021; Hansen 2022; Lundin 2022",
    grade: "L",
    agency: office,
    seeds: 30,
    rule:
      "Correlations over clients with a quarter or more in the observed window, mean over replications: contact minutes a day with severity and with " +
      "motivation, dollars for a need with ease, leniency over incidents with ease; the whole 95 % interval of each above 0.05.",
    arms: { office: readClients(childWelfareOffice()) },
    judge: (runs) =>
      [
        { says: "r of contact minutes with severity", name: "r.minutes.severity" },
        { says: "r of contact minutes with motivation", name: "r.minutes.motivation" },
        { says: "r of dollars for a need with ease", name: "r.dollars.ease" },
        { says: "r of leniency with ease", name: "r.leniency.ease" },
      ].map(({ says, name }) => beyond(says, runs.values("office", name), "above", smallestCorrelation)),
  },
  {
    id: "P25",
    kind: "E",
    claim: "Moving toward clients is the commonest way of coping; away and against grow with load.",
    source: "Tummers 2015",
    grade: "L direction",
    agency: `${office}, with half, all and twice of its paperwork`,
    seeds: 30,
    rule:
      "In the usual office the share of acts toward clients is above that of either other family, and from half to twice the paperwork the shares away from " +
      "and against clients rise: the whole paired 95 % interval above 0.02 in each.",
    arms: Object.fromEntries(
      loads.map(({ name, burden }) => [
        name,
        { parameters: childWelfareOffice({ "paperwork.burden": burden }) },
      ]),
    ),
    judge: (runs) => {
      const [toward, away, against] = families.map((name) => runs.values("usual", name));
      const grown = (name: string) => minus(runs.values("heavy", name), runs.values("light", name));
      return [
        beyond("share toward minus share away, usual load", minus(toward, away), "above", smallestShare),
        beyond(
          "share toward minus share against, usual load",
          minus(toward, against),
          "above",
          smallestShare,
        ),
        beyond("share away, heavy minus light load", grown("copingAwayShare"), "above", smallestShare),
        beyond("share against, heavy minus light load", grown("copingAgainstShare"), "above", smallestShare),
        ...loads.map(({ name }) =>
          report(`share toward, ${name} load`, runs.values(name, "copingTowardShare")),
        ),
      ];
    },
  },
  {
    id: "P26",
    kind: "E",
    claim: "Alliance predicts outcome, modestly.",
    source: "Flueckiger 2018",
    grade: "L",
    agency: "the default agency, teams",
    seeds: 30,
    rule: "Over clients the mean correlation of trust 60 days after enrolment with the share of needs resolved later, to a year after enrolment, lies in 0.20 to 0.35.",
    arms: { office: readClients(defaultAgency({})) },
    judge: (runs) => [
      inBand("r of trust with needs resolved later", runs.values("office", "r.alliance"), 0.2, 0.35),
    ],
  },
  {
    id: "P27",
    kind: "E",
    claim: "Fair, consistent process builds trust; the size of the benefit adds little.",
    source: "Hassan 2024",
    grade: "L",
    agency: "the default agency, teams",
    seeds: 30,
    rule:
      "In a regression of trust at the window's end on both, standardised over clients, process (contacts not put off, no consequence, no broken promise) " +
      "weighs more than benefit (dollars a day): the whole 95 % interval of the difference above 0.05.",
    arms: { office: readClients(defaultAgency({})) },
    judge: (runs) => [
      beyond(
        "weight of process minus weight of benefit",
        minus(runs.values("office", "beta.process"), runs.values("office", "beta.benefit")),
        "above",
        smallestCorrelation,
      ),
      report("weight of process", runs.values("office", "beta.process")),
      report("weight of benefit", runs.values("office", "beta.benefit")),
    ],
  },
  {
    id: "P28",
    kind: "E",
    claim: "Small burdens matter: one more approval step costs several per cent of receipts.",
    source: "Homonoff & Somerville 2019; Giannella 2023",
    grade: "L",
    agency: "the default agency, teams",
    seeds: 30,
    rule:
      "With two approval steps in place of one, needs funded for each followed client fall: the whole paired 95 % interval of the relative change below -0.02. " +
      "Dropout is reported.",
    arms: Object.fromEntries(
      approvalSteps.map((steps) => [
        `${steps} steps`,
        { parameters: defaultAgency({ "provisions.approvalSteps": steps }), reading: "tables" as const },
      ]),
    ),
    judge: (runs) => [
      beyond(
        "receipts, relative change",
        over(runs.values("2 steps", "receipts"), runs.values("1 steps", "receipts")).map(
          (ratio) => ratio - 1,
        ),
        "below",
        smallestShare,
      ),
      report(
        "dropout by month",
        minus(runs.values("2 steps", "dropoutShare"), runs.values("1 steps", "dropoutShare")),
      ),
    ],
  },
  {
    id: "P29",
    kind: "E",
    claim: "An intensive team with provisions gives modest average gains, larger for the worse-off.",
    source: "LEO; evidencebasedpolicy.org (in conflict)",
    grade: "L",
    agency: "the default agency: teams with generous provisions against caseworkers alone with scarce ones",
    seeds: 30,
    rule:
      "Needs resolved within a year of enrolment rise (whole paired 95 % interval above 0.02), and the mean gain of clients above the median of severity at " +
      "arrival is at least 1.5 times that of the others.",
    arms: { team: readClients(teamGenerous()), alone: readClients(aloneScarce()) },
    judge: (runs) => {
      const gain = (name: string) => minus(runs.values("team", name), runs.values("alone", name));
      const severe = gain("resolved.severe");
      const mild = gain("resolved.mild");
      const ratio = meanOf(severe) / meanOf(mild);
      return [
        beyond("gain in needs resolved", gain("needsResolvedShare"), "above", smallestShare),
        {
          says: "mean gain of the worse-off over that of the others",
          value: ratio,
          low: Number.NaN,
          high: Number.NaN,
          bound: "1.5 or more",
          verdict: ratio >= 1.5 ? "holds" : "does not hold",
        },
        report("gain of the worse-off", severe),
        report("gain of the others", mild),
      ];
    },
  },
  {
    id: "P34",
    kind: "E",
    claim: "Waiting loses clients early, then flattens.",
    source: "Psychiatr Serv 2005; CMHJ 2009, n = 1,317",
    grade: "L shape",
    agency: "the default agency with six caseworkers alone, 200 dollars a place",
    seeds: 30,
    rule:
      "Of the hazard of giving up over the first four weeks after arrival more than half falls into the first week (five working days): the whole 95 % interval " +
      "above 0.52. A constant hazard gives 0.25.",
    arms: { office: readClients(aloneScarce()) },
    judge: (runs) => [
      beyond(
        "part of the loss of four weeks in the first",
        runs.values("office", "earlyLoss"),
        "above",
        0.52,
      ),
    ],
  },
  {
    id: "P35",
    kind: "E",
    claim: "A smaller caseload does little where practice is poor.",
    source: "Jalbert 2011; Gendreau 2000, 47 studies",
    grade: "L",
    agency:
      "the default agency with six caseworkers alone, 24 or 16 clients each, good or poor practice (skill and programme strength)",
    seeds: 30,
    rule: "The gain in needs resolved from the smaller caseload is larger with good practice than with poor practice: the whole paired 95 % interval above 0.02.",
    arms: Object.fromEntries(
      practices.flatMap(({ name, levers }) => [
        [`${name}, 24 clients`, { parameters: aloneScarce(levers) }],
        [`${name}, 16 clients`, { parameters: aloneScarce({ ...levers, ...smallCaseload }) }],
      ]),
    ),
    judge: (runs) => [
      beyond(
        "gain with good practice minus gain with poor practice",
        minus(resolvedGain(runs, "good practice"), resolvedGain(runs, "poor practice")),
        "above",
        smallestShare,
      ),
      ...practices.map(({ name }) => report(`gain in needs resolved, ${name}`, resolvedGain(runs, name))),
      report(
        "needs resolved at 24 clients, good minus poor practice",
        minus(
          runs.values("good practice, 24 clients", "needsResolvedShare"),
          runs.values("poor practice, 24 clients", "needsResolvedShare"),
        ),
      ),
    ],
  },
];

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
