// Writes the pages of docs/ that have a .sessions.yaml. Run with: npm run guides
// With names after it, only these: npm run guides -- for-researchers
import { writeFileSync } from "node:fs";
import { guideNames, readGuide } from "./guides/guide.ts";
import { tellSession } from "./guides/session.ts";

const asked = process.argv.slice(2);
for (const name of guideNames.filter((one) => asked.length === 0 || asked.includes(one))) {
  const { path, opening, sessions } = readGuide(name);
  const told: string[] = [];
  for (const session of sessions) told.push(await tellSession(session));
  writeFileSync(path, [opening, ...told].join("\n"));
}
