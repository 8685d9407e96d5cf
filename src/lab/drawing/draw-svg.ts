// A chart's specification as SVG text, in a worker that may not make code out of text.
import * as vega from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile, type TopLevelSpec } from "vega-lite";
import { nameForReaders } from "../../charts/name-for-readers.ts";
import type { PlainObject } from "../../charts/plain-data.ts";
import { type TextMetrics, widthOfItem } from "../../charts/text-of-items.ts";

// A worker has no page to measure text on; the types leave this out.
(vega as unknown as { readonly textMetrics: TextMetrics }).textMetrics.width = widthOfItem;

/** @throws Error when the specification cannot be drawn. */
export async function drawSvg(spec: PlainObject): Promise<string> {
  const { spec: program } = compile(spec as unknown as TopLevelSpec, { logger: vega.logger(vega.Error) });
  const runtime = vega.parse(program, undefined, { ast: true } as never);
  const view = new vega.View(runtime, {
    renderer: "none",
    logLevel: vega.Error,
    expr: expressionInterpreter,
  } as never);
  await view.runAsync();
  vega.resetSVGDefIds();
  const svg = await view.toSVG();
  view.finalize();
  return nameForReaders(svg, spec);
}
