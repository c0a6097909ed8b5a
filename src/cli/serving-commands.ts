// Commands for the server: the pages themselves, and a worker that plans for it.
import type { Declaration } from "./declaration.ts";
import { origin, port, wholeNumber } from "./usage.ts";

export const serve: Declaration = ({ terminal, command, option, done }) =>
  command("serve", {
    examples: [
      "entente serve",
      "entente serve --data /srv/entente --port 8080 --public-url https://entente.example",
      "entente serve --database-url postgres://entente@localhost/entente",
    ],
  })
    .addOption(option("--data <folder>", "option.data").default("data"))
    .addOption(option("--database-url <url>", "option.database-url"))
    .addOption(option("--owner-link", "option.owner-link"))
    .addOption(option("--port <n>", "option.port", port))
    .addOption(option("--host <name>", "option.host").default("127.0.0.1"))
    .addOption(option("--plans <n>", "option.plans", wholeNumber).default(1))
    .addOption(option("--public-url <url>", "option.public-url", origin).env("ENTENTE_PUBLIC_URL"))
    .action(async (options) => {
      const { serveCommand } = await import("./serve-command.ts");
      done(await serveCommand(terminal, options));
    });

export const worker: Declaration = ({ terminal, command, option, done }) =>
  command("worker", {
    examples: [
      "entente worker --database-url postgres://entente@localhost/entente",
      "entente worker --database-url postgres://entente@localhost/entente --plans 4",
    ],
  })
    .addOption(option("--database-url <url>", "option.worker-database").makeOptionMandatory())
    .addOption(option("--plans <n>", "option.worker-plans", wholeNumber).default(1))
    .action(async (options) => {
      const { workerCommand } = await import("./worker-command.ts");
      done(await workerCommand(terminal, options));
    });
