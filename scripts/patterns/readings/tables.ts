// What a run's own tables hold: minutes by role, what was received, answers of the survey.
import type { MinutesByRole, Outcome } from "../../../src/model/outcome.ts";
import { simulate } from "../../../src/model/simulate.ts";
import { surveyAnswers } from "../../../src/model/survey-answers.ts";
import { measuresOf, type Reading, type Values } from "./values.ts";

const notWorked = ["idle", "absence"];

/**
 * The measures, and `lead.contact` and so on: minutes of each worker of the role on a paid day, `lead.worked` their sum;
 * `receipts`: needs funded for each followed client; `survey.second.all.roleClarity` and so on.
 */
export const tablesReading: Reading = (parameters, replication) => {
  const outcome = simulate(parameters, replication);
  const measures = measuresOf(outcome);
  return {
    ...measures,
    ...minutesOf(outcome.minutesByRole),
    ...surveyOf(outcome),
    ...receiptsOf(outcome, measures),
  };
};

function receiptsOf({ distribution }: Outcome, measures: Values): Values {
  return { receipts: distribution.funded.reduce((sum, count) => sum + count, 0) / measures.clientsFollowed };
}

function surveyOf({ survey }: Outcome): Values {
  return Object.fromEntries(
    surveyAnswers.map(({ wave, group, item }, index) => [`survey.${wave}.${group}.${item}`, survey[index]]),
  );
}

function minutesOf({ roles, activities, minutes }: MinutesByRole): Values {
  return Object.fromEntries(
    roles.flatMap((role, row) => {
      const told = activities.map((activity, column): [string, number] => [
        `${role}.${activity}`,
        minutes[row][column],
      ]);
      const worked = activities.reduce(
        (sum, activity, column) => (notWorked.includes(activity) ? sum : sum + minutes[row][column]),
        0,
      );
      return [...told, [`${role}.worked`, worked]];
    }),
  );
}
