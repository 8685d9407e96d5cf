// Where desks, seats, the meeting table and the pot stand in a picture of a given width.
import type { OfficeRecord } from "./office-record.ts";

/** In pixels of the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DeskPlace {
  readonly worker: number;
  /** With the worker's name above it and what is done below. */
  readonly desk: Box;
  readonly papers: Box;
  /** Empty for who has no clients. */
  readonly seats: Box;
  /** Middle of where the client sits who is being seen. */
  readonly visitor: Point;
  /** Middle of where the worker sits. */
  readonly chair: Point;
}

export interface Room {
  readonly box: Box;
  readonly kind: "team" | "caseworkers" | "supervisors";
  /** From 1; absent for rooms without a team. */
  readonly team?: number;
}

export interface FloorPlan {
  readonly width: number;
  readonly height: number;
  readonly waiting: Box;
  readonly table: Box;
  readonly jar: Box;
  readonly door: Point;
  /** From one client's middle to the next. */
  readonly pitch: number;
  readonly rooms: readonly Room[];
  /** By worker's number. */
  readonly desks: readonly DeskPlace[];
}

export const gap = 10;
const pad = 8;
const labelHeight = 21;
const deskHeight = 34;
const doingHeight = 18;
const papersWidth = 26;
/** Of the disc that stands for a worker. */
export const workerRadius = 8;
const narrowestBlock = 104;
const widestBlock = 172;
/** From one client's middle to the next, in a wide picture and in a narrow one. */
const pitches = { wide: 19, narrow: 17 } as const;
/** Room for the heading of a box. */
export const headingHeight = 20;
const bandHeight = 112;
/** Below this width the waiting room stands above the table and the pot. */
const wideEnough = 560;

interface Group extends Omit<Room, "box"> {
  readonly workers: readonly number[];
}

export function planFloor(record: Pick<OfficeRecord, "staff" | "caseloadCap">, width: number): FloorPlan {
  const band = planBand(width);
  const pitch = width >= wideEnough ? pitches.wide : pitches.narrow;
  const groups = groupsOf(record.staff);
  const desks: DeskPlace[] = [];
  const rooms: Room[] = [];
  const widestGroup = Math.max(1, ...groups.map(({ workers }) => workers.length));
  const columns = Math.max(
    1,
    Math.min(widestGroup, Math.floor((width - 2 * pad + gap) / (narrowestBlock + gap))),
  );
  const roomsInRow = Math.max(1, Math.floor((width + gap) / (roomWidth(columns, narrowestBlock) + gap)));
  const isOneRow = groups.length <= roomsInRow;
  const free = width - (Math.min(groups.length, roomsInRow) - 1) * gap;
  const share = free / Math.max(1, Math.min(groups.length, roomsInRow));
  const block = Math.min(widestBlock, (share - 2 * pad - (columns - 1) * gap) / columns);
  let [x, y, rowHeight] = [0, band.height + gap, 0];
  for (const group of groups) {
    const inRow = Math.min(columns, group.workers.length);
    const wide = roomWidth(inRow, block);
    if (x > 0 && x + wide > width + 1) {
      x = 0;
      y += rowHeight + gap;
      rowHeight = 0;
    }
    const { height, places } = placeGroup(group, record, { x, y, inRow, block, pitch });
    desks.push(...places);
    rooms.push({ ...roomOf(group), box: { x, y, width: wide, height } });
    rowHeight = Math.max(rowHeight, height);
    x += wide + gap;
  }
  const sorted = desks.toSorted((one, other) => one.worker - other.worker);
  const level = isOneRow
    ? rooms.map((room) => ({ ...room, box: { ...room.box, height: rowHeight } }))
    : rooms;
  return { width, height: y + rowHeight, pitch, ...band.boxes, rooms: level, desks: sorted };
}

function roomOf({ kind, team }: Group): Omit<Room, "box"> {
  return team === undefined ? { kind } : { kind, team };
}

function roomWidth(blocks: number, block: number): number {
  return blocks * block + (blocks - 1) * gap + 2 * pad;
}

function planBand(width: number) {
  const [x, y] = [0, 0];
  if (width >= wideEnough) {
    const part = (width - 2 * gap) / 20;
    const waiting = { x, y, width: 8 * part, height: bandHeight };
    const table = { x: 8 * part + gap, y, width: 7 * part, height: bandHeight };
    const jar = { x: 15 * part + 2 * gap, y, width: 5 * part, height: bandHeight };
    return { height: bandHeight, boxes: { waiting, table, jar, door: { x: 6, y: bandHeight - 14 } } };
  }
  const below = bandHeight + gap;
  const half = (width - gap) / 2;
  const waiting = { x, y, width, height: bandHeight };
  const table = { x, y: below, width: half, height: bandHeight };
  const jar = { x: half + gap, y: below, width: half, height: bandHeight };
  return { height: below + bandHeight, boxes: { waiting, table, jar, door: { x: 6, y: bandHeight - 14 } } };
}

/** Team by team; caseworkers alone sit together, and supervisors in a room of their own. */
function groupsOf(staff: OfficeRecord["staff"]): Group[] {
  const groups: Group[] = [];
  const of = (wanted: (worker: number) => boolean) => [...staff.keys()].filter(wanted);
  const teams = new Set(
    staff.flatMap(({ role, team }) => (role === "lead" || role === "assistant" ? (team ?? []) : [])),
  );
  for (const team of teams) {
    groups.push({ kind: "team", team, workers: of((worker) => staff[worker].team === team) });
  }
  const alone = of((worker) => staff[worker].role === "solo");
  if (alone.length > 0) groups.push({ kind: "caseworkers", workers: alone });
  const supervisors = of((worker) => staff[worker].role === "supervisor");
  if (supervisors.length > 0) groups.push({ kind: "supervisors", workers: supervisors });
  return groups;
}

interface Corner extends Point {
  readonly inRow: number;
  readonly block: number;
  readonly pitch: number;
}

function placeGroup(
  { workers }: Group,
  { staff, caseloadCap }: Pick<OfficeRecord, "staff" | "caseloadCap">,
  { x, y, inRow, block, pitch }: Corner,
): { readonly height: number; readonly places: readonly DeskPlace[] } {
  const places: DeskPlace[] = [];
  let top = y + headingHeight;
  for (let first = 0; first < workers.length; first += inRow) {
    const inThisRow = workers.slice(first, first + inRow);
    const seatRows = Math.ceil(caseloadCap / seatsInRow(block, pitch));
    const hasSeats = inThisRow.some((worker) => holdsCases(staff[worker].role));
    const seatsHeight = hasSeats ? seatRows * pitch : 0;
    inThisRow.forEach((worker, column) => {
      const left = x + pad + column * (block + gap);
      const deskTop = top + labelHeight;
      const seatsTop = deskTop + deskHeight + doingHeight + pitch;
      const deskWidth = block - papersWidth - 4;
      places.push({
        worker,
        desk: { x: left, y: deskTop, width: deskWidth, height: deskHeight },
        papers: { x: left + deskWidth + 4, y: deskTop, width: papersWidth, height: deskHeight },
        seats: {
          x: left,
          y: seatsTop,
          width: block,
          height: holdsCases(staff[worker].role) ? seatsHeight : 0,
        },
        visitor: { x: left + pitch / 2, y: deskTop + deskHeight + doingHeight - 4 },
        chair: { x: left + workerRadius, y: top + workerRadius + 1 },
      });
    });
    top += labelHeight + deskHeight + doingHeight + (hasSeats ? pitch + seatsHeight : 0) + pad;
  }
  return { height: top - y, places };
}

function holdsCases(role: OfficeRecord["staff"][number]["role"]): boolean {
  return role === "lead" || role === "solo";
}

function seatsInRow(width: number, pitch: number): number {
  return Math.max(1, Math.floor(width / pitch));
}

/** Middle of a seat by a worker's desk. */
export function seatPoint({ desks, pitch }: FloorPlan, worker: number, seat: number): Point {
  const { seats } = desks[worker];
  const inRow = seatsInRow(seats.width, pitch);
  return {
    x: seats.x + ((seat % inRow) + 0.5) * pitch,
    y: seats.y + (Math.floor(seat / inRow) + 0.5) * pitch,
  };
}

/** Middle of a place in the queue; nothing for who stands outside. */
export function queuePoint({ waiting, pitch }: FloorPlan, place: number): Point | undefined {
  const { x, y, width, height } = waiting;
  const inRow = seatsInRow(width - 2 * pad, pitch);
  const rows = Math.floor((height - headingHeight - 6) / pitch);
  const row = Math.floor(place / inRow);
  if (row >= rows) return undefined;
  return {
    x: x + pad + ((place % inRow) + 0.5) * pitch,
    y: y + headingHeight + (row + 0.5) * pitch,
  };
}

export interface Oval extends Point {
  readonly across: number;
  readonly up: number;
}

/** The table in its room: its middle and half its width and height. */
export function tableTop({ table }: FloorPlan): Oval {
  return {
    x: table.x + table.width / 2,
    y: table.y + headingHeight + (table.height - headingHeight) / 2 - 2,
    across: Math.min(table.width / 2 - 36, 120),
    up: 20,
  };
}

/** Middle of a chair at the table, so many of which stand around it. */
export function tableChair(plan: FloorPlan, place: number, chairs: number): Point {
  const { x, y, across, up } = tableTop(plan);
  const angle = (place / chairs) * 2 * Math.PI - Math.PI / 2;
  return {
    x: x + (across + workerRadius + 5) * Math.cos(angle),
    y: y + (up + workerRadius + 5) * Math.sin(angle),
  };
}
