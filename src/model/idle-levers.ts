// Levers that can do nothing under given parameters: two sets that differ in such levers alone run alike.
import type { ParameterValue } from "./parameter-entry.ts";
import { defaultParameters, type ParameterName, type Parameters, parameterNames } from "./parameters.ts";

/** When a group of parameters is without effect, by the first part of their names. */
interface IdleRule {
  readonly because: string;
  readonly isIdle: (parameters: Parameters) => boolean;
  readonly names: readonly ParameterName[];
}

const named = (...prefixes: string[]): ParameterName[] =>
  parameterNames.filter((name) => prefixes.some((prefix) => name === prefix || name.startsWith(prefix)));

const isOff = (name: ParameterName) => (parameters: Parameters) => parameters[name] === "off";
const isSolo = (parameters: Parameters) => parameters["staff.assistantsPerTeam"] === 0;
const nobodyMeets = (parameters: Parameters) =>
  parameters["meetings.perWeek"] === 0 || parameters["mechanisms.meetings"] === "off";
const nobodySitsThroughAny = (parameters: Parameters) =>
  parameters["meetings.emptyPerMonth"] === 0 || parameters["mechanisms.meetings"] === "off";
const meetsInNoGroup = (parameters: Parameters) =>
  isSolo(parameters) && parameters["meetings.group"] === "team";

/** Facilitation also settles disagreements, and the group says who shares case knowledge, meetings or not. */
const aboutHeldMeetings = named("meetings.").filter(
  (name) =>
    name !== "meetings.perWeek" &&
    name !== "meetings.emptyPerMonth" &&
    name !== "meetings.minutes" &&
    name !== "meetings.group" &&
    name !== "meetings.facilitationShare" &&
    name !== "meetings.knowledgeDecay",
);
const meetingsOfATeam = named("meetings.", "mechanisms.meetings").filter((name) => name !== "meetings.group");

const rules: readonly IdleRule[] = [
  {
    because: "caseworkers alone have no team that meets",
    isIdle: meetsInNoGroup,
    names: meetingsOfATeam,
  },
  { because: "no case meetings are held", isIdle: nobodyMeets, names: aboutHeldMeetings },
  {
    because: "no meetings are held",
    isIdle: (parameters) => nobodyMeets(parameters) && nobodySitsThroughAny(parameters),
    names: ["meetings.minutes"],
  },
  {
    because: "case meetings are switched off",
    isIdle: isOff("mechanisms.meetings"),
    names: ["meetings.perWeek", "meetings.emptyPerMonth"],
  },
  {
    because: "there is nobody to delegate to",
    isIdle: isSolo,
    names: named("split.", "handoff.", "mechanisms.handoffs"),
  },
  {
    because: "there are no teams",
    isIdle: isSolo,
    names: named("relations.", "mechanisms.relations", "contact.coverShare"),
  },
  {
    because: "there is no bureaucratic work",
    isIdle: isOff("mechanisms.tasks"),
    names: named(
      "paperwork.minutes.",
      "paperwork.delegable.",
      "paperwork.dueDays.",
      "paperwork.burden",
      "paperwork.requestStepShare",
      "split.",
      "handoff.",
      "mechanisms.handoffs",
      "policy.lookUpMinutes",
      "guidance.minutes.",
      "guidance.listMinutes",
    ),
  },
  ...(["guideline", "decision-tree", "computed-rule"] as const).map(
    (aid): IdleRule => ({
      because: `no ${aid} is used`,
      isIdle: (parameters) => parameters["guidance.kind"] !== aid,
      names: [`guidance.pull.${aid}`, `guidance.minutes.${aid}`],
    }),
  ),
  {
    because: "no list of provisions is kept",
    isIdle: (parameters) => parameters["guidance.provisionsListed"] === "false",
    names: named("guidance.list"),
  },
  {
    because: "clients do not compare",
    isIdle: isOff("mechanisms.consistency"),
    names: [...named("consistency.").filter((name) => name !== "consistency.usual"), "trust.anxietyLoss"],
  },
  {
    because: "trust stays as it is",
    isIdle: isOff("mechanisms.trust"),
    names: named(
      "trust.gain",
      "trust.overdueLoss",
      "trust.answerGain",
      "trust.servedGain",
      "trust.refusalLoss",
      "trust.brokenPromiseLoss",
      "trust.wrongfulConsequenceLoss",
      "trust.consequenceLoss",
      "trust.anxietyLoss",
      "trust.waitingLoss",
      "trust.dropoutByTrust",
    ),
  },
  {
    because: "trust stays as it is",
    isIdle: isOff("mechanisms.trust"),
    names: named("trust.newFaceLoss", "trust.familiarFaceShare"),
  },
  {
    because: "nobody wears out and nobody leaves",
    isIdle: isOff("mechanisms.burnout"),
    names: named(
      "burnout.",
      "turnover.",
      "supervision.supportGain",
      "supervision.supportMinutes",
      "trust.newFaceLoss",
      "trust.familiarFaceShare",
    ),
  },
  {
    because: "nobody learns",
    isIdle: isOff("mechanisms.learning"),
    names: named("learning.", "training.monthsPerDay", "leadershipTraining.").filter(
      (name) =>
        name !== "learning.sessionsPerMonth" &&
        name !== "learning.minutes" &&
        name !== "leadershipTraining.daysPerYear",
    ),
  },
  {
    because: "no sessions of a learning community are held",
    isIdle: (parameters) => parameters["learning.sessionsPerMonth"] === 0,
    names: named("learning.minutes", "learning.passedOnShare", "learning.monthsPerCase"),
  },
  {
    because: "there is no team to build",
    isIdle: isSolo,
    names: named("teamBuilding."),
  },
  {
    because: "no team building is held",
    isIdle: (parameters) => parameters["teamBuilding.perYear"] === 0,
    names: named("teamBuilding.").filter((name) => name !== "teamBuilding.perYear"),
  },
  {
    because: "nobody is trained to lead",
    isIdle: (parameters) => parameters["leadershipTraining.daysPerYear"] === 0,
    names: named("leadershipTraining.").filter((name) => name !== "leadershipTraining.daysPerYear"),
  },
  {
    because: "there are no crises",
    isIdle: isOff("mechanisms.crises"),
    names: named("crises."),
  },
  {
    because: "no need becomes a crisis",
    isIdle: (parameters) => parameters["crises.hazardPerDay"] === 0,
    names: named("crises.").filter((name) => name !== "crises.hazardPerDay"),
  },
  {
    because: "clients take part by order",
    isIdle: (parameters) => parameters.participation === "mandated",
    names: named("trust.dropout", "trust.leftInFirstWeek"),
  },
  {
    because: "demand does not follow supply",
    isIdle: (parameters) => parameters["demand.supplyElasticity"] === 0,
    names: named("demand.referencePlaces"),
  },
  { because: "the number of replications changes none of them", isIdle: () => true, names: ["replications"] },
];

/** The same parameters with every lever that can do nothing set to its default. */
export function withoutIdleLevers(parameters: Parameters): Parameters {
  const active: Record<string, ParameterValue> = { ...parameters };
  for (const rule of rules) {
    if (!rule.isIdle(parameters)) continue;
    for (const name of rule.names) active[name] = defaultParameters[name];
  }
  return active as Parameters;
}

/**
 * A text for each set of parameters: equal for sets that differ in levers without effect alone, and so run alike. The
 * sets asked about may differ in `varying` and in nothing else, so that the rest is written out but once.
 */
export function actingText(varying: ReadonlySet<ParameterName>): (parameters: Parameters) => string {
  const [names, others] = [[...varying], parameterNames.filter((name) => !varying.has(name))];
  const textOf = (values: Parameters, of: readonly ParameterName[]) =>
    JSON.stringify(of.map((name) => values[name] ?? null));
  /** By which rules make levers idle: those levers, and a number for the rest that is equal for equal rests alone. */
  const known = new Map<string, { readonly idle: ReadonlySet<ParameterName>; readonly rest: number }>();
  const rests = new Map<string, number>();
  return (parameters) => {
    const holding = rules.filter(({ isIdle }) => isIdle(parameters));
    const which = holding.map((rule) => rules.indexOf(rule)).join(" ");
    let found = known.get(which);
    if (found === undefined) {
      const text = textOf(withoutIdleLevers(parameters), others);
      if (!rests.has(text)) rests.set(text, rests.size);
      const idle = new Set(holding.flatMap((rule) => rule.names));
      found = { idle, rest: rests.get(text) ?? 0 };
      known.set(which, found);
    }
    const { idle, rest } = found;
    const values = names.map((name) => (idle.has(name) ? defaultParameters[name] : parameters[name]) ?? null);
    return `${rest} ${JSON.stringify(values)}`;
  };
}

/** Why a lever can do nothing under these parameters; nothing when it may act. */
export function whyIdle(name: ParameterName, parameters: Parameters): string | undefined {
  return rules.find((rule) => rule.isIdle(parameters) && rule.names.includes(name))?.because;
}
