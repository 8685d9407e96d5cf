// Draws the rooms for all: the waiting room, the meeting table, the money for clients.
import { officeWords, potLines, tableText } from "../../words/office-screen.ts";
import { traceJar } from "./draw-shapes.ts";
import { type Box, headingHeight, type Point, tableChair, tableTop, workerRadius } from "./floor-plan.ts";
import type { OfficePicture } from "./office-picture.ts";
import { colours, fullTurn, type Pen, smallSize, write } from "./pen.ts";
import type { Scene } from "./scene.ts";

/** Below this width a room's heading is said in short. */
const narrowRoom = 220;

export function drawBox(pen: Pen, { x, y, width, height }: Box, heading: string, aside: string): void {
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

export function drawTable(pen: Pen, { plan }: Scene, { table }: OfficePicture): void {
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

export function drawChair(pen: Pen, { x, y }: Point): void {
  pen.beginPath();
  pen.arc(x, y, workerRadius, 0, fullTurn);
  pen.fillStyle = colours.paper;
  pen.fill();
  pen.strokeStyle = colours.line;
  pen.lineWidth = 1;
  pen.stroke();
}

export function writeInDisc(pen: Pen, worker: number, { x, y }: Point, colour: string): void {
  pen.textAlign = "center";
  write(pen, String(worker + 1), x, y + 3.5, { size: 10, weight: "600", colour });
  pen.textAlign = "left";
}

export function drawPot(pen: Pen, box: Box, { pot }: OfficePicture): void {
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
  const lines = potLines(pot.left, pot.promised, pot.paidToday, box.width < narrowRoom);
  lines.forEach((line, place) => {
    const how = place === 0 ? { weight: "600" } : { size: smallSize, colour: colours.faint };
    write(pen, line, left, jar.y + 20 + 17 * place, { ...how, within });
  });
}
