// Writes docs/licences.md from the lockfile. Run with: npm run licences
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "./build.mjs";
import { licencesPage } from "./licences.mjs";

writeFileSync(join(packageFolder, "docs", "licences.md"), licencesPage(packageFolder));
