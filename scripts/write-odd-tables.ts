// Writes the tables of docs/ODD.md from the code: parameters, measures, streams, mechanisms, rules, settings, values to check against.
// Run with: npm run odd
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { causesChart } from "../src/charts/causes.ts";
import { measureEntry, measureNames } from "../src/model/measures.ts";
import { mechanismNames, mechanisms } from "../src/model/mechanisms.ts";
import type { ParameterEntry } from "../src/model/parameter-entry.ts";
import { defaultParameters, parameterEntry, parameterNames } from "../src/model/parameters.ts";
import { ruleKindNames, ruleKinds } from "../src/model/rule-kinds.ts";
import { simulate } from "../src/model/simulate.ts";
import { streams } from "../src/model/streams.ts";
import { KeyedDraws } from "../src/random/keyed-draws.ts";
import { rootKey } from "../src/random/root-key.ts";
import { settings } from "../src/scenario/settings.ts";
import { drawCauses } from "./odd/picture-of-causes.ts";

export const causesPath = fileURLToPath(new URL("../docs/causes.svg", import.meta.url));
export const oddPath = fileURLToPath(new URL("../docs/ODD.md", import.meta.url));
const streamsPath = new URL("../src/model/streams.ts", import.meta.url);

/** A Markdown table; a bar inside a cell would end it and is escaped. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

function defaultOf(entry: ParameterEntry): string {
  if ("absent" in entry) return `none: ${entry.absent}`;
  if ("members" in entry) {
    return entry.default.length === entry.members.length ? "all" : entry.default.join(", ");
  }
  return String(entry.default);
}

function rangeOf(entry: ParameterEntry): string {
  if ("choices" in entry) return entry.choices.join(", ");
  if ("members" in entry) return `any of ${entry.members.join(", ")}`;
  if ("maxLength" in entry) return `up to ${entry.maxLength} characters`;
  return `${entry.from} to ${entry.to}${"integer" in entry ? ", whole" : ""}`;
}

function parametersTable(): string {
  const rows = parameterNames.map((name) => {
    const entry = parameterEntry(name);
    return [
      `\`${name}\``,
      entry.label,
      entry.unit,
      defaultOf(entry),
      rangeOf(entry),
      entry.lever ? "yes" : "",
      entry.grade,
      entry.source,
    ];
  });
  return table(["parameter", "meaning", "unit", "default", "range", "lever", "grade", "source"], rows);
}

function measuresTable(): string {
  const rows = measureNames.map((name) => {
    const { label, unit, better, matters, definition } = measureEntry(name);
    return [`\`${name}\``, label, unit, better, String(matters), definition];
  });
  return table(["measure", "label", "unit", "better", "difference that matters", "definition"], rows);
}

/** "timeToTheNextNeed" as "time to the next need". */
function sentence(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** What stands beside each stream in its source: the entity that it concerns and what its draws are numbered by. */
function streamsTable(): string {
  const source = readFileSync(streamsPath, "utf8");
  const rows = Object.entries(streams).map(([name, number]) => {
    const found = new RegExp(`/\\*\\* Entity: ([^;*]+); number: ([^*]+)\\. \\*/\\s+${name}: ${number},`).exec(
      source,
    );
    if (found === null) throw new Error(`src/model/streams.ts says neither entity nor number of ${name}.`);
    return [String(number), sentence(name), found[1], found[2]];
  });
  return table(["number", "what it decides", "entity", "number of the draw"], rows);
}

function mechanismsTable(): string {
  return table(
    ["mechanism", "off means"],
    mechanismNames.map((name) => [`\`${name}\``, mechanisms[name]]),
  );
}

function rulesTable(): string {
  const rows = ruleKindNames.map((name) => {
    const { label, ours, answers } = ruleKinds[name];
    return [`\`${name}\``, label, `\`${ours}\``, answers];
  });
  return table(["kind", "what it decides", "ours", "answers"], rows);
}

/** What each setting has in place of a default; the first has nothing. */
function settingsTable(): string {
  const rows = settings.flatMap(({ name, values }) =>
    Object.entries(values).map(([parameter, { value, grade, source }]) => [
      name,
      `\`${parameter}\``,
      String(value),
      grade,
      source,
    ]),
  );
  return table(["setting", "parameter", "value", "grade", "source"], rows);
}

const checkedSeeds = ["street-level", "davis-ybarra", ""];
const checkedDraws = [
  { stream: 1, entity: 0, number: 0 },
  { stream: 3, entity: 0, number: 1 },
  { stream: 18, entity: 2147483648, number: 512 },
];
const checkedDays = [0, 1, 2, 5, 10, 65, 260, 390, 779];

/** Root keys, draws, some days of the default agency and what one run of it measures: one replication, so no finding. */
function checkValues(): string {
  const keys = checkedSeeds.map((seed) => {
    const { low, high } = rootKey(seed);
    return [JSON.stringify(seed), String(low), String(high)];
  });
  const draws = new KeyedDraws(rootKey(defaultParameters.seed), 1);
  const drawn = checkedDraws.map(({ stream, entity, number }) => [
    String(stream),
    String(entity),
    String(number),
    String(draws.uniform(stream, entity, number)),
    String(draws.exponential(stream, entity, number)),
    String(draws.normal(stream, entity, number)),
  ]);
  const { days, measured } = oneRun();
  return [
    "Root keys:",
    table(["seed", "low", "high"], keys),
    `Draws of seed "${defaultParameters.seed}", replication 1:`,
    table(["stream", "entity", "number", "uniform", "exponential", "normal"], drawn),
    "The default agency, replication 1, at the end of some days (all since the start):",
    table(
      [
        "day",
        "trail",
        "clients arrived",
        "tasks made",
        "minutes of tasks made",
        "tasks done",
        "dollars paid",
      ],
      days,
    ),
    "Its measures, replication 1 alone:",
    table(["measure", "value"], measured),
  ].join("\n\n");
}

/** One run of the default agency: how it stands on some days, and what it measures in the end. */
function oneRun(): { readonly days: string[][]; readonly measured: string[][] } {
  const days: string[][] = [];
  const { measures } = simulate(defaultParameters, 1, {
    watch({ office }) {
      if (!checkedDays.includes(office.day)) return;
      const { tasks, clients, money } = office.books;
      days.push(
        [
          office.day,
          office.trail,
          clients.arrived,
          tasks.created,
          tasks.createdMinutes,
          tasks.done,
          money.spent,
        ].map(String),
      );
    },
  });
  const measured = measureNames.map((name, index) => [`\`${name}\``, nineDigits(measures[index])]);
  return { days, measured };
}

function nineDigits(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(9))) : "undefined";
}

const tables = {
  parameters: parametersTable,
  measures: measuresTable,
  streams: streamsTable,
  mechanisms: mechanismsTable,
  rules: rulesTable,
  settings: settingsTable,
  causes: causesAsTable,
  "check values": checkValues,
};

function causesAsTable(): string {
  const { columns, rows } = causesChart().table;
  return table(
    columns,
    rows.map(([levers, ...others]) => [`\`${levers}\``, ...others.map(String)]),
  );
}

/** The places of the tables: from a marker to the marker of its end. */
function placeOf(name: string): RegExp {
  return new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- end of ${name} -->)`, "g");
}

/**
 * The description with its tables as the code has them now.
 * @throws Error when a table has no place in it, or more than one.
 */
export function withTables(description: string): string {
  let text = description;
  for (const [name, write] of Object.entries(tables)) {
    const places = [...text.matchAll(placeOf(name))].length;
    if (places !== 1) {
      throw new Error(`docs/ODD.md has ${places} places for the table of ${name}; it wants exactly one.`);
    }
    const written = write();
    text = text.replace(placeOf(name), (_, start: string, end: string) => `${start}\n${written}\n\n${end}`);
  }
  return text;
}

/** The description without its tables: what somebody wrote. */
export function proseOf(description: string): string {
  return Object.keys(tables).reduce((text, name) => text.replace(placeOf(name), ""), description);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(oddPath, withTables(readFileSync(oddPath, "utf8")));
  writeFileSync(causesPath, await drawCauses());
}
