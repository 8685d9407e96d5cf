// One run with its rows of detail beside it; to look on draws nothing and changes nothing.
import type { OwnRules } from "../../model/open-rules.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Parameters } from "../../model/parameters.ts";
import type { DetailRow, DetailRows } from "../../model/rules.ts";
import { simulate } from "../../model/simulate.ts";

/** Days, clients and workers are numbered from 1. */
export function runInDetail(
  parameters: Parameters,
  replication: number,
  rules?: OwnRules,
): { readonly outcome: Outcome; readonly rows: DetailRows } {
  const decisions: DetailRow[] = [];
  const outcome = simulate(parameters, replication, {
    rules,
    witness(happening) {
      if (happening.kind !== "decision") return;
      const { day, client, worker, domain, answer, reason, margin = NaN, right, cost, wasKept } = happening;
      decisions.push({
        day: day + 1,
        client: client + 1,
        worker: worker + 1,
        domain,
        answer,
        reason,
        margin,
        right,
        cost,
        wasKept: wasKept ? 1 : 0,
      });
    },
  });
  return { outcome, rows: { clients: [], workers: [], decisions } };
}
