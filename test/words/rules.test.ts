// Every sentence on a file of rules: what was found, what was wanted, what to do.
import { expect, test } from "vitest";
import type { RulesFault } from "../../src/experiment/run/threads/rules-fault.ts";
import {
  noRulesWanted,
  otherRules,
  ruleList,
  rulesFault,
  rulesNamed,
  rulesWanted,
} from "../../src/words/rules.ts";

const path = "/home/ana/my-rules.mjs";
const show = (long: string) => long.replace("/home/ana/", "");
const kinds = ["contactOrder", "measures"];
const sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

test.each<[RulesFault, string]>([
  [{ kind: "noFile", path }, "There is no file my-rules.mjs."],
  [{ kind: "notAFile", path }, "my-rules.mjs is not a file. --rules wants a module, such as my-rules.mjs."],
  [
    { kind: "otherEnding", path: "/home/ana/my-rules.ts" },
    "my-rules.ts does not end in .mjs or .js. --rules wants a module, such as my-rules.mjs.",
  ],
  [{ kind: "unreadable", path, reason: "EACCES" }, "my-rules.mjs cannot be read: there is no permission."],
  [
    { kind: "tooLarge", path, mebibytes: 1 },
    "my-rules.mjs is larger than 1 MB. No file of rules needs that much.",
  ],
  [
    { kind: "imports", path, line: 'import "./more.mjs";' },
    'my-rules.mjs imports other code ("import "./more.mjs";"). Rules must be in one file, whose hash is kept with the results; copy into it what it needs.',
  ],
  [
    { kind: "doesNotLoad", path, reason: "Unexpected token ')'." },
    "my-rules.mjs could not be loaded: Unexpected token ')'. A file of rules is an ES module; name it .mjs.",
  ],
  [
    { kind: "takesTooLong", path, seconds: 5 },
    "my-rules.mjs was still being loaded after 5 seconds, and was stopped. A file of rules only names functions; take out anything else that it does.",
  ],
  [
    { kind: "endsProcess", path },
    "my-rules.mjs ends the process while it is loaded. A file of rules only names functions; take that out.",
  ],
  [
    { kind: "leavesRunning", path, what: "Timeout" },
    "my-rules.mjs leaves something running once it is loaded (Timeout). A file of rules only names functions; take that out.",
  ],
  [
    { kind: "nothingExported", path, kinds },
    "my-rules.mjs exports no rule. It may export contactOrder and measures, each a map from names to rules, such as export const contactOrder = { mine: (client) => client.severity };",
  ],
  [
    { kind: "unknownExport", path, name: "contactOrders", nearest: "contactOrder", kinds },
    'my-rules.mjs exports contactOrders, which is not a kind of rule. Did you mean "contactOrder"?',
  ],
  [
    { kind: "unknownExport", path, name: "helper", kinds },
    "my-rules.mjs exports helper, which is not a kind of rule. The kinds are contactOrder and measures.",
  ],
  [
    { kind: "notAGroup", path, group: "coping" },
    "my-rules.mjs: coping must be a map from names to rules, such as { mine: ... }.",
  ],
  [
    { kind: "badName", path, group: "coping", name: "my rule" },
    'my-rules.mjs: coping has the name "my rule"; use 1 to 64 letters, digits and hyphens, a letter first.',
  ],
  [
    { kind: "nameOfOurs", path, group: "coping", name: "routinising" },
    "my-rules.mjs: routinising is the name of a built-in one (coping). Choose another.",
  ],
  [
    { kind: "notAFunction", path, group: "coping", name: "mine", found: "object" },
    "my-rules.mjs: coping mine is an object; a rule is a function.",
  ],
  [
    { kind: "notAFunction", path, group: "coping", name: "mine", found: "undefined" },
    "my-rules.mjs: coping mine is not defined; a rule is a function.",
  ],
  [
    { kind: "wrongArity", path, group: "coping", name: "mine", found: 5, most: 3 },
    "my-rules.mjs: coping mine asks for 5 arguments, but is given 3 at most.",
  ],
  [
    { kind: "wrongMeasure", path, name: "mine", field: "better" },
    "my-rules.mjs: the measure mine lacks better: higher, lower or neither.",
  ],
  [
    { kind: "mattersTooWide", path, name: "mine", unit: "share, 0-1", matters: 5, widest: 1 },
    "my-rules.mjs: matters of the measure mine is 5; write a number above 0 and below 1 (unit: share, 0-1). If you mean 5 %, write 0.05.",
  ],
  [
    { kind: "changed", path },
    "my-rules.mjs changed while the study was under way; nothing more is run with it. Start again with the file as it is now, or put the old one back and resume.",
  ],
])("%o", (fault, sentence) => {
  expect(rulesFault(fault, show)).toBe(sentence);
});

test("a study that was made with rules asks for them again, by their hash", () => {
  expect(rulesWanted("results/office", sha256)).toBe(
    "results/office was made with a file of rules (SHA-256 0123456789ab...). Give it again with --rules FILE.",
  );
  expect(otherRules("results/office", "other.mjs", sha256)).toBe(
    "results/office was made with a different file of rules from other.mjs: its SHA-256 begins with 0123456789ab. Give that file, or run the study again.",
  );
  expect(noRulesWanted("results/office")).toBe(
    "results/office was made without a file of rules; leave --rules out.",
  );
});

test("a check says which rules are named, and nothing where none is", () => {
  expect(ruleList({ plans: [], sweep: [] })).toEqual([]);
  const chosen = ruleList({ rules: { coping: "gentle", measures: ["a"] }, plans: [], sweep: [] });
  expect(chosen).toEqual(["coping gentle", "measure a"]);
  expect(rulesNamed(chosen, "my-rules.mjs", sha256)).toBe(
    "Rules named: coping gentle and measure a, from my-rules.mjs (SHA-256 0123456789ab...).",
  );
  const plans = [{ name: "rival", label: "Rival", changes: { "rules.offer": "never" } }];
  const sweep = [{ lever: "rules.search", values: ["as-it-matters", "ask"] }] as const;
  expect(ruleList({ plans, sweep })).toEqual([
    "offer never (plan rival)",
    "search as-it-matters (swept)",
    "search ask (swept)",
  ]);
  expect(rulesNamed(["coping routinising"], undefined)).toBe("Rules named: coping routinising.");
  expect(rulesNamed([], undefined)).toBe("");
});
