// What a worker decided on a day and what became of earlier decisions, client by client, in few words.
import type { Happening, HappeningOf } from "../experiment/run/trace.ts";
import { betterAnswer } from "./decision-story.ts";
import { listed } from "./lists.ts";
import { dollars } from "./numbers.ts";
import { ofKind } from "./story-days.ts";
import { clientName, domainNoun } from "./story-names.ts";

type OfNeed = Pick<HappeningOf<"referralMade">, "client" | "domain">;
type Decision = HappeningOf<"decision">;

/** client 4's housing */
export function whose({ client, domain }: OfNeed): string {
  return `${clientName(client)}'s ${domainNoun(domain)}`;
}

/** `own`: what of the day has the worker as caseworker, or as the one who decided. */
export function workerDecisions(own: readonly Happening[]): string[] {
  const made = ofKind(own, "decision");
  return [
    ...decisions(made.filter(({ wasKept }) => !wasKept)),
    ...fromMeeting(made),
    ...truths(made),
    ...outcomes(own),
  ];
}

function decisions(made: readonly Decision[]): string[] {
  const those = (wanted: Decision["answer"]) => made.filter(({ answer }) => answer === wanted);
  return [
    said("Grants", those("granted").map(granted)),
    said(
      "Refers",
      those("referred").map((one) => `${whose(one)} (${reasonWords(one)})`),
    ),
    said("Refuses", those("refused").map(whose)),
    said("Keeps for the case meeting", those("kept").map(whose)),
  ];
}

function granted(decision: Decision): string {
  return `${dollars(decision.cost)} for ${whose(decision)}`;
}

function fromMeeting(made: readonly Decision[]): string[] {
  const kept = made.filter(({ wasKept }) => wasKept);
  const answers = kept.map((one) =>
    one.answer === "granted"
      ? `${granted(one)} granted`
      : `${whose(one)} ${one.answer} (${reasonWords(one)})`,
  );
  return [said("Kept cases decided", answers)];
}

function reasonWords({ reason, answer }: Decision): string {
  switch (reason) {
    case "not asked for":
      return "no money asked for";
    case "provision not known":
      return "knows no provision for it";
    case "domain not eligible":
      return "no money may be spent on it";
    case "pot too low":
      return "worth the money, but the pot runs low";
    case "ceiling reached":
      return "worth the money, but above what one client may have";
    case "judgement":
      return answer === "refused" ? "no reason seen" : "that will do";
    case "rule":
      return "by the rule, against her own judgement";
    case "hard case":
      return "a hard case";
  }
}

function truths(made: readonly Decision[]): string[] {
  const better = (answer: Decision["right"]) => made.filter((one) => betterAnswer(one) === answer).map(whose);
  return [
    inBrackets(said("Money would serve better", better("money"))),
    inBrackets(said("A referral would do", better("referral"))),
  ];
}

function outcomes(own: readonly Happening[]): string[] {
  const resolved = ofKind(own, "needResolved");
  const paid = ofKind(own, "paid");
  return [
    said("Requests written", ofKind(own, "approvalAwaited").map(whose)),
    said("Requests on their way to payment", ofKind(own, "requestSubmitted").map(whose)),
    said("Lost in approvals", ofKind(own, "requestLost").map(whose)),
    said(
      "Paid",
      paid.map((one) => `${dollars(one.dollars)} for ${whose(one)}`),
    ),
    said("Promised, but the pot is empty", ofKind(own, "promiseBroken").map(whose)),
    said("Referrals out", ofKind(own, "referralMade").map(whose)),
    said("Needs met", resolved.filter(({ by }) => by !== "itself").map(whose)),
    said("Needs passed by themselves", resolved.filter(({ by }) => by === "itself").map(whose)),
  ];
}

function said(what: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `${what}: ${listed(items)}.`;
}

function inBrackets(sentence: string): string {
  return sentence === "" ? "" : `[${sentence}]`;
}
