// Who makes exceptions: those of each worker beside how well she judges the fixed panel.
import { createPanel } from "../../../src/model/observe/panel.ts";
import type { Happening } from "../../../src/model/observe/witness.ts";
import { openAgency } from "../../../src/model/open-agency.ts";
import { slice } from "../../../src/model/parameters.ts";
import { runAgency } from "../../../src/model/simulate.ts";
import { correlation } from "./regression.ts";
import { measuresOf, type Reading } from "./values.ts";

/** Fewer rulings say too little of a worker. */
const leastRulings = 10;

/**
 * The measures, and `r.exceptions`: over caseworkers at the end, exceptions for each situation that a rule speaks to, in
 * the observed window, with wrong answers on the panel, as experienced, biased and informed as they are then.
 */
export const judgesReading: Reading = (parameters, replication) => {
  const agency = openAgency(parameters, replication);
  const { staff } = agency.office;
  const from = parameters["time.warmUpDays"];
  const last = from + parameters["time.observedDays"] - 1;
  const rulings = new Float64Array(staff.count);
  const exceptions = new Float64Array(staff.count);
  let errors: number[] = [];

  const witness = (told: Happening): void => {
    if (told.kind === "newcomer") {
      rulings[told.worker] = 0;
      exceptions[told.worker] = 0;
      return;
    }
    if ((told.kind !== "decision" && told.kind !== "incident") || told.day < from || told.worker < 0) return;
    if (told.isException === undefined || !told.prescription) return;
    rulings[told.worker] += 1;
    exceptions[told.worker] += told.isException ? 1 : 0;
  };
  const watch = ({ office }: typeof agency): void => {
    if (office.day !== last) return;
    const panel = createPanel(office, slice(parameters, "judgement"), agency);
    const knowledge = parameters["survey.vignetteKnowledge"];
    errors = [...staff.caseworkers].map((worker) =>
      staff.life.isVacant[worker] === 1 || rulings[worker] < leastRulings
        ? Number.NaN
        : 1 - panel.accuracy(panel.judgeOf(worker, knowledge)),
    );
  };
  const outcome = runAgency(agency, parameters, { watch, witness });
  const shares = [...staff.caseworkers].map((worker) => exceptions[worker] / rulings[worker]);
  return { ...measuresOf(outcome), "r.exceptions": correlation(shares, errors) };
};
