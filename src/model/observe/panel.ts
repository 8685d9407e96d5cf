// The fixed panel: how right each caseworker would be about the same 120 situations, as she is at the end.
import { normalQuantile } from "../../arithmetic/normal-quantile.ts";
import type { Contact } from "../contact.ts";
import { answer, answerTo, type JudgementParameters, noiseSd, rightAnswer } from "../judgement.ts";
import type { Office } from "../state/office.ts";
import { middle } from "../units.ts";

const situations = 120;
/** Prime to the number of situations, so that every noise quantile meets another merit quantile. */
const step = 71;

/**
 * Share of right answers, mean over caseworkers; NaN without any. Merit and noise are quantiles of their
 * distributions, paired by a fixed rule: the same in every replication and plan, and nothing is drawn.
 */
export function panelAccuracy(office: Office, contact: Contact, p: JudgementParameters): number {
  const { staff } = office;
  const meritSd = Math.sqrt(p.meritGroupSd * p.meritGroupSd + p.meritWithinSd * p.meritWithinSd);
  let sum = 0;
  let inPost = 0;
  for (const worker of staff.caseworkers) {
    if (staff.life.isVacant[worker] === 1) continue;
    inPost += 1;
    const sd = noiseSd(meanKnowledge(office, contact, worker), staff.inexperience[worker], 1, p);
    let right = 0;
    for (let situation = 0; situation < situations; situation++) {
      const merit = p.meritMean + meritSd * normalQuantile((situation + middle) / situations);
      const noise = normalQuantile((((situation * step) % situations) + middle) / situations);
      const margin = merit + staff.bias[worker] + sd * noise - staff.threshold[worker];
      const given = answerTo(margin, p);
      if ((given === answer.deny ? answer.refer : given) === rightAnswer(merit)) right += 1;
    }
    sum += right / situations;
  }
  return inPost === 0 ? NaN : sum / inPost;
}

function meanKnowledge(office: Office, contact: Contact, worker: number): number {
  const { staff } = office;
  const count = staff.caseload[worker];
  let sum = 0;
  for (let place = 0; place < count; place++) {
    sum += contact.knowledgeOf(worker, staff.clientsOf[worker * staff.cap + place]);
  }
  return count === 0 ? 0 : sum / count;
}
