// Starts the page: its data, its crew, its screens.
import { render } from "preact";
import { App } from "./app.tsx";
import { hireCrew, type WorkerLike } from "./engine/crew.ts";
import { readLabData } from "./lab-data.ts";
import { theRest } from "./loading/the-rest.ts";

export async function startPage(): Promise<void> {
  const root = document.getElementById("lab");
  if (root === null) return;
  const data = readLabData();
  const crew = hireCrew(
    (trade) => streetLevel.startWorker(trade) as WorkerLike,
    navigator.hardwareConcurrency,
  );
  // What an address says is read by more than the first screen needs.
  const rest = /^#./.test(location.hash) ? await theRest() : undefined;
  const linked = rest?.choiceOf(location.hash, data);
  render(<App data={data} crew={crew} rest={rest} {...(linked && { linked })} />, root);
}
