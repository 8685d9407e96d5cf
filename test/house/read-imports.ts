// What a source file takes from elsewhere: every static, dynamic, re-exported and type import, read from its text.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { codeAlone } from "../arithmetic/code-alone.ts";

const sourceFolder = fileURLToPath(new URL("../../src/", import.meta.url));

export interface Import {
  /** As written: `../model/measures.ts`, `node:fs`, `yaml`; absent when it is computed at run time. */
  readonly specifier?: string;
  /** Nothing of it is left at run time. */
  readonly isType: boolean;
}

const quoted = /^\s*(["'`])([^"'`$]+)\1/;

// Each finds the code just before a quoted specifier; `codeAlone` has blanked the specifier itself.
const statements = [
  { before: /\b(?:import|export)\s+(type\s(?!\s*from\b))?[\w$*{},\s]*?\bfrom(?=\s)/g, mayBeComputed: false },
  { before: /\bimport(?=\s)/g, mayBeComputed: false },
  { before: /\bimport\s*\(/g, mayBeComputed: true },
  {
    before: /\b(?:require(?:\s*\.\s*resolve)?|import\s*\.\s*meta\s*\.\s*resolve)\s*\(/g,
    mayBeComputed: true,
  },
  { before: /\bnew\s+URL\s*\((?=[^;]*\bimport\s*\.\s*meta\b)/g, mayBeComputed: false, isAddress: true },
];

/** Every import in the text of a source file; a worker's file named by `new URL("./x.ts", import.meta.url)` counts. */
export function readImports(source: string): Import[] {
  const code = codeAlone(source);
  return statements.flatMap(({ before, mayBeComputed, isAddress }) =>
    [...code.matchAll(before)].flatMap((match): Import[] => {
      const specifier = quoted.exec(source.slice(match.index + match[0].length))?.[2];
      if (specifier === undefined) return mayBeComputed ? [{ isType: false }] : [];
      if (isAddress && !/\.[jt]s$/.test(specifier)) return []; // a folder or a data file, read by whoever may
      return [{ specifier, isType: match[1] !== undefined }];
    }),
  );
}

export interface SourceFile {
  /** From src/, with forward slashes: `model/measures.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** Every TypeScript file below `folder`, in the order of their paths. */
export function readSources(folder: string = sourceFolder): SourceFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => name.replaceAll("\\", "/"))
    .sort()
    .map((path) => {
      const text = readFileSync(join(folder, path), "utf8");
      return { path, text, imports: readImports(text) };
    });
}

/** Where a relative import leads, from src/: `model/measures.ts`; begins with `../` when it leaves src/. */
export function followImport(fromPath: string, specifier: string): string {
  const root = resolve("/src");
  const target = relative(root, resolve(root, dirname(fromPath), specifier)).replaceAll("\\", "/");
  return target.replace(/\.js$/, ".ts");
}
