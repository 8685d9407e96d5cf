// Lines onto the terminal, with nothing in them that could act on it.
import { printable, printableJson } from "../../text/printable.ts";
import type { Terminal } from "../effects.ts";
import type { Screen } from "./screen.ts";

/** Writes the lines; what a scenario's author slipped into a label shows as a replacement sign. */
export function write(terminal: Terminal, screen: Screen, lines: readonly string[]): void {
  terminal.write(lines.map((line) => `${screen.paintWords(printable(line))}\n`).join(""));
}

/** The value as JSON, for another program; on a terminal nothing in it acts either. */
export function writeJson(terminal: Terminal, value: unknown): void {
  terminal.write(`${printableJson(value)}\n`);
}

/** A line that stands out. */
export function writeTitle(terminal: Terminal, screen: Screen, lines: readonly string[]): void {
  terminal.write(lines.map((line) => `${screen.strong(printable(line))}\n`).join(""));
}
