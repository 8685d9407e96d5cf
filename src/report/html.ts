// HTML written from texts that nobody trusts: what is put into a template stands there as text, whatever it holds.

/** A piece of HTML that a template has made. Nothing else counts as such. */
export interface Markup {
  readonly markup: string;
}

/** What a template takes: texts and numbers are escaped, pieces of HTML and lists of them go in as they are. */
export type Piece = string | number | Markup | undefined | readonly Piece[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Half a character, or a sign that is no character of a text: none may stand in a page. */
const unshowable = /(?![\t\n\r])[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;

/** Signs that turn the direction of what stands behind them, so that a text may seem to say something else. */
const directionSigns = /[\u202a-\u202e\u2066-\u2069]/g;

/** As it may stand between tags and inside an attribute in quotes. Signs that cannot be shown become a question mark. */
export function escaped(text: string): string {
  return text
    .replace(unshowable, "\ufffd")
    .replace(directionSigns, "\ufffd")
    .replace(/[&<>"']/g, (sign) => entities[sign]);
}

/** The tag of HTML templates. Attributes must stand in double quotes. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const markup = parts.map((part, place) => part + (place < pieces.length ? written(pieces[place]) : ""));
  return { markup: markup.join("") };
}

/** HTML that a maker of our own has made, which escapes for itself: the drawings. Never a text of the user. */
export function trusted(markup: string): Markup {
  return { markup };
}

/** A text of the user between tags, in the direction of its own letters. */
export function ofUser(text: string): Markup {
  return html`<bdi>${text}</bdi>`;
}

/** A link to the web or within the page; any other address stands as text alone. */
export function link(address: string, words: Piece): Markup {
  return /^(https:\/\/|#)/.test(address) ? html`<a href="${address}">${words}</a>` : html`${words}`;
}

function written(piece: Piece): string {
  if (piece === undefined) return "";
  if (typeof piece === "string") return escaped(piece);
  if (typeof piece === "number") return String(piece);
  return "markup" in piece ? piece.markup : piece.map(written).join("");
}
