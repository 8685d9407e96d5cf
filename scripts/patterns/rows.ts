// All rows, in the order of their numbers.
import type { PatternRow } from "./row.ts";
import { agreementRows } from "./rows/agreement.ts";
import { clientRows } from "./rows/clients-lives.ts";
import { demandAndPointRows } from "./rows/demand-and-points.ts";
import { discretionRows } from "./rows/discretion.ts";
import { insideTeamRows } from "./rows/inside-teams.ts";
import { moneyAndStaffRows } from "./rows/money-and-staff.ts";
import { officeTimeRows } from "./rows/office-time.ts";
import { scarcityRows } from "./rows/scarcity.ts";
import { staffLifeRows } from "./rows/staff-life.ts";
import { teamRows } from "./rows/teams.ts";
import { vaguenessRows } from "./rows/vagueness.ts";

const numberOf = (id: string) => Number.parseInt(id.slice(1), 10);

export const patternRows: readonly PatternRow[] = [
  ...scarcityRows,
  ...officeTimeRows,
  ...teamRows,
  ...insideTeamRows,
  ...moneyAndStaffRows,
  ...agreementRows,
  ...discretionRows,
  ...vaguenessRows,
  ...clientRows,
  ...staffLifeRows,
  ...demandAndPointRows,
].toSorted((one, other) => numberOf(one.id) - numberOf(other.id) || (one.id < other.id ? -1 : 1));
