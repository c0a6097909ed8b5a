// The message catalogues: the only sentences in the system, in every language.
import "./loading/all-languages.ts";

export * from "./loading/one-language/index.ts";
