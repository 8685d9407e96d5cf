// A judged incident in sentences: what happened, what the rule says, what was answered and what would have been right.
import type { HappeningOf } from "../experiment/design/trace.ts";
import { capitalised } from "./lists.ts";

type Incident = HappeningOf<"incident">;
type Name = (worker: number) => string;

/**
 * Examples of incidents, by what they are to the policy. Which of them a group of like incidents is called by is a
 * matter of its number; the model knows only its class, its merit and what a rule says.
 */
const examples = {
  letterAgainst: [
    "breaks a lock to let a neighbour out",
    "comes back late because she sat with somebody in hospital",
    "uses the office's phone to call a doctor",
    "leaves her place without leave to fetch help in an emergency",
  ],
  letterFavour: [
    "does what no wording forbids, and harms somebody by it",
    "keeps to the letter of an agreement and empties it",
  ],
  foreseenAgainst: [
    "misses an appointment that was agreed",
    "breaks the rule about visitors",
    "does not hand in a paper that was due",
    "raises her voice at a worker",
  ],
  foreseenFavour: ["is late because the bus broke down", "forgets a paper in the week of a funeral"],
  open: [
    "is part of a quarrel that nobody had thought of",
    "lends out what was lent to her",
    "speaks to the press about the programme",
  ],
} as const;

function examplesFor({ policyClass = "open", prescription = 0 }: Incident): readonly string[] {
  if (policyClass === "open") return examples.open;
  if (policyClass === "letter") return prescription < 0 ? examples.letterAgainst : examples.letterFavour;
  return prescription < 0 ? examples.foreseenAgainst : examples.foreseenFavour;
}

/** What happened, in words: "breaks the rule about visitors". */
export function incidentDeed(incident: Incident): string {
  const names = examplesFor(incident);
  return names[incident.group % names.length];
}

function whatTheRuleSays({ policyClass, prescription = 0 }: Incident): string {
  if (policyClass === "open" || prescription === 0) return "no rule speaks to it";
  const says = prescription < 0 ? "asks for a consequence" : "lets it pass";
  return policyClass === "letter"
    ? `no rule was meant for it, but the wording of one ${says}`
    : `the rule for it ${says}`;
}

function whatWasAnswered({ answer, isException, read = 0, ownFavour }: Incident): string {
  const given = answer === "consequence" ? "imposes a consequence" : "lets it pass";
  if (isException === true) return `makes an exception and ${given}`;
  const isAgainstOwn = read !== 0 && (answer === "let pass") !== ownFavour;
  return isAgainstOwn ? `follows the rule against her own judgement and ${given}` : given;
}

/** The whole incident, as the client's story tells it. */
export function incidentSentences(incident: Incident, name: Name): string {
  if (!incident.isSeen) return "[An incident goes unnoticed.]";
  const { answer, right, worker } = incident;
  const truth =
    answer === right ? "" : right === "let pass" ? " [She did not deserve it.]" : " [It called for one.]";
  return `She ${incidentDeed(incident)}; it is seen and has to be reported. To the policy: ${whatTheRuleSays(incident)}. ${capitalised(name(worker))} ${whatWasAnswered(incident)}.${truth}`;
}

/** The same, as the worker's story tells it of a client. */
export function incidentAnswer(incident: Incident, clientName: string): string {
  return `${clientName} ${incidentDeed(incident)} (${whatTheRuleSays(incident)}): ${whatWasAnswered(incident)}`;
}
