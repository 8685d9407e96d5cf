// The picture of causes as it stands beside the ODD.
import { causesChart } from "../../src/charts/causes.ts";
import { renderSvg } from "../../src/pictures/render.ts";

export function drawCauses(): Promise<string> {
  return renderSvg(causesChart().spec);
}
