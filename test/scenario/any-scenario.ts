// Arbitrary scenario files, as the data that a careful writer might have in mind.

import fc from "fast-check";
import { measureNames } from "../../src/model/measures.ts";
import type { ParameterValue } from "../../src/model/parameter-entry.ts";
import { type ParameterName, parameterEntry, parameterNames } from "../../src/model/parameters.ts";
import { isStudyWide } from "../../src/scenario/read-changes.ts";

const levers = parameterNames.filter((name) => !isStudyWide(name));
const awkward = [
  "null",
  "true",
  "12",
  "1e5",
  "- a",
  "a: b",
  "# a",
  "'",
  '"',
  "\\",
  "é",
  "日本",
  "{}",
  "&a",
  "*a",
  "!a",
  "%a",
  "@a",
  "|",
  ">",
  "~",
  "\u2028",
  "\u{1f600}",
  "<script>",
  "\u200f",
];

/** Text as a person might write it, or worse; neither blank nor with control characters. */
export const anyLine = fc
  .array(fc.oneof(fc.constantFrom(...awkward, " "), fc.string({ unit: "grapheme", maxLength: 6 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join("").replace(/[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/gu, ""))
  .filter((line) => line.trim() !== "");

export function anyValue(name: ParameterName): fc.Arbitrary<ParameterValue> {
  const entry = parameterEntry(name);
  if ("choices" in entry) return fc.constantFrom(...entry.choices);
  if ("members" in entry) return fc.subarray([...entry.members]);
  if ("maxLength" in entry) return anyLine;
  // Waves in order, whichever of the two a file sets.
  if (name === "survey.firstDay") return fc.integer({ min: 0, max: 324 });
  if (name === "survey.secondDay") return fc.integer({ min: 325, max: entry.to });
  const { from: min, to: max } = entry;
  return "integer" in entry
    ? fc.integer({ min, max })
    : fc.double({ min, max, noNaN: true }).map((value) => value + 0);
}

/** Values for some of the parameters, without those in `but`. */
function anyChanges(but: readonly ParameterName[]): fc.Arbitrary<Record<string, ParameterValue>> {
  const names = levers.filter((name) => !but.includes(name));
  return fc
    .subarray(names, { maxLength: 6 })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((name) => [name, anyValue(name)]))));
}

const slug = fc
  .stringMatching(/^[a-z0-9][a-z0-9-]{0,11}$/)
  .filter((name) => name !== "constructor" && name !== "prototype");
const size = fc.double({ min: 1e-6, max: 1, maxExcluded: true, noNaN: true });
const direction = fc.constantFrom("higher", "lower", "same");

/** The plain data of a scenario file that should be read. */
export const anyScenarioFile = fc
  .record({
    plans: fc.uniqueArray(slug, { minLength: 2, maxLength: 4 }),
    swept: fc.boolean(),
    bySteps: fc.boolean(),
    text: fc.tuple(anyLine, fc.array(anyLine, { minLength: 1, maxLength: 3 }), anyLine, anyLine),
    size,
    hypotheses: fc.tuple(
      direction,
      direction,
      fc.constantFrom("rises", "falls"),
      fc.constantFrom(...measureNames),
    ),
    measures: fc.subarray([...measureNames], { maxLength: 4 }),
    changes: fc.array(anyChanges(["meetings.perWeek", "disclosure.perContact"]), {
      minLength: 6,
      maxLength: 6,
    }),
    labels: fc.array(fc.option(anyLine, { nil: undefined }), { minLength: 4, maxLength: 4 }),
    budget: fc.boolean(),
    uncertain: fc.boolean(),
    observed: fc.constantFrom(
      undefined,
      { value: 0.2, within: 0.03 },
      { value: 0.05, within: 0.1 },
      { from: 0.1, to: 0.25 },
    ),
    replications: fc.integer({ min: 1, max: 1000 }),
    terminating: fc.boolean(),
  })
  .map((made) => {
    const [plan, than] = made.plans;
    const [one, other, course, measure] = made.hypotheses;
    const [title, question, says, seed] = made.text;
    const at = made.swept ? { at: { "meetings.perWeek": 1 } } : {};
    const base = { says, measure, plan, than };
    const trend = made.swept
      ? { T: { says, measure, plan, over: "meetings.perWeek", from: 0.5, expect: course } }
      : {};
    const points = made.bySteps ? { from: 0, to: 2, step: 0.5 } : [0, 0.5, 1];
    return {
      format: 1,
      title,
      question: question.join("\n"),
      setting: "anti-poverty-programme",
      parameters: made.changes[5],
      plans: Object.fromEntries(
        made.plans.map((name, index) => [
          name,
          made.labels[index] === undefined
            ? made.changes[index]
            : { label: made.labels[index], ...made.changes[index] },
        ]),
      ),
      baseline: than,
      ...(made.swept ? { sweep: { "meetings.perWeek": points } } : {}),
      ...(made.budget ? { budget: { perYear: 1e6, exempt: made.plans } } : {}),
      measures: Object.fromEntries(made.measures.map((name) => [name, { matters: made.size }])),
      hypotheses: {
        D: { ...base, ...at, expect: one, byAtLeast: made.size },
        I: {
          ...base,
          ...at,
          measure: "engagementQuality",
          minus: [than, plan],
          scale: "logit",
          expect: other,
        },
        ...trend,
      },
      ...(made.uncertain
        ? { uncertain: { "disclosure.perContact": { from: 0.01, to: 0.1, source: says } } }
        : {}),
      ...(made.observed === undefined
        ? {}
        : { observed: { contactShare: made.observed, waitDays: { from: 3, to: 9.5 } } }),
      time: made.terminating ? { kind: "terminating", observedDays: 200 } : { warmUpDays: 100 },
      replications: made.replications,
      seed,
    };
  });
