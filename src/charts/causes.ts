// The picture of causes: levers on the left, the parts of the model that read them in the middle, measures on the right.
import { type Channel, causes, effects, type Part, parts } from "../words/causes.ts";
import type { Chart } from "./chart.ts";
import type { PlainObject } from "./plain-data.ts";
import { chartStyle } from "./style.ts";

const width = 760;
const rowHeight = 19;
const columns = { levers: 130, part: 370, measures: 500 } as const;
const partWidth = 74;
const colours: Readonly<Record<Channel, string>> = {
  minutes: "#0072B2",
  money: "#009E73",
  information: "#CC79A7",
  people: "#E69F00",
  rules: "#000000",
};

const title = "What each group of levers touches, and what follows first";
const reading = [
  "Left: levers, by the first part of their names, coloured by what they change. Middle: the parts of the model that read them.",
  "Right: the measures that the mechanisms of a part move first; everything else follows from these in the runs.",
] as const;
const description = reading.join(" ");

type Line = {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: string;
};

/** What leads from levers to measures, the same for every study. */
export function causesChart(): Chart {
  return { name: "causes", title, description, spec: specification(), table: causesTable() };
}

/** The same as rows: levers, what they change, which parts read them. */
function causesTable(): Chart["table"] {
  return {
    columns: ["levers", "through", "read in"],
    rows: causes().map(({ levers, channels, readIn }) => [levers, channels.join(", "), readIn.join(", ")]),
  };
}

function specification(): PlainObject {
  const rows = causes();
  const height = rows.length * rowHeight;
  const found = effects();
  const headings = [...new Set(found.flatMap(({ moves }) => moves))];
  const yOf = (place: number, count: number) => ((place + 0.5) * height) / count;
  const partY = (part: string) => yOf(parts.indexOf(part as Part), parts.length);
  const headingY = (heading: string) => yOf(headings.indexOf(heading), headings.length);
  const fromLevers = rows.flatMap(({ channels, readIn }, place): Line[] =>
    readIn.flatMap((part) =>
      channels.map((channel, nth) => {
        const apart = (nth - (channels.length - 1) / 2) * 2;
        const y = yOf(place, rows.length) + apart;
        const x2 = columns.part - partWidth / 2;
        return { x: columns.levers + 6, y, x2, y2: partY(part) + apart, colour: colours[channel] };
      }),
    ),
  );
  const toMeasures = found.flatMap(({ part, moves }): Line[] =>
    moves.map((heading) => ({
      x: columns.part + partWidth / 2,
      y: partY(part),
      x2: columns.measures - 6,
      y2: headingY(heading),
      colour: "#888888",
    })),
  );
  const text = (values: readonly PlainObject[], mark: PlainObject): PlainObject => ({
    data: { values },
    mark: { type: "text", baseline: "middle", fontSize: 11, ...mark },
    encoding: {
      x: { field: "x", type: "quantitative", scale: null, axis: null },
      y: { field: "y", type: "quantitative", scale: null, axis: null },
      text: { field: "text" },
    },
  });
  const key = Object.entries(colours).map(([channel, colour], place) => ({
    x: 20 + place * 120,
    y: height + 26,
    text: `— ${channel}`,
    colour,
  }));
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    config: chartStyle,
    width,
    height: height + 40,
    title: {
      text: title,
      subtitle: reading,
    },
    layer: [
      {
        data: { values: [...fromLevers, ...toMeasures] },
        mark: { type: "rule", strokeWidth: 1.2, opacity: 0.75 },
        encoding: {
          x: { field: "x", type: "quantitative", scale: null, axis: null },
          y: { field: "y", type: "quantitative", scale: null, axis: null },
          x2: { field: "x2" },
          y2: { field: "y2" },
          color: { field: "colour", type: "nominal", scale: null },
        },
      },
      {
        data: { values: parts.map((part) => ({ x: columns.part, y: partY(part) })) },
        mark: { type: "rect", width: partWidth, height: 24, fill: "#ffffff", stroke: "#444444" },
        encoding: {
          x: { field: "x", type: "quantitative", scale: null, axis: null },
          y: { field: "y", type: "quantitative", scale: null, axis: null },
        },
      },
      text(
        rows.map(({ levers }, place) => ({ x: columns.levers, y: yOf(place, rows.length), text: levers })),
        { align: "right" },
      ),
      text(
        parts.map((part) => ({ x: columns.part, y: partY(part), text: part })),
        { align: "center", fontWeight: "bold" },
      ),
      text(
        headings.map((heading) => ({ x: columns.measures, y: headingY(heading), text: heading })),
        { align: "left" },
      ),
      {
        data: { values: key },
        mark: { type: "text", align: "left", baseline: "middle", fontSize: 11, fontWeight: "bold" },
        encoding: {
          x: { field: "x", type: "quantitative", scale: null, axis: null },
          y: { field: "y", type: "quantitative", scale: null, axis: null },
          text: { field: "text" },
          color: { field: "colour", type: "nominal", scale: null },
        },
      },
    ],
  };
}
