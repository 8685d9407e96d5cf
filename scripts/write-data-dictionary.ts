// Writes results/README.md from the tables in src. Run with: npx tsx scripts/write-data-dictionary.ts
import { writeFileSync } from "node:fs";
import { dataDictionary } from "../src/experiment/tables/data-dictionary.ts";

writeFileSync(new URL("../results/README.md", import.meta.url), dataDictionary());
