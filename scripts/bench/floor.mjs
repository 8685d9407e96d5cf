// The least that a run could cost: as many draws and as many updates, on bare typed arrays, with no model around them.

import { importBuilt } from "./agencies.mjs";
import { processorSeconds } from "./clock.mjs";

/** What a client's day touches at least: hazards, trust, worry, dates, and what is noted of them. */
const updatesPerClientDay = 14;

/** Seconds on a processor for the draws and updates of a run of this size. */
export async function floorSeconds({ clientDays, drawsMade }, clients) {
  const { uniformOf } = await importBuilt("random/fast-philox.js");
  const arrays = Array.from({ length: updatesPerClientDay }, () => new Float64Array(clients).fill(1));
  const days = Math.round(clientDays / clients);
  let sum = 0;
  const taken = processorSeconds(() => {
    for (let draw = 0; draw < drawsMade; draw++) sum += uniformOf(draw, 1, draw, 1, 2, 3);
    for (let day = 0; day < days; day++) {
      for (const array of arrays)
        for (let client = 0; client < clients; client++) array[client] += sum * 1e-9;
    }
  });
  if (!Number.isFinite(sum + arrays[0][0])) throw new Error("The floor came out as no number.");
  return taken;
}
