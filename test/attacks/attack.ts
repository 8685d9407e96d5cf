// What an attack is: words on the command line, files in the folder, and what the refusal has to say.

export interface Attack {
  readonly name: string;
  /** After the command's own name. */
  readonly words: readonly string[];
  /** Beside small.yaml, or in its place. */
  readonly files?: Readonly<Record<string, string>>;
  /** Part of the refusal: what was found, its place or range. */
  readonly says: string;
}

/** A small office with two plans; every line of the file can be replaced by its first word. */
export const smallFile = `format: 1
title: A small office
question: What is it like?
setting: anti-poverty-programme
parameters: { intake.places: 30, intake.initialClients: 30, staff.teams: 1, response.followUpDays: 65 }
plans:
  few: { label: Few, staff.leadsPerTeam: 2 }
  many: { label: Many, staff.leadsPerTeam: 3 }
baseline: few
measures: { engagementQuality: { matters: 0.03 } }
uncertain: { trust.start: { from: 0.2, to: 0.8, source: assumption } }
time: { kind: steady, warmUpDays: 65, observedDays: 65 }
replications: 2
seed: attacks
`;

export function withLine(name: string, value: string): string {
  return smallFile.replace(new RegExp(`^${name}:.*$`, "m"), () => `${name}: ${value}`);
}

/** A file that `check` is to refuse. */
export function fileAttack(name: string, text: string, says: string): Attack {
  return { name, words: ["check", "small.yaml"], files: { "small.yaml": text }, says };
}

/** Words on a line, each of which says what it is refused for. */
export function lineAttacks(
  words: (value: string) => readonly string[],
  values: readonly (readonly [value: string, says: string])[],
): Attack[] {
  return values.map(([value, says]) => ({
    name: `${words("").join(" ").trim()} ${JSON.stringify(value).slice(0, 60)}`,
    words: words(value),
    says,
  }));
}

/** Colours what follows, and names the window. */
export const escapes = "\u001b[31mred\u001b]0;name\u0007";
export const turned = "a\u202eb";
