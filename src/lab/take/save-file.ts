// Hands a file to the reader's browser, which saves it; nothing leaves the machine.
import type { Scenario } from "../../scenario/scenario.ts";

/** Quantity of points for each of a picture's. */
const scale = 2;

export function saveFile(name: string, content: string | Blob, type = "text/plain"): void {
  const blob = typeof content === "string" ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after this turn; a minute is more than enough.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The picture in points, two for each of its own. @throws Error where the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("This browser draws no points.");
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("No points.")) : resolve(blob)), "image/png");
  });
}

/** What the files of a study begin with: a seed is any text, a file's name is not. */
export function fileStem({ name, parameters }: Scenario): string {
  const seed = parameters.seed
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  return `${name}-${seed || "seed"}`;
}
