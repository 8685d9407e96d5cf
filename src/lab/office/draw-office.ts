// Draws a picture of the office on a canvas; what is to be seen was worked out before.
import { activityGroups } from "../../charts/activity-groups.ts";
import {
  deskDay,
  deskName,
  officeWords,
  outsideText,
  potLines,
  roomName,
  tableText,
} from "../../words/office-screen.ts";
import { circleShare, traceClient, traceHandset, traceJar } from "./draw-shapes.ts";
import {
  type Box,
  type DeskPlace,
  type FloorPlan,
  headingHeight,
  type Point,
  tableChair,
  tableTop,
  workerRadius,
} from "./floor-plan.ts";
import type { ClientMark, ClientPicture, DeskPicture, OfficePicture } from "./office-picture.ts";
import { nobodyThere, type OfficeRecord } from "./office-record.ts";

type Pen = CanvasRenderingContext2D;

/** Okabe and Ito's, with a light tint of two. */
export const colours = {
  ink: "#222222",
  faint: "#5f5f5f",
  line: "#c9d1da",
  paper: "#ffffff",
  room: "#f6f8fa",
  trust: "#0072B2",
  followed: "#D55E00",
  money: "#E69F00",
  promised: "#F7DDA3",
  vacant: "#ececec",
  unheard: "#8a949e",
  meeting: "#8F4E77",
  tableTop: "#DDB3CB",
} as const;

const font = (size: number, weight = "") =>
  `${weight} ${size}px system-ui, "DejaVu Sans", Verdana, sans-serif`;
const [textSize, smallSize] = [12, 11];
/** Of the distance from one client to the next. */
const radiusShare = 0.4;
const fullTurn = 2 * Math.PI;
/** Below this width a room's heading is said in short. */
const narrowRoom = 220;

export interface Look {
  /** By activity's place. */
  readonly colours: readonly string[];
}

export function lookOf({ activities }: OfficeRecord): Look {
  const groups = activityGroups(activities);
  const colourOf = (name: string) =>
    groups.find((group) => group.activities.includes(name))?.colour ?? colours.vacant;
  return { colours: activities.map(colourOf) };
}

/** Whom the picture points out. */
export interface Followed {
  readonly kind: "client" | "worker";
  /** From 0. */
  readonly number: number;
}

export interface Scene {
  readonly record: OfficeRecord;
  readonly plan: FloorPlan;
  readonly look: Look;
  readonly followed?: Followed | undefined;
}

export function drawOffice(pen: Pen, scene: Scene, picture: OfficePicture): void {
  const { plan } = scene;
  pen.clearRect(0, 0, plan.width, plan.height);
  pen.lineJoin = "round";
  pen.textBaseline = "alphabetic";
  drawBox(
    pen,
    plan.waiting,
    officeWords.waitingRoom,
    picture.outside > 0 ? outsideText(picture.outside) : "",
  );
  drawTable(pen, scene, picture);
  drawPot(pen, plan.jar, picture);
  for (const room of plan.rooms) drawBox(pen, room.box, roomName(room.kind, room.team), "");
  drawFollowedLine(pen, scene, picture);
  drawHandoffs(pen, plan, picture);
  for (const desk of picture.desks) drawDesk(pen, scene, desk);
  for (const desk of picture.desks) drawWorker(pen, scene, desk);
  for (const client of picture.clients) drawClient(pen, scene, client);
  for (const { x, y } of picture.coins) drawCoin(pen, x, y);
}

function isFollowed({ followed }: Scene, kind: Followed["kind"], number: number): boolean {
  return followed?.kind === kind && followed.number === number;
}

function drawBox(pen: Pen, { x, y, width, height }: Box, heading: string, aside: string): void {
  pen.fillStyle = colours.room;
  pen.strokeStyle = colours.line;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, 6);
  pen.fill();
  pen.stroke();
  pen.textAlign = "left";
  write(pen, heading, x + 8, y + 15, { weight: "600" });
  pen.textAlign = "right";
  write(pen, aside, x + width - 8, y + 15, { size: smallSize, colour: colours.faint });
  pen.textAlign = "left";
}

interface Writing {
  readonly size?: number;
  readonly weight?: string;
  readonly colour?: string;
  /** Pixels. */
  readonly within?: number;
}

function write(pen: Pen, text: string, x: number, y: number, how: Writing = {}): void {
  if (text === "") return;
  pen.font = font(how.size ?? textSize, how.weight);
  pen.fillStyle = how.colour ?? colours.ink;
  pen.fillText(how.within === undefined ? text : shortened(pen, text, how.within), x, y);
}

/** The text, or its beginning with an ellipsis where it is too wide. */
function shortened(pen: Pen, text: string, width: number): string {
  if (pen.measureText(text).width <= width) return text;
  let length = text.length - 1;
  while (length > 1 && pen.measureText(`${text.slice(0, length)}…`).width > width) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}

function drawDesk(pen: Pen, scene: Scene, picture: DeskPicture): void {
  const { record, plan, look } = scene;
  const place = plan.desks[picture.worker];
  const { x, y, width, height } = place.desk;
  const followed = isFollowed(scene, "worker", picture.worker);
  if (picture.state === "closed") return;
  const nameLeft = x + 2 * workerRadius + 5;
  const nameWidth = place.papers.x + place.papers.width - nameLeft - (picture.unanswered > 0 ? 32 : 0);
  write(pen, deskName(record.staff, picture.worker), nameLeft, y - 8, {
    weight: followed ? "700" : "",
    within: nameWidth,
  });
  if (picture.unanswered > 0) drawUnanswered(pen, place, picture.unanswered);
  pen.fillStyle = picture.state === "vacant" ? colours.vacant : colours.paper;
  pen.beginPath();
  pen.roundRect(x, y, width, height, 4);
  pen.fill();
  const dayMinutes = record.contractMinutes + record.overtimeMinutes;
  pen.save();
  pen.clip();
  for (const { activity, from, to } of picture.stretches) {
    pen.fillStyle = look.colours[activity];
    pen.fillRect(x + (from / dayMinutes) * width, y, ((to - from) / dayMinutes) * width, height);
  }
  pen.restore();
  drawContractEnd(pen, place.desk, record.contractMinutes / dayMinutes);
  const border = 1 + 4.5 * picture.strain;
  pen.lineWidth = border;
  pen.strokeStyle = followed ? colours.followed : colours.ink;
  pen.setLineDash(picture.state === "vacant" ? [4, 3] : []);
  pen.beginPath();
  pen.roundRect(x - border / 2, y - border / 2, width + border, height + border, 4);
  pen.stroke();
  pen.setLineDash([]);
  drawPapers(pen, place.papers, picture.papers);
  write(
    pen,
    doingText(record, picture),
    x + (picture.client === undefined ? 0 : plan.pitch + 2),
    y + height + 16,
    {
      size: smallSize,
      colour: colours.faint,
      within: width + place.papers.width - (picture.client === undefined ? 0 : plan.pitch),
    },
  );
}

function doingText({ activities }: OfficeRecord, { state, activity, seen, putOff }: DeskPicture): string {
  if (state === "vacant") return officeWords.vacant;
  if (state === "away") return officeWords.away;
  return activity === undefined ? deskDay(seen, putOff) : activities[activity];
}

function drawContractEnd(pen: Pen, { x, y, width, height }: Box, share: number): void {
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 1;
  pen.setLineDash([3, 2]);
  pen.beginPath();
  pen.moveTo(x + share * width, y);
  pen.lineTo(x + share * width, y + height);
  pen.stroke();
  pen.setLineDash([]);
}

const papersInSheet = 5;
const sheetHeight = 2;

function drawPapers(pen: Pen, { x, y, width, height }: Box, papers: number): void {
  const sheets = Math.min(Math.floor((height - 11) / sheetHeight), Math.ceil(papers / papersInSheet));
  pen.fillStyle = colours.paper;
  pen.strokeStyle = colours.faint;
  pen.lineWidth = 0.75;
  for (let sheet = 0; sheet < sheets; sheet++) {
    const shift = sheet % 3;
    pen.beginPath();
    pen.rect(x + 2 + shift, y + height - (sheet + 1) * sheetHeight, width - 6, sheetHeight);
    pen.fill();
    pen.stroke();
  }
  pen.textAlign = "center";
  write(pen, String(papers), x + width / 2, y + height - sheets * sheetHeight - 3, { size: smallSize });
  pen.textAlign = "left";
}

function drawUnanswered(pen: Pen, { papers, desk }: DeskPlace, calls: number): void {
  const [x, y] = [papers.x + papers.width - 28, desk.y - 18];
  pen.fillStyle = colours.followed;
  traceHandset(pen, x, y, 14);
  pen.fill();
  write(pen, String(calls), x + 17, y + 10, { size: smallSize, weight: "700" });
}

function drawTable(pen: Pen, { plan }: Scene, { table }: OfficePicture): void {
  const heading = plan.table.width < narrowRoom ? officeWords.tableInShort : officeWords.table;
  drawBox(pen, plan.table, heading, tableText(table.sitting.length, table.invited.length));
  const { x, y, across, up } = tableTop(plan);
  pen.fillStyle = table.sitting.length > 0 ? colours.tableTop : colours.paper;
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.ellipse(x, y, across, up, 0, 0, fullTurn);
  pen.fill();
  pen.stroke();
  table.invited.forEach((worker, place) => {
    const chair = tableChair(plan, place, table.invited.length);
    drawChair(pen, chair);
    writeInDisc(pen, worker, chair, colours.faint);
  });
}

function drawChair(pen: Pen, { x, y }: Point): void {
  pen.beginPath();
  pen.arc(x, y, workerRadius, 0, fullTurn);
  pen.fillStyle = colours.paper;
  pen.fill();
  pen.strokeStyle = colours.line;
  pen.lineWidth = 1;
  pen.stroke();
}

/** A disc with the worker's number, at the desk or at the table; an empty chair where nobody is. */
function drawWorker(pen: Pen, scene: Scene, { worker, state, at }: DeskPicture): void {
  if (state === "closed") return;
  const { chair } = scene.plan.desks[worker];
  const isGone = state === "away" || state === "vacant";
  if (isGone || at.x !== chair.x || at.y !== chair.y) drawChair(pen, chair);
  if (isGone) return;
  pen.beginPath();
  pen.arc(at.x, at.y, workerRadius, 0, fullTurn);
  pen.fillStyle = colours.ink;
  pen.fill();
  if (isFollowed(scene, "worker", worker)) {
    pen.strokeStyle = colours.followed;
    pen.lineWidth = 2.5;
    pen.stroke();
  }
  writeInDisc(pen, worker, at, colours.paper);
}

function writeInDisc(pen: Pen, worker: number, { x, y }: Point, colour: string): void {
  pen.textAlign = "center";
  write(pen, String(worker + 1), x, y + 3.5, { size: 10, weight: "600", colour });
  pen.textAlign = "left";
}

function drawPot(pen: Pen, box: Box, { pot }: OfficePicture): void {
  drawBox(pen, box, officeWords.pot, "");
  const jar = {
    x: box.x + 12,
    y: box.y + headingHeight + 6,
    width: Math.min(62, box.width * 0.2),
    height: box.height - headingHeight - 18,
  };
  const shareOf = (dollars: number) => (pot.most > 0 ? dollars / pot.most : 0);
  const level = shareOf(pot.left);
  const [top, full] = [jar.y + 0.22 * jar.height, 0.78 * jar.height];
  pen.fillStyle = colours.money;
  pen.fillRect(jar.x, top + (1 - level) * full, jar.width, level * full);
  pen.fillStyle = colours.promised;
  pen.fillRect(jar.x, top + (1 - level) * full, jar.width, shareOf(Math.min(pot.left, pot.promised)) * full);
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 1.5;
  traceJar(pen, jar);
  pen.stroke();
  const left = jar.x + jar.width + 8;
  const within = box.x + box.width - left - 6;
  const lines = potLines(pot.left, pot.promised, pot.paidToday);
  lines.forEach((line, place) => {
    const how = place === 0 ? { weight: "600" } : { size: smallSize, colour: colours.faint };
    write(pen, line, left, jar.y + 20 + 17 * place, { ...how, within });
  });
}

function drawHandoffs(pen: Pen, { desks }: FloorPlan, { handoffs }: OfficePicture): void {
  for (const { from, to, isReturned } of handoffs) {
    const [one, other] = [desks[from].desk, desks[to].desk];
    const [start, end] = [middleTop(one), middleTop(other)];
    pen.strokeStyle = isReturned ? colours.ink : colours.trust;
    pen.lineWidth = 1.5;
    pen.setLineDash(isReturned ? [3, 3] : []);
    pen.beginPath();
    pen.moveTo(start.x, start.y);
    pen.quadraticCurveTo((start.x + end.x) / 2, Math.min(start.y, end.y) - 22, end.x, end.y);
    pen.stroke();
    pen.setLineDash([]);
    pen.fillStyle = pen.strokeStyle;
    pen.beginPath();
    pen.arc(end.x, end.y, 3, 0, fullTurn);
    pen.fill();
  }
}

function middleTop({ x, y, width }: Box): Point {
  return { x: x + 0.6 * width, y: y - 2 };
}

function drawFollowedLine(pen: Pen, { plan, followed }: Scene, { clients }: OfficePicture): void {
  if (followed?.kind !== "client") return;
  const whom = clients.find(({ client }) => client === followed.number);
  if (whom === undefined || whom.lead === nobodyThere) return;
  const { desk } = plan.desks[whom.lead];
  pen.strokeStyle = colours.followed;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.moveTo(desk.x + desk.width / 2, desk.y + desk.height);
  pen.lineTo(whom.x, whom.y);
  pen.stroke();
}

function drawClient(pen: Pen, scene: Scene, client: ClientPicture): void {
  const { x, y, need, trust, isKnown, presence, mark } = client;
  const radius = radiusShare * scene.plan.pitch;
  pen.globalAlpha = presence;
  traceClient(pen, need, x, y, radius);
  pen.fillStyle = colours.paper;
  pen.fill();
  pen.save();
  pen.clip();
  pen.fillStyle = colours.trust;
  const reach = need === 0 ? circleShare * radius : radius;
  pen.fillRect(x - radius, y + reach - trust * 2 * reach, 2 * radius, trust * 2 * reach);
  pen.restore();
  pen.strokeStyle = isKnown || need === 0 ? colours.ink : colours.unheard;
  pen.lineWidth = isKnown || need === 0 ? 1.4 : 1;
  traceClient(pen, need, x, y, radius);
  pen.stroke();
  if (mark !== undefined) drawMark(pen, mark, x + radius - 1, y - radius + 1);
  if (isFollowed(scene, "client", client.client)) {
    pen.strokeStyle = colours.followed;
    pen.lineWidth = 2.5;
    pen.beginPath();
    pen.arc(x, y, radius + 4, 0, fullTurn);
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

const markRadius = 5;

interface MarkLook {
  readonly fill: string;
  readonly ink: string;
  readonly text?: string;
}

/** Dark for what went badly; a clock and a struck-out dollar have no sign of their own. */
const markLooks: Readonly<Record<Exclude<ClientMark, "seen">, MarkLook>> = {
  crisis: { fill: colours.followed, ink: colours.paper, text: "!" },
  paid: { fill: colours.money, ink: colours.ink, text: "$" },
  noMoney: { fill: colours.ink, ink: colours.paper, text: "$" },
  refused: { fill: colours.ink, ink: colours.paper, text: "–" },
  missed: { fill: colours.ink, ink: colours.paper, text: "×" },
  putOff: { fill: colours.paper, ink: colours.ink },
  calls: { fill: colours.paper, ink: colours.ink, text: "?" },
};

export function drawMark(pen: Pen, mark: ClientMark, x: number, y: number): void {
  if (mark === "seen") {
    drawLines(pen, colours.ink, 1.8, [
      [x - 3, y],
      [x - 0.5, y + 2.5],
      [x + 4, y - 3],
    ]);
    return;
  }
  const { fill, ink, text } = markLooks[mark];
  pen.lineWidth = 1;
  pen.fillStyle = fill;
  pen.strokeStyle = colours.ink;
  pen.beginPath();
  pen.arc(x, y, markRadius, 0, fullTurn);
  pen.fill();
  pen.stroke();
  if (text !== undefined) {
    pen.textAlign = "center";
    write(pen, text, x, y + 3.4, { size: 9.5, weight: "700", colour: ink });
    pen.textAlign = "left";
  }
  if (mark === "putOff") {
    drawLines(pen, ink, 1.2, [
      [x, y - 3.5],
      [x, y],
      [x + 2.6, y + 1],
    ]);
  }
  if (mark === "noMoney") {
    drawLines(pen, ink, 1.2, [
      [x - 4, y + 4],
      [x + 4, y - 4],
    ]);
  }
}

function drawLines(
  pen: Pen,
  colour: string,
  width: number,
  [first, ...rest]: readonly (readonly [number, number])[],
): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  pen.moveTo(...first);
  for (const point of rest) pen.lineTo(...point);
  pen.stroke();
}

function drawCoin(pen: Pen, x: number, y: number): void {
  pen.fillStyle = colours.money;
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.arc(x, y, 5, 0, fullTurn);
  pen.fill();
  pen.stroke();
}

/** Pixels from a client's middle. */
const reachOfClick = 11;

/** Whom a click at a point means. */
export function whoIsAt(plan: FloorPlan, picture: OfficePicture, { x, y }: Point): Followed | undefined {
  const near = picture.clients
    .map((client) => ({ client, distance: Math.hypot(client.x - x, client.y - y) }))
    .filter(({ distance }) => distance <= reachOfClick)
    .sort((one, other) => one.distance - other.distance);
  if (near.length > 0) return { kind: "client", number: near[0].client.client };
  const at = plan.desks.find(
    ({ desk, papers }) =>
      x >= desk.x && x <= papers.x + papers.width && y >= desk.y - 20 && y <= desk.y + desk.height,
  );
  return at === undefined ? undefined : { kind: "worker", number: at.worker };
}
