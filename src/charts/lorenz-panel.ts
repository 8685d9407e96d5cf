// The Lorenz curve of each plan: how much of what is funded the least served clients get.
import type { LorenzPoint } from "../experiment/analysis/charts/distribution.ts";
import { drawn } from "./numbers.ts";
import type { PlainObject } from "./plain-data.ts";
import { colourByPlan, type PlanLook, shapeByPlan } from "./plan-colours.ts";
import { faintInk, panelTitle, textSize } from "./style.ts";

const smallAxis: PlainObject = { title: null, values: [0, 0.5, 1], format: "~g" };
const steps = 20;
/** Steps between two symbols on a curve, which tell the plans apart in grey print; plans take turns. */
const symbolEvery = 6;

export function lorenzPanel(
  points: readonly LorenzPoint[],
  looks: readonly PlanLook[],
  size: number,
  small?: { readonly isFirst: boolean },
): PlainObject {
  const values = points.map(({ plan, clients, part }) => ({
    plan: plan.label,
    clients: drawn(clients),
    part: drawn(part.estimate),
    isMarked: isMarked(
      Math.round(clients * steps),
      looks.findIndex((look) => look.plan.name === plan.name),
    ),
  }));
  const ends = { scale: { domain: [0, 1], nice: false } };
  const x: PlainObject = {
    field: "clients",
    type: "quantitative",
    ...ends,
    axis: small ? smallAxis : { title: "Clients with a need, least served first, share", tickCount: 5 },
  };
  const y: PlainObject = {
    field: "part",
    type: "quantitative",
    ...ends,
    axis: small
      ? { ...smallAxis, labels: small.isFirst }
      : { title: "Their part of all funded/needed, share", tickCount: 5 },
  };
  const color = colourByPlan(looks);
  const diagonal = [
    { clients: 0, part: 0 },
    { clients: 1, part: 1 },
  ];
  return {
    title: panelTitle("How evenly it is shared"),
    width: size,
    height: size,
    layer: [
      {
        data: { values: diagonal },
        mark: { type: "line", strokeWidth: 1, color: faintInk },
        encoding: { x, y },
      },
      ...(small
        ? []
        : [
            {
              data: { values: [{ clients: 0.36, part: 0.36, text: "all served alike" }] },
              mark: { type: "text", align: "right", dx: -8, dy: -4, fontSize: textSize, color: faintInk },
              encoding: { x, y, text: { field: "text" } },
            },
          ]),
      { data: { values }, mark: { type: "line", strokeWidth: 1.8 }, encoding: { x, y, color } },
      {
        data: { values },
        transform: [{ filter: { field: "isMarked", equal: true } }],
        mark: { type: "point", filled: true, size: 40, opacity: 1 },
        encoding: { x, y, color, shape: shapeByPlan(looks) },
      },
    ],
  };
}

function isMarked(step: number, planPlace: number): boolean {
  return step > symbolEvery / 2 && step < steps && (step - planPlace) % symbolEvery === 0;
}
