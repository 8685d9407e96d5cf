// An agency put together, group by group: each mechanism with its own parameters and no others.
import type { Agency } from "./agency.ts";
import { createJoints } from "./joints.ts";
import { Levers } from "./levers.ts";
import { openDays } from "./open-days.ts";
import { openJudging } from "./open-judging.ts";
import { openLives } from "./open-lives.ts";
import { openMoney } from "./open-money.ts";
import { openOffice } from "./open-office.ts";
import { type OwnRules, openRules } from "./open-rules.ts";
import { openService } from "./open-service.ts";
import { openStaff } from "./open-staff.ts";
import { openWork } from "./open-work.ts";
import type { Opening } from "./opening.ts";
import type { Parameters } from "./parameters.ts";
import { Beginning } from "./state/beginning.ts";

/** Opens an agency on the morning of its first day. */
export function openAgency(parameters: Parameters, replication: number, own?: OwnRules): Agency {
  const beginning = new Beginning();
  const levers = new Levers(parameters, beginning);
  const { office, arrivals, beginAgain } = openOffice(beginning, levers, replication, own !== undefined);
  const joints = createJoints();
  const opening: Opening = {
    office,
    levers,
    arrivals,
    joints,
    rules: openRules(own ?? {}, levers),
    isOn: (mechanism) => parameters[`mechanisms.${mechanism}`] === "on",
  };
  const days = openDays(opening);
  const judging = openJudging(opening);
  const lives = openLives(opening, days, judging);
  const work = openWork(opening, days, judging);
  const money = openMoney(opening, days, judging, lives, work);
  const service = openService(opening, days, judging, lives, work, money);
  const staff = openStaff(opening, days, judging, lives, work);
  joints.join({ ...lives, ...money });
  beginning.end();
  return {
    office,
    levers,
    beginAgain,
    ...days,
    ...judging,
    ...lives,
    ...work,
    ...money,
    ...service,
    ...staff,
  };
}
