// Every figure that the bench tells: in words, with what is wanted of it.

/** `atMost` and `atLeast` are goals for the median on two quiet cores; a mark without one has none of its own. */
export const marks = {
  nanosecondsPerClientDay: { says: "nanoseconds per client-day, one thread" },
  runsPerSecond: { says: "two-year runs a second, one thread", isMoreBetter: true },
  timesTheFloor: { says: "times the same draws and updates on bare arrays" },
  minutesFor10000Runs: { says: "minutes for 10,000 two-year runs, 2 threads", atMost: 2.5 },
  timesAsFastOnTwoThreads: { says: "2 threads against 1, times as fast", atLeast: 1.8, isMoreBetter: true },
  millisecondsToHelp: { says: "milliseconds to --help", atMost: 300 },
  millisecondsToAFirstResult: { says: "milliseconds to the first result of run", atMost: 1000 },
  millisecondsForTheClassroom: { says: "milliseconds for compare classroom, whole", atMost: 3000 },
  millisecondsToTheLabsFirstResult: { says: "milliseconds to the lab's first programme", atMost: 1000 },
  nanosecondsAt1000Clients: { says: "1,000 clients: nanoseconds per client-day" },
  nanosecondsAt10000Clients: { says: "10,000 clients: nanoseconds per client-day" },
  nanosecondsAt100000Clients: { says: "100,000 clients: nanoseconds per client-day" },
  timesTheCostAt100000Clients: { says: "100,000 clients: times the cost at 1,000", atMost: 2 },
  secondsForAYearOf100000Clients: { says: "100,000 clients: seconds for a year", atMost: 120 },
  gigabytesAt100000Clients: { says: "100,000 clients: gigabytes at most", atMost: 2 },
  bytesPerClient: { says: "100,000 clients: bytes per client" },
};

/** Whether the median is as good as is wanted; undefined where nothing is. */
export function isReached(name, median) {
  const { atMost, atLeast } = marks[name];
  if (atMost !== undefined) return median <= atMost;
  return atLeast === undefined ? undefined : median >= atLeast;
}
