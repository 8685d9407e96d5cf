// Which parts of packages and of our own the browser page does without. Every chart of the page is drawn by a test all the same.

/** Parts of Vega that no chart of ours uses: maps, trees, forces, clouds of words, marking with the mouse, data from files. */
export const unusedPackages = [
  "d3-dsv",
  "d3-delaunay",
  "d3-force",
  "d3-geo",
  "d3-geo-projection",
  "d3-hierarchy",
  "d3-scale-chromatic",
  "topojson-client",
  "vega-crossfilter",
  "vega-force",
  "vega-geo",
  "vega-hierarchy",
  "vega-label",
  "vega-projection",
  "vega-regression",
  "vega-selections",
  "vega-voronoi",
  "vega-wordcloud",
];

/** Where packages have the small files that they were made of. One of them Vega-Lite would bring along a second time. */
export const ownSources = {
  "vega-lite": "vega-lite/src/index.ts",
  "vega-expression": "vega-expression/index.js",
  "vega-transforms": "vega-transforms/index.js",
  "vega-scenegraph": "vega-scenegraph/index.js",
  "vega-statistics": "vega-statistics/index.js",
  "vega-view": "vega-view/index.js",
};

const within = (folder, files) => files.map((file) => `${folder}/${file}`);

/** Modules whose names stay, empty. */
export const emptyModules = [
  // Searches, samples and ablations are made by the command alone, and sweeps too: what plans, judges and draws them.
  ...within("experiment", [
    "analysis/ablation.ts",
    "analysis/futures.ts",
    "analysis/search/search-findings.ts",
    "analysis/sensitivity.ts",
    "analysis/world-claims.ts",
    "plan/designs/make-design.ts",
    "tables/ablation.ts",
    "tables/futures.ts",
    "tables/search.ts",
    "tables/sensitivity.ts",
    "tables/world-claims.ts",
  ]),
  ...within("charts", ["ablation.ts", "frontier.ts", "grid.ts", "response.ts", "sensitivity.ts"]),
  // Marks, data and transforms that no chart of ours has.
  ...within("vega-lite/src/compile/data", [
    "density.ts",
    "flatten.ts",
    "fold.ts",
    "graticule.ts",
    "loess.ts",
    "lookup.ts",
    "pivot.ts",
    "quantile.ts",
    "regression.ts",
    "sample.ts",
    "sequence.ts",
    "debug.ts",
  ]),
  "vega-lite/src/log/message.ts",
  ...within("vega-lite/src/compositemark", ["base.ts", "common.ts"]),
  ...within("vega-lite/src/compile/selection", [
    "clear.ts",
    "inputs.ts",
    "interval.ts",
    "legends.ts",
    "nearest.ts",
    "project.ts",
    "scales.ts",
    "toggle.ts",
    "translate.ts",
    "zoom.ts",
  ]),
  ...within("vega-lite/src/compile/mark", ["arc.ts", "geoshape.ts", "image.ts"]),
  ...within("vega-transforms/src", [
    "Bin.js",
    "CountPattern.js",
    "Cross.js",
    "Density.js",
    "DotBin.js",
    "Flatten.js",
    "Fold.js",
    "Generate.js",
    "Impute.js",
    "KDE.js",
    "Load.js",
    "Lookup.js",
    "Pivot.js",
    "Quantile.js",
    "Sample.js",
    "Sequence.js",
    "TimeUnit.js",
  ]),
  ...within("vega-statistics/src", [
    "bandwidth.js",
    "bootstrapCI.js",
    "dotbin.js",
    "kde.js",
    "mixture.js",
    "sampleCurve.js",
    ...within("regression", [
      "constant.js",
      "exp.js",
      "linear.js",
      "loess.js",
      "log.js",
      "poly.js",
      "pow.js",
      "quad.js",
    ]),
  ]),
  // A drawing becomes text: nothing is painted on a canvas, put into a page, or touched with the mouse.
  ...within("vega-scenegraph/src", [
    "CanvasRenderer.js",
    "HybridHandler.js",
    "HybridRenderer.js",
    "SVGHandler.js",
    "SVGRenderer.js",
    "intersect.js",
    ...within("util", ["equal.js", "intersect.js", "pickPath.js", "serialize.js"]),
    ...within("util/canvas", [
      "blend.js",
      "color.js",
      "draw.js",
      "fill.js",
      "gradient.js",
      "image.js",
      "pick.js",
      "resize.js",
      "stroke.js",
    ]),
  ]),
  ...within("vega-view/src", [
    "bind.js",
    "cursor.js",
    "hover.js",
    "initialize-handler.js",
    "initialize.js",
    "observeContainer.js",
    "render-to-canvas.js",
    "render-to-image-url.js",
    "timer.js",
    "tooltip.js",
    "trap.js",
    "watchPixelRatio.js",
  ]),
  // A text is read and never written; the older language is refused.
  ...within("yaml/browser/dist", [
    ...within("doc", ["applyReviver.js", "createNode.js"]),
    ...within("nodes", ["addPairToJSMap.js", "toJS.js"]),
    ...within("parse", ["cst-stringify.js", "cst-visit.js"]),
    ...within("schema/yaml-1.1", ["bool.js", "float.js", "int.js", "schema.js"]),
    ...within("stringify", [
      "foldFlowLines.js",
      "stringify.js",
      "stringifyCollection.js",
      "stringifyComment.js",
      "stringifyDocument.js",
      "stringifyNumber.js",
      "stringifyPair.js",
      "stringifyString.js",
    ]),
    "visit.js",
  ]),
];

/** A mark made of several, which no chart of ours has. */
const noCompositeMark = (name, mark) => `
export const ${name.toUpperCase()} = "${name}";
export const ${name.toUpperCase()}_PARTS = [];
export const ${mark[0].toLowerCase()}${mark.slice(1)}Normalizer = { hasMatchingType: () => false };
export const normalize${mark} = () => undefined;
`;

/** Modules of which something must be there. A function is given what stands there. */
export const writtenAnew = {
  "statistics/distributions.ts": () => 'export * from "./distributions-in-page.ts";',
  // Nothing is chosen in a picture.
  "vega-lite/src/compile/selection/assemble.ts": () =>
    [
      "UnitSelectionSignals",
      "FacetSignals",
      "TopLevelSignals",
      "UnitSelectionData",
      "UnitSelectionMarks",
      "LayerSelectionMarks",
    ]
      .map((name) => `export const assemble${name} = (_model, given) => given;`)
      .concat("export const assembleSelectionScaleDomain = () => undefined;")
      .join("\n"),
  "vega-lite/src/compile/selection/index.ts": () => `
export const STORE = "_store";
export const requiresSelectionId = () => false;
export const isTimerSelection = () => false;
`,
  "vega-lite/src/compile/selection/parse.ts": () => `
export const parseUnitSelection = () => ({});
export const materializeSelections = () => undefined;
export const parseSelectionPredicate = () => undefined;
export const parseSelectionExtent = () => undefined;
`,
  "vega-lite/src/compile/selection/point.ts": () => 'export const CURR = "_curr";',
  "vega-lite/src/compile/data/geojson.ts": () =>
    "export class GeoJSONNode { static parseAll(parent) { return parent; } }",
  "vega-lite/src/compile/data/geopoint.ts": () =>
    "export class GeoPointNode { static parseAll(parent) { return parent; } }",
  "vega-lite/src/compile/data/impute.ts": () =>
    "export class ImputeNode { static makeFromEncoding() { return null; } }",
  "vega-lite/src/compositemark/boxplot.ts": () => noCompositeMark("boxplot", "BoxPlot"),
  "vega-lite/src/compositemark/errorband.ts": () => noCompositeMark("errorband", "ErrorBand"),
  "vega-lite/src/compositemark/errorbar.ts": () => noCompositeMark("errorbar", "ErrorBar"),
  "vega-scenegraph/src/CanvasHandler.js": () => 'export { default } from "./Handler.js";',
  "vega-view/src/events.js": () => `
export const initializeEventConfig = () => ({});
export const events = () => undefined;
`,
  // Letters of every script in the names of fields, in two lists of all their numbers: engines know them by now.
  "vega-expression/src/parser.js": (text) =>
    text
      .replace(/new RegExp\('\[\\\\xAA[^']*'\)/, String.raw`/\p{ID_Start}/u`)
      .replace(/new RegExp\('\[\\\\xAA[^']*'\)/, String.raw`/\p{ID_Continue}/u`),
};
