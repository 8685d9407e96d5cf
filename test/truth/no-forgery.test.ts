// Outcomes emerge: experiments in which a lever that moves no minutes, people, money or information moves nothing.

import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import type { MeasureName } from "../../src/model/measures.ts";
import { simulate } from "../../src/model/simulate.ts";
import { needStage } from "../../src/model/state/needs.ts";
import { bitsOf, type Changes, measureOf, parametersWith, smallAgency, solo } from "./agencies.ts";

const breadth: readonly MeasureName[] = [
  "distributionCoverage",
  "distributionVariety",
  "distributionDiversity",
];

/**
 * Notes so long and so soon due that they fill whatever contacts leave of every day; a request is due only after
 * the last day, so that no minute is left for one. Contacts go on.
 */
const noMinuteToAsk: Changes = {
  ...solo,
  "staff.leadsPerTeam": 2,
  "paperwork.minutesLogSd": 0,
  "paperwork.burden": 4,
  "paperwork.minutes.note": 240,
  "paperwork.dueDays.note": 1,
  "paperwork.dueDays.request": 130,
  "contact.floorMinutes": 450,
  "time.observedDays": 125,
};

function askFor(dollars: number, changes: Changes, replication: number) {
  let wished = 0;
  let contacts = 0;
  let spent = 0;
  const parameters = parametersWith(smallAgency, changes, { "provisions.perClientYear": dollars });
  const outcome = simulate(parameters, replication, {
    watch: ({ office: { needs, clients, books } }) => {
      wished = needs.stage.reduce((count, stage) => count + (stage === needStage.requested ? 1 : 0), 0);
      contacts = clients.contactsHeld.reduce((sum, held) => sum + held, 0);
      spent = books.money.spent;
    },
  });
  return { outcome, wished, contacts, spent };
}

test("money without a free minute to ask for it widens nothing", () => {
  for (const replication of [1, 2, 3]) {
    const poor = askFor(200, noMinuteToAsk, replication);
    const rich = askFor(3000, noMinuteToAsk, replication);
    expect(rich.contacts).toBeGreaterThan(50);
    expect(rich.wished).toBeGreaterThan(5);
    expect(rich.spent).toBe(0);
    expect(measureOf(rich.outcome, "clientsFollowed")).toBeGreaterThan(0);
    for (const name of breadth) {
      expect(measureOf(rich.outcome, name), name).toBe(measureOf(poor.outcome, name));
    }
  }
});

test("where the pot sways neither clients nor caseworkers, such money changes no bit of anybody's life", () => {
  const unswayed: Changes = {
    ...noMinuteToAsk,
    "provisions.askFloorShare": 1,
    "provisions.shortfallThreshold": 0,
  };
  for (const replication of [1, 2, 3]) {
    const poor = askFor(200, unswayed, replication);
    const rich = askFor(3000, unswayed, replication);
    expect(rich.wished).toBeGreaterThan(5);
    expect(rich.outcome.trajectory).toBe(poor.outcome.trajectory);
    expect(bitsOf(rich.outcome)).toEqual(bitsOf(poor.outcome));
  }
});

test("with minutes to ask, the same money does widen", () => {
  const withMinutes: Changes = { ...noMinuteToAsk, "paperwork.burden": 0.1, "paperwork.dueDays.request": 5 };
  let poor = 0;
  let rich = 0;
  for (const replication of [1, 2, 3]) {
    poor += measureOf(askFor(200, withMinutes, replication).outcome, "distributionCoverage");
    rich += measureOf(askFor(3000, withMinutes, replication).outcome, "distributionCoverage");
  }
  expect(rich).toBeGreaterThan(poor);
});

interface Comparison {
  readonly mean: number;
  readonly standardError: number;
}

const pairs = 24;
/** Student's t with 23 degrees of freedom, one side, 0.1 %. */
const critical = 3.485;

/** Accuracy on the fixed panel after each replication, where norms pull nobody. */
function accuracies(changes: Changes): number[] {
  const parameters = parametersWith(smallAgency, { "meetings.normPull": 0 }, changes);
  return Array.from({ length: pairs }, (_, index) =>
    measureOf(simulate(parameters, index + 1), "panelAccuracy"),
  );
}

/**
 * Newcomers under vague rules, to whom nobody says how rules are read: no supervisor, no staff meeting. None of them leaves.
 */
const onlyMeetingsTell: Changes = {
  "skills.initialTenureMonths": 0,
  "policy.ambiguityShare": 1,
  "staff.supervisors": 0,
  "staffMeetings.perMonth": 0,
  "mechanisms.burnout": "off",
};

const withoutMeetings = new Map(
  [{}, onlyMeetingsTell].map((office) => [office, accuracies({ ...office, "meetings.perWeek": 0 })] as const),
);
const [usual] = withoutMeetings.keys();

/** What `changes` make of accuracy in an office against no meetings there, replication by replication. */
function compareAccuracy(changes: Changes, office: Changes = usual): Comparison {
  const without = withoutMeetings.get(office) ?? [];
  const differences = accuracies({ ...office, ...changes }).map(
    (accuracy, index) => accuracy - without[index],
  );
  const mean = differences.reduce((sum, one) => sum + one, 0) / pairs;
  const squares = differences.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { mean, standardError: Math.sqrt(squares / (pairs - 1) / pairs) };
}

const inNoTime: Changes = {
  "meetings.minutes": 0,
  "meetings.prepMinutes": 0,
  "meetings.facilitationMinutes": 0,
  "meetings.minutesPerCase": 0,
};

// The rule of the next three tests: 24 paired replications; the claim fails when the one-sided 99.9 % interval of the
// mean difference lies wholly on the wrong side of nil. A true claim on the very border fails in 1 of 1000 seeds.

test.each([0.5, 1.5, 5, 20])(
  "information in no time never lowers accuracy: %d meetings a week",
  (perWeek) => {
    const { mean, standardError } = compareAccuracy({ ...inNoTime, "meetings.perWeek": perWeek });
    expect(mean + critical * standardError).toBeGreaterThanOrEqual(0);
  },
);

test.each([0.5, 1.5, 5, 20])(
  "where meetings alone tell newcomers how vague rules are read, information in no time raises accuracy beyond doubt: %d meetings a week",
  (perWeek) => {
    const { mean, standardError } = compareAccuracy(
      { ...inNoTime, "meetings.perWeek": perWeek },
      onlyMeetingsTell,
    );
    expect(mean - critical * standardError).toBeGreaterThan(0);
  },
);

test.each([0.5, 1.5, 5, 20])(
  "meetings that carry no information never raise accuracy: %d a week",
  (perWeek) => {
    const { mean, standardError } = compareAccuracy({
      "meetings.information": "off",
      "meetings.perWeek": perWeek,
    });
    expect(mean - critical * standardError).toBeLessThanOrEqual(0);
  },
);

test("meetings without minutes and without information that strain nobody beyond their minutes change no measure", () => {
  for (const replication of [1, 2, 3]) {
    const base = parametersWith(smallAgency, inNoTime, {
      "meetings.information": "off",
      "burnout.perInterruption": 0,
    });
    const none = simulate({ ...base, "meetings.perWeek": 0 }, replication);
    const many = simulate({ ...base, "meetings.perWeek": 38 }, replication);
    expect(bitsOf(many)).toEqual(bitsOf(none));
  }
});

/** What was done for each client, and how they took it, day by day, to the last bit. */
function watchService(changes: Changes): string[] {
  const days: string[] = [];
  simulate(parametersWith(smallAgency, changes), 1, {
    watch: ({ office: { clients, needs, observations, books } }: Agency) => {
      const { contactMinutes, contactCount } = observations.engagement;
      days.push(
        [contactCount, books.money.spent, ...contactMinutes, ...clients.trust, ...needs.stage].join(" "),
      );
    },
  });
  return days;
}

const nothingForAssistants: Changes = {
  "split.assistantShare": 0,
  "mechanisms.meetings": "off",
  "mechanisms.relations": "off",
  // In a staff meeting, and when a caseworker asks, assistants tell of the provisions that they know.
  "staffMeetings.perMonth": 0,
  "mechanisms.search": "off",
  // Assistants answer calls, and call and help with what is left of their day.
  "mechanisms.calls": "off",
  "mechanisms.slack": "off",
  // A team restores its members, and leaves a known face, as neighbours do not: who wears out and leaves would differ.
  "mechanisms.burnout": "off",
  // Without absence nobody stands in for a colleague of the team, which solos, having no team, never do.
  "absence.spellsPerYear": 0,
};

function firstDifference(one: readonly string[], other: readonly string[]): number | undefined {
  const day = one.findIndex((seen, index) => seen !== other[index]);
  return day === -1 ? undefined : day;
}

test.each([
  ["one assistant", { "staff.assistantsPerTeam": 1 }],
  ["three assistants", { "staff.assistantsPerTeam": 3 }],
  ["an assistant, much to do", { "staff.assistantsPerTeam": 1, "paperwork.burden": 2.5 }],
] as const)("%s without delegated work, meetings and relations: no client's minutes change", (_, changes) => {
  const alone = watchService({ ...nothingForAssistants, ...changes, "staff.assistantsPerTeam": 0 });
  const accompanied = watchService({ ...nothingForAssistants, ...changes });
  expect(firstDifference(alone, accompanied)).toBeUndefined();
});

test("the same where leads fall ill and nobody stands in for them", () => {
  const covered: Changes = { ...nothingForAssistants, "absence.spellsPerYear": 5, "contact.coverShare": 5 };
  const alone = watchService({ ...covered, "staff.assistantsPerTeam": 0 });
  const accompanied = watchService({ ...covered, "staff.assistantsPerTeam": 1 });
  expect(firstDifference(alone, accompanied)).toBeUndefined();
});

test("the same without training and supervision", () => {
  const untrained: Changes = {
    ...nothingForAssistants,
    "training.daysPerYear": 0,
    "supervision.perMonth": 0,
  };
  const alone = watchService({ ...untrained, "staff.assistantsPerTeam": 0 });
  const accompanied = watchService({ ...untrained, "staff.assistantsPerTeam": 1 });
  expect(firstDifference(alone, accompanied)).toBeUndefined();
});

test("the split given kind by kind at nil is a split of nil", () => {
  const nil = Object.fromEntries(
    ["intake", "note", "request", "referral", "recertification", "report", "incident", "liaison"].map(
      (kind) => [`split.byKind.${kind}`, 0],
    ),
  );
  const whole = watchService(nothingForAssistants);
  const byKind = watchService({ ...nothingForAssistants, ...nil, "split.assistantShare": 1 });
  expect(firstDifference(whole, byKind)).toBeUndefined();
});
