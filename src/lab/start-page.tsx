// Starts the page: its data, its crew, its screens.
import { render } from "preact";
import { App } from "./app.tsx";
import { hireCrew, type WorkerLike } from "./engine/crew.ts";
import { readLabData } from "./lab-data.ts";

export function startPage(): void {
  const root = document.getElementById("lab");
  if (root === null) return;
  render(<App data={readLabData()} crew={hireCrew(startWorker, navigator.hardwareConcurrency)} />, root);
}

let workerAddress: string | undefined;

/** A worker made from the page's own script, so that the page is one file. */
function startWorker(): WorkerLike {
  const script = document.getElementById("lab-script")?.textContent ?? "";
  workerAddress ??= URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  return new Worker(workerAddress) as WorkerLike;
}
