// How cost grows with clients, staff in proportion: a year of each size, in a process of its own so that its memory can be told.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { agencyOf, daysPerYear, importBuilt } from "./agencies.mjs";
import { processorSeconds } from "./clock.mjs";
import { summarise } from "./summary.mjs";

const sizes = [1_000, 10_000, 100_000];

/** A year with so many clients: nanoseconds a client-day, and bytes a client above those of the smallest agency. */
async function measureYear(clients) {
  const { simulate } = await importBuilt("model/simulate.js");
  const { defaultParameters } = await importBuilt("model/parameters.js");
  const year = { "time.warmUpDays": 0, "time.observedDays": daysPerYear, seed: "bench" };
  const small = { ...defaultParameters, ...year };
  for (let replication = 1; replication <= 4; replication++) simulate(small, replication);
  const before = process.resourceUsage().maxRSS * 1024;
  const parameters = { ...agencyOf(clients, defaultParameters), ...year };
  let taken = 0;
  let clientDays = 0;
  const watch = ({ office }) => {
    clientDays += office.presentCount;
  };
  taken = processorSeconds(() => simulate(parameters, 1, { watch }));
  const bytes = process.resourceUsage().maxRSS * 1024;
  return {
    nanosecondsPerClientDay: (taken * 1e9) / clientDays,
    seconds: taken,
    bytesPerClient: (bytes - before) / clients,
    gigabytes: bytes / 1024 ** 3,
  };
}

export function measureSizes(repeats) {
  const years = sizes.map((clients) =>
    Array.from({ length: clients > 10_000 ? Math.min(3, repeats) : repeats }, () => {
      const words = [fileURLToPath(import.meta.url), String(clients)];
      return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" }));
    }),
  );
  const perDay = years.map((ofSize) => ofSize.map((year) => year.nanosecondsPerClientDay));
  const [least] = perDay.map((values) => summarise(values).min);
  const largest = years[years.length - 1];
  return {
    nanosecondsAt1000Clients: perDay[0],
    nanosecondsAt10000Clients: perDay[1],
    nanosecondsAt100000Clients: perDay[2],
    timesTheCostAt100000Clients: perDay[2].map((value) => value / least),
    secondsForAYearOf100000Clients: largest.map((year) => year.seconds),
    gigabytesAt100000Clients: largest.map((year) => year.gigabytes),
    bytesPerClient: largest.map((year) => year.bytesPerClient),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(await measureYear(Number(process.argv[2]))));
}
