// Texts that look like what a reader takes: the right words in the wrong places, and good texts with something changed.

import fc from "fast-check";
import { measureNames } from "../../src/model/measures.ts";
import { parameterNames } from "../../src/model/parameters.ts";

const nasty = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "../..",
  "1e999",
  "-1e999",
  ".nan",
  "NaN",
  "Infinity",
  "-0",
  "0x10",
  "010",
  "1_000",
  "9007199254740993",
  "1e-400",
  "1e300",
  "100.5",
  "٣",
  "",
  " ",
  "\t",
  "\n",
  "\r\n",
  "\0",
  "\u001b[31m",
  "\u202e",
  "\ufeff",
  "\ud800",
  "😀",
  "=1+1",
  "%E0%A4%A",
  "&a",
  "*a",
  "!!x",
  "<<",
  "'",
  '"',
  "x".repeat(300),
];

export const nastyText = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.double().map(String),
  fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(String),
);

export const anyName = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<string>(...parameterNames) },
  { weight: 1, arbitrary: fc.constantFrom<string>(...measureNames) },
  { weight: 1, arbitrary: nastyText },
);

const number = fc.oneof(
  fc.integer({ min: -3, max: 300 }).map(String),
  fc.double({ min: 0, max: 2, noNaN: true }).map(String),
  fc.constantFrom("0", "1", "0.5", "100.5", "1e9", "1e-9", "on", "off", "steady", "first-come"),
  nastyText,
);

const withList = fc.array(number, { minLength: 1, maxLength: 4 }).map((values) => values.join(","));
const withSteps = fc.tuple(number, number, number).map(([from, to, step]) => `${from}..${to}:${step}`);

/** For --set. */
export const anyAssignment = fc
  .tuple(anyName, fc.constantFrom("=", "=", "=", "", "==", ":"), fc.oneof(number, withList))
  .map((parts) => parts.join(""));

/** For --over. */
export const anyAxis = fc
  .tuple(anyName, fc.constantFrom("=", "=", "=", ""), fc.oneof(withList, withSteps))
  .map((parts) => parts.join(""));

/** For --sample. */
export const anySample = fc
  .tuple(fc.constantFrom("lhs", "sobol", "morris", "claims", ""), fc.constantFrom(":", "=", ""), number)
  .map((parts) => parts.join(""));

const linkName = fc.oneof(fc.constantFrom("v", "scenario", "screen", "plan", "lesson", "seed"), anyName);

/** For the address of the page. */
export const anyLink = fc
  .array(
    fc
      .tuple(linkName, fc.constantFrom("=", "=", ""), fc.oneof(number, withList, fc.constant("case-teams")))
      .map(([name, sign, value]) => `${name}${sign}${encodeSome(value)}`),
    { maxLength: 6 },
  )
  .chain((parts) => fc.constantFrom("v=1&", "v=2&", "").map((start) => `${start}${parts.join("&")}`));

/** What cannot stand in an address at all is left as it is. */
function encodeSome(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

/** For a table of points. */
export const anyTable = fc
  .tuple(
    fc.array(anyName, { minLength: 1, maxLength: 4 }),
    fc.array(fc.array(number, { maxLength: 5 }), { maxLength: 5 }),
    fc.constantFrom(",", ",", ",", ";", "\t"),
    fc.constantFrom("\n", "\r\n", "\r"),
  )
  .map(([names, rows, comma, end]) => [names, ...rows].map((row) => row.join(comma)).join(end));

const entryNames = [
  "title",
  "question",
  "setting",
  "parameters",
  "plans",
  "baseline",
  "budget",
  "measures",
  "hypotheses",
  "sweep",
  "uncertain",
  "observed",
  "changes",
  "rules",
  "time",
  "replications",
  "seed",
  "week",
  "set",
  "says",
  "measure",
  "plan",
  "than",
  "over",
  "expect",
  "from",
  "to",
  "source",
] as const;
const entryName = fc.constantFrom<string>(...entryNames);

/** A value in a file, however deep. */
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    number,
    nastyText,
    fc.constantFrom("few", "many", "higher", "lower", "rises", "engagementQuality"),
    fc.array(tie("tree"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
    fc
      .array(fc.tuple(fc.oneof(anyName, entryName), tie("tree")), { maxLength: 3 })
      .map((pairs) => `{ ${pairs.map(([name, value]) => `${name}: ${value}`).join(", ")} }`),
  ),
}));

/** Lines that say more than the file did, or something else. */
export const anyEntries = fc
  .array(fc.tuple(fc.oneof(entryName, anyName), tree), { minLength: 1, maxLength: 3 })
  .map((entries) => entries.map(([name, value]) => `${name}: ${value}\n`).join(""));

interface Change {
  readonly at: number;
  readonly length: number;
  readonly put: string;
}

const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 0, max: 200 })),
  put: fc.oneof(nastyText, fc.constant(""), tree),
});

/** A good text of which some pieces are cut out, doubled or replaced. */
export function spoilt(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(text, fc.array(anyChange, { minLength: 1, maxLength: 4 })).map(([whole, changes]) =>
    changes.reduce((sofar, { at, length, put }) => {
      const from = Math.floor(at * sofar.length);
      return sofar.slice(0, from) + put + sofar.slice(from + length);
    }, whole),
  );
}
