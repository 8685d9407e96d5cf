// Writes what the examples of docs/api.md print. Run with: npm run api
import { readFileSync, writeFileSync } from "node:fs";
import { installPackage } from "./api/package-user.ts";
import { tellExamples } from "./api/tell-examples.ts";
import { place } from "./guides/place.ts";

const path = place("docs/api.md");
const user = await installPackage();
try {
  writeFileSync(path, await tellExamples(readFileSync(path, "utf8"), user));
} finally {
  user.leave();
}
