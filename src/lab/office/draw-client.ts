// Draws a client, and beside them what became of the day.
import { radiusShare } from "./client-sprites.ts";
import type { ClientMark, ClientPicture } from "./clients-picture.ts";
import { colours, drawLines, fullTurn, type Pen, write } from "./pen.ts";
import { isFollowed, type Scene } from "./scene.ts";

export function drawClient(pen: Pen, scene: Scene, client: ClientPicture): void {
  const { x, y, presence, mark } = client;
  const radius = radiusShare * scene.plan.pitch;
  pen.globalAlpha = presence;
  scene.sprites.draw(pen, client, radius);
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
