// The bars of the minutes chart: under a heading for each plan, a stacked bar for each role.
import type { RoleDay } from "../experiment/analysis/charts/role-days.ts";
import { capitalised } from "../words/lists.ts";
import type { ActivityGroup } from "./activity-groups.ts";
import { drawn, endsOf } from "./numbers.ts";
import type { PlainObject } from "./plain-data.ts";
import { chartWidth, ink, textSize } from "./style.ts";

/** Pixels kept for the names of roles. */
export const roleLabelWidth = 80;
/** Pixels of a role, or of the heading over a plan's roles. */
export const minutesRowHeight = 23;
/** Minutes below which a piece is the rounding of a sum, not work. */
const leastDrawn = 0.01;
/** A number is written on a piece of a bar that is at least this many minutes long and not crossed by the line. */
const minutesForDigits = 26;

/** A heading of the plan above its roles' bars. */
export function minutesBars(days: readonly RoleDay[], groups: readonly ActivityGroup[]): PlainObject {
  const plans = [...new Set(days.map(({ plan }) => plan))];
  const headings = plans.map(({ label }) => ({ row: label, plan: label }));
  const rows = plans.flatMap((plan) => [
    plan.label,
    ...days.filter((day) => day.plan.name === plan.name).map(rowOf),
  ]);
  const pieces = days.flatMap((day) => piecesOf(day, groups));
  const isLabelled = ({ from, to, middle, contract }: (typeof pieces)[number]) =>
    to - from >= minutesForDigits && Math.abs(middle - contract) >= minutesForDigits / 2;
  const [, longest] = endsOf([
    ...pieces.map(({ to }) => to),
    ...days.map(({ contractMinutes }) => contractMinutes),
  ]);
  const x: PlainObject = {
    type: "quantitative",
    scale: { domain: [0, Math.ceil(longest / 10) * 10], nice: false },
    axis: { title: "Minutes per worker and paid day", tickCount: 8 },
  };
  const y: PlainObject = {
    field: "row",
    type: "nominal",
    scale: { domain: rows, paddingInner: 0.14, paddingOuter: 0.05 },
    axis: {
      title: null,
      ticks: false,
      domain: false,
      labelPadding: 8,
      minExtent: roleLabelWidth,
      labelExpr: roleLabel,
    },
  };
  const labels = groups.map(({ label }) => label);
  const fill: PlainObject = {
    field: "group",
    type: "nominal",
    scale: { domain: labels, range: groups.map(({ colour }) => colour) },
    legend: null,
  };
  return {
    width: chartWidth - roleLabelWidth,
    height: rows.length * minutesRowHeight,
    layer: [
      {
        data: { values: pieces },
        mark: { type: "bar", stroke: "#ffffff", strokeWidth: 1 },
        encoding: { x: { ...x, field: "from" }, x2: { field: "to" }, y, fill },
      },
      {
        data: { values: pieces.filter(isLabelled) },
        mark: { type: "text", fontSize: 10, baseline: "middle" },
        encoding: {
          x: { ...x, field: "middle" },
          y,
          text: { field: "digits" },
          color: { field: "textColour", type: "nominal", scale: null },
        },
      },
      {
        data: { values: days.map((day) => ({ row: rowOf(day), contract: day.contractMinutes })) },
        mark: {
          type: "tick",
          orient: "vertical",
          thickness: 1.5,
          size: minutesRowHeight - 1,
          color: ink,
          opacity: 1,
        },
        encoding: { x: { ...x, field: "contract" }, y },
      },
      {
        data: { values: headings },
        mark: {
          type: "text",
          align: "left",
          baseline: "middle",
          x: 0,
          dy: 4,
          fontSize: textSize,
          fontWeight: "bold",
        },
        encoding: { y, text: { field: "plan" } },
      },
    ],
  };
}

const separator = "\t";
/** Draws the role of a row, nothing for a plan's heading. */
const roleLabel = "length(split(datum.value, '\\t')) > 1 ? split(datum.value, '\\t')[1] : ''";

function rowOf({ plan, role }: RoleDay): string {
  return `${plan.label}${separator}${capitalised(role)}`;
}

/**
 * The pieces of one bar. Work comes first, up to what absence and idle time leave of the contract; then these two, up
 * to the contract's line; what work is left stands beyond the line, so that nothing but overtime does.
 */
function piecesOf(day: RoleDay, groups: readonly ActivityGroup[]) {
  const sized = groups.map((group) => ({ group, minutes: minutesOf(day, group) }));
  const away = sized.filter(({ group }) => group.isAway === true);
  const work = sized.filter(({ group }) => group.isAway !== true);
  let room = Math.max(0, day.contractMinutes - total(away));
  const within = work.map(({ group, minutes }) => {
    const fitting = Math.min(minutes, room);
    room -= fitting;
    return { group, minutes: fitting, beyond: minutes - fitting };
  });
  const beyond = within.map(({ group, beyond }) => ({ group, minutes: beyond }));
  let from = 0;
  return [...within, ...away, ...beyond].flatMap(({ group, minutes }) => {
    if (minutes < leastDrawn) return [];
    const start = from;
    from += minutes;
    return [
      {
        row: rowOf(day),
        group: group.label,
        from: drawn(start),
        to: drawn(from),
        middle: drawn((start + from) / 2),
        contract: day.contractMinutes,
        digits: String(Math.round(minutes)),
        textColour: group.textColour,
      },
    ];
  });
}

function minutesOf(day: RoleDay, { activities }: ActivityGroup): number {
  return day.minutes
    .filter(({ activity }) => activities.includes(activity))
    .reduce((sum, { mean }) => sum + mean, 0);
}

function total(parts: readonly { readonly minutes: number }[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}
