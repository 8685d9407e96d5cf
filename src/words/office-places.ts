// Where the parameters of staff, paperwork and the team act.
import type { ParameterPlace } from "./parameter-places.ts";

const workload = ["overtimeRatio", "idleShare", "engagementDose", "waitDays"];

export const officePlaces: readonly ParameterPlace[] = [
  {
    prefix: "staff.",
    about: "who is employed",
    files: ["agency.ts", "payroll.ts"],
    moves: [...workload, "costPerClientMonth"],
  },
  {
    prefix: "wages.",
    about: "what people earn",
    files: ["payroll.ts"],
    moves: ["costPerClientMonth", "costPerResolvedNeed"],
  },
  {
    prefix: "skills.",
    about: "what workers can do when they come, and how practice raises it",
    files: ["new-workers.ts", "learning.ts"],
    moves: ["demandRatio", "backlogDays", "engagementDose"],
  },
  { prefix: "day.", about: "the paid day and its overtime", mechanism: "timeBudget" },
  {
    prefix: "absence.",
    about: "leave and sickness",
    files: ["absence.ts"],
    moves: ["absenceShare", "engagementContinuity"],
  },
  {
    prefix: "supervision.",
    about: "sessions with a supervisor, and the support that they give",
    files: ["support.ts", "burnout.ts"],
    moves: ["supervisionShare", "overtimeRatio", "exhaustionShare"],
  },
  {
    prefix: "training.",
    about: "training days",
    files: ["support.ts", "learning.ts"],
    moves: ["trainingShare", "overtimeRatio", "demandRatio"],
  },
  {
    prefix: "paperwork.",
    about: "bureaucratic tasks: minutes, due days, what may be delegated",
    mechanism: "tasks",
  },
  {
    prefix: "paperwork.minutes.liaison",
    about: "talk with other agencies",
    mechanism: "tasks",
    moves: ["liaisonShare", "overtimeRatio"],
  },
  {
    prefix: "paperwork.everyDays.liaison",
    about: "talk with other agencies",
    mechanism: "tasks",
    moves: ["liaisonShare", "overtimeRatio"],
  },
  {
    prefix: "paperwork.delegable.",
    about: "what of a task may go to an assistant",
    mechanism: "tasks",
    moves: ["handoffShare", "idleShare", "engagementDose"],
  },
  {
    prefix: "split.",
    about: "who does the bureaucratic work",
    mechanism: "handoffs",
    files: ["handoffs.ts", "paperwork.ts"],
    moves: ["handoffShare", "overtimeRatio", "engagementDose"],
  },
  {
    prefix: "split.clarityShare",
    about: "how clear it is who does what",
    mechanism: "handoffs",
    moves: ["reworkShare", "disagreementsPerTeamMonth", "teamCohesion"],
  },
  { prefix: "handoff.", about: "what giving work away costs, and how it goes wrong", mechanism: "handoffs" },
  { prefix: "meetings.", about: "case meetings: their minutes, and what they carry", mechanism: "meetings" },
  {
    prefix: "meetings.facilitationShare",
    about: "how meetings and disagreements are led",
    mechanism: "meetings",
    files: ["meetings.ts", "relations.ts"],
    moves: ["disagreementsSettledShare", "teamCohesion", "sharedKnowledge"],
  },
  {
    prefix: "meetings.emptyPerMonth",
    about: "meetings without content, a control for what sitting together costs",
    mechanism: "meetings",
    moves: ["meetingShare", "overtimeRatio", "exhaustionShare"],
  },
  { prefix: "relations.", about: "disagreement, cohesion and talk in a team", mechanism: "relations" },
  { prefix: "learning.", about: "learning communities, and how workers learn", mechanism: "learning" },
  {
    prefix: "learning.sessionsPerMonth",
    about: "learning communities, led by staff",
    mechanism: "learning",
    files: ["learning-community.ts"],
    moves: ["trainingShare", "provisionsKnownShare", "panelAccuracy"],
  },
  {
    prefix: "teamBuilding.",
    about: "days for the team itself",
    files: ["team-building.ts"],
    moves: ["trainingShare", "teamCohesion"],
  },
  {
    prefix: "leadershipTraining.",
    about: "training of those who lead",
    files: ["leadership-training.ts"],
    moves: ["trainingShare", "disagreementsSettledShare", "teamCohesion"],
  },
  {
    prefix: "felt.",
    about: "how what workers live through becomes what they feel",
    files: ["felt.ts"],
    moves: ["jobSatisfaction", "roleClarity", "feltAutonomy"],
  },
  { prefix: "burnout.", about: "exhaustion and what restores", mechanism: "burnout" },
  {
    prefix: "turnover.",
    about: "leaving, vacancies, newcomers and their mentors",
    mechanism: "burnout",
    files: ["turnover.ts", "mentoring.ts"],
    moves: ["turnoverPerYear", "vacancyDays", "mentoringShare"],
  },
  {
    prefix: "turnover.leaverCostShare",
    about: "what a leaver costs",
    files: ["payroll.ts"],
    moves: ["costPerClientMonth", "costPerResolvedNeed"],
  },
];
