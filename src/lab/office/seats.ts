// Who sits where: a client keeps the same seat by the same caseworker's desk for as long as they belong together.
import { nobodyThere, type OfficeRecord } from "./office-record.ts";

/** For every row of the record: a seat from 0 by the caseworker's desk, or a place from 0 in the queue of who waits. */
export function seatsOf({ days, clients, clientDays }: OfficeRecord): Int32Array {
  const { firstRow, client, lead } = clientDays;
  const seats = new Int32Array(client.length);
  const seatBefore = new Int32Array(clients).fill(nobodyThere);
  const leadBefore = new Int32Array(clients).fill(nobodyThere);
  for (let day = 0; day < days; day++) {
    const taken = new Map<number, Set<number>>();
    const rows = { from: firstRow[day], to: firstRow[day + 1] };
    for (let row = rows.from; row < rows.to; row++) {
      const who = client[row];
      if (lead[row] === nobodyThere || leadBefore[who] !== lead[row]) seatBefore[who] = nobodyThere;
      if (seatBefore[who] !== nobodyThere) seatsBy(lead[row], taken).add(seatBefore[who]);
    }
    let inQueue = 0;
    for (let row = rows.from; row < rows.to; row++) {
      const who = client[row];
      if (lead[row] === nobodyThere) {
        seats[row] = inQueue;
        inQueue += 1;
      } else {
        if (seatBefore[who] === nobodyThere) seatBefore[who] = firstFree(seatsBy(lead[row], taken));
        seats[row] = seatBefore[who];
      }
      leadBefore[who] = lead[row];
    }
  }
  return seats;
}

function seatsBy(lead: number, taken: Map<number, Set<number>>): Set<number> {
  const found = taken.get(lead) ?? new Set<number>();
  taken.set(lead, found);
  return found;
}

/** Takes the first seat that is free. */
function firstFree(taken: Set<number>): number {
  let seat = 0;
  while (taken.has(seat)) seat += 1;
  taken.add(seat);
  return seat;
}
