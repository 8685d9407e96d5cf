// How the cost of a run grows with days, clients, staff and mechanisms: node scripts/bench/growth.mjs, after npm run build.
//
// Each line is a two-year run of an agency that differs from the default in one thing: processor time of one thread, the
// least of several repeats taken in turn, as a multiple of the default's, and per day of a client.

import { agencyOf, importBuilt, sizeOf, twoYears } from "./agencies.mjs";
import { processorSeconds } from "./clock.mjs";
import { summarise } from "./summary.mjs";

const repeats = 6;
const nameWidth = 44;

const standard = await twoYears();
const teams = {
  "staff.teams": 3,
  "staff.leadsPerTeam": 2,
  "staff.assistantsPerTeam": 1,
  "split.assistantShare": 0.8,
  "meetings.perWeek": 1,
};
const mechanisms = Object.keys(standard).filter((name) => name.startsWith("mechanisms."));
const agencies = {
  "the default": {},
  "one year": { "time.warmUpDays": 0 },
  "four years": { "time.observedDays": 780 },
  "half of everything": agencyOf(standard["intake.places"] / 2, standard),
  "four of everything": agencyOf(4 * standard["intake.places"], standard),
  "twice the clients, the same staff": {
    "intake.places": 2 * standard["intake.places"],
    "intake.initialClients": 2 * standard["intake.initialClients"],
    "intake.clientsPerWeek": 2 * standard["intake.clientsPerWeek"],
    "staff.caseloadCap": 2 * standard["staff.caseloadCap"],
  },
  "twice the staff, the same clients": { "staff.teams": 2 * standard["staff.teams"] },
  "three teams of two leads and an assistant": teams,
  "the same, three meetings a week": { ...teams, "meetings.perWeek": 3 },
  ...Object.fromEntries(
    mechanisms.map((name) => [`without ${name.replace("mechanisms.", "")}`, { [name]: "off" }]),
  ),
};

const { simulate } = await importBuilt("model/simulate.js");
const measured = [];
for (const [name, changes] of Object.entries(agencies)) {
  const parameters = { ...standard, ...changes };
  measured.push({ name, parameters, times: [], ...(await sizeOf(parameters, 1)) });
}
for (let repeat = 0; repeat < repeats; repeat++) {
  for (const one of measured) one.times.push(processorSeconds(() => simulate(one.parameters, 2 + repeat)));
}
const [first] = measured.map(({ times }) => summarise(times).min);
console.log(`${"".padEnd(nameWidth)}  times  ns/client-day`);
for (const { name, times, clientDays } of measured) {
  const { min } = summarise(times);
  const perDay = Math.round((min * 1e9) / clientDays);
  console.log(
    `${name.padEnd(nameWidth)}${(min / first).toFixed(2).padStart(7)}${String(perDay).padStart(15)}`,
  );
}
