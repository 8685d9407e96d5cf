// The gate: who of those who wait gets a place that is free.
import type { Slice } from "../parameters.ts";
import { clientStatus } from "../state/clients.ts";
import type { Office } from "../state/office.ts";
import { nobody } from "../units.ts";
import { type CopingParameters, deservingness } from "./coping.ts";

/** Creaming happens at the gate as it does in the day's order of contacts: Lipsky 2010, ch. 8. ODD 7.14. */
export interface Gate {
  /** The next to be taken of those who wait among the clients from `first`, who waits, to before `past`. */
  next(first: number, past: number): number;
}

/** With `isCopingOn` false the chosen order alone rules, whatever the strain. */
export function createGate(
  office: Office,
  p: Slice<"intake">,
  coping: CopingParameters,
  isCopingOn: boolean,
): Gate {
  const { clients, staff, observations } = office;
  const seen = { severity: 0, motivation: 0, ease: 0 };

  /** Mean strain of the caseworkers who are at work, as they last read it; 0 where nobody is. */
  function meanStrain(): number {
    let sum = 0;
    let count = 0;
    for (const worker of staff.caseworkers) {
      if (!staff.isWorking(worker)) continue;
      sum += staff.strain[worker];
      count += 1;
    }
    return count > 0 ? sum / count : 0;
  }

  /** 0-1, highest first; `shareBefore` of the line have waited longer. */
  function placeInOrder(client: number, shareBefore: number): number {
    switch (p.rule) {
      case "first-come":
        return 1 - shareBefore;
      case "neediest":
        return clients.severity[client];
      case "creaming":
        return clients.ease[client];
    }
  }

  function deserving(client: number, strain: number): number {
    seen.severity = clients.severity[client];
    seen.motivation = clients.motivation[client];
    seen.ease = clients.ease[client];
    return deservingness(seen, strain, coping);
  }

  return {
    next(first, past) {
      const strain = isCopingOn ? meanStrain() : 0;
      if (strain === 0 && p.rule === "first-come") return first;
      let taken = nobody;
      let highest = 0;
      let rightful = nobody;
      let foremost = 0;
      let before = 0;
      for (let client = first; client < past; client++) {
        if (clients.status[client] !== clientStatus.waiting) continue;
        const place = placeInOrder(client, before / office.waitingCount);
        const score = strain === 0 ? place : (1 - strain) * place + strain * deserving(client, strain);
        before += 1;
        if (rightful === nobody || place > foremost) {
          rightful = client;
          foremost = place;
        }
        if (taken === nobody || score > highest) {
          taken = client;
          highest = score;
        }
      }
      if (taken !== rightful) observations.passedOver(rightful, taken);
      return taken;
    },
  };
}
