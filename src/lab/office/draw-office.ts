// Draws a picture of the office on a canvas; what is to be seen was worked out before.
import { officeWords, outsideText, roomName } from "../../words/office-screen.ts";
import { drawClient } from "./draw-client.ts";
import { drawDesk, drawHandoffs, drawWorker } from "./draw-desk.ts";
import { drawBox, drawPot, drawTable } from "./draw-rooms.ts";
import type { FloorPlan, Point } from "./floor-plan.ts";
import type { OfficePicture } from "./office-picture.ts";
import { nobodyThere } from "./office-record.ts";
import { colours, fullTurn, type Pen } from "./pen.ts";
import type { Followed, Scene } from "./scene.ts";

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
