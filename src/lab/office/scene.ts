// What a picture is drawn with: the record, the floor plan, the colours of activities, and whom somebody follows.
import { activityGroups } from "../../charts/activity-groups.ts";
import type { ClientSprites } from "./client-sprites.ts";
import type { FloorPlan } from "./floor-plan.ts";
import type { OfficeRecord } from "./office-record.ts";
import { colours } from "./pen.ts";

export interface Look {
  /** By activity's place. */
  readonly colours: readonly string[];
}

export function lookOf({ activities }: OfficeRecord): Look {
  const groups = activityGroups(activities);
  const colourOf = (name: string) =>
    groups.find((group) => group.activities.includes(name))?.colour ?? colours.vacant;
  return { colours: activities.map(colourOf) };
}

/** Whom the picture points out. */
export interface Followed {
  readonly kind: "client" | "worker";
  /** From 0. */
  readonly number: number;
}

export interface Scene {
  readonly record: OfficeRecord;
  readonly plan: FloorPlan;
  readonly look: Look;
  readonly sprites: ClientSprites;
  readonly followed?: Followed | undefined;
}

export function isFollowed({ followed }: Scene, kind: Followed["kind"], number: number): boolean {
  return followed?.kind === kind && followed.number === number;
}
