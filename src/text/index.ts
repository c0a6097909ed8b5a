// The message catalogues: the only sentences in the system, in every language.
import "./all-languages.ts";

export * from "./one-language/index.ts";
