// What may reach a terminal: signs that show, and none that act.

/** Control characters, halves of characters, breaks of lines and paragraphs, and what turns the direction of writing. */
const acting = /[\p{Cc}\p{Surrogate}\p{Bidi_Control}\u2028\u2029]/gu;

/** The text with every character that could act rather than show replaced by one that shows, of the same length. */
export function printable(text: string): string {
  return text.replace(/\t/g, " ").replace(acting, "\ufffd");
}

/** The value as indented JSON that shows the same everywhere: what could act stands in it as \u and four digits. */
export function printableJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2) ?? "null";
  return json.replace(acting, (sign) => (sign === "\n" ? sign : escaped(sign)));
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
