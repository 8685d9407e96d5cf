// Who answers when a client calls: the assistant where the split says so, else whoever of those responsible is there.
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { streams } from "../streams.ts";
import { nobody } from "../units.ts";
import { standingShare } from "./standing-arrangements.ts";

/** The worker who answers a client's call of that number, or `nobody`: she has to try again. */
export type AnswersCalls = (lead: number, client: number, number: number) => number;

/** With `isOn` false assistants answer none. */
export function createAnsweringCalls(office: Office, split: Slice<"split">, isOn: boolean): AnswersCalls {
  const { staff, teams, tasks, clients, draws } = office;

  /** Of the team's assistants at work the one with the least work waiting, the first of equals. */
  function freestAssistant(team: number): number {
    let best = nobody;
    for (let worker = teams.firstAssistant(team); worker < teams.pastLastMember(team); worker++) {
      if (!staff.isWorking(worker)) continue;
      if (best === nobody || tasks.backlog[worker] < tasks.backlog[best]) best = worker;
    }
    return best;
  }

  function colleagueLead(team: number): number {
    for (let worker = teams.firstMember(team); worker < teams.firstAssistant(team); worker++) {
      if (staff.isWorking(worker)) return worker;
    }
    return nobody;
  }

  function assistantFor(lead: number, client: number, number: number): number {
    if (!isOn || teams.count === 0) return nobody;
    const share = standingShare("call", split);
    if (share === 0) return nobody;
    const key = clients.key[client];
    const isTheirs = draws.uniform(streams.whetherAnAssistantAnswersACall, key, number) < share;
    return isTheirs ? freestAssistant(staff.team[lead]) : nobody;
  }

  return (lead, client, number) => {
    const assistant = assistantFor(lead, client, number);
    if (assistant !== nobody) return assistant;
    if (staff.isWorking(lead)) return lead;
    const colleague = teams.count === 0 ? nobody : colleagueLead(staff.team[lead]);
    if (colleague !== nobody) return colleague;
    const supervisor = staff.supervisor[lead];
    return supervisor !== nobody && staff.isWorking(supervisor) ? supervisor : nobody;
  };
}
