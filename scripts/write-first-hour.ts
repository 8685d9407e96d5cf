// Writes docs/first-hour.md from docs/first-hour.sessions.yaml. Run with: npm run first-hour
import { writeFileSync } from "node:fs";
import { opening, pagePath, sessions, tellSession } from "./first-hour/transcript.ts";

const told: string[] = [];
for (const session of sessions) told.push(await tellSession(session));
writeFileSync(pagePath, [opening, ...told].join("\n"));
