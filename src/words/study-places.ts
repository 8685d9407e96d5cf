// Where the parameters of demand, of what is counted and of the study itself act.
import type { ParameterPlace } from "./place.ts";

export const studyPlaces: readonly ParameterPlace[] = [
  {
    prefix: "intake.",
    about: "who comes, who waits, who is taken on",
    moves: ["waitDays", "clientsCounted", "engagementDose", "costPerClientMonth"],
  },
  {
    prefix: "intake.rule",
    about: "who gets a place that is free; strain moves it toward who is thought to deserve it",
    mechanism: "coping",
    moves: ["waitDays", "engagementOfAllWhoCame"],
  },
  {
    prefix: "response.",
    about: "what the measures count as an answer, and how long clients are followed; it changes no run",
    moves: ["engagementResponsiveness", "engagementQuality"],
  },
  {
    prefix: "response.followUpDays",
    about: "how long clients are followed; it changes no run",
    moves: ["clientsFollowed", "distributionCoverage", "needsResolvedShare"],
  },
  {
    prefix: "continuity.",
    about: "what the measures count as continuity; it changes no run",
    moves: ["engagementContinuity", "engagementQuality"],
  },
  {
    prefix: "survey.",
    about: "when workers are asked, and how their answers are put together; it changes no run",
    moves: ["vignetteKappaFirst", "vignetteKappaSecond"],
  },
  { prefix: "time.", about: "the study's clock", moves: [] },
  {
    prefix: "replications",
    about: "how many simulated programmes there are: ranges get narrower, nothing else changes",
    moves: [],
  },
  { prefix: "seed", about: "which chance events happen", moves: [] },
  {
    prefix: "mechanisms.",
    about: "a switch: the mechanism says what it turns off, and what off means",
    moves: [],
  },
  {
    prefix: "demand.",
    about: "demand that follows supply: the more can be served, the more come and ask",
    moves: ["waitDays", "engagementDose"],
  },
];
