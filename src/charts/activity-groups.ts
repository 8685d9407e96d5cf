// The activities of a paid day in groups that a stacked bar can show, contact first.

export interface ActivityGroup {
  readonly label: string;
  readonly activities: readonly string[];
  readonly colour: string;
  /** Paid time without work. */
  readonly isAway?: boolean;
  /** Ink of a number written on the colour. */
  readonly textColour: string;
}

const [dark, light] = ["#222222", "#ffffff"];

/** In the order of the stack; neighbours differ in lightness, so that they stay apart in grey print. */
const knownGroups: readonly ActivityGroup[] = [
  { label: "contact", activities: ["contact"], colour: "#0072B2", textColour: light },
  { label: "paperwork", activities: ["paperwork"], colour: "#E69F00", textColour: dark },
  { label: "handoffs and rework", activities: ["handoff", "rework"], colour: "#000000", textColour: light },
  {
    label: "travel, liaison and telephone",
    activities: ["travel", "liaison", "telephone"],
    colour: "#BFE1F5",
    textColour: dark,
  },
  {
    label: "meetings and coordination",
    activities: ["case meeting", "staff meeting", "coordination"],
    colour: "#8F4E77",
    textColour: light,
  },
  {
    label: "supervision, training, mentoring",
    activities: ["supervision", "training", "mentoring"],
    colour: "#B97DA3",
    textColour: dark,
  },
  { label: "crises", activities: ["crisis"], colour: "#6b6b6b", textColour: light },
];
const otherGroup = { label: "other work", colour: "#f0e4a8", textColour: dark };
const lastGroups: readonly ActivityGroup[] = [
  { label: "absence", activities: ["absence"], colour: "#b5b5b5", textColour: dark, isAway: true },
  { label: "idle", activities: ["idle"], colour: "#e4e4e4", textColour: dark, isAway: true },
];

/** The groups that hold any of `activities`, in the order of the stack; unknown ones are "other work". */
export function activityGroups(activities: readonly string[]): ActivityGroup[] {
  const known = new Set([...knownGroups, ...lastGroups].flatMap((group) => group.activities));
  const others = activities.filter((activity) => !known.has(activity));
  return [...knownGroups, { ...otherGroup, activities: others }, ...lastGroups]
    .map((group) => ({ ...group, activities: group.activities.filter((name) => activities.includes(name)) }))
    .filter((group) => group.activities.length > 0);
}
