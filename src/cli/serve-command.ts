// entente serve: the visits in the browser, until somebody ends it.
import type { Language } from "#text";
import { badInput } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

export interface ServeCommandOptions {
  readonly data: string;
  readonly port?: number;
  readonly host: string;
  readonly lang: Language;
}

export async function serveCommand(_terminal: Terminal, _options: ServeCommandOptions): Promise<number> {
  return badInput;
}
