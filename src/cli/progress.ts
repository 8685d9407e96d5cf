// Shows how far the runs have come: a bar with the time left on a terminal, a plain line now and then elsewhere.
import { runsDone, runsUnderWay, secondsLeft } from "../words/progress.ts";
import type { Effects } from "./effects.ts";

/** How far the runs have come; `earlier` of those done were finished by an earlier sitting. */
interface Shown {
  readonly done: number;
  readonly total: number;
  readonly earlier?: number;
}

export interface ProgressDisplay {
  readonly update: (progress: Shown) => void;
  /** Leaves the last state on the screen. */
  readonly finish: () => void;
}

const millisecondsBetweenLines = 4000;
const barWidth = 22;

export async function showProgress(effects: Effects, isQuiet: boolean): Promise<ProgressDisplay> {
  if (isQuiet) return { update: () => {}, finish: () => {} };
  const { stream, isTerminal } = effects.messages;
  return isTerminal && stream !== undefined ? bar(stream, effects.now) : plainLines(effects);
}

async function bar(stream: NodeJS.WriteStream, now: () => number): Promise<ProgressDisplay> {
  const { default: progress } = await import("cli-progress");
  const began = now();
  const single = new progress.SingleBar({
    stream,
    format: "{bar} {words}",
    barsize: barWidth,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    hideCursor: true,
    gracefulExit: false,
  });
  let isStarted = false;
  return {
    update: (shown) => {
      const { done, total } = shown;
      const words = inWords(shown, (now() - began) / 1000);
      if (isStarted) single.update(done, { words });
      else single.start(total, done, { words });
      isStarted = true;
    },
    finish: () => single.stop(),
  };
}

function plainLines({ messages, now }: Effects): ProgressDisplay {
  const began = now();
  let lastLine = began;
  return {
    update: (shown) => {
      const isLast = shown.done === shown.total;
      if (!isLast && now() - lastLine < millisecondsBetweenLines) return;
      lastLine = now();
      messages.write(`${inWords(shown, (now() - began) / 1000)}\n`);
    },
    finish: () => {},
  };
}

/** The time left follows from the pace of this sitting alone. */
function inWords({ done, total, earlier = 0 }: Shown, elapsedSeconds: number): string {
  if (done === total) return runsDone(done, total, elapsedSeconds);
  return runsUnderWay(done, total, secondsLeft(done - earlier, total - earlier, elapsedSeconds));
}
