// Loaded into the command before it begins: writes down what it took of the machine, when it ends.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const found = { kilobytes: maxRSS, microseconds: userCPUTime + systemCPUTime };
  writeFileSync(process.env.MEASURED ?? "", JSON.stringify(found));
});
