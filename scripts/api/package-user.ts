// Somebody who has installed the package: the tarball that npm would publish, unpacked beside its dependencies.
import { execFile } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { place } from "../guides/place.ts";

const run = promisify(execFile);
const ours = "street-level";

export interface PackageUser {
  /** Where the user's own programs stand. */
  readonly folder: string;
  /** Files of the package, as unpacked. */
  readonly files: readonly string[];
  /** Runs a program of Node's in the folder; returns what it printed. @throws Error where it fails. */
  node(...words: string[]): Promise<string>;
  /** Types and translates every .ts file of the folder, under the strictest rules. @throws Error with the complaints. */
  compile(): Promise<void>;
  leave(): void;
}

export async function installPackage(): Promise<PackageUser> {
  const folder = fs.mkdtempSync(join(tmpdir(), "street-level-user-"));
  const installed = join(folder, "node_modules", ours);
  fs.mkdirSync(installed, { recursive: true });
  const tarball = await pack(folder);
  await run("tar", ["-xzf", tarball, "-C", installed, "--strip-components", "1"]);
  for (const name of fs.readdirSync(place("node_modules"))) {
    const link = join(folder, "node_modules", name);
    if (!name.startsWith(".") && !fs.existsSync(link)) fs.symlinkSync(place(`node_modules/${name}`), link);
  }
  fs.writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  fs.writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  const inFolder = { cwd: folder, env: { ...process.env, NO_COLOR: "1" }, maxBuffer: 1 << 24 };
  return {
    folder,
    files: fs.readdirSync(installed, { recursive: true, encoding: "utf8" }),
    node: async (...words) => (await run(process.execPath, words, inFolder)).stdout,
    async compile() {
      try {
        await run(process.execPath, [place("node_modules/typescript/bin/tsc"), "-p", "."], inFolder);
      } catch (error) {
        throw new Error((error as { readonly stdout?: string }).stdout || String(error));
      }
    },
    leave: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}

/** As a user's own may be; what our declarations name must be there, so libraries are checked too. */
const settings = {
  compilerOptions: {
    target: "ES2023",
    module: "NodeNext",
    strict: true,
    skipLibCheck: false,
    types: ["node"],
  },
  include: ["*.ts"],
};

/** Built from what src/ holds now, beside everything else that npm packs. */
async function pack(folder: string): Promise<string> {
  const stage = join(folder, "stage");
  fs.mkdirSync(stage);
  const compiler = place("node_modules/typescript/bin/tsc");
  const words = [compiler, "-p", place("tsconfig.build.json"), "--outDir", join(stage, "dist")];
  await run(process.execPath, words, { cwd: place("") });
  const { files } = JSON.parse(fs.readFileSync(place("package.json"), "utf8")) as {
    readonly files: string[];
  };
  for (const name of ["package.json", ...files.filter((file) => file !== "dist")]) {
    fs.cpSync(place(name), join(stage, name), { recursive: true });
  }
  const { stdout } = await run("npm", ["pack", "--json", "--ignore-scripts"], {
    cwd: stage,
    env: { ...process.env, npm_config_loglevel: "error" },
  });
  const [{ filename }] = JSON.parse(stdout) as { readonly filename: string }[];
  const tarball = join(folder, filename);
  fs.renameSync(join(stage, filename), tarball);
  fs.rmSync(stage, { recursive: true });
  return tarball;
}
