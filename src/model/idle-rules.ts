// The rules by which levers can do nothing under given parameters.
import { type ParameterName, type Parameters, parameterNames } from "./parameters.ts";
import { taskKinds } from "./state/task-pool.ts";

/** When a group of parameters is without effect, by the first part of their names. */
export interface IdleRule {
  readonly because: string;
  readonly isIdle: (parameters: Parameters) => boolean;
  readonly names: readonly ParameterName[];
}

const named = (...prefixes: string[]): ParameterName[] =>
  parameterNames.filter((name) => prefixes.some((prefix) => name === prefix || name.startsWith(prefix)));

const isOff = (name: ParameterName) => (parameters: Parameters) => parameters[name] === "off";
/** Where the lever is nil it makes the mechanism idle: were each idle because of the other, both would be put back and act. */
const offAndNotNil = (mechanism: ParameterName, lever: ParameterName) => (parameters: Parameters) =>
  parameters[mechanism] === "off" && parameters[lever] !== 0;
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

export const idleRules: readonly IdleRule[] = [
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
    names: named("practice.").filter((name) => name !== "practice.savedPerDoubling"),
  },
  {
    because: "nobody gets faster by practice",
    isIdle: offAndNotNil("mechanisms.practice", "practice.savedPerDoubling"),
    names: ["practice.savedPerDoubling"],
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
      "trust.newFaceLoss",
      "trust.familiarFaceShare",
    ),
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
    isIdle: offAndNotNil("mechanisms.calls", "calls.perWaitingWeek"),
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
    isIdle: offAndNotNil("mechanisms.slack", "slack.usedShare"),
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
