// What every part of the reader shares: a way to complain about an entry by its path.

import type { ComplaintDetails, ComplaintList } from "./complaint-list.ts";
import type { Place } from "./excerpt.ts";
import type { TreeNode } from "./yaml-tree.ts";

export interface Reading {
  /** Complains about the value at a dotted path, or, where that is not in the file, about the name it would stand under. */
  complain(path: string, message: string, details?: ComplaintDetails): void;
  /** Complains about the name at the end of a path. */
  complainOfName(path: string, message: string, details?: ComplaintDetails): void;
}

interface EntryPlaces {
  readonly name: Place;
  readonly value: Place;
}

export function createReading(root: TreeNode, complaints: ComplaintList): Reading {
  const places = new Map<string, EntryPlaces>();
  const start = { start: root.place.start, end: root.place.start };
  notePlaces(root, "", places);

  const nearestNamePlace = (path: string): Place => {
    for (let part = path; part !== ""; part = parentOf(part)) {
      const found = places.get(part);
      if (found !== undefined) return found.name;
    }
    return start;
  };

  return {
    complain(path, message, details) {
      const value = places.get(path)?.value;
      const isShown = value !== undefined && value.end > value.start;
      complaints.add(isShown ? value : nearestNamePlace(path), path, message, details);
    },
    complainOfName(path, message, details) {
      complaints.add(nearestNamePlace(path), path, message, details);
    },
  };
}

function notePlaces(node: TreeNode, path: string, places: Map<string, EntryPlaces>): void {
  if (node.kind === "list") {
    node.items.forEach((item, index) => {
      const itemPath = `${path}[${index}]`;
      places.set(itemPath, { name: item.place, value: item.place });
      notePlaces(item, itemPath, places);
    });
  }
  if (node.kind === "map") {
    for (const { key, keyPlace, node: value } of node.entries) {
      const entryPath = pathTo(path, key);
      places.set(entryPath, { name: keyPlace, value: value.place });
      notePlaces(value, entryPath, places);
    }
  }
}

export function pathTo(parent: string, name: string): string {
  return parent === "" ? name : `${parent}.${name}`;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("."), path.lastIndexOf("[")));
}
