// Levers that can do nothing under given parameters: two sets that differ in such levers alone run alike.
import { stagesOf } from "./mid-run.ts";
import type { ParameterValue } from "./parameter-entry.ts";
import { defaultParameters, type ParameterName, type Parameters, parameterNames } from "./parameters.ts";
import { taskKinds } from "./state/task-pool.ts";

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

const nobodyCalls = (parameters: Parameters) =>
  parameters["calls.perWaitingWeek"] === 0 || parameters["mechanisms.calls"] === "off";
const slackIsIdle = (parameters: Parameters) =>
  parameters["slack.usedShare"] === 0 || parameters["mechanisms.slack"] === "off";

/** Facilitation also settles disagreements, and the group says who can know whose clients, meetings or not. */
const aboutHeldMeetings = named("meetings.").filter(
  (name) =>
    name !== "meetings.perWeek" &&
    name !== "meetings.emptyPerMonth" &&
    name !== "meetings.minutes" &&
    name !== "meetings.group" &&
    name !== "meetings.facilitationShare" &&
    name !== "meetings.peersSize" &&
    name !== "meetings.toldShare",
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
    because: "nobody tells anybody of clients",
    isIdle: (parameters) =>
      nobodyMeets(parameters) && (isSolo(parameters) || parameters["mechanisms.relations"] === "off"),
    names: ["meetings.toldShare"],
  },
  {
    because: "there are no groups of peers",
    isIdle: (parameters) => !isSolo(parameters) || parameters["meetings.group"] !== "peers",
    names: ["meetings.peersSize"],
  },
  {
    because: "no staff meetings are held",
    isIdle: (parameters) => parameters["staffMeetings.perMonth"] === 0,
    names: ["staffMeetings.minutes"],
  },
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
    because: "delegation is free and exact",
    isIdle: isOff("mechanisms.handoffs"),
    names: named("handoff.", "split.clarityShare", "split.keepingMinutes").filter(
      (name) => name !== "handoff.queueLimitDays",
    ),
  },
  {
    because: "there are no teams",
    isIdle: isSolo,
    names: named("relations.coordination", "contact.coverShare"),
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
      "practice.",
      "mechanisms.practice",
      "split.clarityShare",
      "split.keepingMinutes",
      ...taskKinds.map((kind) => `split.byKind.${kind}`),
      "handoff.",
      "mechanisms.handoffs",
      "provisions.approvalMinutes",
      "supervisors.reviewMinutes",
      "policy.lookUpMinutes",
      "guidance.minutes.",
      "search.listMinutes",
    ),
  },
  {
    because: "nobody gets faster by practice",
    isIdle: isOff("mechanisms.practice"),
    names: named("practice."),
  },
  {
    because: "practice saves no minutes",
    isIdle: (parameters) => parameters["practice.savedPerDoubling"] === 0,
    names: named("practice.", "mechanisms.practice").filter((name) => name !== "practice.savedPerDoubling"),
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
    names: named("guidance.list", "search.listMinutes"),
  },
  {
    because: "nobody searches",
    isIdle: isOff("mechanisms.search"),
    names: named("search.", "guidance.list", "guidance.provisionsListed"),
  },
  {
    because: "no answer surprises a client",
    isIdle: isOff("mechanisms.consistency"),
    names: [...named("consistency.").filter((name) => name !== "consistency.usual"), "trust.anxietyLoss"],
  },
  {
    because: "clients know nobody to compare with",
    isIdle: (parameters) => parameters["consistency.acquaintances"] < 2,
    names: ["consistency.acquaintanceWeight"],
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
      "supervisors.hiringMinutes",
      "trust.newFaceLoss",
      "trust.familiarFaceShare",
    ),
  },
  {
    because: "nobody follows what supervisors do",
    isIdle: isOff("mechanisms.supervisors"),
    names: named("supervisors."),
  },
  {
    because: "there are no supervisors",
    isIdle: (parameters) => parameters["staff.supervisors"] === 0,
    names: named("supervisors.", "mechanisms.supervisors", "provisions.approvalMinutes"),
  },
  {
    because: "nobody learns",
    isIdle: isOff("mechanisms.learning"),
    names: named("learning.", "training.monthsPerDay", "leadershipTraining.").filter(
      (name) =>
        name !== "learning.sessionsPerMonth" &&
        name !== "learning.minutes" &&
        name !== "learning.passedOnShare" &&
        name !== "leadershipTraining.daysPerYear",
    ),
  },
  {
    because: "no sessions of a learning community are held",
    isIdle: (parameters) => parameters["learning.sessionsPerMonth"] === 0,
    names: named("learning.minutes", "learning.monthsPerCase"),
  },
  {
    because: "there is neither a learning community nor a staff meeting",
    isIdle: (parameters) =>
      parameters["staffMeetings.perMonth"] === 0 &&
      (parameters["learning.sessionsPerMonth"] === 0 || parameters["mechanisms.learning"] === "off"),
    names: ["learning.passedOnShare"],
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
    because: "there is no supervisor to consult",
    isIdle: (parameters) => parameters["staff.supervisors"] === 0,
    names: named("consultation."),
  },
  {
    because: "where every judged case gets the right answer none is hard",
    isIdle: isOff("mechanisms.judgement"),
    names: [...named("consultation."), "judgement.hardAbove", "judgement.waitDays"],
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
    because: "there is no bureaucratic work",
    isIdle: (parameters) => parameters["mechanisms.tasks"] === "off" && nobodyCalls(parameters),
    names: named("split."),
  },
  {
    because: "nobody calls",
    isIdle: isOff("mechanisms.calls"),
    names: ["calls.perWaitingWeek"],
  },
  {
    because: "nobody calls",
    isIdle: (parameters) => parameters["calls.perWaitingWeek"] === 0,
    names: ["mechanisms.calls"],
  },
  {
    because: "nobody calls",
    isIdle: (parameters) => nobodyCalls(parameters) && slackIsIdle(parameters),
    names: ["calls.minutes"],
  },
  {
    because: "what is left of a day is idle",
    isIdle: isOff("mechanisms.slack"),
    names: ["slack.usedShare"],
  },
  {
    because: "what is left of a day is idle",
    isIdle: (parameters) => parameters["slack.usedShare"] === 0,
    names: ["mechanisms.slack"],
  },
  {
    because: "what is left of a day is idle",
    isIdle: slackIsIdle,
    names: ["slack.longestContactShare", "slack.navigationMinutes"],
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

/** The rules that make levers idle from the first day to the last, whatever changes in mid-run. */
function holdingRules(parameters: Parameters): readonly IdleRule[] {
  if (parameters.later === undefined) return rules.filter(({ isIdle }) => isIdle(parameters));
  const stages = stagesOf(parameters);
  return rules.filter(({ isIdle }) => stages.every((stage) => isIdle(stage.parameters)));
}

/** The same parameters with every lever that can do nothing set to its default. */
export function withoutIdleLevers(parameters: Parameters): Parameters {
  const active = { ...parameters } as Record<ParameterName, ParameterValue>;
  for (const rule of holdingRules(parameters)) {
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
    JSON.stringify([...of.map((name) => values[name] ?? null), values.later ?? null]);
  /** By which rules make levers idle: those levers, and a number for the rest that is equal for equal rests alone. */
  const known = new Map<string, { readonly idle: ReadonlySet<ParameterName>; readonly rest: number }>();
  const rests = new Map<string, number>();
  return (parameters) => {
    const holding = holdingRules(parameters);
    const later = parameters.later === undefined ? "" : ` ${JSON.stringify(parameters.later)}`;
    const which = holding.map((rule) => rules.indexOf(rule)).join(" ") + later;
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
  return holdingRules(parameters).find(({ names }) => names.includes(name))?.because;
}
