// What each chart may claim: its numbers and what of them chance alone does not make, at the point most hypotheses name.
import { askDistribution, type DistributionFinding, findDistribution } from "./charts/distribution.ts";
import { findParts, type PartsFinding } from "./charts/engagement-parts.ts";
import { askOfficeContact, findOfficeContact, type OfficeContact } from "./charts/office-contact.ts";
import { withPlansApart } from "./charts/plans-apart.ts";
import { readCells } from "./charts/read-cells.ts";
import { findResponse, type ResponseFinding } from "./charts/response.ts";
import { askRoleDays, findRoleDays, type RoleDay } from "./charts/role-days.ts";
import { findSurvey, type SurveyFinding, surveyAsked } from "./charts/survey.ts";
import { askWeeks, findWeeks, type WeeksFinding } from "./charts/weeks.ts";
import { pointOfView } from "./point-of-view.ts";
import type { HypothesisResult, StudyRows } from "./results.ts";

/** Each absent where there is nothing to draw. */
export interface ChartFindings {
  /** Plans whose labels no picture can mistake for one another, in the scenario and in every cell. */
  readonly apart: Pick<StudyRows, "scenario" | "plans" | "cells">;
  readonly response?: ResponseFinding;
  readonly distribution?: DistributionFinding;
  readonly parts?: PartsFinding;
  readonly roleDays: readonly RoleDay[];
  /** Beside the minutes per worker: what the office as a whole gives. */
  readonly officeContact: readonly OfficeContact[];
  readonly weeks?: WeeksFinding;
  readonly survey?: SurveyFinding;
}

/** No more than the labels for the points of a sample or an ablation, of which there are many and none is the one to look at. */
export function findForCharts(given: StudyRows, hypotheses: readonly HypothesisResult[]): ChartFindings {
  const study = withPlansApart(given);
  const { scenario, plans, cells } = study;
  const apart = { scenario, plans, cells };
  if (given.design !== undefined || given.ablations !== undefined)
    return { apart, roleDays: [], officeContact: [] };
  const read = readCells(study);
  const pointIndex = pointOfView(study);
  const response = findResponse(study, read, hypotheses);
  const asked = {
    distribution: askDistribution(study),
    roleDays: askRoleDays(study),
    weeks: askWeeks(study, read, pointIndex),
    contact: plans.map((plan) => askOfficeContact(study, plan, pointIndex)),
  };
  for (const [number, { name }] of plans.entries()) {
    const { fundedPerNeed, lorenz } = asked.distribution;
    read.ahead(name, pointIndex, {
      lists: [...fundedPerNeed, ...lorenz, ...surveyAsked, asked.weeks.backlogs[number]],
      means: [...asked.roleDays.minutes, ...asked.weeks.means.flat(), asked.contact[number]],
    });
  }
  const distribution = findDistribution(study, read, pointIndex, asked.distribution);
  const parts = findParts(study, read, pointIndex);
  const weeks = findWeeks(study, read, pointIndex, asked.weeks);
  const survey = findSurvey(study, read, pointIndex);
  return {
    apart,
    ...(response === undefined ? {} : { response }),
    ...(distribution === undefined ? {} : { distribution }),
    ...(parts === undefined ? {} : { parts }),
    roleDays: findRoleDays(study, read, pointIndex, asked.roleDays),
    officeContact: findOfficeContact(study, read, pointIndex, asked.contact),
    ...(weeks === undefined ? {} : { weeks }),
    ...(survey === undefined ? {} : { survey }),
  };
}
