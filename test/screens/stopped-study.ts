// A study on threads that somebody stops as soon as the first of its runs are there.
import { runOnThreads } from "../../src/experiment/run/threads/threads.ts";
import type { Setting } from "./test-terminal.ts";

export function stoppedAtFirstRows(): Required<Pick<Setting, "study" | "onInterrupt">> {
  let stop = () => {};
  return {
    study: (options) =>
      runOnThreads({
        ...options,
        onRows: (rows) => {
          options.onRows?.(rows);
          stop();
        },
      }),
    onInterrupt: (asked) => {
      stop = asked;
      return () => {};
    },
  };
}
