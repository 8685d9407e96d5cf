// The eight domains of need.

export const needDomains = [
  "housing",
  "income",
  "employment",
  "health",
  "education",
  "childcare",
  "transport",
  "legal",
] as const;

export type NeedDomain = (typeof needDomains)[number];
