// Text broken into lines, since a drawing does not break it.

/** `text` in lines of at most `characters`; a longer word keeps a line to itself. */
export function breakLines(text: string, characters: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length > characters && line !== "") {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
