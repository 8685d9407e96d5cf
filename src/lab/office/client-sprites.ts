// Every look that a client can have, drawn once and then stamped: a frame has hundreds of them.

import type { ClientPicture } from "./clients-picture.ts";
import { circleShare, traceClient } from "./draw-shapes.ts";
import { colours, type Pen } from "./pen.ts";

/** Of the distance from one client to the next. */
export const radiusShare = 0.4;

/** Steps of trust that the eye can tell apart at this size. */
const trustSteps = 32;
/** Room for the outline. */
const rim = 2;

type Look = Pick<ClientPicture, "need" | "isKnown" | "trust">;

export class ClientSprites {
  private readonly density: number;
  private readonly known = new Map<string, HTMLCanvasElement>();

  /** @param density pixels of the screen for each of the page. */
  constructor(density: number) {
    this.density = density;
  }

  draw(pen: Pen, client: ClientPicture, radius: number): void {
    const size = 2 * (radius + rim);
    pen.drawImage(this.spriteOf(client, radius), client.x - size / 2, client.y - size / 2, size, size);
  }

  private spriteOf({ need, isKnown, trust }: Look, radius: number): HTMLCanvasElement {
    const step = Math.round(trust * trustSteps);
    const key = `${need} ${isKnown ? "known" : "unheard"} ${step} ${radius}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const made = document.createElement("canvas");
    const size = 2 * (radius + rim);
    made.width = Math.ceil(size * this.density);
    made.height = made.width;
    const pen = made.getContext("2d");
    if (pen !== null) {
      pen.scale(made.width / size, made.width / size);
      drawLook(pen, { need, isKnown, trust: step / trustSteps }, size / 2, radius);
    }
    this.known.set(key, made);
    return made;
  }
}

function drawLook(pen: Pen, { need, isKnown, trust }: Look, middle: number, radius: number): void {
  const reach = need === 0 ? circleShare * radius : radius;
  pen.lineJoin = "round";
  traceClient(pen, need, middle, middle, radius);
  pen.fillStyle = colours.paper;
  pen.fill();
  pen.save();
  pen.clip();
  pen.fillStyle = colours.trust;
  pen.fillRect(middle - radius, middle + reach - trust * 2 * reach, 2 * radius, trust * 2 * reach);
  pen.restore();
  pen.strokeStyle = isKnown || need === 0 ? colours.ink : colours.unheard;
  pen.lineWidth = isKnown || need === 0 ? 1.4 : 1;
  traceClient(pen, need, middle, middle, radius);
  pen.stroke();
}
