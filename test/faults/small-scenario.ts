// Scenarios that are quick to run with the real model.

/** Two plans of a small agency; `replications` programmes of each, each of a few milliseconds. */
export function smallScenario(replications: number, days = 130): string {
  return `format: 1
title: A small study
question: What happens when it is stopped?
setting: anti-poverty-programme
parameters: { intake.places: 60, intake.initialClients: 60, staff.teams: 2 }
plans:
  alone: { label: Caseworkers alone, staff.leadsPerTeam: 2, staff.assistantsPerTeam: 0 }
  team: { label: Case teams, staff.leadsPerTeam: 1, staff.assistantsPerTeam: 1 }
baseline: alone
sweep: { meetings.perWeek: [0, 2] }
measures: { engagementQuality: { matters: 0.03 } }
time: { kind: steady, warmUpDays: ${days}, observedDays: ${days} }
replications: ${replications}
seed: kill
`;
}
