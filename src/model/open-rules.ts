// Our own rules by name, and a rival's behind a check: what it answers is looked at before it can move anything.
import { contactPriority, copeByRoutine } from "./coping.ts";
import { decideByThreshold } from "./judgement.ts";
import { hardCasesFirst } from "./meetings.ts";
import { type RuleKindName, ruleKinds } from "./rule-kinds.ts";
import type { Practice, Rules } from "./rules.ts";

/** Rules that stand in for ours; for what is absent, ours stand. */
export type OwnRules = Partial<Rules>;

const ours: Rules = {
  contactOrder: contactPriority,
  coping: copeByRoutine,
  provisionDecision: decideByThreshold,
  meetingAgenda: hardCasesFirst,
};

const answers: ReadonlySet<unknown> = new Set(["grant", "refer", "deny", "no-money"]);
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
};

/** The rules of one agency. What a rival's rule throws, or answers wrongly, is an Error that names the rule. */
export function openRules(own: OwnRules = {}): Rules {
  return {
    contactOrder: own.contactOrder ? checked("contactOrder", own.contactOrder) : ours.contactOrder,
    coping: own.coping ? checked("coping", own.coping) : ours.coping,
    provisionDecision: own.provisionDecision
      ? checked("provisionDecision", own.provisionDecision)
      : ours.provisionDecision,
    meetingAgenda: own.meetingAgenda ? checked("meetingAgenda", own.meetingAgenda) : ours.meetingAgenda,
  };
}

function checked<Facts extends readonly unknown[], Answer>(
  kind: RuleKindName,
  rule: (...facts: Facts) => Answer,
): (...facts: Facts) => Answer {
  const isFine = isRight[kind];
  const name = rule.name === "" ? kind : `${kind} ${rule.name}`;
  return (...facts) => {
    let found: Answer;
    try {
      found = rule(...facts);
    } catch (error) {
      const reason = error instanceof Error ? error.message || error.name : String(error);
      throw new Error(`The rule ${name} failed: ${reason}`, { cause: error });
    }
    if (isFine(found)) return found;
    throw new Error(`The rule ${name} answered ${shown(found)}; it must answer ${ruleKinds[kind].answers}.`);
  };
}

const longestShown = 80;

/** An answer on one line; what cannot be written down is named by its type. */
function shown(found: unknown): string {
  if (typeof found !== "object" || found === null) return String(found).slice(0, longestShown);
  const parts = Object.entries(found).map(([name, value]) => `${name} ${String(value)}`);
  return (parts.join(", ") || "nothing").replace(/\s+/g, " ").slice(0, longestShown);
}
