// The texts that every command needs before it runs, in one language: --help loads nothing else.
import { addSurfaces } from "../../catalogues.ts";
import type { Language } from "../../languages.ts";

export * from "../../cli.ts";
export * from "../../say.ts";
export * from "../../usage.ts";

const loaders = {
  en: () => Promise.all([import("../../en/cli.ts"), import("../../en/usage.ts")]),
  "zh-Hans": () => Promise.all([import("../../zh-Hans/cli.ts"), import("../../zh-Hans/usage.ts")]),
  sl: () => Promise.all([import("../../sl/cli.ts"), import("../../sl/usage.ts")]),
  fr: () => Promise.all([import("../../fr/cli.ts"), import("../../fr/usage.ts")]),
  de: () => Promise.all([import("../../de/cli.ts"), import("../../de/usage.ts")]),
};

/** Resolves when the texts of the command line are loaded in a language. */
export async function loadCommandLine(language: Language): Promise<void> {
  const [cli, usage] = await loaders[language]();
  addSurfaces(language, { ...cli, ...usage });
}
