// A judged incident in sentences: what happened, what the rule says, what was answered and what would have been right.
import type { HappeningOf } from "../experiment/run/trace.ts";
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
    "hands in a paper in time, with nothing on it",
    "stays within the hours for visitors and leaves no room for those of others",
  ],
  foreseenAgainst: [
    "misses an appointment that was agreed",
    "breaks the rule about visitors",
    "does not hand in a paper that was due",
    "raises her voice at a worker",
  ],
  foreseenFavour: [
    "is late because the bus broke down",
    "forgets a paper in the week of a funeral",
    "misses an appointment for a job interview",
    "is out at night to sit with a sick child",
  ],
  open: [
    "is part of a quarrel that nobody had thought of",
    "lends out what was lent to her",
    "speaks to the press about the programme",
    "sells cakes in the waiting room",
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
  if (policyClass === "open" || prescription === 0) return "No rule speaks to it";
  const says = prescription < 0 ? "asks for a consequence" : "lets it pass";
  return policyClass === "letter"
    ? `No rule was meant for it, but the wording of one ${says}`
    : `The rule for it ${says}`;
}

/** Where the worker takes the rules to say something else than they do. */
function howTheRuleIsRead({ prescription = 0, read = 0 }: Incident): string {
  if (read === prescription) return "";
  if (read === 0) return "takes the rule to be silent and ";
  if (prescription !== 0) return "reads it the other way round and ";
  return `takes a rule to ${read < 0 ? "ask for a consequence" : "let it pass"} and `;
}

function whatWasAnswered(incident: Incident): string {
  const { answer, isException, prescription = 0, read = 0, ownFavour } = incident;
  const isMild = answer === "let pass";
  const given = isMild ? "lets it pass" : "imposes a consequence";
  if (isException === true && read === prescription) {
    return isMild ? `makes an exception and ${given}` : `${given} all the same`;
  }
  const isAgainstOwn = read !== 0 && isMild !== ownFavour;
  return howTheRuleIsRead(incident) + given + (isAgainstOwn ? ", against her own judgement" : "");
}

/** What no one in the agency can know. */
function truth({ answer, right }: Incident): string {
  if (answer === right) return "";
  return right === "let pass" ? " [It was not deserved.]" : " [It called for a consequence.]";
}

/** The whole incident, as the client's story tells it. */
export function incidentSentences(incident: Incident, name: Name): string {
  if (!incident.isSeen) return "[An incident goes unnoticed.]";
  const { worker } = incident;
  return `${capitalised(incidentDeed(incident))}; it is seen and has to be reported. ${whatTheRuleSays(incident)}. ${capitalised(name(worker))} ${whatWasAnswered(incident)}.${truth(incident)}`;
}

/** The same, as the worker's story tells it of a client. */
export function incidentAnswer(incident: Incident, clientName: string): string {
  return `Has to report that ${clientName} ${incidentDeed(incident)}. ${whatTheRuleSays(incident)}. ${capitalised(whatWasAnswered(incident))}.${truth(incident)}`;
}
