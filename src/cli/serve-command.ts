// entente serve: serves the visits to browsers, until somebody stops it.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ServeOptions, type ServeProblem, serve, usualLimits, withoutLimits } from "#server";
import { type Language, sayCli } from "#text";
import { badInput, fine } from "./exit-codes.ts";
import { heavyThreads } from "./heavy-threads.ts";
import { endSignal } from "./interrupt.ts";
import { threadPlanner } from "./planning-threads.ts";
import type { Terminal } from "./terminal.ts";

export interface ServeCommandOptions {
  readonly data: string;
  readonly databaseUrl?: string;
  readonly ownerLink?: boolean;
  readonly port?: number;
  readonly host: string;
  readonly plans: number;
  readonly publicUrl?: string;
  readonly lang: Language;
}

const usualPort = 4747;
/** The seconds of the first plan: enough for a very good programme of a one-week visit. */
const planSeconds = 3;
const sampleFile = join(import.meta.dirname, "../../examples/brussels-ljubljana-2023/visit.yaml");
const sampleRecord = join(import.meta.dirname, "../../examples/brussels-ljubljana-2023/record.yaml");

/** Serves until a signal comes. Returns the exit code. */
export async function serveCommand(terminal: Terminal, options: ServeCommandOptions): Promise<number> {
  const { lang } = options;
  const port = options.port ?? portOfEnvironment() ?? usualPort;
  const source = await readFile(sampleFile, "utf8").catch(() => undefined);
  const record = await readFile(sampleRecord, "utf8").catch(() => undefined);
  const server = await serve({
    dataFolder: options.data,
    host: options.host,
    port,
    sample: source === undefined ? undefined : { file: sampleFile, source, record },
    planner: threadPlanner,
    heavy: heavyThreads(),
    firstPlan: { seconds: planSeconds, iterations: null },
    databaseUrl: options.databaseUrl,
    ownerLink: options.ownerLink ?? false,
    plans: options.plans,
    publicUrl: options.publicUrl,
    ...limitsOfEnvironment(),
  });
  if (!server.ok) {
    terminal.error(problemText(server.error, lang, port, options.data));
    return badInput;
  }
  const { url, ownerPath } = server.value;
  const ready = sayCli(lang, "serve.ready", { url });
  // Written at once, so that a program that waits for the first line gets the link, too.
  terminal.out(ownerPath ? `${ready}\n${sayCli(lang, "serve.owner", { link: url + ownerPath })}` : ready);
  await endSignal();
  await server.value.stop();
  return fine;
}

/**
 * ENTENTE_REQUESTS_PER_SECOND: the average number of requests per second that one link may send; 0: no limits at all.
 */
function limitsOfEnvironment(): Pick<ServeOptions, "limits"> {
  const perSecond = Number(process.env.ENTENTE_REQUESTS_PER_SECOND ?? Number.NaN);
  if (!Number.isInteger(perSecond) || perSecond < 0) return {};
  return { limits: perSecond === 0 ? withoutLimits : { ...usualLimits, perSecond } };
}

function portOfEnvironment(): number | undefined {
  const port = Number(process.env.PORT);
  return process.env.PORT && Number.isInteger(port) && port >= 0 && port < 65_536 ? port : undefined;
}

function problemText(problem: ServeProblem, language: Language, port: number, folder: string): string {
  switch (problem.code) {
    case "port-taken":
      return sayCli(language, "serve.port-taken", { port });
    case "in-use":
      return problem.holder
        ? sayCli(language, "serve.in-use", { folder, ...problem.holder })
        : sayCli(language, "serve.in-use-unknown", { folder });
    case "disk-full":
      return sayCli(language, "serve.disk-full", { folder });
    case "damaged":
      return sayCli(language, "serve.damaged", { folder, part: problem.part });
    case "no-database":
      return sayCli(language, "serve.no-database", { reason: problem.reason });
    case "not-writable":
      return sayCli(language, "serve.not-writable", { folder, reason: problem.reason });
  }
}
