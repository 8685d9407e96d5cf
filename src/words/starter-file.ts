// A first scenario file to change: two plans, a claim and every entry explained.

/** YAML that reads without complaint and runs; `name` is the file's own, without its ending. */
export function starterFile(name: string, setting: string): string {
  return `# yaml-language-server: $schema=streetlevel.schema.json
# The line above is for editors that know YAML: they complete and check each entry as you type. Write the file it names,
# once, with: streetlevel check --schema > streetlevel.schema.json
#
# A first study, to be changed line by line. Lines that begin with # are for you; the program ignores them.
#
#   streetlevel check ${name}.yaml     what it would run and what it costs; nothing is run
#   streetlevel compare ${name}.yaml   both plans side by side
#   streetlevel list levers            what a plan can change
#   streetlevel explain meetings.perWeek

# The version of this format.
format: 1

# The title over every table and chart, and the question in a sentence or two.
title: What does an assistant change?
question: >
  Caseworkers hand part of their paperwork to an assistant.
  Do clients get more of their needs met, and at what cost?

# The agency that supplies every value not named here.
setting: ${setting}

# Values for all plans, where they differ from the setting's.
parameters:
  meetings.perWeek: 1

# The plans that are compared. A plan lists only what it changes.
plans:
  alone:
    label: Caseworkers alone
    staff.teams: 6
    staff.leadsPerTeam: 1
    staff.assistantsPerTeam: 0
  with-assistants:
    label: Two leads and an assistant in a team
    staff.teams: 3
    staff.leadsPerTeam: 2
    staff.assistantsPerTeam: 1
    # How much of the paperwork that can be handed over really is.
    split.assistantShare: 0.8

# The plan that the others are compared with.
baseline: alone

# What to look at first, and the smallest difference that would matter to you.
measures:
  engagementQuality: { matters: 0.03 }
  distributionVariety: { matters: 0.05 }

# Claims, written down before anything is run. Each gets a verdict.
hypotheses:
  H1:
    says: With assistants, more of the clients' needs are touched with money.
    measure: distributionVariety
    plan: with-assistants
    than: alone
    expect: higher

# To try each plan with several numbers of meetings: remove the # from the next line, name the point at which H1 is
# judged (at: { meetings.perWeek: 1 }), and run streetlevel sweep ${name}.yaml
# sweep: { meetings.perWeek: [0, 1, 3] }

# To let plans compete for the same money: streetlevel new my-agency.yaml --clients 120 --leads 6 --assistants 3

# The office runs a year and a half until it has found its rhythm, then it is observed for as long. In working days.
time: { kind: steady, warmUpDays: 390, observedDays: 390 }

# Simulated programmes for each plan: more of them narrow the ranges.
replications: 40

# Any text. The same text gives the same results, to the last digit.
seed: "${name}"
`;
}
