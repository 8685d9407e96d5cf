// The offices in which inputs are screened: every setting as it stands, and with assistants who meet and have guidance.
import { readScenario } from "../../dist/scenario/read-scenario.js";
import { settings } from "../../dist/scenario/settings.js";

/** What a reader looks at: engagement, provisions, judgement, time, staff, clients. */
export const screenedMeasures = [
  "engagementQuality",
  "engagementAlliance",
  "distributionVariety",
  "distributionFit",
  "decisionAccuracy",
  "likeCaseConsistency",
  "contactShare",
  "paperworkShare",
  "idleShare",
  "overtimeRatio",
  "exhaustionShare",
  "turnoverPerYear",
  "teamCohesion",
  "roleClarity",
  "waitDays",
  "needsResolvedShare",
  "crisesPerClientYear",
  "clientAnxiety",
  "dropoutShare",
];

/** Half of the caseworkers get an assistant each; all meet, and judge with a guideline and a list. */
const withTeams = [
  "staff.assistantsPerTeam: 1",
  "split.assistantShare: 0.8",
  "meetings.perWeek: 1",
  "guidance.kind: guideline",
  "guidance.provisionsListed: true",
  "learning.sessionsPerMonth: 1",
  "teamBuilding.perYear: 2",
  "leadershipTraining.daysPerYear: 2",
];

export function screenedOffices() {
  return settings.flatMap(({ name }) =>
    ["as it stands", "with teams"].map((kind) => ({
      setting: name,
      kind,
      scenario: officeOf(name, kind === "with teams" ? withTeams : []),
    })),
  );
}

function officeOf(setting, changes) {
  const text = [
    "format: 1",
    `title: Screen of ${setting}`,
    "question: Which inputs move nothing?",
    `setting: ${setting}`,
    `parameters: { ${changes.join(", ")} }`,
    `measures: { ${screenedMeasures.map((name) => `${name}: {}`).join(", ")} }`,
    "time: { kind: steady, warmUpDays: 130, observedDays: 195 }",
    "plans: { office: { label: The office } }",
    "baseline: office",
    "replications: 1",
    "seed: screen",
  ].join("\n");
  return readScenario(text, { fileName: `${setting}.yaml`, name: setting });
}
