// Draws a desk and who works at it: the minutes of the day, strain, papers, telephone, and work that is handed over.
import { deskDay, deskName, officeWords } from "../../words/office-screen.ts";
import { drawChair, writeInDisc } from "./draw-rooms.ts";
import { traceHandset } from "./draw-shapes.ts";
import { type Box, type DeskPlace, type FloorPlan, type Point, workerRadius } from "./floor-plan.ts";
import type { DeskPicture, OfficePicture } from "./office-picture.ts";
import type { OfficeRecord } from "./office-record.ts";
import { colours, fullTurn, type Pen, smallSize, write } from "./pen.ts";
import { isFollowed, type Scene } from "./scene.ts";

export function drawDesk(pen: Pen, scene: Scene, picture: DeskPicture): void {
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

/** A disc with the worker's number, at the desk or at the table; an empty chair where nobody is. */
export function drawWorker(pen: Pen, scene: Scene, { worker, state, at }: DeskPicture): void {
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

export function drawHandoffs(pen: Pen, { desks }: FloorPlan, { handoffs }: OfficePicture): void {
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
