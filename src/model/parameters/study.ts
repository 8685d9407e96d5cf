// Demand, the study's clock, and the switches of the mechanisms.
import { type MechanismName, mechanismNames, mechanisms } from "../mechanisms.ts";
import type { ChoiceEntry, ParameterEntry } from "../parameter-entry.ts";

const switches = ["on", "off"] as const;

type SwitchEntry = ChoiceEntry & { readonly choices: typeof switches; readonly default: "on" };

const mechanismSwitches = Object.fromEntries(mechanismNames.map((name): [string, SwitchEntry] => [`mechanisms.${name}`, { label: `Mechanism ${name}; off: ${mechanisms[name]}`, unit: "choice", default: "on", choices: switches, grade: "J", lever: true, source: "a switch for tracing a finding to its mechanisms" }])) as {
  readonly [Name in MechanismName as `mechanisms.${Name}`]: SwitchEntry;
};

export const studyParameters = {
  "intake.places": { label: "Clients that the agency serves at once", unit: "clients", default: 144, from: 0, to: 1000000, integer: true, grade: "J", lever: true, source: "six leads with 24 clients each, intake.clientsPerCaseworker; that there are six is a guess" },
  "intake.clientsPerWeek": {
    label: "Clients who come to the agency",
    unit: "per week",
    default: 3.3,
    from: 0,
    to: 20000,
    grade: "J",
    lever: true,
    source: "guess, sized once, with the other sized inputs, on what a solo office looks like (docs/changes-to-the-model.md): a little more than leave 144 places, so that a short waiting list stays",
  },
  "intake.initialClients": { label: "Clients already in the programme on the first day", unit: "clients", default: 144, from: 0, to: 1000000, integer: true, grade: "J", lever: true, source: "a full programme, as many as there are places; that it is full is a guess" },
  "intake.initialDays": { label: "Mean time that those clients have been in the programme", unit: "working days", default: 195, from: 0, to: 2600, grade: "J", source: "guess: three quarters of a year" },
  "intake.rule": { label: "Who is taken from the waiting list", unit: "choice", default: "first-come", choices: ["first-come", "neediest", "creaming"], grade: "J", lever: true, source: "guess: the usual rule" },
  "intake.initialWaiting": { label: "Clients on the waiting list on the first day, behind those in the programme", unit: "clients", default: 12, from: 0, to: 1000000, integer: true, grade: "J", lever: true, source: "guess: a month of arrivals, so that the list does not have to fill first" },
  "intake.placesFollow": { label: "Whether the places are stated, or follow the staff: caseworkers x intake.clientsPerCaseworker", unit: "choice", default: "none", choices: ["none", "staff"], grade: "J", lever: true, source: "a scenario's choice; provisions stay those for intake.places" },
  "intake.clientsPerCaseworker": { label: "Clients whom an experienced caseworker usually holds", unit: "clients per worker", default: 24, from: 1, to: 400, integer: true, grade: "D", lever: true, source: "12-24 in intensive two-person anti-poverty teams, randomised trial 2015-18" },
  "demand.supplyElasticity": {
    label: "How far demand follows supply: elasticity of the clients who come to the clients who can be served at once",
    unit: "elasticity",
    default: 0,
    from: 0,
    to: 0.8,
    grade: "B",
    lever: true,
    source: "demand follows supply, Lipsky 2010, ch. 3; 0: off, about 0.3 where a scenario turns it on",
  },
  "demand.referencePlaces": { label: "Clients served at once at which intake.clientsPerWeek come", unit: "clients", default: 144, from: 1, to: 1000000, integer: true, grade: "J", lever: true, source: "by choice: the places of the default agency; see intake.places" },
  "intake.growthPerYear": { label: "Yearly growth of the clients who come", unit: "share per year", default: 0, from: -0.9, to: 2, grade: "J", lever: true, source: "0: off" },

  "response.days": { label: "Days within which a disclosed need should be answered", unit: "working days", default: 5, from: 1, to: 65, integer: true, grade: "J", lever: true, source: "guess: a working week" },
  "response.followUpDays": { label: "Days over which resource distribution is followed from enrolment", unit: "working days", default: 260, from: 20, to: 2600, integer: true, grade: "J", lever: true, source: "one year" },
  "survey.firstDay": { label: "First wave of the survey, day of the observed window", unit: "working days", default: 65, from: 0, to: 5200, integer: true, grade: "D", lever: true, source: "three months into the observed time; the field study asked in months 3 and 15" },
  "survey.secondDay": { label: "Second wave of the survey, day of the observed window", unit: "working days", default: 325, from: 0, to: 5200, integer: true, grade: "D", lever: true, source: "a year after the first" },
  "survey.groupSize": { label: "Solo caseworkers whose agreement is read together, as a team's would be", unit: "workers", default: 3, from: 2, to: 50, integer: true, grade: "J", lever: true, source: "guess: the size of a team of two leads and an assistant" },
  "survey.unclearBelow": { label: "Role clarity below which a worker says that roles are unclear", unit: "0-1", default: 0.75, from: 0, to: 1, grade: "J", lever: true, source: "guess" },
  "survey.vignetteKnowledge": { label: "How well a vignette makes its client known", unit: "0-1", default: 0.2, from: 0, to: 1, grade: "J", source: "guess: calibrated: agreement in the grey is a kappa of 0.2-0.4 (Kang & Poertner 2006)" },

  "continuity.unit": { label: "Whose continuity counts: the person's or the team's", unit: "choice", default: "person", choices: ["person", "team"], grade: "J", lever: true, source: "guess: the other stands beside it" },

  "time.kind": { label: "Whether the office is studied in a steady state or from its first day", unit: "choice", default: "steady", choices: ["steady", "terminating"], grade: "J", lever: true, source: "a scenario's choice" },
  "time.warmUpDays": { label: "Days before the observed window", unit: "working days", default: 390, from: 0, to: 5200, integer: true, grade: "J", lever: true, source: "guess: trust, knowledge and the waiting list drift for longer than a year" },
  "time.observedDays": { label: "Days of the observed window", unit: "working days", default: 390, from: 1, to: 5200, integer: true, grade: "D", lever: true, source: "130 days of enrolment and 260 days of follow-up" },
  replications: { label: "Simulated programmes for each plan and point", unit: "replications", default: 40, from: 1, to: 1000000, integer: true, grade: "J", lever: true, source: "guess: forty paired replications show everything but turnover" },
  seed: { label: "Text from which every random number follows", unit: "text", default: "street-level", maxLength: 200, grade: "J", lever: true, source: "free" },
  ...mechanismSwitches,
} as const satisfies Record<string, ParameterEntry>;
