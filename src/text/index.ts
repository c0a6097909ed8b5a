// The message catalogues: the only sentences in the system.
export * from "./dates.ts";
export * from "./say.ts";
