// Writes docs/what-the-model-says.md from its text and the stored reference results; runs nothing.
// Run with: npm run findings
import { readFileSync, writeFileSync } from "node:fs";
import { pageOf } from "./findings/page.ts";
import { readSources } from "./findings/sources.ts";
import { readPageText } from "./findings/template.ts";
import { place } from "./guides/place.ts";

const page = "docs/what-the-model-says.md";
const text = readPageText(readFileSync(place("scripts/findings/findings.yaml"), "utf8"));
writeFileSync(place(page), pageOf(text, readSources()));
console.log(`Written: ${page}.`);
