// The terms of the field and of this program, each with its meaning and what stands for it in the model.
import type { Terms } from "./term.ts";
import { termsOfPeople } from "./terms-of-people.ts";
import { termsOfPolicy } from "./terms-of-policy.ts";
import { termsOfPractice } from "./terms-of-practice.ts";
import { termsOfScreens } from "./terms-of-screens.ts";
import { termsOfStudies } from "./terms-of-studies.ts";
import { termsOfTheSurvey } from "./terms-of-the-survey.ts";

export const terms: Terms = {
  ...termsOfPeople,
  ...termsOfPolicy,
  ...termsOfPractice,
  ...termsOfStudies,
  ...termsOfScreens,
  ...termsOfTheSurvey,
};
