// What the screen says on which an office is watched: its controls, its key, and what the picture is called.
import type { People, Role } from "../experiment/run/trace.ts";
import { capitalised } from "./lists.ts";
import { count, dollars } from "./numbers.ts";
import { clientName, dayTitle, workerName } from "./story-names.ts";

export const officeWords = {
  title: "Watch an office",
  lead: "One simulated programme, day by day, drawn from what happens in the model. It shows how things come about, not what holds on average.",
  opening: "The programme is being run, day by day.",
  play: "Play",
  pause: "Pause",
  back: "A day back",
  step: "A day on",
  jump: "Next",
  jumpTo: "What to jump to",
  speed: "Speed",
  day: "Day",
  follow: "Follow",
  nobody: "nobody",
  workers: "Workers",
  clients: "Clients here today",
  choose: (plan: string) => `${plan}: change scenario, plan or levers`,
  beside: "Beside it",
  sameClients: "Both offices meet the same clients and the same chance.",
  none: "no other plan",
  inWords: "The day in words",
  desksInWords: "Every desk as a table",
  key: "What the picture shows",
  pickHint: "Click a desk or a client to follow them, or choose them here.",
  storyComes: "The story is being looked up.",
  nothingYet: "Nothing has happened by this day.",
  noneFound: "There is none before the run ends.",
  stepwise: "Your system asks for less motion, so the picture goes from evening to evening.",
  order:
    "The model counts the minutes of a day, not its hours. They are drawn in the model's order: meetings, crises, calls, contacts, paperwork, what is left.",
  waitingRoom: "Waiting",
  table: "Meeting table",
  tableInShort: "Table",
  pot: "Money for clients",
  supervisors: "Supervisors",
  caseworkers: "Caseworkers",
  unanswered: "unanswered",
  vacant: "vacant",
  away: "away",
  inTraining: "in training",
} as const;

/** What can be jumped to. */
export const turnWords = {
  any: "turn of events",
  crisis: "crisis",
  meeting: "case meeting",
  unanswered: "call that nobody answers",
  money: "trouble with money",
  handoff: "trouble between colleagues",
  clientLeaves: "client who leaves",
  staff: "change among the staff",
} as const;

export const speedWords = {
  slow: "slow: 12 seconds a day",
  usual: "usual: 5 seconds a day",
  fast: "fast: a day a second",
  fastest: "fastest: 8 days a second",
} as const;

/** What is said of each mark beside a client. */
export const markWords = {
  seen: "seen today",
  calls: "called about something late",
  putOff: "due, but there was no time",
  missed: "did not come",
  refused: "refused, or a consequence",
  paid: "money paid",
  noMoney: "too little money",
  crisis: "crisis",
} as const;

export const deskTable = {
  caption:
    "Minutes of the day by what they went to; in the evening: pieces of work that wait, clients held, and strain from 0, enough time, towards 1",
  desk: "Desk",
  papers: "papers",
  clients: "clients",
  strain: "strain",
} as const;

export const keyWords = {
  desk: "A desk fills with the minutes of its day, by what they go to. The dashed line ends the paid day; what lies beyond is overtime. The border thickens with strain.",
  client:
    "A client's shape shows the gravest open need; it is filled as high as trust. A pale outline: nobody has heard of that need yet.",
  noNeed: "no open need",
  marks: "The mark beside a client shows how the day went:",
  papers: "The pile on a desk is work that waits; the number says how many pieces.",
  phone: "A telephone over a desk: how many calls of the day nobody answered.",
  line: "A line from desk to desk: work is handed over. Dashed and dark: it came back.",
} as const;

/** Team 2; Caseworkers; Supervisors. */
export function roomName(kind: "team" | "caseworkers" | "supervisors", team: number | undefined): string {
  return kind === "team" ? `Team ${count(team ?? 0)}` : officeWords[kind];
}

/** Lead 2, as it stands over a desk. */
export function deskName(staff: People["staff"], worker: number): string {
  return capitalised(workerName({ staff }, worker));
}

/** Lead 2, team 1, in a list to choose from. */
export function workerChoice(staff: People["staff"], worker: number): string {
  const { role, team } = staff[worker];
  const inTeam = hasTeam(role) && team !== undefined ? `, team ${count(team)}` : "";
  return `${deskName(staff, worker)}${inTeam}`;
}

function hasTeam(role: Role): boolean {
  return role === "lead" || role === "assistant";
}

export function clientChoice(client: number): string {
  return capitalised(clientName(client));
}

/** 42 of 780 */
export function dayNumber(day: number, days: number): string {
  return `${count(day + 1)} of ${count(days)}`;
}

/** Day 42 (week 9) of 780; measured from day 391 on. */
export function dayOfRun(day: number, days: number, warmUpDays: number): string {
  const measured =
    warmUpDays === 0
      ? ""
      : day < warmUpDays
        ? `; warm-up, measured from day ${count(warmUpDays + 1)} on`
        : "; measured";
  return `${dayTitle(day)} of ${count(days)}${measured}`;
}

/** What the picture is, for who cannot see it. */
export function pictureName(plan: string): string {
  return `The office under “${plan}”, drawn. The day in words below tells the same.`;
}

/** +7 outside */
export function outsideText(waiting: number): string {
  return `+${count(waiting)} outside`;
}

/**
 * What stands beside the pot: $92,292; promised: $4,000; paid today: $300.
 * @param isNarrow where there is no room for the words: owed: $4,000; paid: $300.
 */
export function potLines(left: number, promised: number, paidToday: number, isNarrow: boolean): string[] {
  return [
    dollars(left),
    promised > 0 ? `${isNarrow ? "owed" : "promised"}: ${dollars(promised)}` : "",
    paidToday > 0 ? `${isNarrow ? "paid" : "paid today"}: ${dollars(paidToday)}` : "",
  ].filter((line) => line !== "");
}

/** What stands under a desk in the evening: 3 seen, 2 put off. */
export function deskDay(seen: number, putOff: number): string {
  return [seen > 0 ? `${count(seen)} seen` : "", putOff > 0 ? `${count(putOff)} put off` : ""]
    .filter((part) => part !== "")
    .join(", ");
}

/** 3 in a meeting. */
export function tableText(sitting: number, invited: number): string {
  if (invited === 0) return "no meeting today";
  return sitting === 0 ? `${count(invited)} met today` : `${count(sitting)} in a meeting`;
}

export function storyOf(kind: "client" | "worker", name: string): string {
  return kind === "client" ? `What happens to ${name}` : `What happens at the desk of ${name}`;
}
