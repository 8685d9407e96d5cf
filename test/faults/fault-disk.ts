// A disk that fails as it is told to: the file system's own functions, exchanged for ones that refuse at a chosen step.

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { sep } from "node:path";

/** What a program asks of a disk. */
export type Deed =
  | "look"
  | "list"
  | "read"
  | "make"
  | "open"
  | "write"
  | "sync"
  | "rename"
  | "link"
  | "remove";

export interface Failure {
  /** Which deeds fail. */
  readonly deeds: readonly Deed[];
  /** The system's word for it. */
  readonly code: string;
  /** How many such deeds succeed before. */
  readonly after: number;
  /** Every later one fails too. */
  readonly lasts?: boolean;
  /** Half of what is written gets there before the refusal. */
  readonly isShort?: boolean;
  /** Only of paths that hold this text. */
  readonly of?: string;
}

export interface Watched {
  /** Deeds that were asked for below the folder and matched, in their order. */
  readonly deeds: readonly { readonly deed: Deed; readonly path: string }[];
  /** How many of them were refused. */
  readonly refused: number;
}

const deedOf = {
  lstatSync: "look",
  statSync: "look",
  accessSync: "look",
  realpathSync: "look",
  readdirSync: "list",
  readFileSync: "read",
  readSync: "read",
  mkdirSync: "make",
  openSync: "open",
  writeFileSync: "write",
  writeSync: "write",
  fsyncSync: "sync",
  renameSync: "rename",
  linkSync: "link",
  rmSync: "remove",
  rmdirSync: "remove",
} as const satisfies Record<string, Deed>;

type Name = keyof typeof deedOf;
const names = Object.keys(deedOf) as Name[];

/** Runs `work` with a disk that fails below `folder`; nowhere else, and not afterwards. */
export async function withFailingDisk<Result>(
  folder: string,
  { deeds, code, after, lasts = false, isShort = false, of = "" }: Failure,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly watched: Watched }> {
  const real = Object.fromEntries(names.map((name) => [name, fs[name]])) as unknown as Record<
    Name,
    (...words: unknown[]) => unknown
  >;
  const pathOf = new Map<unknown, string>();
  const watched = { deeds: [] as { deed: Deed; path: string }[], refused: 0 };
  for (const name of names) {
    const deed: Deed = deedOf[name];
    const failing = (...words: unknown[]) => {
      const path = typeof words[0] === "number" ? (pathOf.get(words[0]) ?? "") : String(words[0]);
      const isOurs = (path === folder || path.startsWith(folder + sep)) && path.includes(of);
      if (isOurs && deeds.includes(deed)) {
        watched.deeds.push({ deed, path: path.slice(folder.length + 1) });
        const number = watched.deeds.length;
        if (number === after + 1 || (lasts && number > after)) {
          watched.refused += 1;
          if (isShort && deed === "write") real[name](words[0], half(words[1]));
          throw Object.assign(new Error(`${code}: ${deed} '${path}'`), { code, syscall: name, path });
        }
      }
      const result = real[name](...words);
      if (name === "openSync") pathOf.set(result, path);
      return result;
    };
    Object.assign(fs, { [name]: failing });
  }
  syncBuiltinESMExports();
  try {
    return { result: await work(), watched };
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
}

function half(content: unknown): unknown {
  const { length } = content as string | Uint8Array;
  return typeof content === "string"
    ? content.slice(0, length / 2)
    : (content as Uint8Array).subarray(0, length / 2);
}
