// A search over mixes for the same money: what was tried, who is on the frontier, how sure that is, and what it is not.
import type { MeanTold, SearchFindings, TriedPlan } from "../experiment/analysis/search/search-findings.ts";
import type { Mix } from "../experiment/plan/search/mixes.ts";
import type { MeasureName } from "../model/measures.ts";
import { measureEntry } from "../model/measures.ts";
import type { ParameterName } from "../model/parameters.ts";
import { amount, range } from "./amounts.ts";
import { listed } from "./lists.ts";
import { count, counted, dollars } from "./numbers.ts";

/** 2 teams of 4 leads and 2 assistants, 2 supervisors, 1.5 case meetings a week */
export function mixLabel(mix: Mix): string {
  const [teams, leads, assistants] = [
    mix["staff.teams"],
    mix["staff.leadsPerTeam"],
    mix["staff.assistantsPerTeam"],
  ];
  const members = [
    counted(leads, assistants === 0 ? "caseworker" : "lead"),
    ...present(assistants, "assistant"),
  ];
  const who =
    assistants === 0 && leads === 1
      ? `${counted(teams, "caseworker")} alone`
      : `${counted(teams, "team")} of ${listed(members)}`;
  const perWeek = mix["meetings.perWeek"];
  const meetings =
    perWeek === 0
      ? "no case meetings"
      : perWeek === 1
        ? "1 case meeting a week"
        : `${perWeek} case meetings a week`;
  return [who, ...present(mix["staff.supervisors"], "supervisor"), meetings].join(", ");
}

/** Nothing is said of people who are not there. */
function present(people: number, name: string): string[] {
  return people === 0 ? [] : [counted(people, name)];
}

/** 40 of 268 plans for $1,000,000 a year x 40 simulated programmes on average · same clients in every plan */
export function searchLine(
  tried: number,
  possible: number,
  perYear: number,
  worlds: number,
  replications: number,
): string {
  const plans = `${count(tried)} of ${counted(possible, "plan")} for ${dollars(perYear)} a year`;
  const inWorlds = worlds > 1 ? [counted(worlds, "possible world")] : [];
  const programmes = `${counted(replications, "simulated programme")} on average`;
  return `${[plans, ...inWorlds, programmes].join(" x ")} · same clients in every plan`;
}

/** How those that are tried were chosen. */
export function chosenAmong({ possible, plans }: SearchFindings): string {
  if (plans.length === possible) return "Every plan in whole people that the budget allows was tried.";
  return `The plans tried are spread so that every possible one is near one of them; --search-plans ${possible} tries all.`;
}

export const frontierMeaning =
  "On the frontier: no other plan tried is at least as good in everything below and better in something by what matters. None of these is the plan to take: what one has more of, another has less of.";

/** The title of the table of plans: of those on the frontier and those that may be. */
export function frontierTitle({ plans, worlds, measures }: SearchFindings): string {
  if (measures.length === 0)
    return "No measure has a value in every plan, so no plan can be told from another.";
  if (worlds > 1) {
    const ever = plans.filter(({ on }) => on > 0).length;
    return `${ofPlans(ever, plans.length)} on the frontier in some of ${counted(worlds, "possible world")}, beyond chance.`;
  }
  const [on, unclear] = [plans.filter((one) => one.on > 0), plans.filter((one) => one.unclear > 0)];
  const may = unclear.length === 0 ? "" : `; ${count(unclear.length)} more may be`;
  return `${ofPlans(on.length, plans.length)} on the frontier beyond chance${may}.`;
}

function ofPlans(some: number, all: number): string {
  const who = some === 0 ? `None of ${counted(all, "plan")}` : `${count(some)} of ${counted(all, "plan")}`;
  return `${who} ${some === 1 || some === 0 ? "is" : "are"}`;
}

/** The headings of the table of plans. */
export const mixHeadings = [
  "teams of",
  "supervisors",
  "a place",
  "meetings a week",
  "unspent a year",
  "runs",
  "on the frontier",
] as const;

/** The cells of a plan: 2 x (4+2), 2, $812, 1.5, $12,000, 64, yes (998 of 1,000) */
export function mixCells(plan: TriedPlan, found: SearchFindings): string[] {
  const { mix, money, replications } = plan;
  const assistants = mix["staff.assistantsPerTeam"];
  const heads =
    assistants === 0 ? `${mix["staff.leadsPerTeam"]}` : `(${mix["staff.leadsPerTeam"]}+${assistants})`;
  return [
    `${mix["staff.teams"]} x ${heads}`,
    `${mix["staff.supervisors"]}`,
    dollars(mix["provisions.perClientYear"]),
    `${mix["meetings.perWeek"]}`,
    dollars(money.unspent),
    count(replications),
    placeInWords(plan, found) +
      (found.worlds > 1 ? "" : `, ${count(Math.round(plan.share * found.resamples))}`),
  ];
}

/** Whether a plan is on the frontier: yes; open; 12 of 20, 3 open. */
export function placeInWords(plan: TriedPlan, { worlds }: SearchFindings): string {
  return worlds > 1 ? inWorlds(plan) : placeWord(plan);
}

function inWorlds({ on, unclear, worlds }: TriedPlan): string {
  const open = unclear === 0 ? "" : `, ${count(unclear)} open`;
  return `${count(on)} of ${count(worlds.length)}${open}`;
}

function placeWord({ on, off }: TriedPlan): string {
  return on > 0 ? "yes" : off > 0 ? "no" : "open";
}

/** What the last columns of the table of plans hold. */
export function mixLegend({ worlds, resamples }: SearchFindings): string {
  const heads =
    "Teams of (leads+assistants). A place: dollars for provisions for each place and year. Unspent: what of it nobody got.";
  const last =
    worlds > 1
      ? "On the frontier: in how many possible worlds beyond chance; in the open ones these runs cannot tell."
      : `On the frontier: whether it is, beyond chance, and in how many of ${count(resamples)} resamples of its runs.`;
  return `${heads} ${last}`;
}

/** A mean with its range, of chance or of worlds: 0.41 (0.39 to 0.43). */
export function meanWithRange(measure: MeasureName, { estimate, low, high }: MeanTold): string {
  return `${amount(measure, estimate)} (${range(measure, low, high)})`;
}

/** What the ranges beside the means are. */
export function meansLegend({ worlds }: SearchFindings): string {
  return worlds > 1
    ? "Means over the possible worlds, from the lowest world to the highest."
    : "Means with their ranges from chance.";
}

/** Those of the plans that are not in the table. */
export function othersSentence({ plans, worlds, shown }: SearchFindings): string {
  const others = plans.length - shown.length;
  if (others === 0) return "";
  const who = worlds > 1 ? "are on the frontier in fewer worlds" : "are off it, or less likely on it";
  return `The other plans tried (${count(others)}) ${who}; search.csv has them all.`;
}

/** Where the file's own plans stand. */
export function ownPlace(plan: TriedPlan, { worlds, plans }: SearchFindings): string {
  const { plan: name, on, off, unclear } = plan;
  if (worlds > 1)
    return `${name} is on the frontier in ${count(on)} of ${counted(worlds, "possible world")}, off it in ${count(off)}, open in ${count(unclear)}.`;
  if (on > 0) return `${name} is on the frontier.`;
  if (off === 0) return `Whether ${name} is on the frontier is open.`;
  const better = plans.find((one) => one.plan === plan.worlds[0]?.dominatedBy);
  const by =
    better === undefined
      ? ""
      : `: ${better.plan} (${better.label}) is better in something that matters and worse in nothing`;
  return `${name} is off the frontier${by}.`;
}

/** Where the replications went. */
export function spentSentence({ plans, worlds }: SearchFindings): string {
  const each = plans.flatMap((plan) => plan.worlds.map(({ replications }) => replications));
  const [least, most] = [Math.min(...each), Math.max(...each)];
  const sum = each.reduce((one, other) => one + other, 0);
  const where = worlds > 1 ? "a plan and world" : "a plan";
  const spread = least === most ? `${count(least)} ${where}` : `${count(least)} to ${count(most)} ${where}`;
  const why =
    least === most
      ? ""
      : ", more where they tell most about who is on the frontier (MOCBA, Lee and others 2010)";
  return `${counted(sum, "run")}: ${spread}${why}.`;
}

/** How often a search is wrong, and what its choice does to the numbers. */
export function searchNote({ risk }: SearchFindings): string {
  const times = Math.round(1 / risk);
  return `A plan on the frontier is called off it in at most 1 case in ${times}, and a plan off it is called on it no more often. Plans picked because they look good look better than they are: compare those that you want with another seed.`;
}

/** Measures that were asked for and told nothing. */
export function measuresLeftOut(measures: readonly MeasureName[]): string {
  if (measures.length === 0) return "";
  const labels = measures.map((measure) => measureEntry(measure).label);
  return `Left out, because ${measures.length === 1 ? "it has" : "they have"} no value in some plan: ${listed(labels)}.`;
}

/** Plans of the file that were not tried. */
export function exemptLeftOut(plans: readonly string[]): string {
  return plans.length === 0
    ? ""
    : `Not tried, because the file exempts ${plans.length === 1 ? "it" : "them"} from the budget: ${listed(plans)}.`;
}

export const hypothesesLeftOut = "A search judges no hypotheses: they are about plans of the file.";

/** What stands in the file of plans on the frontier. */
export function frontierFileSays(plans: number): string {
  return `frontier.yaml has ${counted(plans, "plan")} of these, ready to be compared with another seed; take out those that you do not want.`;
}

export const noSearchInShards =
  "A search decides in rounds where its runs go, and cannot be cut into shards. Leave --shards and --engine out.";

export const twoReplicationsInSearch =
  "A search tells plans apart by how their simulated programmes differ: ask for two each or more, such as -n 40.";

export const searchPlansAlone = "--search-plans says how many plans a search tries: add --search.";

export const noReportOfSearch =
  "A report is about a few plans, and this is a search over many. Compare those that you want: its frontier.yaml is a file to start from.";

export const noPooledSearch =
  "Searches are not pooled: each seed has divided its runs in its own way. Compare the plans that you want under several seeds.";

/** A search in a file without a budget. */
export function noBudget(perYear: number): string {
  return `A search needs the yearly sum that every plan has to cost, and the file has no budget. What you have now costs ${dollars(perYear)}: add the line\n  budget: { perYear: ${perYear} }\nand list under exempt what does not cost that.`;
}

export function nothingMatters(measures: readonly MeasureName[]): string {
  return `A search looks for what is better, but for ${listed(measures)} nobody can say which way that is. List under measures what matters to you, such as engagementQuality.`;
}

export function mixChangesLater(lever: ParameterName, week: number): string {
  return `The file changes ${lever} in week ${week}, but a search sets it from the first day on. Take it out of changes.`;
}

export function nothingToChoose(perYear: number, possible: number): string {
  const found = possible === 0 ? "no plan" : "only one plan";
  return `For ${dollars(perYear)} a year there is ${found} in whole people that holds as many clients as you hold now. Give budget.perYear more money, or lower intake.places.`;
}

export function ownPlansAlone(own: number, most: number): string {
  return `The file has ${counted(own, "plan")} at the budget, which are tried first, and ${counted(most, "plan")} may be tried: none is left to search for. Give --search-plans a larger number.`;
}
