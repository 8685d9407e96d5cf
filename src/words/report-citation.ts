// How a study is made again, and how the program is cited.

export interface Cited {
  readonly version: string;
  readonly year: string;
  readonly scenario: string;
  readonly seed: string;
}

/** Only letters, digits and a few marks that mean nothing to BibTeX are let through. */
function bibText(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,:;?!'()/-]/gu, "");
}

export function bibTex({ version, year, scenario, seed }: Cited): string {
  return `@software{streetlevel,
  title = {Street-Level: an agent-based simulation of street-level bureaucracy},
  author = {{the Street-Level authors}},
  version = {${bibText(version)}},
  year = {${bibText(year)}},
  note = {Scenario ${bibText(scenario)}, seed ${bibText(seed)}}
}`;
}

export const odd = {
  purpose:
    "One public agency that helps clients with many needs, working day by working day: caseworkers (alone, or as leads of case teams with assistants), supervisors, clients, a waiting list and a pot of money for provisions. Every minute of every worker goes to one activity, every dollar is budgeted, promised, paid or lapses. Clients, their needs and misfortunes, and the people on the staff are drawn by a seed and are the same under every plan.",
  entities:
    "A plan changes minutes, money, information, people or rules, and nothing else. What is measured is never a function of a lever: it comes out of days, contacts and decisions.",
  schedule:
    "In the morning people leave, come, fall ill and return; arrivals join the list and free places are given; what is dated in clients' lives happens. Then come training, supervision, hiring and meetings. Each worker does what is urgent, sees the clients who are due, does the rest of the tasks, and uses part of what is left. Money is paid. In the evening worry and lateness tell on trust, some drop out, and workers are more or less exhausted.",
  whole: "The whole description follows the ODD protocol and is docs/ODD.md of the program.",
} as const;
