// Loaded into a process that is measured: when the process ends, writes the resources that it and its threads have
// used.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const milliseconds = (userCPUTime + systemCPUTime) / 1000;
  writeFileSync(
    process.env.ENTENTE_USAGE_FILE ?? "",
    JSON.stringify({ milliseconds, megabytes: maxRSS / 1024 }),
  );
});
