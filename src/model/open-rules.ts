// Our own rules by name, and a rival's behind a check: what it answers is looked at before it can move anything.
import { contactPriority, copeByRoutine } from "./clients/coping.ts";
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

/** The rules of one agency. What a rival's rule throws, or answers wrongly, is a RuleError. */
export function openRules({ names = {}, ...own }: OwnRules = {}): Rules {
  return {
    contactOrder: checkedOr(ours.contactOrder, "contactOrder", own.contactOrder, names),
    coping: checkedOr(ours.coping, "coping", own.coping, names),
    provisionDecision: checkedOr(ours.provisionDecision, "provisionDecision", own.provisionDecision, names),
    meetingAgenda: checkedOr(ours.meetingAgenda, "meetingAgenda", own.meetingAgenda, names),
    delegation: checkedOr(ours.delegation, "delegation", own.delegation, names),
    slackOrder: checkedOr(ours.slackOrder, "slackOrder", own.slackOrder, names),
    search: checkedOr(ours.search, "search", own.search, names),
    offer: checkedOr(ours.offer, "offer", own.offer, names),
  };
}

function checkedOr<Facts extends readonly unknown[], Answer>(
  ourRule: (...facts: Facts) => Answer,
  kind: RuleKind,
  rule: ((...facts: Facts) => Answer) | undefined,
  names: NonNullable<OwnRules["names"]>,
): (...facts: Facts) => Answer {
  if (rule === undefined) return ourRule;
  const calledBy = names[kind] ?? rule.name;
  const name = calledBy === "" || calledBy === kind ? kind : `${kind} ${calledBy}`;
  const isFine = isRight[kind];
  return (...facts) => {
    let found: Answer;
    try {
      found = rule(...facts);
    } catch (error) {
      const reason = error instanceof Error ? error.message || error.name : String(error);
      throw new RuleError(`The rule ${name} failed: ${reason}`, { cause: error });
    }
    if (isFine(found)) return found;
    throw new RuleError(
      `The rule ${name} answered ${shown(found)}; it must answer ${ruleKinds[kind].answers}.`,
    );
  };
}

const longestShown = 80;

/** An answer on one line; what cannot be written down is named by its type. */
function shown(found: unknown): string {
  if (typeof found !== "object" || found === null) return String(found).slice(0, longestShown);
  const parts = Object.entries(found).map(([name, value]) => `${name} ${String(value)}`);
  return (parts.join(", ") || "nothing").replace(/\s+/g, " ").slice(0, longestShown);
}
