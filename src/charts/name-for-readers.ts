// A drawing's name for those who cannot see it.
import type { PlainObject } from "./plain-data.ts";

/** One picture with a name for a screen reader, in place of hundreds of nameless marks. @param svg as Vega writes it. */
export function nameForReaders(svg: string, { description }: PlainObject): string {
  if (typeof description !== "string") return svg;
  const name = description.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return svg.replace("<svg ", () => `<svg role="img" aria-label="${name}" `);
}
