// Whoever listens to an agency hears all of it and changes none of it.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import type { Happening, HappeningKind, HappeningOf } from "../../src/model/observe/witness.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { Parameters } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { anySmallAgency, bitsOf, describeChanges, parametersWith, smallAgency } from "../truth/agencies.ts";
import { openWithPot } from "./small-agency.ts";
import { request, smallPot } from "./small-pot.ts";

const seed = 20231;
const scenarios = 60;

function hear(parameters: Parameters, watch?: (agency: Agency) => void): [Happening[], Outcome] {
  const heard: Happening[] = [];
  const outcome = simulate(parameters, 1, {
    watch,
    witness: (happening) => {
      heard.push(happening);
    },
  });
  return [heard, outcome];
}

function ofKind<Kind extends HappeningKind>(heard: readonly Happening[], kind: Kind) {
  return heard.filter((one): one is Happening & HappeningOf<Kind> => one.kind === kind);
}

test(`in any of ${scenarios} small agencies listening changes no event, no measure and no draw (seed ${seed})`, () => {
  fc.assert(
    fc.property(anySmallAgency, (parameters) => {
      const [heard, listened] = hear(parameters);
      const alone = simulate(parameters, 1);
      const scene = describeChanges(parameters);
      expect(listened.trajectory, scene).toBe(alone.trajectory);
      expect(listened.drawsMade, scene).toBe(alone.drawsMade);
      expect(bitsOf(listened), scene).toEqual(bitsOf(alone));
      expect(heard.every((one, place) => place === 0 || heard[place - 1].day <= one.day)).toBe(true);
    }),
    { seed, numRuns: scenarios },
  );
});

/** Little money, long waits, unclear delineation: everything that can happen does. */
const troubled = parametersWith(smallAgency, {
  "staff.caseloadCap": 12,
  "intake.places": 36,
  "intake.clientsPerWeek": 3,
  "provisions.perClientYear": 300,
  "provisions.ceilingPerClient": 900,
  "provisions.domains": ["housing", "income", "health", "legal", "childcare", "transport"],
  "provisions.partShare": 1,
  "provisions.promiseDays": 2,
  "provisions.shortfallThreshold": 0.2,
  "split.clarityShare": 0.2,
  "meetings.emptyPerMonth": 2,
  "trust.completionDays": 20,
  "turnover.calmPerYear": 2,
  "turnover.vacancyDays": 10,
  "turnover.onboardingDays": 10,
  "time.observedDays": 260,
});

/** An approval loses a request, and the client calls when the money does not come. */
function hearOfALostRequest(): Happening[] {
  const agency = openWithPot({ ...smallPot, "provisions.approvalSteps": 6, "provisions.stepLossShare": 0.5 });
  const heard: Happening[] = [];
  agency.office.observations.witness = (happening) => heard.push(happening);
  request(agency, 0, 200);
  agency.office.day = 60;
  agency.provisions.payDueRequests();
  agency.provisions.onCall(0);
  return heard;
}

test("everything that can happen is told", () => {
  const [heard] = hear({ ...troubled, later: [{ week: 2, set: { "paperwork.burden": 1.5 } }] });
  const [crowded] = hear(parametersWith(troubled, { "meetings.attendanceShare": 0.2 }));
  const [deserted] = hear(
    parametersWith(troubled, {
      "staff.supervisors": 0,
      "split.assistantShare": 0,
      "absence.spellsPerYear": 25,
    }),
  );
  const [unmet] = hear(parametersWith(troubled, { "meetings.perWeek": 0 }));
  const kinds = new Set(
    [...heard, ...crowded, ...deserted, ...unmet, ...hearOfALostRequest()].map(({ kind }) => kind),
  );
  const all: Record<HappeningKind, true> = {
    arrives: true,
    enrols: true,
    leaves: true,
    passedOver: true,
    goalsAgreed: true,
    needArises: true,
    needWorsens: true,
    needDisclosed: true,
    needResolved: true,
    crisis: true,
    incident: true,
    contactHeld: true,
    noShow: true,
    contactPutOff: true,
    callAnswered: true,
    contactLengthened: true,
    noShowChased: true,
    referralNavigated: true,
    colleagueHelped: true,
    callUnanswered: true,
    decision: true,
    approvalAwaited: true,
    consultation: true,
    rulingReturned: true,
    requestSubmitted: true,
    requestLost: true,
    paid: true,
    promiseBroken: true,
    referralMade: true,
    agreement: true,
    handoffMissed: true,
    handoffReturned: true,
    fileReviewed: true,
    taskCovered: true,
    taskDone: true,
    disagreement: true,
    meeting: true,
    staffMeeting: true,
    lostRequestFound: true,
    emptyMeeting: true,
    caseDiscussed: true,
    caseReturned: true,
    absenceBegins: true,
    absenceEnds: true,
    workerLeaves: true,
    newcomer: true,
    firstCases: true,
    changesCaseworker: true,
    leversChange: true,
    workerDay: true,
  };
  expect([...kinds].sort()).toEqual(Object.keys(all).sort());
  const [searchless] = hear(parametersWith(troubled, { "mechanisms.search": "off" }));
  const reasons = new Set(ofKind([...heard, ...searchless], "decision").map(({ reason }) => reason));
  expect([...reasons].sort()).toEqual([
    "ceiling reached",
    "domain not eligible",
    "hard case",
    "judgement",
    "not asked for",
    "pot too low",
    "provision not known",
    "rule",
  ]);
});

test("what is told adds up to the books", () => {
  let last: Agency | undefined;
  const [heard] = hear(troubled, (agency) => {
    last = agency;
  });
  const books = last?.office.books;
  const left = ofKind(heard, "leaves");
  expect({
    arrived: ofKind(heard, "arrives").length,
    enrolled: ofKind(heard, "enrols").length,
    completed: left.filter(({ how }) => how === "completed").length,
    droppedOut: left.filter(({ how }) => how === "droppedOut").length,
    ended: left.filter(({ how }) => how === "ended").length,
    leftWaiting: left.filter(({ how }) => how === "leftWaiting").length,
  }).toEqual(books?.clients);
  expect(ofKind(heard, "paid").reduce((sum, { dollars }) => sum + dollars, 0)).toBe(books?.money.spent);
});

test("a worker's minutes of contact are those of the contacts told", () => {
  let daysInPost = 0;
  const [heard] = hear(troubled, ({ office: { staff } }) => {
    daysInPost += staff.life.isVacant.filter((isVacant) => isVacant === 0).length;
  });
  const told = new Map<string, number>();
  for (const { day, worker, minutesGiven } of ofKind(heard, "contactHeld")) {
    told.set(`${day} ${worker}`, (told.get(`${day} ${worker}`) ?? 0) + minutesGiven);
  }
  for (const { day, worker, minutes } of ofKind(heard, "contactLengthened")) {
    told.set(`${day} ${worker}`, (told.get(`${day} ${worker}`) ?? 0) + minutes);
  }
  const days = ofKind(heard, "workerDay");
  expect(daysInPost).toBeLessThan(260 * 7);
  expect(days).toHaveLength(daysInPost);
  for (const { day, worker, minutes } of days) {
    expect(minutes).toHaveLength(activityCount);
    expect(minutes[activity.contact]).toBe(told.get(`${day} ${worker}`) ?? 0);
  }
});

test("a kept case is answered later, by a meeting or by its caseworker", () => {
  const [heard] = hear(troubled);
  const kept = ofKind(heard, "decision").filter(({ answer }) => answer === "kept");
  const settled = ofKind(heard, "decision").filter(({ wasKept }) => wasKept);
  expect(kept.length).toBeGreaterThan(5);
  expect(settled.length).toBeGreaterThan(5);
  const settlements = [...ofKind(heard, "caseDiscussed"), ...ofKind(heard, "caseReturned")];
  expect(settled).toHaveLength(settlements.length);
  for (const { client, domain, day } of settled) {
    expect(kept.some((one) => one.client === client && one.domain === domain && one.day < day)).toBe(true);
  }
});
