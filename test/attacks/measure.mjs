// Loaded into the command before it begins: writes down what it took of the machine, when it ends.
import { writeFileSync } from "node:fs";
import { ownPeakKilobytes } from "../faults/own-peak.mjs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const found = { kilobytes: ownPeakKilobytes(), microseconds: userCPUTime + systemCPUTime };
  writeFileSync(process.env.MEASURED ?? "", JSON.stringify(found));
});
