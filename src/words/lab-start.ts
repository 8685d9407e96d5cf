// What the lab's first screen says.

export const startWords = {
  title: "What does the office do to the people in it?",
  lead: "Street-Level simulates a human-service agency day by day: caseworkers, clients, paperwork, money, meetings. Here are four questions; a few programmes of each are run while you read. Open one, guess, and run it.",
  open: "Open this question",
  teach: "Teach with this",
  agency: "Compare plans for my agency",
  thumbnail: (measure: string) => `${measure}: one dot for each simulated programme.`,
} as const;
