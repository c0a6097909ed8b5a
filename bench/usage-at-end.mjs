// Loaded into a process that is measured: when it ends it writes down what it took, threads included.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const milliseconds = (userCPUTime + systemCPUTime) / 1000;
  writeFileSync(
    process.env.ENTENTE_USAGE_FILE ?? "",
    JSON.stringify({ milliseconds, megabytes: maxRSS / 1024 }),
  );
});
