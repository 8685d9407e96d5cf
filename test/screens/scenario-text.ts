// A small scenario that uses every form of claim, for screens.

export const smallScenario = `format: 1
title: Does a case team repair engagement?
question: >
  Leads keep the relationship, assistants take the paperwork, provisions are generous.
  Who gains, and what do case meetings take back?
setting: anti-poverty-programme
parameters: { intake.places: 12, intake.initialClients: 12, staff.teams: 1, staff.supervisors: 1, response.followUpDays: 40 }
plans:
  alone-scarce: { label: "Caseworkers alone, scarce provisions", staff.assistantsPerTeam: 0, provisions.perClientYear: 200 }
  alone-generous: { label: "Caseworkers alone, generous provisions", staff.assistantsPerTeam: 0, provisions.perClientYear: 3000 }
  team-scarce: { label: "Case teams, scarce provisions", provisions.perClientYear: 200 }
  team-generous: { label: "Case teams, generous provisions", provisions.perClientYear: 3000 }
  alone-same-people: { label: "As many caseworkers, all their own paperwork", staff.leadsPerTeam: 3, staff.assistantsPerTeam: 0, provisions.perClientYear: 3000 }
baseline: alone-scarce
sweep: { meetings.perWeek: [0, 1, 5] }
measures: { engagementQuality: { matters: 0.03 }, distributionVariety: { matters: 0.05 }, distributionFit: { matters: 0.05 } }
hypotheses:
  H1: { says: Teams with generous provisions widen what clients receive., measure: distributionVariety, plan: team-generous, than: alone-scarce, at: { meetings.perWeek: 1 }, expect: higher, byAtLeast: 0.05 }
  H2: { says: Frequent meetings take part of that gain back., measure: distributionVariety, plan: team-generous, than: alone-scarce, over: meetings.perWeek, from: 1, expect: falls }
  H3: { says: The split itself changes little against the same people without it., measure: distributionVariety, plan: team-generous, than: alone-same-people, at: { meetings.perWeek: 1 }, expect: same }
time: { kind: steady, warmUpDays: 20, observedDays: 60 }
replications: 3
seed: screens
`;

/** The same without a sweep, and with two plans alone. */
export const pairScenario = `format: 1
title: Two plans
question: Which is better?
setting: anti-poverty-programme
plans:
  alone: { label: "Caseworkers alone", staff.assistantsPerTeam: 0 }
  team: { label: "Case teams" }
baseline: alone
hypotheses:
  H1: { says: Teams engage better., measure: engagementQuality, plan: team, than: alone, expect: higher }
time: { kind: steady, warmUpDays: 20, observedDays: 60 }
replications: 3
seed: screens
`;
