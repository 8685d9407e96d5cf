// A scenario file for a manager's own agency: what there is, and other ways to spend the same money, each number explained.
import type { AgencyCounts } from "../scenario/agency-counts.ts";
import type { AgencyNumbers, AgencyPlans, WayToSpend } from "../scenario/same-money.ts";
import type { Observed } from "../scenario/scenario.ts";
import { countLines, observedLines } from "./agency-counts.ts";
import { valueText } from "./levers.ts";
import { listed } from "./lists.ts";
import { filledIn, onlyOneOther } from "./new.ts";
import { counted, dollars } from "./numbers.ts";

/** What the pilot found, for the comment beside the burden. */
export interface PilotFound {
  readonly burden: number;
  readonly hoursPerWeek: number;
  readonly runs: number;
}

/** What the file is made from. */
export interface AgencyFacts {
  /** The file's own name, without its ending. */
  readonly name: string;
  readonly numbers: AgencyNumbers;
  /** Those that were not left out. */
  readonly given: readonly (keyof AgencyNumbers)[];
  readonly plans: AgencyPlans;
  readonly pilot?: PilotFound | undefined;
  /** What is odd about the pilot's burden; empty where nothing is. */
  readonly warning?: string;
  /** What else was counted, as it was given, and as a match reads it. */
  readonly counts?: AgencyCounts | undefined;
  readonly observed?: readonly Observed[] | undefined;
}

/** YAML that reads without complaint. */
export function agencyFile(facts: AgencyFacts): string {
  const { name, numbers, plans, observed = [] } = facts;
  const [have] = plans.ways;
  const isOtherMoney = plans.perYear !== plans.nowPerYear;
  return [
    ...heading(facts),
    "",
    "format: 1",
    `title: ${isOtherMoney ? "What could next year's money buy?" : "What else could the same money buy?"}`,
    "question: >",
    `  ${peopleWords(have)} ${heads(have) === 1 ? "serves" : "serve"} ${counted(numbers.clients, "client")}. Who would gain and who would lose`,
    `  if ${isOtherMoney ? `${dollars(plans.perYear)} a year instead of ${dollars(plans.nowPerYear)}` : "the same money"} went to other people, or to provisions?`,
    `setting: ${plans.setting}`,
    "",
    "parameters:",
    ...sharedLines(facts),
    "",
    ...(plans.ways.length === 2 ? [`# ${onlyOneOther}`] : []),
    "plans:",
    ...plans.ways.flatMap((way, place) => planLines(way, place, numbers, plans)),
    `baseline: ${planName(have)}`,
    "",
    ...(isOtherMoney
      ? [
          `# Next year's money, instead of the ${dollars(plans.nowPerYear)} that ${planName(have)} costs. A plan that costs over`,
          `# 2 % more or less is refused, so that none looks good by costing more; only ${planName(have)} may be.`,
          `budget: { perYear: ${plans.perYear}, exempt: [${planName(have)}] }`,
        ]
      : [
          `# The yearly cost of ${planName(have)}: everybody's salaries with on-costs, and the provisions. A plan`,
          "# that costs over 2 % more or less is refused, so that none looks good by costing more.",
          `budget: { perYear: ${plans.perYear} }`,
        ]),
    "",
    "# What to look at first, and the smallest difference that would matter to you.",
    "measures:",
    "  engagementQuality: { matters: 0.03 }",
    "  distributionVariety: { matters: 0.05 }",
    "  distributionFit: { matters: 0.05 }",
    "  waitDays: { matters: 5 }",
    "",
    ...(observed.length === 0 ? [] : [...observedLines(observed), ""]),
    "# The office runs two and a half years until it has found its rhythm, then it is observed for a year and a half. In",
    "# working days.",
    "time: { kind: steady, warmUpDays: 650, observedDays: 390 }",
    "",
    "# Simulated programmes for each plan: more of them narrow the ranges.",
    "replications: 40",
    `seed: "${name}"`,
    "",
  ].join("\n");
}

function heading({ name, numbers, given, plans, counts = {}, observed = [] }: AgencyFacts): string[] {
  const { clients, leads, assistants, paperworkHours, provisions, leadWage } = numbers;
  const { assistantWage = 0, supervisors = 0, budget = 0 } = numbers;
  const filled = filledIn(numbers, given, plans);
  const asked: readonly (readonly [keyof AgencyNumbers, string])[] = [
    ["clients", counted(clients, "client")],
    ["leads", counted(leads, "lead")],
    ["assistants", assistants === 0 ? "no assistant" : counted(assistants, "assistant")],
    ["paperworkHours", `${paperworkHours} hours of paperwork in a lead's week`],
    ["provisions", `${dollars(provisions)} of provisions a year`],
    ["leadWage", `${dollars(leadWage)} a year for a lead`],
    ["assistantWage", `${dollars(assistantWage)} a year for an assistant`],
    ["supervisors", supervisors === 0 ? "no supervisor" : counted(supervisors, "supervisor")],
    ["budget", `${dollars(budget)} a year to spend`],
  ];
  return [
    "# Your agency, and other ways to spend the same money.",
    "#",
    "# Made from these numbers:",
    ...asked.filter(([number]) => given.includes(number)).map(([, words]) => `#   ${words}`),
    ...countLines(counts).map((words) => `#   ${words}`),
    ...(filled.length === 0
      ? []
      : ["#", "# Filled in because it was not given:", ...filled.map((words) => `#   ${words}`)]),
    `# Everything else is that of ${plans.setting}, an agency that is not yours. Change what you know better.`,
    "#",
    `#   streetlevel check ${name}.yaml     what each plan costs; nothing is run`,
    `#   streetlevel compare ${name}.yaml   who gains, who loses, how sure`,
    observed.length === 0
      ? `#   streetlevel run ${name}.yaml       does the model look like your agency?`
      : `#   streetlevel match ${name}.yaml     under which unknown numbers does the model look like it?`,
  ];
}

/** What is said of a number that stands for all plans; nothing where it was given. */
function sharedWords({ given, plans: { usual } }: AgencyFacts): Readonly<Record<string, readonly string[]>> {
  const isGiven = (number: keyof AgencyNumbers) => given.includes(number);
  return {
    "intake.places": ["Clients whom the agency serves at once. It begins full."],
    "intake.clientsPerWeek": [
      `New clients in a week: not asked for, so the setting's ${valueText(usual["intake.clientsPerWeek"])} for ${valueText(usual["intake.places"])} places, in proportion.`,
    ],
    "staff.supervisors": [
      isGiven("supervisors")
        ? "The same in every plan."
        : "Not given: about one supervisor to five workers, the same in every plan.",
    ],
    "wages.leadPerYear": [
      "Yearly salaries, without the employer's costs.",
      isGiven("assistantWage")
        ? "A supervisor's was not asked for; it keeps the setting's proportion to a lead's."
        : "The other two were not given; they keep the setting's proportion to a lead's.",
    ],
    "staff.caseloadCap": [
      `Most clients one lead or caseworker holds: the setting's ${valueText(usual["staff.caseloadCap"])}, or as many as the plan with the fewest`,
      "of them needs to serve everybody.",
    ],
  };
}

function sharedLines(facts: AgencyFacts): string[] {
  const { plans, pilot, warning = "" } = facts;
  const words = sharedWords(facts);
  const lines = Object.entries(plans.shared).flatMap(([name, value]) => [
    ...(words[name] ?? []).map((line) => `  # ${line}`),
    `  ${name}: ${valueText(value)}`,
  ]);
  if (pilot === undefined) {
    return [
      ...lines,
      "  # Hours of paperwork were not given, so its burden is the setting's.",
      `  paperwork.burden: ${valueText(plans.usual["paperwork.burden"])}`,
    ];
  }
  return [
    ...lines,
    `  # ${pilotFound(pilot)}`,
    "  # This counts paperwork and liaison in weeks in which the lead is not away.",
    ...(warning === "" ? [] : [`  # ${warning}`]),
    `  paperwork.burden: ${pilot.burden}`,
  ];
}

/** A pilot of 36 runs: burden 0.83 gives 18.1 hours of paperwork a week. */
export function pilotFound({ burden, hoursPerWeek, runs }: PilotFound): string {
  return `A pilot of ${counted(runs, "run")}: burden ${burden} gives ${hoursPerWeek.toFixed(1)} hours of paperwork a week.`;
}

function planLines(plan: WayToSpend, place: number, numbers: AgencyNumbers, plans: AgencyPlans): string[] {
  return [
    ...(place === 0 ? haveWords(numbers) : otherWords(plan, numbers, plans)).map((words) => `  # ${words}`),
    `  ${planName(plan)}:`,
    `    label: ${labelOf(plan)}`,
    `    staff.teams: ${plan.teams}`,
    `    staff.leadsPerTeam: ${plan.leadsPerTeam}`,
    `    staff.assistantsPerTeam: ${plan.assistantsPerTeam}`,
    `    provisions.perClientYear: ${plan.provisionsPerPlace}`,
  ];
}

function haveWords({ assistants, provisions, clients }: AgencyNumbers): string[] {
  return [
    assistants === 0
      ? "What there is now: caseworkers without assistants, each a team of one."
      : "What there is now, cut into equal teams; a team shares its assistants and its case meetings.",
    `Provisions: ${dollars(provisions)} / ${counted(clients, "place")}.`,
  ];
}

function otherWords(plan: WayToSpend, { clients, provisions }: AgencyNumbers, plans: AgencyPlans): string[] {
  const [have] = plans.ways;
  if (plans.perYear !== plans.nowPerYear) return ofOtherMoney(plan, clients, plans);
  const left = have.salaries - plan.salaries;
  const withOnCosts = Math.abs(left) * (1 + plans.onCostShare);
  const percent = Math.round(plans.onCostShare * 100);
  const rest =
    left >= 0
      ? `${dollars(left)} left over, with ${percent} % on-costs ${dollars(withOnCosts)}, more for provisions:`
      : `${dollars(-left)} too little, with ${percent} % on-costs ${dollars(withOnCosts)}, out of the provisions:`;
  const sign = left >= 0 ? "+" : "-";
  return [
    `${peopleWords(plan)}: salaries of ${dollars(plan.salaries)} instead of ${dollars(have.salaries)};`,
    rest,
    `(${dollars(provisions)} ${sign} ${dollars(withOnCosts)}) / ${counted(clients, "place")}.`,
  ];
}

function ofOtherMoney(
  { salaries, provisions }: WayToSpend,
  clients: number,
  { shared, onCostShare, perYear }: AgencyPlans,
): string[] {
  const staff = perYear - provisions;
  const supervisors = Number(shared["staff.supervisors"]) * Number(shared["wages.supervisorPerYear"]);
  return [
    `Of ${dollars(perYear)}, salaries of ${dollars(salaries)} and supervisors of ${dollars(supervisors)}, with`,
    `${Math.round(onCostShare * 100)} % on-costs ${dollars(staff)}, leave ${dollars(provisions)} / ${counted(clients, "place")} for provisions.`,
  ];
}

/** what-we-have; split-3-to-1 */
export function planName(plan: Pick<WayToSpend, "way"> & Partial<WayToSpend>): string {
  const split = plan.way === "split" ? `-${plan.leadsPerTeam}-to-${plan.assistantsPerTeam}` : "";
  return plan.way + split;
}

function labelOf(plan: WayToSpend): string {
  switch (plan.way) {
    case "what-we-have":
      return "Our staff and money";
    case "same-staff":
      return "Our staff, the change taken from or put into provisions";
    case "caseworkers-alone":
      return `${counted(plan.teams, "caseworker")} with all of their own paperwork`;
    case "split":
      return `Teams of ${counted(plan.leadsPerTeam, "lead")} and ${counted(plan.assistantsPerTeam, "assistant")}`;
    case "one-lead-fewer":
      return "One lead fewer, the money for provisions";
    case "one-lead-more":
      return "One lead more, paid out of provisions";
  }
}

function heads({ teams, leadsPerTeam, assistantsPerTeam }: WayToSpend): number {
  return teams * (leadsPerTeam + assistantsPerTeam);
}

/** 6 leads and 3 assistants in 3 teams; 8 caseworkers */
export function peopleWords({ teams, leadsPerTeam, assistantsPerTeam }: WayToSpend): string {
  if (assistantsPerTeam === 0) return counted(teams * leadsPerTeam, "caseworker");
  const heads = [counted(teams * leadsPerTeam, "lead"), counted(teams * assistantsPerTeam, "assistant")];
  return `${listed(heads)} in ${counted(teams, "team")}`;
}
