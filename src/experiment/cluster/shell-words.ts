// Any text as one word of a POSIX shell, so that no name of a folder or file is ever taken for a command.

const plainWord = /^[A-Za-z0-9_@%+=:,./-]+$/;

/** The word as a shell reads it back, character for character. @throws RangeError for a NUL, which no shell can pass on. */
export function shellWord(text: string): string {
  if (text.includes("\0")) throw new RangeError("A word of a shell cannot hold a NUL.");
  return plainWord.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A command with its arguments in one line; a line break within an argument stays inside its quotes. */
export function shellCommand(words: readonly string[]): string {
  return words.map(shellWord).join(" ");
}
