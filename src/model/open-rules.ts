// Our own rules by name, and a rival's behind a check: what it answers is looked at before it can move anything.
import { contactPriority, copeByRoutine } from "./clients/coping.ts";
import type { Levers } from "./levers.ts";
import { offerWhileThePotLasts } from "./money/offers.ts";
import { searchAsItMatters } from "./money/search.ts";
import { decideByThreshold } from "./policy/judgement.ts";
import { type RuleKindName, ruleKinds } from "./rule-kinds.ts";
import type { Practice, RuleKind, Rules } from "./rules.ts";
import { hardCasesFirst } from "./team/meetings.ts";
import { delegateByRoom } from "./work/delegation.ts";
import { clientsFirst } from "./work/slack.ts";

/** Rules that stand in for ours; for what is absent, ours stand. */
export type OwnRules = Partial<Rules> & {
  /** What a rule is called where something is wrong with it; absent: as its function is. */
  readonly names?: Readonly<Partial<Record<RuleKind, string>>>;
};

const ours: Rules = {
  contactOrder: contactPriority,
  coping: copeByRoutine,
  provisionDecision: decideByThreshold,
  meetingAgenda: hardCasesFirst,
  delegation: delegateByRoom,
  slackOrder: clientsFirst,
  search: searchAsItMatters,
  offer: offerWhileThePotLasts,
};

/** Whose parameters a rule reads, as its last argument. */
const readsParametersOf = {
  contactOrder: "coping",
  coping: "coping",
  provisionDecision: "judgement",
  meetingAgenda: "meetings",
  delegation: "handoff",
  slackOrder: undefined,
  search: undefined,
  offer: undefined,
} as const satisfies Readonly<Record<RuleKindName, string | undefined>>;

const answers: ReadonlySet<unknown> = new Set(["grant", "refer", "deny", "no-money"]);
const waysOfSearching: ReadonlySet<unknown> = new Set(["list", "colleague", "supervisor", "none"]);
const isNumber = (found: unknown) => Number.isFinite(found);
const isShare = (found: unknown) => isNumber(found) && (found as number) >= 0;

const isRight: Readonly<Record<RuleKindName, (found: unknown) => boolean>> = {
  contactOrder: isNumber,
  coping(found) {
    const practice = found as Practice | null | undefined;
    return (
      isShare(practice?.minutesShare) &&
      isShare(practice?.complexityShare) &&
      isShare(practice?.noiseFactor) &&
      isShare(practice?.intervalFactor) &&
      practice?.intervalFactor !== 0
    );
  },
  provisionDecision: (found) => answers.has(found),
  meetingAgenda: isNumber,
  delegation: (found) => isShare(found) && (found as number) <= 1,
  slackOrder: isNumber,
  search: (found) => waysOfSearching.has(found),
  offer: (found) => typeof found === "boolean",
};

/** A rule that stands in for ours failed, or gave an answer that there is not; the message names the rule. */
export class RuleError extends Error {
  override readonly name = "RuleError";
}

/**
 * The rules of one agency. What a rival's rule throws, or answers wrongly, is a RuleError. A rival reads parameters as
 * they are today and cannot write on them.
 */
export function openRules({ names = {}, ...own }: OwnRules, levers: Levers): Rules {
  const checkedOr = <Facts extends readonly unknown[], Answer>(
    kind: RuleKindName,
    ourRule: (...facts: Facts) => Answer,
    rule: ((...facts: Facts) => Answer) | undefined,
  ) => {
    if (rule === undefined) return ourRule;
    return checked(kind, readingOnly(levers, readsParametersOf[kind], rule), names[kind] ?? rule.name);
  };
  return {
    contactOrder: checkedOr("contactOrder", ours.contactOrder, own.contactOrder),
    coping: checkedOr("coping", ours.coping, own.coping),
    provisionDecision: checkedOr("provisionDecision", ours.provisionDecision, own.provisionDecision),
    meetingAgenda: checkedOr("meetingAgenda", ours.meetingAgenda, own.meetingAgenda),
    delegation: checkedOr("delegation", ours.delegation, own.delegation),
    slackOrder: checkedOr("slackOrder", ours.slackOrder, own.slackOrder),
    search: checkedOr("search", ours.search, own.search),
    offer: checkedOr("offer", ours.offer, own.offer),
  };
}

/** The rule with a frozen copy of its parameters as the last of its facts, made anew when levers change. */
function readingOnly<Facts extends readonly unknown[], Answer>(
  levers: Levers,
  prefix: string | undefined,
  rule: (...facts: Facts) => Answer,
): (...facts: Facts) => Answer {
  if (prefix === undefined) return rule;
  const copy = levers.derive(() => ({ today: Object.freeze({ ...levers.slice(prefix) }) }));
  return (...facts) => {
    const given: unknown[] = facts as unknown as unknown[];
    given[given.length - 1] = copy.today;
    return rule(...facts);
  };
}

function checked<Facts extends readonly unknown[], Answer>(
  kind: RuleKindName,
  rule: (...facts: Facts) => Answer,
  calledBy: string,
): (...facts: Facts) => Answer {
  const name = calledBy === "" || calledBy === kind ? kind : `${kind} ${calledBy}`;
  const isFine = isRight[kind];
  return (...facts) => {
    let given: Answer;
    let found: Answer;
    try {
      given = rule(...facts);
      found = kind === "coping" ? (practiceIn(given) as Answer) : given;
    } catch (error) {
      const reason = error instanceof Error ? error.message || error.name : inText(error);
      throw new RuleError(`The rule ${name} failed: ${reason}`, { cause: error });
    }
    if (isFine(found)) return found;
    throw new RuleError(
      `The rule ${name} answered ${shown(given)}; it must answer ${ruleKinds[kind].answers}.`,
    );
  };
}

const longestShown = 80;

/** What is looked at is what is used: a getter is asked once. */
function practiceIn(found: unknown): unknown {
  if (typeof found !== "object" || found === null) return found;
  const { minutesShare, complexityShare, noiseFactor, intervalFactor } = found as Practice;
  return { minutesShare, complexityShare, noiseFactor, intervalFactor } satisfies Practice;
}

/** What nobody can read as text is told by its kind. */
function inText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return `a thing of type ${typeof value}`;
  }
}

/** An answer on one line; what cannot be written down is named by its type. */
function shown(found: unknown): string {
  if (typeof found !== "object" || found === null) return inText(found).slice(0, longestShown);
  const parts = Object.entries(found).map(([name, value]) => `${name} ${inText(value)}`);
  return (parts.join(", ") || "nothing").replace(/\s+/g, " ").slice(0, longestShown);
}
