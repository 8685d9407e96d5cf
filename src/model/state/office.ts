// The whole state of one simulated agency: what the mechanisms read and change.
import type { KeyedDraws } from "../../random/keyed-draws.ts";
import type { Derive } from "../levers.ts";
import type { Observations } from "../observe/observations.ts";
import type { Felt } from "../staff/felt.ts";
import type { Beginning } from "./beginning.ts";
import type { Books, Trail } from "./books.ts";
import type { Circles } from "./circles.ts";
import type { Clients } from "./clients.ts";
import type { Memories } from "./memories.ts";
import type { Needs } from "./needs.ts";
import type { Staff, Teams } from "./staff.ts";
import type { TaskPool } from "./task-pool.ts";
import type { UnitLists } from "./unit-lists.ts";

export interface Office {
  /** Keeps what lasts for one run. */
  readonly beginning: Beginning;
  readonly draws: KeyedDraws;
  /** Works out anew what follows from levers, when they change. */
  readonly levers: Derive;
  readonly clients: Clients;
  readonly needs: Needs;
  readonly staff: Staff;
  readonly teams: Teams;
  readonly circles: Circles;
  readonly units: UnitLists;
  readonly felt: Felt;
  readonly tasks: TaskPool;
  readonly books: Books;
  readonly trail: Trail;
  readonly observations: Observations;
  /** What rival rules keep in mind; absent where only our own rules stand. */
  readonly memories?: Memories | undefined;
  /** The working day, from 0. */
  day: number;
  /** Clients waiting or active, in order of arrival; the first `presentCount` places count. */
  readonly present: Int32Array;
  presentCount: number;
  waitingCount: number;
  activeCount: number;
}
