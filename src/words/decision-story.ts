// A decision over a need in sentences: what was asked for, how it seemed, what was answered and why.
import type { Happening, HappeningOf } from "../experiment/run/trace.ts";
import { listed } from "./lists.ts";
import { dollars } from "./numbers.ts";
import { ofKind } from "./story-days.ts";
import { domainNoun, numberWord } from "./story-names.ts";

type Decision = HappeningOf<"decision">;
type Name = (worker: number) => string;

/** The day's decisions over one client's needs, with what the case meeting had to do with them. */
export function decisionSentences(day: readonly Happening[], name: Name): string[] {
  return ofKind(day, "decision").map((decision) => {
    const { domain, wasKept } = decision;
    if (!wasKept) return decisionSentence(decision, name) + truth(decision);
    const meeting = ofKind(day, "caseDiscussed").find((discussed) => discussed.domain === domain);
    const who =
      meeting === undefined
        ? `No meeting settles the case of ${domainNoun(domain)}, so ${name(decision.worker)} decides`
        : `The case meeting, with ${numberWord(meeting.members.length)} in the room, talks over ${domainNoun(domain)}`;
    return `${who}: ${verdict(decision)}.${truth(decision)}`;
  });
}

function decisionSentence(decision: Decision, name: Name): string {
  const { domain, cost, reason, seemedHard, answer } = decision;
  const worker = name(decision.worker);
  const how = decision.isOffered ? "Is offered" : "Asks for";
  const asks = `${how} ${dollars(cost)} for ${domainNoun(domain)}${foundSentence(decision, name)}`;
  const worth = decision.ownFavour === false ? "a rule grants it" : `${worker} finds it worth the money`;
  switch (reason) {
    case "not asked for":
      return `Does not ask for money for ${domainNoun(domain)}, so ${worker} will refer.`;
    case "provision not known":
      return `Asks for ${dollars(cost)} for ${domainNoun(domain)}; ${worker} does not know of the provision that exists${inVain(decision)}, and will refer.`;
    case "domain not eligible":
      return `${asks}, for which none may be spent; ${worker} will refer.`;
    case "pot too low":
      return `${asks}; ${worth}, but the pot runs low: a referral instead.`;
    case "ceiling reached":
      return `${asks}; ${worth}, but it would exceed what one client may have: a referral instead.`;
    case "hard case":
      return `${asks}: a hard case, which ${worker} keeps for the case meeting.`;
    case "rule":
      return `${asks}; ${worker} finds it worth the money, but follows a rule that says no: a referral instead.`;
    case "judgement":
      if (answer === "granted" && decision.ownFavour === false)
        return `${asks}; ${worker} would not have, but a rule grants it.`;
      if (answer === "granted")
        return `${asks}: ${seemedHard ? "a hard case" : "a clear case"} to ${worker}, who grants it.`;
      if (answer === "refused")
        return `${asks}; ${worker} sees no reason for that, nor for a referral: refused.`;
      return `${asks}; ${worker} thinks${seemedHard ? ", though the case is hard," : ""} that a referral will do.`;
  }
}

const waysInWords: Readonly<Record<Decision["searched"][number], string>> = {
  list: "looks in the list",
  colleague: "asks a colleague",
  supervisor: "asks the supervisor",
  none: "",
};

/** What a worker did who did not know of the provision, and found it. */
function foundSentence({ searched, worker, reason }: Decision, name: Name): string {
  if (searched.length === 0 || reason === "provision not known") return "";
  return `; ${name(worker)} ${listed(searched.map((way) => waysInWords[way]))}, and finds that there is a provision`;
}

function inVain({ searched }: Decision): string {
  if (searched.length === 0) return "";
  return `, ${listed(searched.map((way) => waysInWords[way]))} in vain`;
}

/** The answer to a kept case. */
function verdict(decision: Decision): string {
  const { answer, reason } = decision;
  const worth = decision.ownFavour === false ? "to be granted by a rule" : "worth the money";
  if (reason === "pot too low") return `${worth}, but the pot runs low, so a referral instead`;
  if (reason === "rule") return "worth the money, but a rule says no, so a referral instead";
  if (reason === "ceiling reached")
    return `${worth}, but it would exceed what one client may have, so a referral instead`;
  if (answer === "granted") return decision.ownFavour === false ? "granted, since a rule says so" : "granted";
  return answer === "refused" ? "refused" : "a referral will do";
}

/** The answer that would have served the client, where another was given. */
export function betterAnswer({ answer, right }: Decision): Decision["right"] | undefined {
  if (answer === "kept") return undefined;
  const given = answer === "granted" ? "money" : answer === "referred" ? "referral" : "neither";
  return given === right ? undefined : right;
}

/** What no one in the agency can know. */
function truth(decision: Decision): string {
  const better = betterAnswer(decision);
  if (better === undefined) return "";
  return better === "money" ? " [Money would serve better.]" : " [A referral would do.]";
}
