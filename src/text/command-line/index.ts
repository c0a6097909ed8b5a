// What every command needs before it knows what it is to do: a door of its own, so that --help reads nothing else.
export * from "../cli.ts";
export * from "../say.ts";
export * from "../usage.ts";
