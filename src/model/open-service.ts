// Service to clients: intake, contacts, calls, incidents, and what is done with minutes that are left.
import { createCalls } from "./clients/calls.ts";
import { createClientsDay } from "./clients/clients-day.ts";
import { warrantOf } from "./clients/contact.ts";
import { createContactRound } from "./clients/contact-round.ts";
import { createPractice } from "./clients/coping.ts";
import { createIncidents } from "./clients/incidents.ts";
import { createIntake } from "./clients/intake.ts";
import type { Days } from "./open-days.ts";
import type { Judging } from "./open-judging.ts";
import type { Lives } from "./open-lives.ts";
import type { Money } from "./open-money.ts";
import type { Work } from "./open-work.ts";
import type { Opening } from "./opening.ts";
import { domainCount } from "./state/needs.ts";
import { createSlack } from "./work/slack.ts";

export function openService(
  { office, levers, rules, isOn, arrivals }: Opening,
  { budget, burnout }: Days,
  { cases, contact, judging, learning, policy, reviews }: Judging,
  { consistency, course, crises, disclosure, goals, trust }: Lives,
  { paperwork }: Work,
  { decisions, provisions, search }: Money,
) {
  const judgementParameters = levers.slice("judgement");
  const contactParameters = levers.slice("contact");
  const callParameters = levers.slice("calls");
  const coping = levers.slice("coping");
  const paperworkParameters = levers.slice("paperwork");
  const needParameters = levers.slice("needs");
  const incidentParameters = levers.slice("incidents");
  const trustParameters = levers.slice("trust");
  const intakeParameters = levers.slice("intake");
  const programme = levers.slice("programme");
  const rounds = {
    recertification: paperworkParameters["everyDays.recertification"],
    report: paperworkParameters["everyDays.report"],
    liaison: paperworkParameters["everyDays.liaison"],
  };
  const contactRound = createContactRound(office, contactParameters, {
    contact,
    budget,
    disclosure,
    trust,
    paperwork,
    decisions,
    contactOrder: rules.contactOrder,
    coping,
    presenceOf: burnout.presenceOf,
    practiceTowards: createPractice(office, rules.coping, coping, isOn("coping") && isOn("contact")),
    isContactOn: isOn("contact"),
    isCopingOn: isOn("coping"),
  });
  const slack = createSlack(
    office,
    levers.slice("slack"),
    {
      budget,
      contactRound,
      course,
      paperwork,
      order: rules.slackOrder,
      call: callParameters,
      lookAround: search.lookAround,
    },
    isOn("slack"),
  );
  const incidents = createIncidents(office, incidentParameters, {
    budget,
    judging,
    policy,
    reviews,
    paperwork,
    trust,
    consistency,
    cases,
    learning,
    crises,
    meritWithinSd: judgementParameters.meritWithinSd,
  });
  const intake = createIntake(office, intakeParameters, arrivals, {
    course,
    goals,
    crises,
    disclosure,
    trust,
    contact,
    paperwork,
    rounds,
    frailtySpread: needParameters.frailtySpread,
    incidents,
    consistency,
    leftInFirstWeek: trustParameters.leftInFirstWeek,
    limitDays: () => programme.limitDays,
    coping,
    isCopingOn: isOn("coping"),
    beforeLeaving(client) {
      const first = client * domainCount;
      for (let need = first; need < first + domainCount; need++) provisions.forget(need);
    },
  });
  const calls = createCalls(
    office,
    callParameters,
    { budget, answererOf: paperwork.answersCalls, onCall: provisions.onCall },
    isOn("calls"),
  );
  const clientsDay = createClientsDay(
    office,
    incidents,
    rounds,
    levers.derive(() => ({
      completionDays: trustParameters.completionDays,
      limitDays: programme.limitDays,
      isVoluntary: levers.today.participation === "voluntary",
    })),
    course,
    goals,
    crises,
    paperwork,
    intake,
    trust,
    consistency,
    calls,
  );
  office.observations.useWarrant(warrantOf(contact, contactParameters));
  return { contactRound, slack, incidents, intake, calls, clientsDay };
}
