// Where the two sides of a lesson are in its study.

/** Cells of a lesson's study, in the order of its plans. */
export const lessonCells = { than: 0, plan: 1 } as const;
