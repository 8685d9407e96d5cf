// What the waves of a match come to so far: where the next one is to be run, or the answer.
import { withCopies } from "../../experiment/analysis/findings.ts";
import { nextWave } from "../../experiment/analysis/matching/history-match.ts";
import { analyseMatch, matchQuestion, wavesOf } from "../../experiment/analysis/matching/matching.ts";
import { planStudy, withPositions } from "../../experiment/plan/study-plan.ts";
import { matchTables } from "../../experiment/tables/matching.ts";
import { tablePieces } from "../../experiment/tables/table.ts";
import type { MatchStep, MatchTask } from "./messages.ts";

export function stepOfMatch({ scenario, asked, later, rows }: MatchTask): MatchStep {
  const first = planStudy(scenario, asked);
  const plan = later.length === 0 ? first : withPositions(first, later);
  const { design } = plan;
  if (design === undefined) throw new RangeError("A match needs points that were drawn.");
  const study = { ...plan, rows: withCopies(plan, rows) };
  const next = nextWave(matchQuestion(plan), wavesOf(study, design));
  if (next.length > 0) return { next };
  const matching = analyseMatch(study, design);
  const tables = matchTables({ design, matching });
  return {
    matching,
    tables: tables.map((table) => ({ name: table.name, csv: [...tablePieces(table)].join("") })),
  };
}
