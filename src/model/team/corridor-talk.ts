// What is said in the corridor: while a team aligns, each lead who is there tells of one of her clients, one after the other.
import type { Knowledge } from "../clients/knowledge.ts";
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";

/** A day's talk of a team: who is there tells and hears. What is told of a client sticks as in a meeting. ODD 7.11. */
export function createCorridorTalk(
  office: Office,
  p: Pick<Slice<"meetings">, "toldShare">,
  knowledge: Knowledge,
): (team: number) => void {
  const { beginning, staff, teams } = office;
  const turn = beginning.keep(new Int32Array(staff.count));
  const there = new Int32Array(teams.size);
  return (team) => {
    const first = teams.firstMember(team);
    let count = 0;
    for (let worker = first; worker < teams.pastLastMember(team); worker++) {
      if (!staff.isWorking(worker)) continue;
      there[count] = worker;
      count += 1;
    }
    for (let lead = first; lead < first + teams.leads; lead++) {
      const clients = staff.caseload[lead];
      if (clients === 0 || !staff.isWorking(lead)) continue;
      const place = turn[lead] % clients;
      knowledge.tell(there, count, staff.clientsOf[lead * staff.cap + place], p.toldShare);
      turn[lead] = place + 1;
    }
  };
}
