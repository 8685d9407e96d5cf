// What the person at the terminal asked for cannot be done as asked.

/** Ends the command with one message and exit code 2; nothing has been written. */
export class RequestError extends Error {
  override readonly name = "RequestError";
}
