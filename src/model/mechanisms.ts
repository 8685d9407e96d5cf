// The mechanisms that can be switched off, and what "off" then means.

export const mechanisms = {
  timeBudget: "every due minute is found",
  tasks: "no bureaucratic work, approvals included",
  practice: "everybody takes the stated minutes for a task",
  handoffs: "delegation is free and exact",
  contact: "every due contact is held while the worker is there, at full length and quality",
  disclosure: "needs are known from the day they arise",
  coping: "no rationing by ease, no shortening, no stretching, no noisier judgement",
  provisions: "no threshold from the pot",
  search: "nobody looks for a provision that she does not know, in a list neither",
  judgement: "every judged case gets the right answer; what nobody knows of is still not offered",
  consistency: "no answer surprises anybody, nobody compares like cases; anxiety as at the start",
  meetings: "no case meetings, nor any without content",
  relations: "cohesion as at the start, no disagreements, no coordination",
  learning:
    "skill, inexperience, bias, thresholds but for meetings, readings of rules, clear values and the trained skill to lead stay as they were when a worker came, and nobody hears of provisions but in case meetings, in staff meetings and by searching; sessions and trainings still take their minutes",
  burnout: "exhaustion 0, nobody leaves, absences at their usual rate",
  supervisors:
    "supervisors neither tire nor leave, approvals take their minutes but do not wait, and reviews, cover and hiring take none",
  trust: "trust as at the start, a constant hazard of leaving",
  crises: "no crises: needs that nobody serves wait without further consequence",
  calls: "nobody calls about what is late",
  slack: "what due work leaves of a day is idle",
} as const;

export type MechanismName = keyof typeof mechanisms;

export const mechanismNames = Object.keys(mechanisms) as MechanismName[];
