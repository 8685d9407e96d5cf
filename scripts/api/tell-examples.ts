// docs/api.md with every example run, and what it printed under it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PackageUser } from "./package-user.ts";

const blocks = /```(ts|sh)\n([\s\S]*?)```\n(\n```text\n[\s\S]*?```\n)?/g;

/** The programs of the page, in their order, with what stands under each. */
export function examplesOf(page: string): readonly string[] {
  return [...page.matchAll(blocks)].flatMap(([, language, program]) => (language === "ts" ? [program] : []));
}

/** The page as it should stand. @throws Error where an example has a wrong type, or fails. */
export async function tellExamples(page: string, user: PackageUser): Promise<string> {
  examplesOf(page).forEach((program, index) => {
    writeFileSync(join(user.folder, `example-${index}.ts`), program);
  });
  await user.compile();
  let told = "";
  let end = 0;
  let number = 0;
  for (const found of page.matchAll(blocks)) {
    const [whole, language, program] = found;
    told += page.slice(end, found.index);
    end = found.index + whole.length;
    if (language === "sh") {
      await runCommand(program.trim(), user);
      told += whole;
      continue;
    }
    const printed = await user.node(`example-${number}.js`);
    number += 1;
    told += `\`\`\`ts\n${program}\`\`\`\n\n\`\`\`text\n${printed}\`\`\`\n`;
  }
  return told + page.slice(end);
}

/** The package's own command, as npx finds it. */
async function runCommand(line: string, user: PackageUser): Promise<void> {
  const [npx, command, ...words] = line.split(/\s+/);
  if (npx !== "npx" || command !== "streetlevel") throw new Error(`No command of ours: ${line}`);
  await user.node("node_modules/street-level/dist/cli/streetlevel.js", ...words);
}
