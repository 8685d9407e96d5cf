// Who makes exceptions, what vague rules do, and what clear values do.
import { defaultAgency, residentialFacility } from "../agencies.ts";
import { beyond, minus, notBeyond, report, same, smallestCorrelation, smallestShare } from "../judge.ts";
import type { PatternRow, RowRuns } from "../row.ts";

const essay = "a practitioner's essay on policy and discretion";

const offices = [
  { name: "default", open: defaultAgency, hires: 200 },
  { name: "residential", open: residentialFacility, hires: 40 },
] as const;

const clear = 0.1;
const vague = 0.8;
/** Working days. */
const slowest = 20;

const unclearValues = 0.1;
const clearValues = 0.9;

const greyParts = [
  { measure: "decisionAccuracyLetter", says: "right decisions, caught by the letter" },
  { measure: "decisionAccuracyOpen", says: "right decisions, open" },
  { measure: "likeCaseConsistencyLetter", says: "like cases alike, caught by the letter" },
  { measure: "likeCaseConsistencyOpen", says: "like cases alike, open" },
] as const;

const foreseenParts = [
  { measure: "decisionAccuracyForeseen", says: "right decisions, foreseen" },
  { measure: "likeCaseConsistencyForeseen", says: "like cases alike, foreseen" },
] as const;

const change = (runs: RowRuns, office: string, from: string, to: string, measure: string) =>
  minus(runs.values(`${office}, ${to}`, measure), runs.values(`${office}, ${from}`, measure));

export const vaguenessRows: readonly PatternRow[] = [
  {
    id: "P14b",
    kind: "E",
    claim: "In a strong programme many exceptions mark poor judgement, in a weak one they do not (E3).",
    source: essay,
    grade: "seed",
    agency: "the default agency, teams",
    seeds: 40,
    rule:
      "Over caseworkers, exceptions for each situation that a rule speaks to with wrong answers on the fixed panel, the correlation inside each replication: " +
      "above 0.05 in a strong programme (strength 0.9; whole 95 % interval), and in a weak one (0.55) not above 0.05 (whole interval below).",
    arms: {
      strong: { parameters: defaultAgency({ "programme.strengthShare": 0.9 }), reading: "judges" },
      weak: { parameters: defaultAgency({ "programme.strengthShare": 0.55 }), reading: "judges" },
    },
    judge: (runs) => [
      beyond(
        "r of exceptions with wrong answers, strong programme",
        runs.values("strong", "r.exceptions"),
        "above",
        smallestCorrelation,
      ),
      notBeyond(
        "r of exceptions with wrong answers, weak programme",
        runs.values("weak", "r.exceptions"),
        "above",
        smallestCorrelation,
      ),
    ],
  },
  {
    id: "P15",
    kind: "E",
    claim: "Ambiguity makes clients anxious and newcomers slow (E2).",
    source: essay,
    grade: "seed",
    agency: "the default agency (200 replications) and the residential facility (40)",
    seeds: 200,
    rule:
      "From clear to vague rules (ambiguity 0.1 to 0.8) clients' anxiety rises by more than 0.02 and a newcomer's days to proficiency, over all hires of a " +
      "replication, by more than 20: the whole paired 95 % interval, in the default agency. The facility is reported.",
    arms: Object.fromEntries(
      offices.flatMap(({ name, open, hires }) => [
        [`${name}, clear`, { parameters: open({ "policy.ambiguityShare": clear }), seeds: hires }],
        [`${name}, vague`, { parameters: open({ "policy.ambiguityShare": vague }), seeds: hires }],
      ]),
    ),
    judge: (runs) => [
      beyond(
        "anxiety, vague minus clear",
        change(runs, "default", "clear", "vague", "clientAnxiety"),
        "above",
        smallestShare,
      ),
      beyond(
        "a newcomer's days, vague minus clear",
        change(runs, "default", "clear", "vague", "newcomerDays"),
        "above",
        slowest,
      ),
      report(
        "anxiety in the facility, vague minus clear",
        change(runs, "residential", "clear", "vague", "clientAnxiety"),
      ),
      report(
        "a newcomer's days in the facility, vague minus clear",
        change(runs, "residential", "clear", "vague", "newcomerDays"),
      ),
    ],
  },
  {
    id: "P16",
    kind: "E",
    claim: "Clear values guide grey areas (E4).",
    source: essay,
    grade: "seed",
    agency: "the default agency and the residential facility; clarity of values 0.1 against 0.9",
    seeds: 30,
    rule:
      "Right decisions and like cases decided alike rise where no rule was meant (caught by the letter, and open): the whole paired 95 % interval above 0.02 in each; " +
      "where a rule was written for the case both change by less than 0.02 (90 % interval inside). In both agencies.",
    arms: Object.fromEntries(
      offices.flatMap(({ name, open }) => [
        [`${name}, unclear`, { parameters: open({ "policy.valuesClarityShare": unclearValues }) }],
        [`${name}, clear`, { parameters: open({ "policy.valuesClarityShare": clearValues }) }],
      ]),
    ),
    judge: (runs) =>
      offices.flatMap(({ name }) => [
        ...greyParts.map(({ measure, says }) =>
          beyond(`${name}: ${says}`, change(runs, name, "unclear", "clear", measure), "above", smallestShare),
        ),
        ...foreseenParts.map(({ measure, says }) =>
          same(`${name}: ${says}`, change(runs, name, "unclear", "clear", measure), smallestShare),
        ),
      ]),
  },
];
