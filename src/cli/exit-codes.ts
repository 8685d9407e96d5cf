// What a command's exit code tells the program that called it.

export const exitCodes = {
  done: 0,
  /** A fault of ours, or a run that failed. */
  fault: 1,
  /** The request or a file is wrong. */
  request: 2,
  /** The verdicts are not all as --expect has them. */
  notAsExpected: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
