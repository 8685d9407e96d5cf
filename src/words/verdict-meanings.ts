// What each verdict means, by the rule that is fixed before a study is run.
import type { Verdict } from "../experiment/analysis/results.ts";

export const verdictMeanings: Readonly<Record<Verdict, string>> = {
  supported:
    "The whole range from chance lies on the expected side: beyond what the claim asks for or, where it asks for no size, beyond no difference. A claim of sameness is supported when the whole range is smaller than what matters.",
  contradicted:
    "The whole range from chance lies on the other side, or falls short of what the claim asks for. A claim of sameness is contradicted when the whole range is at least as large as what matters.",
  "practically-the-same":
    "The whole range from chance is smaller than what the claim asks for or, where it asks for no size, than what matters. The difference may still not be zero; where it is not, the screen says so.",
  undecided:
    "The range from chance leaves it open. The screen says how many replications would decide if the average stayed where it is.",
  "not-connected":
    "Nothing that differs between the plans, or along the lever, leads to the measure in this model, so there is nothing to judge: the model can say neither that it matters nor that it does not.",
  "not-defined":
    "The measure can have no value in one of the plans, for the reason given, so there is nothing to judge.",
};

/** What holds for every verdict. */
export const verdictRule =
  "Ranges are widened so that all verdicts of a file hold together; they cover chance alone.";
